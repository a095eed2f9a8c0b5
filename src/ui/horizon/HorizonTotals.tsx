import type { CSSProperties } from "react";
import type { Sides } from "../../domain/balance/sides";
import type { PictureNode } from "../picture/picture";
import { hours } from "../words/format";
import type { Words } from "../words/words";

interface HorizonTotalsProps {
  readonly words: Words;
  readonly sides: Sides;
  readonly picture: PictureNode;
  readonly onOpenSide: (side: "giving" | "draining") => void;
}

/** The two figures stand beside the line on their own sides, in their own words. */
export function HorizonTotals({ words, sides, picture, onOpenSide }: HorizonTotalsProps) {
  const style = { "--line-y": `${picture.attrs["data-line"]}px` } as CSSProperties;
  return (
    <div className="totals" style={style}>
      <button type="button" className="total total-giving" onClick={() => onOpenSide("giving")}>
        <span className="figure">
          {hours(words, sides.giving)} <small>{words.t("unit.hoursShort")}</small>
        </span>{" "}
        <span className="side-word">{words.t("side.giving")}</span>
      </button>
      <button type="button" className="total total-draining" onClick={() => onOpenSide("draining")}>
        <span className="side-word">{words.t("side.draining")}</span>{" "}
        <span className="figure">
          {hours(words, sides.draining)} <small>{words.t("unit.hoursShort")}</small>
        </span>
      </button>
    </div>
  );
}
