import type { HistoryLook, Upset } from "../../app/look-at-history";
import type { HOUR, Instant } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { whenText } from "../dashboard/age";
import { hours } from "../words/format";
import { fullDate } from "../words/full-date";
import type { Words } from "../words/words";

interface HistorySectionProps {
  readonly words: Words;
  readonly history: HistoryLook;
  readonly now: Instant;
  readonly zone: ZoneId;
}

const count = (upsets: readonly Upset[], isMine: boolean | null) =>
  upsets.filter(({ isCalledByMe }) => isCalledByMe === isMine).length;

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
              {words.t(kind === "moved" ? "history.moved" : "history.cancelled", {
                when: whenText(words, at, now, zone),
                meant: whenText(words, meant, now, zone),
              })}{" "}
              {at < meant && words.t("history.before", { hours: hours(words, (meant - at) as typeof HOUR) })}{" "}
              {isCalledByMe !== null && words.t(isCalledByMe ? "history.byMe" : "history.byOthers")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
