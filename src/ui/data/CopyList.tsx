import type { CopyReason, LocalCopy } from "../../app/local-copies";
import type { MessageKey, Words } from "../words/words";

const WHY: Readonly<Record<CopyReason, MessageKey>> = {
  day: "data.copies.day",
  update: "data.copies.update",
  restore: "data.copies.before",
};

interface CopyListProps {
  readonly words: Words;
  readonly copies: readonly LocalCopy[];
  readonly when: (copy: LocalCopy) => string;
  readonly onRestore: (copy: LocalCopy) => void;
}

/** The copies that were taken by themselves, each one press from being what holds. */
export function CopyList({ words, copies, when, onRestore }: CopyListProps) {
  return (
    <section aria-labelledby="data-copies-title" data-testid="copies">
      <h2 id="data-copies-title">{words.t("data.copies.title")}</h2>
      <p className="muted">{words.t("data.copies.intro")}</p>
      {copies.length === 0 ? (
        <p>{words.t("data.copies.none")}</p>
      ) : (
        <ul className="copy-list">
          {copies.map((copy) => {
            const held = [...copy.records, ...(copy.pages ?? [])];
            const count = held.filter(({ value }) => value !== null).length;
            return (
              <li key={copy.id} data-why={copy.why}>
                <span>
                  <strong>{when(copy)}</strong>{" "}
                  <span className="muted">
                    {words.t(WHY[copy.why])} · {words.t("data.copies.records", { count }, count)}
                  </span>
                </span>
                <button
                  type="button"
                  className="link"
                  aria-label={words.t("data.copies.restoreOf", { when: when(copy) })}
                  onClick={() => onRestore(copy)}
                >
                  {words.t("data.copies.restore")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
