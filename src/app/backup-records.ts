import * as v from "valibot";
import { type ActivityId, DECISIONS, isKnown, isOwnRow } from "../domain/activity/activity";
import type { FrameRange, Frames } from "../domain/boundary/frames";
import { LONGEST_TEXT, type ProfileRecord } from "../domain/profile/records";
import type { Stamp } from "../domain/profile/stamp";
import type { Weekday } from "../domain/time/days";
import type { Minutes } from "../domain/time/instant";
import type { WeekId } from "../domain/time/weeks";
import { isZone } from "../domain/time/zones";
import { blockUid, booking, entry } from "./backup-blocks";
import { wish } from "./backup-wish";

/** What a profile file may hold, record by record. Stricter than the types, as a file may come from anywhere. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const activityId = v.custom<ActivityId>(
  (input) => typeof input === "string" && (isKnown(input) || isOwnRow(input as ActivityId)),
);
const stamp = v.custom<Stamp>(
  (input) => typeof input === "string" && /^\d{13}-[0-9a-z]{4}-\S{1,100}$/.test(input),
);
const minutes = (most: number) =>
  v.custom<Minutes>((input) => typeof input === "number" && input >= 0 && input <= most);

const level = v.picklist([0, 1, 2]);
const marks = v.strictObject({ gives: level, drains: level });

const DAY = 24 * 60;
const range: v.GenericSchema<unknown, FrameRange> = v.strictObject({
  from: minutes(DAY),
  to: minutes(2 * DAY),
});
const ranges = v.array(range);
const weekday = v.picklist<readonly Weekday[]>([1, 2, 3, 4, 5, 6, 7]);
const frames: v.GenericSchema<unknown, Frames> = v.strictObject({
  zone: v.custom<Frames["zone"]>((input) => typeof input === "string" && isZone(input)),
  ranges: v.strictObject({ 1: ranges, 2: ranges, 3: ranges, 4: ranges, 5: ranges, 6: ranges, 7: ranges }),
  dayStart: minutes(DAY),
  norm: minutes(7 * DAY),
  quietDays: v.array(weekday),
  holidays: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/))),
});

const people = v.nullable(v.pipe(v.number(), v.minValue(0)));
const word = v.strictObject({
  activity: activityId,
  title: text(LONGEST_TEXT),
  about: v.exactOptional(
    v.strictObject({
      allDay: v.boolean(),
      startsAt: v.number(),
      minutes: v.number(),
      organizerIsMe: v.nullable(v.boolean()),
      inside: people,
      outside: people,
      isOnline: v.boolean(),
      showAs: v.picklist(["free", "tentative", "busy", "oof", "workingElsewhere"]),
      sensitivity: v.picklist(["normal", "personal", "private", "confidential"]),
      recurring: v.boolean(),
    }),
  ),
});

const row = v.strictObject({
  name: v.exactOptional(text(LONGEST_TEXT)),
  removed: v.exactOptional(v.boolean()),
});
const decision = v.strictObject({ decision: v.nullable(v.picklist(DECISIONS)), note: text(LONGEST_TEXT) });
const setting = v.union([v.boolean(), v.pipe(v.number(), v.finite()), text(LONGEST_TEXT)]);
const wordId = v.pipe(text(LONGEST_TEXT), v.regex(/^(event|series|title):/));

const answered = v.strictObject({
  week: v.custom<WeekId>((value) => typeof value === "string" && /^\d{4}-W\d{2}$/u.test(value)),
  answer: v.picklist(["open", "told", "unknown"]),
});

const LONGEST_LIST = 1000;

/** A record of one kind, with what tells devices' versions of it apart. */
function recordOf<K extends string, I, T>(
  kind: K,
  id: v.GenericSchema<unknown, I>,
  value: v.GenericSchema<unknown, T>,
) {
  const listOf = <E>(entry: v.GenericSchema<unknown, E>) =>
    v.exactOptional(v.pipe(v.array(entry), v.maxLength(LONGEST_LIST)));
  const version = {
    value: v.nullable(value),
    stamp,
    after: listOf(stamp),
    kept: listOf(v.strictObject({ value, stamp })),
  };
  return v.strictObject({
    kind: v.literal(kind),
    id,
    ...version,
    beside: listOf(v.strictObject(version)),
  });
}

export const profileRecord = v.variant("kind", [
  recordOf("frames", v.literal("frames"), frames),
  recordOf("setting", text(100), setting),
  recordOf("mark", activityId, marks),
  recordOf("row", activityId, row),
  recordOf("decision", activityId, decision),
  recordOf("word", wordId, word),
  recordOf("question", wordId, answered),
  recordOf("wish", v.literal("wish"), wish),
  recordOf("block", blockUid, booking),
  recordOf("entry", text(100), entry),
]) as v.GenericSchema<unknown, ProfileRecord>;
