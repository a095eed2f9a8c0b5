import type { WeekSummary } from "../../domain/balance/week-summary";
import type { LocalDay } from "../../domain/time/days";
import { node, type PictureNode } from "../picture/picture";
import { type Column, columnsOf, type Piece, reachOf } from "./columns";

export interface HorizonShape {
  /** Where the line begins, and where the first column does. */
  readonly left: number;
  readonly columnWidth: number;
  readonly blockWidth: number;
  /** Pixels an hour, above and below alike. */
  readonly unit: number;
  readonly leastAbove: number;
  readonly leastBelow: number;
}

export const POPUP_SHAPE: HorizonShape = {
  left: 72,
  columnWidth: 36.57,
  blockWidth: 30,
  unit: 14,
  leastAbove: 46,
  leastBelow: 48,
};

export interface HorizonView {
  readonly today: LocalDay | null;
  /** From this day on nothing fresh is known: the line is dotted. */
  readonly unknownFrom: LocalDay | null;
  readonly guesses?: boolean;
}

const GAP = 2;
const OFF_LINE = 4.5;
const MOST_HOURS = 6;
const LEAST_ARCH = 9;
const MOST_ARCH = 30;
const EDGE = 1.5;
const round = (value: number) => Math.round(value * 10) / 10;

/** One ink line; what gives rises above it, what drains sinks below, reflection lifts the line itself. */
export function horizon(summary: WeekSummary, shape: HorizonShape, view: HorizonView): PictureNode {
  const columns = columnsOf(summary, view.guesses);
  const archOf = (column: Column) =>
    column.arch ? Math.min(MOST_ARCH, Math.max(LEAST_ARCH, column.arch.hours * unit)) : 0;
  const above = Math.max(...columns.map((column) => reachOf(column.giving) + (column.arch?.hours ?? 0)));
  const below = Math.max(...columns.map((column) => reachOf(column.draining)));
  const unit = (shape.unit * MOST_HOURS) / Math.max(MOST_HOURS, above, below);
  const lineY = Math.max(
    shape.leastAbove,
    ...columns.map((c) => reachOf(c.giving) * unit + archOf(c) + OFF_LINE + EDGE),
  );
  const height = Math.max(lineY + shape.leastBelow, lineY + below * unit + OFF_LINE + EDGE);
  const width = shape.left + 7 * shape.columnWidth;
  const x = (index: number) =>
    shape.left + index * shape.columnWidth + (shape.columnWidth - shape.blockWidth) / 2;
  return node(
    "svg",
    {
      class: "horizon-picture",
      "aria-hidden": "true",
      "data-line": round(lineY),
      width: round(width),
      height: round(height),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
    },
    [
      HATCH,
      ...columns.flatMap((column, index) => [
        ...stack(
          column.giving,
          "giving",
          x(index),
          lineY,
          archOf(column),
          unit,
          shape.blockWidth,
          column.day,
        ),
        ...stack(column.draining, "draining", x(index), lineY, 0, unit, shape.blockWidth, column.day),
      ]),
      ...line(columns, archOf, x, lineY, width, shape, view),
    ],
  );
}

