import type { ReactNode } from "react";
import type { FrameRange } from "../../domain/boundary/frames";
import { type Minutes, minutes } from "../../domain/time/instant";
import { clockOf, minuteOf } from "../settings/draft-frames";
import type { MessageKey, Words } from "../words/words";
import { SlotSentence } from "./SlotSentence";

interface RangeSentenceProps {
  readonly words: Words;
  readonly sentence: MessageKey;
  readonly range: FrameRange;
  readonly onChange: (range: FrameRange) => void;
  readonly slots?: Readonly<Record<string, ReactNode>>;
}

const DAY = 24 * 60;

/** A sentence about a stretch of the day. An end at midnight is the end of the day; one before the start is not taken. */
export function RangeSentence({ words, sentence, range, onChange, slots = {} }: RangeSentenceProps) {
  const change = (next: FrameRange) => {
    if (next.from < next.to) onChange(next);
  };
  const clock = (label: string, at: Minutes, onTime: (at: Minutes) => void) => (
    <input
      type="time"
      className="field slot"
      aria-label={label}
      value={clockOf(at)}
      onChange={(event) => {
        const next = minuteOf(event.target.value);
        if (next !== null) onTime(next);
      }}
    />
  );
  const from = clock(words.t("blocks.label.from"), range.from, (at) => change({ ...range, from: at }));
  const to = clock(words.t("blocks.label.to"), range.to, (at) =>
    change({ ...range, to: at === 0 ? minutes(DAY) : at }),
  );
  return <SlotSentence words={words} sentence={sentence} slots={{ ...slots, from, to }} />;
}
