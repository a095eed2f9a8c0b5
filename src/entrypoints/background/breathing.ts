import { heedBlocks } from "../../app/blocks/heed-blocks";
import { keepWord } from "../../app/blocks/keep-word";
import { oneAtATime } from "./tasks";
import type { BackgroundDoors } from "./wiring";

/** The background's part of breathing spaces: carries out what is wanted, and keeps its word after each look. */
export function startBreathing({ breathing }: BackgroundDoors): () => Promise<void> {
  breathing.onNotice();
  breathing.onMessage((message) => heedBlocks(breathing.ports, message));
  return oneAtATime(() => keepWord(breathing.ports));
}
