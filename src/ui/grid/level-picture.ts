import type { Level } from "../../domain/activity/activity";
import { node, type PictureNode } from "../picture/picture";

const LINE_Y = { gives: 14.5, drains: 5.5 };
const block = (side: "gives" | "drains", place: number) => {
  const y = side === "gives" ? 9 - place * 5 : 7.5 + place * 5;
  return side === "gives"
    ? node("rect", { class: "g", x: 4, y, width: 12, height: 4, rx: 1 })
    : node("rect", { class: "d level-hatch", x: 4, y, width: 12, height: 4, rx: 1 });
};
const hatch = (place: number) =>
  node("path", {
    class: "dh",
    d: [5, 9, 13].map((x) => `M${x} ${11 + place * 5}l3 -3`).join(""),
  });

/** The line with none, one or two blocks on the side that is asked about. */
export function levelPicture(side: "gives" | "drains", level: Level): PictureNode {
  const places = [0, 1].slice(0, level);
  return node(
    "svg",
    {
      class: `level-picture level-${level}`,
      width: 20,
      height: 20,
      viewBox: "0 0 20 20",
      "aria-hidden": "true",
    },
    [
      ...places.map((place) => block(side, place)),
      ...(side === "drains" ? places.map(hatch) : []),
      node("path", { class: "horizon", d: `M2 ${LINE_Y[side]}H18` }),
    ],
  );
}
