import type { WordScope } from "../../domain/classify/word-keys";
import type { Profile } from "../../domain/profile/profile";
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
  readonly onWithdraw: (id: string) => void;
}

/** Everything the leader has said about what events are, each with its way back. */
export function WordList({ words, profile, onWithdraw }: WordListProps) {
  const said = [...profile.words].sort(([, a], [, b]) => a.title.localeCompare(b.title, words.locale));
  if (said.length === 0) return <p className="muted">{words.t("settings.noWords")}</p>;
  const names = rowNames(words, profile.rows);
  return (
    <>
      <p className="muted">{words.t("settings.wordsIntro")}</p>
      <ul className="word-list">
        {said.map(([id, { title, activity }]) => {
          const shown = title || words.t("events.unknown");
          return (
            <li key={id}>
              <span>
                <strong>{shown}</strong>{" "}
                <span className="muted">{words.t(REACH[id.slice(0, id.indexOf(":")) as WordScope])}</span>
              </span>
              <span>{names.full(activity)}</span>
              <button
                type="button"
                className="link"
                aria-label={words.t("settings.takeBackOf", { title: shown })}
                onClick={() => onWithdraw(id)}
              >
                {words.t("settings.takeBack")}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
