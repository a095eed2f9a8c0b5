import type { OftenDeleted } from "../../domain/blocks/often-deleted";
import { blockName } from "../blocks/block-words";
import { clockOf } from "../settings/draft-frames";
import type { Words } from "../words/words";

interface OftenDeletedQuestionProps {
  readonly words: Words;
  readonly often: OftenDeleted;
  readonly onNever: () => void;
  readonly onLeave: () => void;
}

/** Asked once about a place: blocks keep being deleted there, so perhaps the wish is another. */
export function OftenDeletedQuestion({ words, often, onNever, onLeave }: OftenDeletedQuestionProps) {
  const day = new Intl.DateTimeFormat(words.locale, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`2024-01-0${often.weekday}T12:00:00Z`),
  );
  const place = { kind: blockName(words, often.kind), day, from: clockOf(often.from) };
  return (
    <section className="answer-line" aria-label={words.t("pusterum.oftenTitle")}>
      <p>
        <strong>{words.t("pusterum.often", place)}</strong>
      </p>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={onNever}>
          {words.t("pusterum.oftenNever")}
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          {words.t("pusterum.oftenLeave")}
        </button>
      </div>
    </section>
  );
}
