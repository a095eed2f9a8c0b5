import type { CSSProperties } from "react";
import type { EventKey } from "../../domain/calendar/event";
import type { NamedEvent } from "../../domain/classify/naming";
import type { Words } from "../words/words";
import { ENERGY_WORD } from "./EventBlock";
import type { Energy } from "./energy";
import type { TopBar } from "./segments";

interface TopBarsProps {
  readonly words: Words;
  readonly bars: readonly TopBar[];
  readonly energyOf: (named: NamedEvent) => Energy;
  readonly onOpen: (event: EventKey) => void;
}

/** All-day events above the hours, over the days they cover. */
export function TopBars({ words, bars, energyOf, onOpen }: TopBarsProps) {
  if (bars.length === 0) return null;
  return (
    <div className="calendar-top">
      <h2 className="calendar-top-name">{words.t("calendar.allDay")}</h2>
      <ol className="calendar-bars">
        {bars.map(({ named, first, days, row }) => {
          const energy = energyOf(named);
          const title = named.event.title || words.t("events.unknown");
          const style = { "--first": first + 1, "--days": days, "--row": row + 1 } as CSSProperties;
          return (
            <li key={named.event.key} className="bar-place" style={style}>
              <button
                type="button"
                className={`ev ev-${energy} ev-one-line`}
                aria-label={`${title}, ${words.t("calendar.allDay")}, ${words.t(ENERGY_WORD[energy])}`}
                title={title}
                onClick={() => onOpen(named.event.key)}
              >
                <span className="ev-title">{title}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
