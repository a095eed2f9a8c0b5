import type { ActivityId } from "../../domain/activity/activity";
import { canBeJudged } from "../../domain/activity/activity";
import { countingRuleOf } from "../../domain/balance/counting-rules";
import type { NamedEvent } from "../../domain/classify/naming";
import type { WordScope } from "../../domain/classify/word-keys";
import type { Profile } from "../../domain/profile/profile";
import type { Millis } from "../../domain/time/instant";
import { dayOf } from "../../domain/time/zones";
import { energyOfMarks } from "../calendar-week/energy";
import { Mark } from "../marks/Mark";
import { dateText, dayName, hours, timeText } from "../words/format";
import type { Words } from "../words/words";
import { CorrectForm } from "./CorrectForm";
import { COUNTED_HOW, EFFECTS } from "./counting-words";
import { reasonText, sourceText } from "./reasons";
import { rowNames } from "./row-names";

export interface EventItemProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly named: NamedEvent;
  readonly time: Millis | null;
  /** It lies in another calendar too and counts there. */
  readonly isDouble: boolean;
  readonly startsOpen: boolean;
  readonly onCorrect: (named: NamedEvent, activity: ActivityId, scope: WordScope) => void;
}

/** An event with its activity, why it has that, how it counts, and the way to say otherwise. */
export function EventItem({ words, profile, named, time, isDouble, startsOpen, onCorrect }: EventItemProps) {
  const { event, naming } = named;
  const { zone } = profile.frames;
  const marks = canBeJudged(naming.activity) ? (profile.marks.get(naming.activity) ?? null) : null;
  const rule = countingRuleOf(event, naming);
  const counted = words.t(COUNTED_HOW[isDouble ? "same-meeting" : rule.id]);
  const effect = words.t(isDouble ? "counting.effectOnce" : EFFECTS[rule.effect]);
  const day = dayOf(event.start, zone);
  const date = `${dayName(words, day)} ${dateText(words, day)}`;
  const when = event.allDay
    ? `${date}, ${words.t("calendar.allDay").toLocaleLowerCase(words.locale)}`
    : `${date}, ${timeText(words, event.start, zone)}–${timeText(words, event.end, zone)}`;
  return (
    <li className="event-item">
      <details open={startsOpen}>
        <summary>
          <span className="event-line">
            <span className={event.status === "cancelled" ? "event-title is-off" : "event-title"}>
              {event.title || words.t("events.unknown")}
            </span>
            {time !== null && (
              <span className="event-hours">{words.t("unit.hours", { hours: hours(words, time) })}</span>
            )}
          </span>
          <span className="event-line muted small">
            <span>{when}</span>
          </span>
          <span className="event-line small">
            <span className="event-activity">
              {time !== null && <Mark name={energyOfMarks(marks)} />}
              {rowNames(words, profile.rows).full(naming.activity)}
            </span>
            <span className="event-more link">{words.t("events.why")}</span>
          </span>
        </summary>
        <dl className="event-why">
          <dt>{words.t("events.whyNamed")}</dt>
          <dd>
            {sourceText(words, naming.source)}{" "}
            {naming.source !== "leader" &&
              words.t("reason.sure", { percent: Math.round(naming.confidence * 100) })}
            {naming.reasons.length > 0 && (
              <ul className="event-reasons">
                {naming.reasons.map((reason) => (
                  <li key={JSON.stringify(reason)}>{reasonText(words, reason)}</li>
                ))}
              </ul>
            )}
          </dd>
          <dt>{words.t("events.countedHow")}</dt>
          <dd>
            {counted} {effect.charAt(0).toLocaleUpperCase(words.locale) + effect.slice(1)}.
          </dd>
        </dl>
        <CorrectForm words={words} profile={profile} named={named} onCorrect={onCorrect} />
      </details>
    </li>
  );
}
