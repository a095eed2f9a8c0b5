import { useState } from "react";
import type { LandedLook } from "../../app/blocks/look-at-blocks";
import type { Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { datedSpanWords, spanWords } from "../words/span-words";
import type { Words } from "../words/words";

interface LandedCardProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly landed: LandedLook;
  /** Free times that the meeting could move to. */
  readonly freeTimes: readonly Span[];
  readonly onMove: (to: Span) => void;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
  readonly onCopy: (text: string) => void;
}

/** A meeting lies on a block: move it, keep it and propose another time, or let it go. */
export function LandedCard(props: LandedCardProps) {
  const { words, zone, landed, freeTimes, onMove, onKeep, onLetGo, onCopy } = props;
  const [isProposing, setProposing] = useState(false);
  const { block, meeting, best } = landed;
  const title = meeting.event.title || words.t("events.unknown");
  const times = new Intl.ListFormat(words.locale, { type: "disjunction" }).format(
    freeTimes.map((time) => datedSpanWords(words, time, zone)),
  );
  const proposal = words.t("pusterum.proposal", { title, times });
  return (
    <section className="landed-card" aria-label={words.t("pusterum.landedTitle")}>
      <p>
        <strong>
          {words.t("pusterum.landed", { title, when: datedSpanWords(words, block.booking, zone) })}
        </strong>
      </p>
      <div className="row-of-buttons">
        {best && (
          <button type="button" className="btn main" onClick={() => onMove(best)}>
            {words.t("pusterum.moveBest", { when: spanWords(words, best, zone) })}
          </button>
        )}
        <button type="button" className="btn" onClick={() => setProposing(true)}>
          {words.t("pusterum.keepIt")}
        </button>
        <button type="button" className="btn" onClick={onLetGo}>
          {words.t("pusterum.letGo")}
        </button>
      </div>
      {!best && <p className="muted small">{words.t("pusterum.noOther")}</p>}
      {isProposing && (
        <div className="proposal">
          {freeTimes.length > 0 ? (
            <>
              <p className="muted">{words.t("pusterum.proposeHint")}</p>
              <blockquote>{proposal}</blockquote>
            </>
          ) : (
            <p className="muted">{words.t("pusterum.noFreeTimes")}</p>
          )}
          <div className="row-of-buttons">
            {freeTimes.length > 0 && (
              <button type="button" className="btn" onClick={() => onCopy(proposal)}>
                {words.t("guard.copy")}
              </button>
            )}
            <button type="button" className="btn" onClick={onKeep}>
              {words.t("pusterum.keepDone")}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
