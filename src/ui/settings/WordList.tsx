import { useState } from "react";
import type { ActivityId } from "../../domain/activity/activity";
import type { WordScope } from "../../domain/classify/word-keys";
import type { Profile } from "../../domain/profile/profile";
import { ActivitySelect } from "../choice/ActivitySelect";
import { rowNames } from "../events/row-names";
import type { MessageKey, Words } from "../words/words";

const REACH: Readonly<Record<WordScope, MessageKey>> = {
  event: "settings.wordEvent",
  series: "settings.wordSeries",
  title: "settings.wordTitle",
};

interface WordListProps {
  readonly words: Words;
  readonly profile: Profile;
  /** Another activity for these words, or null to take them back. */
  readonly onChange: (ids: readonly string[], activity: ActivityId | null) => void;
}

/** Everything the leader has said about what events are: searched, changed and taken back, one or many at once. */
export function WordList({ words, profile, onChange }: WordListProps) {
  const [sought, setSought] = useState("");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  if (profile.words.size === 0) return <p className="muted">{words.t("settings.noWords")}</p>;
  const names = rowNames(words, profile.rows);
  const lower = (text: string) => text.toLocaleLowerCase(words.locale);
  const shown = [...profile.words]
    .map(([id, word]) => ({ id, ...word, title: word.title || words.t("events.unknown") }))
    .filter(({ title, activity }) => lower(`${title} ${names.full(activity)}`).includes(lower(sought.trim())))
    .sort((a, b) => a.title.localeCompare(b.title, words.locale));
  // What is not seen is not changed.
  const chosen = shown.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const change = (ids: readonly string[], activity: ActivityId | null) => {
    setPicked(new Set());
    onChange(ids, activity);
  };
  const pick = (ids: readonly string[], isOn: boolean) =>
    setPicked((held) => new Set([...held, ...ids].filter((id) => isOn || !ids.includes(id))));
  return (
    <>
      <p className="muted">{words.t("settings.wordsIntro")}</p>
      <label className="word-search">
        {words.t("settings.wordsSearch")}
        <input
          type="search"
          className="field"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </label>
      <div className="word-many">
        <label className="check-line">
          <input
            type="checkbox"
            className="tick"
            checked={shown.length > 0 && chosen.length === shown.length}
            onChange={(event) =>
              pick(
                shown.map(({ id }) => id),
                event.target.checked,
              )
            }
          />
          {words.t("settings.wordsAll", { count: shown.length })}
        </label>
        {chosen.length > 0 && (
          <>
            <ActivitySelect
              words={words}
              profile={profile}
              label={words.t("settings.wordsMove", { count: chosen.length }, chosen.length)}
              value={null}
              onSelect={(id) => change(chosen, id)}
            />
            <button type="button" className="btn" onClick={() => change(chosen, null)}>
              {words.t("settings.wordsTakeBack", { count: chosen.length }, chosen.length)}
            </button>
          </>
        )}
      </div>
      {shown.length === 0 && <p className="muted">{words.t("settings.wordsNone")}</p>}
      <ul className="word-list">
        {shown.map(({ id, title, activity }) => (
          <li key={id}>
            <label className="check-line">
              <input
                type="checkbox"
                className="tick"
                checked={picked.has(id)}
                onChange={(event) => pick([id], event.target.checked)}
              />
              <span>
                <strong>{title}</strong>{" "}
                <span className="muted">{words.t(REACH[id.slice(0, id.indexOf(":")) as WordScope])}</span>
              </span>
            </label>
            <ActivitySelect
              words={words}
              profile={profile}
              label={words.t("settings.wordIs", { title })}
              value={activity}
              onSelect={(next) => change([id], next)}
            />
            <button
              type="button"
              className="link"
              aria-label={words.t("settings.takeBackOf", { title })}
              onClick={() => change([id], null)}
            >
              {words.t("settings.takeBack")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
