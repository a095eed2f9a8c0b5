import { Picture } from "../picture/Picture";
import { node, type PictureNode } from "../picture/picture";
import type { Words } from "../words/words";

interface PromiseShape {
  readonly size: PictureNode["attrs"];
  readonly blockWidth: number;
  /** For each day where it stands, where its giving begins and how high, and how deep it drains. */
  readonly days: readonly (readonly [x: number, top: number, gives: number, drains: number])[];
  readonly drainsFrom: number;
  readonly line: string;
  readonly sun: string;
}

/** An empty week waiting to be filled, with the breathing space in its middle. */
export function promisePicture({ size, blockWidth, days, drainsFrom, line, sun }: PromiseShape): PictureNode {
  const dashed = (side: "g" | "d", x: number, y: number, height: number) =>
    node("rect", { class: `guess-${side}`, x, y, width: blockWidth, height, rx: 2 });
  return node("svg", { class: "horizon-picture", "aria-hidden": "true", ...size }, [
    ...days.map(([x, top, gives]) => dashed("g", x, top, gives)),
    ...days.map(([x, , , drains]) => dashed("d", x, drainsFrom, drains)),
    node("path", { class: "horizon", d: line }),
    node("path", { class: "g", d: sun }),
  ]);
}

/** What it promises, as a picture and in three steps; popup and dashboard say the same. */
export function FirstPromise({ words, picture }: { words: Words; picture: PictureNode }) {
  return (
    <>
      <figure className="promise">
        <Picture picture={picture} />
        <span className="promise-gives">{words.t("side.giving")}</span>
        <span className="promise-drains">{words.t("side.draining")}</span>
        <span className="promise-breathing muted">{words.t("first.breathing")}</span>
      </figure>
      <ol className="steps">
        <li>{words.t("first.step1")}</li>
        <li>{words.t("first.step2")}</li>
        <li>{words.t("first.step3")}</li>
      </ol>
    </>
  );
}
