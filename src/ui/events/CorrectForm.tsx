import { useId, useState } from "react";
import { widestScope } from "../../app/correct-event";
import type { ActivityId } from "../../domain/activity/activity";
import type { NamedEvent } from "../../domain/classify/naming";
import { titleWordKey, type WordScope } from "../../domain/classify/word-keys";
import type { Profile } from "../../domain/profile/profile";
import { rowsOf } from "../choice/ActivitySelect";
import type { MessageKey, Words } from "../words/words";

const SCOPES: Readonly<Record<WordScope, MessageKey>> = {
  series: "events.scopeSeries",
  title: "events.scopeTitle",
  event: "events.scopeEvent",
};

const scopesOf = ({ event }: NamedEvent): WordScope[] => [
  ...(event.series ? (["series"] as const) : []),
  ...(titleWordKey(event.title) ? (["title"] as const) : []),
  "event",
];

interface CorrectFormProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly named: NamedEvent;
  readonly onCorrect: (named: NamedEvent, activity: ActivityId, scope: WordScope) => void;
}

/** Another activity, and how far the word reaches. Nothing is moved before the button is pressed. */
export function CorrectForm({ words, profile, named, onCorrect }: CorrectFormProps) {
  const [activity, setActivity] = useState<ActivityId | null>(null);
  const [scope, setScope] = useState(() => widestScope(named));
  const id = useId();
  const rows = rowsOf(words, profile);
  const held = named.naming.activity;
  const chosen = activity ?? (rows.some((row) => row.id === held) ? held : null);
  return (
    <div className="correct-form">
      <label htmlFor={`${id}-activity`}>{words.t("events.belongsTo")}</label>
      <select
        id={`${id}-activity`}
        className="field"
        value={chosen ?? ""}
        onChange={(change) => setActivity(change.target.value as ActivityId)}
      >
        {chosen === null && <option value="">{words.t("judge.choose")}</option>}
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-scope`}>{words.t("events.appliesTo")}</label>
      <select
        id={`${id}-scope`}
        className="field"
        value={scope}
        onChange={(change) => setScope(change.target.value as WordScope)}
      >
        {scopesOf(named).map((each) => (
          <option key={each} value={each}>
            {words.t(SCOPES[each])}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn"
        disabled={chosen === null || (activity === null && named.naming.source === "leader")}
        onClick={() => chosen && onCorrect(named, chosen, scope)}
      >
        {words.t(chosen === held ? "events.confirm" : "events.correct")}
      </button>
    </div>
  );
}
