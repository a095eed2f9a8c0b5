import { type ReactNode, useState } from "react";
import type { Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import type { Words } from "../words/words";
import { Places } from "./Places";

interface MoveChoiceProps {
  readonly words: Words;
  readonly zone: ZoneId;
  /** Where the block lies now, as one would say it. */
  readonly when: string;
  readonly className: "btn" | "link";
  readonly places: () => readonly Span[];
  readonly onMove: (to: Span) => void;
  /** The block's line, with the button in it. */
  readonly children: (move: ReactNode) => ReactNode;
}

/** A line about a block, under which the places come up that it could move to. */
export function MoveChoice({ words, zone, when, className, places, onMove, children }: MoveChoiceProps) {
  const [isMoving, setMoving] = useState(false);
  return (
    <>
      {children(
        <button
          type="button"
          className={className}
          aria-expanded={isMoving}
          aria-label={`${words.t("pusterum.move")}: ${when}`}
          onClick={() => setMoving(!isMoving)}
        >
          {words.t("pusterum.move")}
        </button>,
      )}
      {isMoving && (
        <Places
          {...{ words, zone }}
          places={places()}
          onChoose={(to) => {
            setMoving(false);
            onMove(to);
          }}
        />
      )}
    </>
  );
}
