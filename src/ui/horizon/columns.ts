import type { Block, DaySummary, WeekSummary } from "../../domain/balance/week-summary";
import type { EventKey } from "../../domain/calendar/event";
import { HOUR, MINUTE } from "../../domain/time/instant";

/** What stands on one side of the line on one day, from the line outwards. */
export interface Piece {
  readonly event: EventKey;
  /** How many events were merged into it. */
  readonly events: number;
  readonly hours: number;
  readonly isGuess: boolean;
}

export interface Column {
  readonly day: DaySummary["day"];
  readonly giving: readonly Piece[];
  readonly draining: readonly Piece[];
  /** Reflection that lifts the line: its hours and whether the leader has said that it gives. */
  readonly arch: { readonly hours: number; readonly isJudged: boolean; readonly event: EventKey } | null;
  readonly neutralDots: number;
  readonly unjudgedDots: number;
}

const SMALLEST = 15 * MINUTE;
const DOT = HOUR / 2;

function pieces(blocks: readonly Block[], timeOf: (block: Block) => number, isGuess: boolean): Piece[] {
  const merged: { event: EventKey; events: number; time: number }[] = [];
  for (const block of blocks) {
    const time = timeOf(block);
    if (time <= 0) continue;
    const last = merged.at(-1);
    if (last && (time < SMALLEST || last.time < SMALLEST)) {
      last.time += time;
      last.events += 1;
    } else merged.push({ event: block.event, events: 1, time });
  }
  return merged.map(({ event, events, time }) => ({ event, events, hours: time / HOUR, isGuess }));
}

const guessedShare = (block: Block, side: "gives" | "drains") =>
  block.guess === side ? block.sides.unjudged : block.guess === "both" ? block.sides.unjudged / 2 : 0;

function columnOf(day: DaySummary, guesses: boolean): Column {
  const spaces = new Set(day.breathing.map((space) => space.event));
  const reflection = day.blocks.filter((block) => spaces.has(block.event));
  const others = day.blocks.filter((block) => !spaces.has(block.event));
  const lifted = reflection.filter((block) => block.sides.draining === 0);
  const archTime = lifted.reduce((sum, block) => sum + block.time, 0);
  const first = lifted[0];
  const drained = [...others, ...reflection].sort((a, b) => a.start - b.start);
  return {
    day: day.day,
    giving: [
      ...pieces(others, (block) => block.sides.giving, false),
      ...(guesses ? pieces(others, (block) => guessedShare(block, "gives"), true) : []),
    ],
    draining: [
      ...pieces(drained, (block) => block.sides.draining, false),
      ...(guesses ? pieces(others, (block) => guessedShare(block, "drains"), true) : []),
    ],
    arch:
      first && archTime > 0
        ? {
            hours: archTime / HOUR,
            isJudged: lifted.some((block) => block.sides.giving > 0),
            event: first.event,
          }
        : null,
    neutralDots: Math.round(day.sides.neutral / DOT),
    unjudgedDots: Math.round(day.sides.unjudged / DOT),
  };
}

/** The week's days as columns. With `guesses`, what is not judged stands on the side we would guess, marked as a guess. */
export const columnsOf = (summary: WeekSummary, guesses = false): Column[] =>
  summary.days.map((day) => columnOf(day, guesses));

export const reachOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.hours, 0);
