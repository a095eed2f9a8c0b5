import type { ActivityId } from "../../domain/activity/activity";
import type { Profile } from "../../domain/profile/profile";
import type { TextConflict, TextVersion } from "../../domain/profile/texts";
import { rowNames } from "../events/row-names";
import { dateText } from "../words/format";
import type { Words } from "../words/words";

interface ConflictListProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly conflicts: readonly TextConflict[];
  readonly onChoose: (conflict: TextConflict, chosen: TextVersion | null) => void;
}

/** Texts that were written on two devices at once: both stay until the leader has chosen. */
export function ConflictList({ words, profile, conflicts, onChoose }: ConflictListProps) {
  const names = rowNames(words, profile.rows);
  const about = ({ kind, id, day }: TextConflict) => {
    if (kind === "wish") return words.t("data.conflict.wish");
    if (kind === "entry") return words.t("data.conflict.entry", { day: day ? dateText(words, day) : "" });
    return words.t(kind === "row" ? "data.conflict.row" : "data.conflict.note", {
      name: names.full(id as ActivityId),
    });
  };
  return (
    <section aria-labelledby="data-conflicts-title" data-testid="conflicts">
      <h2 id="data-conflicts-title">{words.t("data.conflict.title")}</h2>
      <p className="muted">{words.t("data.conflict.intro")}</p>
      <ul className="conflict-list">
        {conflicts.map((conflict) => (
          <li key={conflict.name}>
            <h3>{about(conflict)}</h3>
            {[null, ...conflict.others].map((version) => {
              const text = version?.text ?? (conflict.shown || words.t("data.conflict.empty"));
              return (
                <div key={version?.kept.stamp ?? "now"} className="conflict-version">
                  <span className="muted">
                    {words.t(version ? "data.conflict.other" : "data.conflict.now")}
                  </span>
                  <p>{text}</p>
                  <button
                    type="button"
                    className="btn"
                    aria-label={words.t("data.conflict.useOf", { text })}
                    onClick={() => onChoose(conflict, version)}
                  >
                    {words.t("data.conflict.use")}
                  </button>
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
