import { mondayOf, type WeekId } from "../time/weeks";
import type { BlockId } from "./block-id";
import { PROMPTS, type Prompt } from "./prompts";
import type { BlockKind } from "./wish";

const WEEK = 7 * 24 * 3_600_000;
/** A Monday long before any week that is planned. */
const FIRST_MONDAY = Date.UTC(2020, 0, 6);

const weekNumber = (week: WeekId): number => Math.round((Date.parse(mondayOf(week)) - FIRST_MONDAY) / WEEK);

/**
 * A prompt for each of a week's blocks. The round goes on where the week before stopped, so none comes again before
 * all have been, and two devices choose alike. Prompts in `seen`, oldest first, are passed over as long as others
 * are left; when all have been seen, the one seen longest ago comes first.
 */
export function choosePrompts(
  blocks: readonly BlockId[],
  aWeek: number,
  seen: readonly string[] = [],
): Map<BlockId, Prompt> {
  const chosen = new Map<BlockId, Prompt>();
  const told = [...seen];
  for (const block of [...blocks].sort(inTurn)) {
    const prompt = nextPrompt(block, aWeek, told);
    told.push(prompt.id);
    chosen.set(block, prompt);
  }
  return chosen;
}

const inTurn = (a: BlockId, b: BlockId) =>
  a.week < b.week ? -1 : a.week > b.week ? 1 : a.ordinal - b.ordinal;

const roundOf = (kind: BlockKind): readonly Prompt[] => PROMPTS.filter((prompt) => prompt.kind === kind);

function nextPrompt({ week, kind, ordinal }: BlockId, aWeek: number, told: readonly string[]): Prompt {
  const round = roundOf(kind);
  const turn = weekNumber(week) * Math.max(1, aWeek) + ordinal - 1;
  const from = ((turn % round.length) + round.length) % round.length;
  const inOrder = [...round.slice(from), ...round.slice(0, from)];
  const lastTold = (prompt: Prompt) => told.lastIndexOf(prompt.id);
  // The sort is stable, so of prompts never told the next in the round comes first.
  const [next] = inOrder.sort((a, b) => lastTold(a) - lastTold(b));
  if (!next) throw new Error(`there is no prompt for ${kind}`);
  return next;
}
