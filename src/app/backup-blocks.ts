import * as v from "valibot";
import { blockOfUid } from "../domain/blocks/block-id";
import { BOOKING_STATES, type Booking, OUTCOMES } from "../domain/blocks/booking";
import { type JournalEntry, LONGEST_ENTRY } from "../domain/exercises/journal";
import { LONGEST_TEXT } from "../domain/profile/records";
import { isLocalDay, type LocalDay } from "../domain/time/days";
import type { Instant, Span } from "../domain/time/instant";
import { parseWeek, type WeekId } from "../domain/time/weeks";

/** What a profile file may hold of booked blocks and of the journal. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const NAME = 1000;
/** The last moment that a date can be made of. */
const LAST = 8.64e15;
export const instant = v.custom<Instant>(
  (input) => Number.isSafeInteger(input) && Math.abs(input as number) <= LAST,
);
const span: v.GenericSchema<unknown, Span> = v.strictObject({ start: instant, end: instant });
const who = v.picklist(["leader", "itself"]);

export const blockUid = v.custom<string>((input) => typeof input === "string" && blockOfUid(input) !== null);

export const booking: v.GenericSchema<unknown, Booking> = v.strictObject({
  start: instant,
  end: instant,
  state: v.picklist(BOOKING_STATES),
  intent: v.nullable(
    v.variant("kind", [
      v.strictObject({ kind: v.literal("create") }),
      v.strictObject({ kind: v.literal("move"), from: span }),
      v.strictObject({ kind: v.literal("show") }),
      v.strictObject({ kind: v.literal("remove") }),
    ]),
  ),
  where: v.nullable(text(NAME)),
  remote: v.nullable(text(NAME)),
  run: text(100),
  by: who,
  // As a calendar may have them, where the block was found in one.
  title: text(LONGEST_TEXT),
  showAs: v.picklist(["free", "busy"]),
  isPrivate: v.boolean(),
  place: text(LONGEST_TEXT),
  prompt: text(100),
  moves: v.array(v.strictObject({ at: instant, from: span, to: span, by: who })),
  livesWith: v.array(text(NAME)),
  outcome: v.nullable(v.picklist(OUTCOMES)),
});

export const entry: v.GenericSchema<unknown, JournalEntry> = v.strictObject({
  day: v.custom<LocalDay>((input) => typeof input === "string" && isLocalDay(input)),
  week: v.custom<WeekId>((input) => typeof input === "string" && parseWeek(input) !== null),
  prompt: v.nullable(text(100)),
  block: v.nullable(text(100)),
  text: text(LONGEST_ENTRY),
});
