import type { ReactNode } from "react";
import type { BreathingSpace, WeekSummary } from "../../domain/balance/week-summary";
import type { BookedRecord } from "../../domain/blocks/booking";
import type { EventKey } from "../../domain/calendar/event";
import type { Instant, Span } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { Mark } from "../marks/Mark";
import { dateText, spanText } from "../words/format";
import type { Words } from "../words/words";
import { MoveChoice } from "./MoveChoice";

const MOST = 4;

interface BreathingListProps {
  readonly words: Words;
  readonly weeks: readonly WeekSummary[];
  readonly now: Instant;
  readonly zone: ZoneId;
  /** The block that an event is; null for what the leader has set aside otherwise. */
  readonly blockOf: (event: EventKey) => BookedRecord | null;
  readonly placesFor: (block: BookedRecord) => readonly Span[];
  readonly onMove: (block: BookedRecord, to: Span) => void;
  readonly onOpen: (event: EventKey) => void;
}

/** The time that the leader has set aside in the weeks to come; what Pusterum has booked can be moved from here. */
export function BreathingList({ words, weeks, now, zone, onOpen, ...moves }: BreathingListProps) {
  const ahead = weeks
    .flatMap((week) => week.days.flatMap((day) => day.breathing))
    .filter((space) => space.end > now)
    .slice(0, MOST);
  if (ahead.length === 0)
    return (
      <p className="muted no-breathing">
        {words.t("breathing.noneAhead")} {words.t("breathing.noneHint")}
      </p>
    );
  return (
    <ul className="breathing-list">
      {ahead.map((space) => (
        <SpaceLine
          key={space.event}
          {...{ words, zone, space }}
          {...moves}
          block={moves.blockOf(space.event)}
          onOpen={() => onOpen(space.event)}
        />
      ))}
    </ul>
  );
}

interface SpaceLineProps extends Pick<BreathingListProps, "words" | "zone" | "placesFor" | "onMove"> {
  readonly space: BreathingSpace;
  readonly block: BookedRecord | null;
  readonly onOpen: () => void;
}

function SpaceLine({ words, zone, space, block, placesFor, onMove, onOpen }: SpaceLineProps) {
  const when = spanText(words, space, zone);
  const line = (move: ReactNode) => (
    <div className="space-line">
      <button type="button" className="space-name" onClick={onOpen}>
        <Mark name="brand" size={22} />
        <strong>{when}</strong>
        <span className="muted">{dateText(words, dayOf(space.start, zone))}</span>
      </button>
      {move}
    </div>
  );
  return (
    <li>
      {block?.booking.state === "booked" ? (
        <MoveChoice
          {...{ words, zone, when }}
          className="link"
          places={() => placesFor(block)}
          onMove={(to) => onMove(block, to)}
        >
          {line}
        </MoveChoice>
      ) : (
        line(null)
      )}
    </li>
  );
}
