import { heedBlocks } from "../../app/blocks/heed-blocks";
import { keepWord } from "../../app/blocks/keep-word";
import { nextPlanning } from "../../app/blocks/next-planning";
import { oneAtATime } from "./tasks";
import type { BackgroundDoors } from "./wiring";

const WEEKLY = "plan-blocks";

/**
 * The background's part of breathing spaces: carries out what is wanted, keeps its word after each look, and keeps what
 * was written on a page that is closing.
 */
export function startBreathing({ breathing }: BackgroundDoors): () => Promise<void> {
  const { ports, everyWeek } = breathing;
  const keep = oneAtATime(() => keepWord(ports));
  breathing.onNotice();
  breathing.onMessage((message) => heedBlocks(ports, message));
  breathing.onLastWords(({ journal: { id, entry, at, ...beside } }) =>
    breathing.journal.write(id, entry, at, beside),
  );
  everyWeek(WEEKLY, () => nextPlanning(ports), keep);
  return keep;
}
