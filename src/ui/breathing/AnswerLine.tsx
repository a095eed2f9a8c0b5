import type { BookedRecord, Outcome } from "../../domain/blocks/booking";
import type { ZoneId } from "../../domain/time/zones";
import { spanWords } from "../words/span-words";
import type { MessageKey, Words } from "../words/words";

export const OUTCOME_WORD: Readonly<Record<Outcome, MessageKey>> = {
  kept: "pusterum.outcome.kept",
  half: "pusterum.outcome.half",
  lost: "pusterum.outcome.lost",
};

interface AnswerLineProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly block: BookedRecord;
  readonly onAnswer: (outcome: Outcome) => void;
  /** Where the journal is a page of another window. */
  readonly onWrite?: () => void;
}

/** Whether the time was the leader's own, in one press. */
export function AnswerLine({ words, zone, block, onAnswer, onWrite }: AnswerLineProps) {
  return (
    <section className="answer-line" aria-label={words.t("pusterum.answerTitle")}>
      <p>
        <strong>{words.t("pusterum.answer", { when: spanWords(words, block.booking, zone) })}</strong>
      </p>
      <div className="row-of-buttons">
        {(["kept", "half", "lost"] as const).map((outcome) => (
          <button key={outcome} type="button" className="btn" onClick={() => onAnswer(outcome)}>
            {words.t(OUTCOME_WORD[outcome])}
          </button>
        ))}
        {onWrite ? (
          <button type="button" className="link" onClick={onWrite}>
            {words.t("pusterum.write")}
          </button>
        ) : (
          <a className="link" href={`#breathing=${block.uid}`}>
            {words.t("pusterum.write")}
          </a>
        )}
      </div>
    </section>
  );
}
