import type { Sides } from "../../domain/balance/sides";
import { Mark } from "../marks/Mark";
import { hours } from "../words/format";
import type { Words } from "../words/words";

interface RestLineProps {
  readonly words: Words;
  readonly sides: Sides;
  readonly onOpenNeutral: () => void;
  readonly onJudge: () => void;
}

/** What neither gives nor drains, and what still waits for the leader's word. */
export function RestLine({ words, sides, onOpenNeutral, onJudge }: RestLineProps) {
  return (
    <div className="rest">
      <button type="button" className="muted" onClick={onOpenNeutral}>
        <Mark name="neutral" />
        {words.t("week.neutral", { hours: hours(words, sides.neutral) })}
      </button>
      {sides.unjudged > 0 ? (
        <button type="button" onClick={onJudge}>
          <Mark name="unjudged" />
          <span className="link">{words.t("week.unjudged", { hours: hours(words, sides.unjudged) })}</span>
        </button>
      ) : (
        <span className="muted">{words.t("week.allJudged")}</span>
      )}
    </div>
  );
}
