import { node, type PictureNode } from "../picture/picture";

export type MarkName = "gives" | "drains" | "both" | "neutral" | "unjudged" | "brand" | "before" | "after";

const line = (d: string) => node("path", { class: "horizon", d });
const hatched = (x: number, y: number, width: number, height: number) =>
  node("rect", { fill: "url(#hatch-small)", x, y, width, height, rx: 1 });
const HATCH_SMALL = node("defs", {}, [
  node(
    "pattern",
    {
      id: "hatch-small",
      width: 3.5,
      height: 3.5,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    [
      node("rect", { class: "d", width: 4, height: 4 }),
      node("line", { class: "dh", x1: 0, x2: 0, y1: 0, y2: 4 }),
    ],
  ),
]);

const BRAND = [node("path", { class: "horizon brand", d: "M1 10.5h3a3 3.4 0 0 1 6 0h3" })];

const SHAPES: Readonly<Record<MarkName, readonly PictureNode[]>> = {
  gives: [node("rect", { class: "g", x: 2, y: 1, width: 10, height: 5.2, rx: 1 }), line("M0.8 8h12.4")],
  drains: [HATCH_SMALL, line("M0.8 6h12.4"), hatched(2, 7.8, 10, 5.2)],
  both: [
    HATCH_SMALL,
    node("rect", { class: "g", x: 2, y: 1.2, width: 10, height: 4, rx: 1 }),
    line("M0.8 7h12.4"),
    hatched(2, 8.8, 10, 4),
  ],
  neutral: [line("M0.8 7h2.4M10.8 7h2.4"), node("circle", { class: "n", cx: 7, cy: 7, r: 2.8 })],
  unjudged: [node("circle", { class: "u", cx: 7, cy: 7, r: 3.4 })],
  brand: BRAND,
  before: [node("path", { class: "stroke", d: "M9 2.5 4.5 7 9 11.5" })],
  after: [node("path", { class: "stroke", d: "M5 2.5 9.5 7 5 11.5" })],
};

const sign = (name: MarkName, shapes: readonly PictureNode[], size: number): PictureNode =>
  node(
    "svg",
    { class: `mark mark-${name}`, width: size, height: size, viewBox: "0 0 14 14", "aria-hidden": "true" },
    shapes,
  );

/** The brand alone, so that the first paint need not carry the other signs. */
export const brandMark = (size: number): PictureNode => sign("brand", BRAND, size);

/** The small signs that stand for an energy, the brand and the arrows; always beside a word or a label. */
export const mark = (name: MarkName, size = 14): PictureNode => sign(name, SHAPES[name], size);
