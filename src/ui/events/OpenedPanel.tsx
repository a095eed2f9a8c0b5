import type { ReactNode } from "react";
import type { ActivityId } from "../../domain/activity/activity";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { EventKey } from "../../domain/calendar/event";
import type { NamedEvent } from "../../domain/classify/naming";
import type { WordScope } from "../../domain/classify/word-keys";
import type { Profile } from "../../domain/profile/profile";
import type { Millis } from "../../domain/time/instant";
import { SidePanel } from "../controls/SidePanel";
import { hours } from "../words/format";
import type { Words } from "../words/words";
import { type Opened, type Part, wholeOf } from "./behind";
import { EventItem } from "./EventItem";
import { ruleOfOpened, titleOfOpened } from "./opened-words";

interface OpenedPanelProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly summary: WeekSummary;
  readonly opened: Opened;
  readonly parts: readonly Part[];
  /** The events of `parts`, as far as they are still stored. */
  readonly events: ReadonlyMap<EventKey, NamedEvent>;
  readonly onCorrect: (named: NamedEvent, activity: ActivityId, scope: WordScope) => void;
  readonly onCounting: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** What a figure is made of: the rule behind it, and every event in it. */
export function OpenedPanel(props: OpenedPanelProps) {
  const { words, profile, summary, opened, parts, events, onCorrect, onCounting, onClose, children } = props;
  const doubles = new Set(
    summary.setAside.filter(({ rule }) => rule === "same-meeting").map(({ event }) => event),
  );
  const here = parts
    .flatMap(({ event, time }) => {
      const named = events.get(event);
      return named ? [{ named, time }] : [];
    })
    .sort((a, b) => a.named.event.start - b.named.event.start);
  const gone = parts.length - here.length;
  const whole = wholeOf(parts);
  return (
    <SidePanel
      title={titleOfOpened(words, profile, opened, whole, here[0]?.named)}
      closeLabel={words.t("dashboard.close")}
      onClose={onClose}
    >
      <p className="panel-rule">
        {ruleOfOpened(words, opened, partText(words, summary, whole))}{" "}
        <button type="button" className="link" onClick={onCounting}>
          {words.t("counting.title")}
        </button>
      </p>
      {children}
      {here.length === 0 && gone === 0 && <p className="muted">{words.t("events.none")}</p>}
      {here.length > 0 && (
        <ul className="event-list">
          {here.map(({ named, time }) => (
            <EventItem
              key={`${named.event.key}/${named.naming.activity}`}
              words={words}
              profile={profile}
              named={named}
              time={time}
              isDouble={doubles.has(named.event.key)}
              startsOpen={opened.kind === "event"}
              onCorrect={onCorrect}
            />
          ))}
        </ul>
      )}
      {gone > 0 && <p className="muted small">{words.t("events.gone", { count: gone }, gone)}</p>}
    </SidePanel>
  );
}

const partText = (words: Words, summary: WeekSummary, whole: Millis) => ({
  hours: hours(words, whole),
  total: hours(words, summary.counted),
});