const HATCH = node("defs", {}, [
  node(
    "pattern",
    { id: "hatch", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    [
      node("rect", { class: "d", width: 5, height: 5 }),
      node("line", { class: "dh", x1: 0, x2: 0, y1: 0, y2: 5 }),
    ],
  ),
]);

function stack(
  pieces: readonly Piece[],
  side: "giving" | "draining",
  x: number,
  lineY: number,
  arch: number,
  unit: number,
  width: number,
  day: LocalDay,
): PictureNode[] {
  let reached = arch;
  return pieces.map((piece, position) => {
    const height = Math.max(1.5, piece.hours * unit - GAP);
    const far = OFF_LINE + reached + height;
    const y = side === "giving" ? lineY - far : lineY + OFF_LINE + reached;
    const standsOnArch = side === "giving" && position === 0 && arch > 0 && !piece.isGuess;
    reached += piece.hours * unit;
    const marks = { "data-event": piece.event, "data-day": day };
    if (standsOnArch)
      return node("path", { class: "g block", d: doorway(x, y, width, lineY - OFF_LINE, arch), ...marks });
    const box = { x: round(x), y: round(y), width: round(width), height: round(height), rx: 2, ...marks };
    if (piece.isGuess)
      return node("rect", { ...box, class: side === "giving" ? "guess-g block" : "guess-d block" });
    return side === "giving"
      ? node("rect", { ...box, class: "g block" })
      : node("rect", { ...box, class: "block", fill: "url(#hatch)" });
  });
}

/** A block that stands astride the arch, so that nothing floats: its height is its own hours and the arch's. */
function doorway(x: number, top: number, width: number, foot: number, arch: number): string {
  const r = width / 2 + 0.5;
  const side = 3.2;
  const rise = arch - 1;
  const inner = r - side;
  return [
    `M${round(x)} ${round(foot)}`,
    `V${round(top + 2)}`,
    `q0 -2 2 -2`,
    `H${round(x + width - 2)}`,
    `q2 0 2 2`,
    `V${round(foot)}`,
    `H${round(x + width - side + 0.5)}`,
    `A${round(inner)} ${round(rise)} 0 0 0 ${round(x + side - 0.5)} ${round(foot)}`,
    "Z",
  ].join("");
}

function line(
  columns: readonly Column[],
  archOf: (column: Column) => number,
  x: (index: number) => number,
  lineY: number,
  width: number,
  shape: HorizonShape,
  view: HorizonView,
): PictureNode[] {
  const y = round(lineY);
  const lift = (column: Column, index: number) => {
    const rise = archOf(column);
    if (rise === 0) return "";
    const narrow = reachOf(column.giving.filter((piece) => !piece.isGuess)) > 0 ? 5.5 : 0;
    const from = x(index) + narrow;
    const to = x(index) + shape.blockWidth - narrow;
    return `H${round(from)}A${round((to - from) / 2)} ${round(rise)} 0 0 1 ${round(to)} ${y}`;
  };
  const path = (from: number, to: number, indexes: readonly number[]) =>
    `M${round(from)} ${y}${indexes.map((index) => lift(columns[index] as Column, index)).join("")}H${round(to)}`;
  const unknownAt = columns.findIndex(
    (column) => view.unknownFrom !== null && column.day >= view.unknownFrom,
  );
  const edge = unknownAt < 0 ? width : shape.left + unknownAt * shape.columnWidth;
  const known = columns.map((_, index) => index).filter((index) => unknownAt < 0 || index < unknownAt);
  const unknown = columns.map((_, index) => index).filter((index) => unknownAt >= 0 && index >= unknownAt);
  return [
    ...columns.flatMap((column, index) => sun(column, archOf(column), x(index), lineY, shape)),
    ...(edge > shape.left ? [node("path", { class: "horizon", d: path(shape.left, edge, known) })] : []),
    ...(unknown.length ? [node("path", { class: "horizon unknown", d: path(edge, width, unknown) })] : []),
  ];
}

function sun(column: Column, rise: number, x: number, lineY: number, shape: HorizonShape): PictureNode[] {
  if (!column.arch || rise === 0) return [];
  const narrow = reachOf(column.giving.filter((piece) => !piece.isGuess)) > 0 ? 5.5 : 0;
  const from = x + narrow + 2.5;
  const to = x + shape.blockWidth - narrow - 2.5;
  return [
    node("path", {
      class: column.arch.isJudged ? "g block" : "u block",
      d: `M${round(from)} ${round(lineY)}A${round((to - from) / 2)} ${round(rise - 3)} 0 0 1 ${round(to)} ${round(lineY)}Z`,
      "data-event": column.arch.event,
      "data-day": column.day,
    }),
  ];
}

const DOTS_A_ROW = 4;

/** The shore under a day: half an hour a dot, four a row; filled is neutral, open awaits the leader's word. */
export function shore(column: Pick<Column, "neutralDots" | "unjudgedDots">, mostDots: number): PictureNode {
  const count = column.neutralDots + column.unjudgedDots;
  const rows = Math.ceil(Math.max(1, mostDots) / DOTS_A_ROW);
  const dots = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / DOTS_A_ROW);
    const inRow = Math.min(DOTS_A_ROW, count - row * DOTS_A_ROW);
    const cx = round(15 + ((index % DOTS_A_ROW) - (inRow - 1) / 2) * 7.5);
    const isNeutral = index < column.neutralDots;
    return node("circle", { class: isNeutral ? "n" : "u", cx, cy: 4 + row * 7.5, r: isNeutral ? 2.5 : 2.1 });
  });
  return node(
    "svg",
    {
      class: "shore",
      "aria-hidden": "true",
      width: 30,
      height: rows * 7.5 + 1,
      viewBox: `0 0 30 ${rows * 7.5 + 1}`,
    },
    dots,
  );
}

/** All columns' shores are as tall as the tallest, so that the days stay level. */
export const mostDotsOf = (columns: readonly Column[]): number =>
  Math.max(0, ...columns.map((column) => column.neutralDots + column.unjudgedDots));
