import { Fragment, type ReactNode } from "react";
import type { MessageKey, Words } from "../words/words";

interface SlotSentenceProps {
  readonly words: Words;
  readonly sentence: MessageKey;
  /** What stands in each of the sentence's gaps, by the gap's name. */
  readonly slots: Readonly<Record<string, ReactNode>>;
}

/** No sentence holds this sign, so it shows where the gaps were. */
const EDGE = "\u0001";

/** A sentence with controls in it: each language puts them where its grammar wants them. */
export function SlotSentence({ words, sentence, slots }: SlotSentenceProps) {
  const marked = Object.fromEntries(Object.keys(slots).map((name) => [name, `${EDGE}${name}${EDGE}`]));
  const parts = words.t(sentence, marked).split(EDGE);
  // Every other part is a gap's name, and no gap stands twice.
  return parts.map((part, at) => (
    <Fragment key={at % 2 ? part : `text-${at}`}>{at % 2 ? slots[part] : part}</Fragment>
  ));
}
