import type { WeekSummary } from "../../domain/balance/week-summary";
import type { EventKey } from "../../domain/calendar/event";
import type { Instant } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { Mark } from "../marks/Mark";
import { dateText, spanText } from "../words/format";
import type { Words } from "../words/words";

const MOST = 4;

interface BreathingListProps {
  readonly words: Words;
  readonly weeks: readonly WeekSummary[];
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly onOpen: (event: EventKey) => void;
}

/** The time that the leader has set aside in the weeks to come. */
export function BreathingList({ words, weeks, now, zone, onOpen }: BreathingListProps) {
  const ahead = weeks
    .flatMap((week) => week.days.flatMap((day) => day.breathing))
    .filter((space) => space.end > now)
    .slice(0, MOST);
  return (
    <section aria-labelledby="breathing-title">
      <div className="head-row">
        <h2 id="breathing-title">{words.t("breathing.ahead")}</h2>
        <a className="link" href="#breathing">
          {words.t(ahead.length > 0 ? "breathing.another" : "breathing.book")}
        </a>
      </div>
      {ahead.length === 0 ? (
        <p className="muted no-breathing">
          {words.t("breathing.noneAhead")} {words.t("breathing.noneHint")}
        </p>
      ) : (
        <ul className="breathing-list">
          {ahead.map((space) => (
            <li key={space.event}>
              <button type="button" onClick={() => onOpen(space.event)}>
                <Mark name="brand" size={22} />
                <strong>{spanText(words, space, zone)}</strong>
                <span className="muted">{dateText(words, dayOf(space.start, zone))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
