import { type MouseEvent, useMemo } from "react";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { EventKey } from "../../domain/calendar/event";
import type { LocalDay } from "../../domain/time/days";
import { Picture } from "../picture/Picture";
import { dayLetters, dayName } from "../words/format";
import type { Words } from "../words/words";
import { columnsOf } from "./columns";
import { HorizonTable } from "./HorizonTable";
import { HorizonTotals } from "./HorizonTotals";
import { type HorizonShape, type HorizonView, horizon, mostDotsOf, shore } from "./horizon";

interface HorizonProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly shape: HorizonShape;
  readonly view: HorizonView;
  readonly onOpenDay: (day: LocalDay) => void;
  readonly onOpenEvent: (event: EventKey) => void;
  readonly onOpenSide: (side: "giving" | "draining") => void;
}

/** The week's picture: pointers may press a block; keys and readers take the totals, the days and the table. */
export function Horizon({ words, summary, shape, view, onOpenDay, onOpenEvent, onOpenSide }: HorizonProps) {
  const columns = useMemo(() => columnsOf(summary), [summary]);
  const picture = useMemo(() => horizon(summary, shape, view), [summary, shape, view]);
  const most = mostDotsOf(columns);
  const press = (pressed: MouseEvent) => {
    const event = (pressed.target as Element).closest("[data-event]")?.getAttribute("data-event");
    if (event) onOpenEvent(event as EventKey);
  };
  return (
    <figure className="horizon-figure">
      <HorizonTable words={words} summary={summary} today={view.today} />
      <div className="horizon-stage">
        <HorizonTotals words={words} sides={summary.sides} picture={picture} onOpenSide={onOpenSide} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a short way for pointers; the days below are the way for keys */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <div className="horizon-press" onClick={press}>
          <Picture picture={picture} />
        </div>
      </div>
      <div className="days">
        {columns.map((column) => (
          <button
            type="button"
            key={column.day}
            className={column.day === view.today ? "day is-today" : "day"}
            aria-label={dayName(words, column.day)}
            aria-current={column.day === view.today ? "date" : undefined}
            onClick={() => onOpenDay(column.day)}
          >
            <span className="letters">{dayLetters(words, column.day)}</span>
            <Picture picture={shore(column, most)} />
          </button>
        ))}
      </div>
    </figure>
  );
}
