import type { HistoryLook, Upset } from "../../app/look-at-history";
import { HOUR, type Instant, type Millis, millis } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { lengthText } from "../boundaries/length-text";
import { whenText } from "../dashboard/age";
import { dateText, timeText } from "../words/format";
import { fullDate } from "../words/full-date";
import type { MessageKey, Words } from "../words/words";

interface HistorySectionProps {
  readonly words: Words;
  readonly history: HistoryLook;
  readonly now: Instant;
  readonly zone: ZoneId;
}

const count = (upsets: readonly Upset[], isMine: boolean | null) =>
  upsets.filter(({ isCalledByMe }) => isCalledByMe === isMine).length;

const TOLD: Readonly<Record<Upset["kind"], Readonly<Record<"before" | "after", MessageKey>>>> = {
  moved: { before: "history.movedBefore", after: "history.moved" },
  cancelled: { before: "history.cancelledBefore", after: "history.cancelled" },
};

/** "kl. 9.00", "30. november kl. 9.00": on whichever day, the hour tells which event it was. */
function startText(words: Words, at: Instant, now: Instant, zone: ZoneId): string {
  const time = words.t("age.today", { time: timeText(words, at, zone) });
  const day = dayOf(at, zone);
  return day === dayOf(now, zone) ? time : `${dateText(words, day)} ${time}`;
}

const DAY = 24 * HOUR;

/** "3 t 20 min", "42 t", "5 dage": as exact as it matters so long before. */
function aheadText(words: Words, length: Millis): string {
  if (length >= 2 * DAY) {
    const days = Math.round(length / DAY);
    return words.t("history.days", { count: days }, days);
  }
  return lengthText(words, length >= 10 * HOUR ? millis(Math.round(length / HOUR) * HOUR) : length);
}

/** How many events were moved or cancelled, by who had called them; opened, each of them. */
export function HistorySection({ words, history, now, zone }: HistorySectionProps) {
  const { upsets, observedSince } = history;
  const since = words.t("history.since", { date: fullDate(words, dayOf(observedSince, zone)) });
  if (upsets.length === 0) {
    return (
      <p className="muted" data-testid="history">
        {words.t("history.none")} {since}
      </p>
    );
  }
  const unknown = count(upsets, null);
  return (
    <details className="history" data-testid="history">
      <summary>
        {words.t("history.sum", {
          count: upsets.length,
          mine: count(upsets, true),
          others: count(upsets, false),
        })}
        {unknown > 0 && ` ${words.t("history.unknown", { count: unknown })}`}{" "}
        <span className="muted">{since}</span>
      </summary>
      <ul className="finding-list">
        {upsets.map(({ event, kind, at, meant, isCalledByMe }) => (
          <li key={`${event.key} ${kind} ${at}`}>
            <strong>{event.title || words.t("calendars.untitled")}</strong>
            <span>
              {words.t(TOLD[kind][at < meant ? "before" : "after"], {
                when: whenText(words, at, now, zone),
                meant: startText(words, meant, now, zone),
                length: aheadText(words, millis(meant - at)),
              })}{" "}
              {isCalledByMe !== null && words.t(isCalledByMe ? "history.byMe" : "history.byOthers")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
