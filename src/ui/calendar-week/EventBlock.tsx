import type { CSSProperties } from "react";
import type { EventKey } from "../../domain/calendar/event";
import type { ZoneId } from "../../domain/time/zones";
import { Mark } from "../marks/Mark";
import { timeText } from "../words/format";
import type { MessageKey, Words } from "../words/words";
import type { Energy } from "./energy";
import type { Segment } from "./segments";
import { softHyphens } from "./soft-hyphens";

export const ENERGY_WORD: Readonly<Record<Energy, MessageKey>> = {
  gives: "side.giving",
  drains: "side.draining",
  both: "side.both",
  neutral: "side.neutral",
  unjudged: "side.unjudged",
  aside: "calendar.aside",
};

interface EventBlockProps {
  readonly words: Words;
  readonly segment: Segment;
  readonly zone: ZoneId;
  readonly energy: Energy;
  readonly level: number;
  readonly isBreathing: boolean;
  readonly onOpen: (event: EventKey) => void;
}

/** As the style sheet has them: an hour's height and a line's, so that no title is cut through its middle. */
const PIXELS_A_MINUTE = 44 / 60;
const LINE = 13.8;

const sizeOf = (length: number) => (length < 25 ? "tiny" : length < 50 ? "one-line" : "roomy");

export function EventBlock({ words, segment, zone, energy, level, isBreathing, onOpen }: EventBlockProps) {
  const { event } = segment.named;
  const length = segment.to - segment.from;
  const title = event.title || words.t("events.unknown");
  const time = `${timeText(words, event.start, zone)}–${timeText(words, event.end, zone)}`;
  const style = {
    "--start": segment.from,
    "--length": length,
    "--lane": segment.lane,
    "--lanes": segment.lanes,
    "--rows": Math.max(1, Math.floor((length * PIXELS_A_MINUTE - 10) / LINE)),
  } as CSSProperties;
  const classes = ["ev", `ev-${energy}`, `ev-${sizeOf(length)}`];
  if (level > 1) classes.push("ev-strong");
  if (segment.hasStrip) classes.push("ev-under-strip");
  if (segment.isStrip) classes.push("ev-strip");
  if (segment.lanes > 1) classes.push("ev-beside");
  if (event.status === "cancelled" || event.response === "declined") classes.push("ev-off");
  return (
    <li className="ev-place" style={style}>
      <button
        type="button"
        className={classes.join(" ")}
        aria-label={`${title}, ${time}, ${words.t(ENERGY_WORD[energy])}`}
        title={`${time} ${title}`}
        onClick={() => onOpen(event.key)}
      >
        <span className="ev-time">{time}</span>
        <span className="ev-title">{softHyphens(title, segment.lanes > 1 ? 6 : 8)}</span>
        {isBreathing && <Mark name="brand" size={14} />}
      </button>
    </li>
  );
}
