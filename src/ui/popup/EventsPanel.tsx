import { useLiveQuery } from "dexie-react-hooks";
import { correctEvents, widestScope } from "../../app/correct-event";
import type { Ports } from "../../app/ports";
import { loadProfile } from "../../app/profile";
import type { ActivityId } from "../../domain/activity/activity";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { NamedEvent } from "../../domain/classify/naming";
import { millis } from "../../domain/time/instant";
import { ActivitySelect } from "../choice/ActivitySelect";
import { dayName, hours, spanText } from "../words/format";
import { activityName, type Words } from "../words/words";
import { eventsBehind, type Opened } from "./opened-events";
import type { Said } from "./SaidLine";
import { focusHere, useEscape } from "./stepping";

interface EventsPanelProps {
  readonly ports: Ports;
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly nameOf: (id: ActivityId) => string | undefined;
  readonly opened: Opened;
  readonly onBack: () => void;
  readonly onSaid: (said: Said | null) => void;
}

/** The events behind a figure of the popup; each can be moved to another activity. */
export function EventsPanel({ ports, words, summary, nameOf, opened, onBack, onSaid }: EventsPanelProps) {
  const behind = eventsBehind(summary, opened);
  const keys = [...behind.keys()];
  const events = useLiveQuery(() => ports.events.byKeys(keys), [ports, keys.join("|")]);
  const profile = useLiveQuery(() => loadProfile(ports), [ports]) ?? null;
  useEscape(onBack);
  const move = async (named: NamedEvent, id: ActivityId) => {
    const undo = await correctEvents(ports, [named], id, widestScope(named), summary.week);
    const title = named.event.title || words.t("events.unknown");
    onSaid({ text: words.t("judge.moved", { title, activity: activityName(words, id, nameOf(id)) }), undo });
  };
  const gone = events ? keys.length - events.length : 0;
  return (
    <main className="events" ref={focusHere} tabIndex={-1}>
      <div className="asked">
        <h1>{words.t("events.of", { name: headingOf(opened, words, nameOf, events) })}</h1>
        <button type="button" className="btn" onClick={onBack}>
          {words.t("events.back")}
        </button>
      </div>
      {keys.length === 0 && <p className="muted">{words.t("events.none")}</p>}
      <ul className="asked-events">
        {(events ?? []).map((named) => {
          const title = named.event.title || words.t("events.unknown");
          const time = behind.get(named.event.key) ?? millis(0);
          return (
            <li key={named.event.key}>
              <div>
                <span className="name">{title}</span>
                <span className="muted small">
                  {spanText(words, named.event, summary.zone)}
                  {" · "}
                  {words.t("unit.hours", { hours: hours(words, time) })}
                </span>
              </div>
              <ActivitySelect
                {...{ words, profile }}
                label={words.t("judge.otherLabel", { title })}
                value={named.naming.activity}
                onSelect={(id) => void move(named, id)}
              />
            </li>
          );
        })}
      </ul>
      {gone > 0 && <p className="muted small">{words.t("events.gone", { count: gone }, gone)}</p>}
    </main>
  );
}

function headingOf(
  opened: Opened,
  words: Words,
  nameOf: EventsPanelProps["nameOf"],
  events: readonly NamedEvent[] | undefined,
): string {
  if (opened.by === "day") return dayName(words, opened.day);
  if (opened.by === "activity") return activityName(words, opened.activity, nameOf(opened.activity));
  if (opened.by === "side") return words.t(`side.${opened.side}`);
  return events?.[0]?.event.title ?? "";
}
