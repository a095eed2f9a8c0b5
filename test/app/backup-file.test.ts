import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBackup, writeBackup } from "../../src/app/backup-file";
import { type ActivityId, DECISIONS, KNOWN_ACTIVITIES, type Level } from "../../src/domain/activity/activity";
import { uidOf } from "../../src/domain/blocks/block-id";
import { BOOKING_STATES, OUTCOMES } from "../../src/domain/blocks/booking";
import { BLOCK_KINDS, DEFAULT_WISH, type KindWish, type Wish } from "../../src/domain/blocks/wish";
import { withinLimits } from "../../src/domain/blocks/wish-limits";
import { DANISH_FRAMES, defaultFrames } from "../../src/domain/boundary/frames";
import { contextOf } from "../../src/domain/classify/event-shape";
import { shapeOf } from "../../src/domain/classify/shape-of";
import { joinAll } from "../../src/domain/profile/join";
import { foldProfile } from "../../src/domain/profile/profile";
import { type Kept, nameOf, type ProfileRecord, type Version } from "../../src/domain/profile/records";
import { type DeviceId, nextStamp } from "../../src/domain/profile/stamp";
import { instant, minutes } from "../../src/domain/time/instant";
import { COPENHAGEN } from "../../src/domain/time/zones";
import { anyEvents, framesIn, layInto, WEEK, ZONES } from "../domain/balance/made-events";

const activityId = fc.oneof(
  fc.constantFrom(...KNOWN_ACTIVITIES),
  fc.uuid().map((id) => `own-${id}`),
) as fc.Arbitrary<string>;
const stamp = fc
  .tuple(fc.integer({ min: 0, max: Date.parse("2100-01-01") }), fc.uuid())
  .map(([now, device]) => nextStamp(null, instant(now), device as DeviceId));
const level = fc.constantFrom<Level>(0, 1, 2);
const orWithdrawn = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: value }, fc.constant(null));
const range = fc
  .tuple(fc.nat({ max: 1440 }), fc.nat({ max: 2880 }))
  .map(([from, to]) => ({ from: minutes(from), to: minutes(to) }));
const ranges = fc.array(range, { maxLength: 3 });
const frames = fc.record({
  zone: fc.constantFrom(...ZONES),
  ranges: fc.record({ 1: ranges, 2: ranges, 3: ranges, 4: ranges, 5: ranges, 6: ranges, 7: ranges }),
  dayStart: fc.nat({ max: 1440 }).map(minutes),
  norm: fc.nat({ max: 10080 }).map(minutes),
  quietDays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const).map((days) => [...days]),
  holidays: fc.constantFrom(null, "DK", "DE-BY", "GB-SCT"),
});
const about = anyEvents.map((drawn) => {
  const [first] = layInto(WEEK, COPENHAGEN, drawn);
  return first ? { about: contextOf(shapeOf(first.event, COPENHAGEN)) } : {};
});
const word = fc
  .tuple(activityId, fc.string({ unit: "grapheme" }), about)
  .map(([activity, title, more]) => ({ activity, title, ...more }));
const row = fc.record({ name: fc.string({ unit: "grapheme" }), removed: fc.boolean() }, { requiredKeys: [] });
const decision = fc.record({
  decision: fc.option(fc.constantFrom(...DECISIONS)),
  note: fc.string({ unit: "grapheme" }),
});
const setting = fc.oneof(
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.string(),
);

/** As the editor keeps it, whatever was typed. */
const timeOfDay = fc.integer({ min: -60, max: 1500 }).map(minutes);
const wishRange = fc.record({ from: timeOfDay, to: timeOfDay });
const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const).map((days) => [...days]);
const text = (most: number) => fc.string({ unit: "grapheme", maxLength: most });
const kindWish: fc.Arbitrary<KindWish> = fc.record({
  isOn: fc.boolean(),
  count: fc.integer({ min: -1, max: 9 }),
  least: fc.integer({ min: -5, max: 900 }).map(minutes),
  most: fc.integer({ min: -5, max: 900 }).map(minutes),
  part: fc.constantFrom("any", "morning", "afternoon"),
  atEdges: fc.boolean(),
  lowHours: fc.constantFrom("use", "avoid", "ignore"),
  never: fc.array(
    fc.tuple(weekdays, wishRange).map(([days, range]) => ({ weekdays: days, ...range })),
    { maxLength: 12 },
  ),
  lead: fc.integer({ min: -5, max: 50_000 }).map(minutes),
  place: text(120),
  travel: fc.integer({ min: -5, max: 500 }).map(minutes),
  showAs: fc.constantFrom("free-until-full", "busy"),
  isPrivate: fc.boolean(),
  behind: fc.record({
    activities: fc.array(activityId as fc.Arbitrary<ActivityId>, { maxLength: 3 }),
    series: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
  }),
});
const wish: fc.Arbitrary<Wish> = fc
  .record({
    lunch: fc.option(wishRange),
    lowEnergy: fc.option(wishRange),
    budget: fc.integer({ min: -5, max: 5000 }).map(minutes),
    kinds: fc.dictionary(fc.constantFrom(...BLOCK_KINDS), kindWish),
  })
  .map((said) => withinLimits({ ...said, kinds: { ...DEFAULT_WISH.kinds, ...said.kinds } }));
const uid = fc
  .tuple(fc.constantFrom(...BLOCK_KINDS), fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 9999 }))
  .map(([kind, ordinal, generation]) => uidOf({ week: WEEK, kind, ordinal, generation }));
const when = fc.integer({ min: -8.64e15, max: 8.64e15 }).map(instant);
const span = fc
  .tuple(when, when)
  .map(([a, b]) => ({ start: instant(Math.min(a, b)), end: instant(Math.max(a, b)) }));
const who = fc.constantFrom("leader" as const, "itself" as const);
const intent = fc.oneof(
  fc.constantFrom({ kind: "create" }, { kind: "show" }, { kind: "remove" }),
  span.map((from) => ({ kind: "move", from })),
);
const block = fc
  .tuple(
    span,
    fc.record({
      state: fc.constantFrom(...BOOKING_STATES),
      intent: fc.option(intent),
      where: fc.option(text(60)),
      remote: fc.option(text(60)),
      run: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      by: who,
      title: text(100),
      showAs: fc.constantFrom("free", "busy"),
      isPrivate: fc.boolean(),
      place: text(80),
      prompt: text(20),
      moves: fc.array(fc.record({ at: when, from: span, to: span, by: who }), { maxLength: 3 }),
      livesWith: fc.array(text(60), { maxLength: 3 }),
      outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    }),
  )
  .map(([times, rest]) => ({ ...times, ...rest }));
const entry = fc.record({
  day: fc.constantFrom("2026-11-18", "2024-02-29"),
  week: fc.constant(WEEK),
  prompt: fc.option(text(20)),
  block: fc.option(uid),
  text: text(200),
});
const question = fc.record({
  week: fc.constant(WEEK),
  answer: fc.constantFrom("open", "told", "unknown"),
});
const wordId = fc
  .tuple(fc.constantFrom("event", "series", "title"), fc.string())
  .map(([kind, key]) => `${kind}:${key}`);

/** What devices come to hold that have met: what each had seen, texts that are kept, and versions side by side. */
const met = <K extends string, T>(kind: K, id: fc.Arbitrary<string>, value: fc.Arbitrary<T>) => {
  const listOf = <E>(entry: fc.Arbitrary<E>) => fc.array(entry, { minLength: 1, maxLength: 3 });
  const more: { [F in "after" | "kept"]: fc.Arbitrary<unknown> } = {
    after: listOf(stamp),
    kept: listOf(fc.record({ value, stamp }) as fc.Arbitrary<Kept<T>>),
  };
  const version = fc.record(
    { value: orWithdrawn(value), stamp, ...more },
    { requiredKeys: ["value", "stamp"] },
  );
  return fc
    .tuple(id, version, fc.option(listOf(version as fc.Arbitrary<Version<T>>)))
    .map(([id, latest, beside]) => ({ kind, id, ...latest, ...(beside && { beside }) }));
};
const everyRecord = fc.uniqueArray(
  fc.oneof(
    met("frames", fc.constant("frames"), frames),
    met("setting", fc.constantFrom("badge", "late"), setting),
    met("mark", activityId, fc.record({ gives: level, drains: level })),
    met("row", activityId, row),
    met("decision", activityId, decision),
    met("word", wordId, word),
    met("question", wordId, question),
    met("wish", fc.constant("wish"), wish),
    met("block", uid, block),
    met("entry", fc.uuid(), entry),
  ) as fc.Arbitrary<ProfileRecord>,
  { maxLength: 12, selector: nameOf },
);

const records = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("frames"), id: fc.constant("frames"), value: orWithdrawn(frames), stamp }),
    fc.record({
      kind: fc.constant("setting"),
      id: fc.constantFrom("badge", "late"),
      value: orWithdrawn(setting),
      stamp,
    }),
    fc.record({
      kind: fc.constant("mark"),
      id: activityId,
      value: orWithdrawn(fc.record({ gives: level, drains: level })),
      stamp,
    }),
    fc.record({ kind: fc.constant("row"), id: activityId, value: orWithdrawn(row), stamp }),
    fc.record({ kind: fc.constant("decision"), id: activityId, value: orWithdrawn(decision), stamp }),
    fc.record({
      kind: fc.constant("word"),
      id: fc.string().map((key) => `title:${key}`),
      value: orWithdrawn(word),
      stamp,
    }),
  ),
  { maxLength: 20 },
) as fc.Arbitrary<ProfileRecord[]>;

const mark = (more: object = {}) => ({
  kind: "mark",
  id: "finance",
  value: { gives: 0, drains: 1 },
  stamp: "1795000000000-0000-device",
  ...more,
});
const file = (held: unknown[], more: object = {}) =>
  JSON.stringify({ format: "pusterum-profile", version: 1, records: held, ...more });

describe("a profile file", () => {
  test("that was written is read as what was written", () =>
    fc.assert(
      fc.property(records, (held) => {
        const reading = readBackup(writeBackup(held));
        expect(reading.ok).toBe(true);
        if (!reading.ok) return;
        const names = (list: readonly ProfileRecord[]) =>
          new Set(list.map(({ kind, id }) => `${kind}/${id}`));
        expect(names(reading.records)).toEqual(names(held));
        for (const { kind, id, value, stamp } of reading.records)
          expect(held).toContainEqual({ kind, id, value, stamp });
      }),
    ));

  test("holds every kind of record, with all that tells devices' versions of it apart", () =>
    fc.assert(
      fc.property(everyRecord, (held) => {
        const reading = readBackup(writeBackup(held));
        expect(reading.ok && joinAll(reading.records)).toEqual(joinAll(held));
      }),
    ));

  test("says the same as the records it was written from", () =>
    fc.assert(
      fc.property(records, (held) => {
        const reading = readBackup(writeBackup(held));
        const told = (list: readonly ProfileRecord[]) => {
          const { frames: chosen, ...maps } = foldProfile(list, framesIn(COPENHAGEN));
          return [
            chosen,
            ...Object.values(maps).map((map) => Object.fromEntries(map as Map<string, unknown>)),
          ];
        };
        const distinct = new Set(held.map((record) => record.stamp)).size === held.length;
        fc.pre(distinct);
        expect(reading.ok && told(reading.records)).toEqual(told(held));
      }),
    ));

  test("is one text, whatever order the records and their fields come in", () =>
    fc.assert(
      fc.property(
        records.chain((held) => {
          const distinct = [...new Map(held.map((record) => [record.stamp, record])).values()];
          return fc.tuple(
            fc.constant(distinct),
            fc.shuffledSubarray(distinct, { minLength: distinct.length }),
          );
        }),
        ([held, again]) => {
          const turned = again.map(
            (record) => Object.fromEntries(Object.entries(record).reverse()) as ProfileRecord,
          );
          const text = writeBackup(held);
          expect(writeBackup(turned)).toBe(text);
          const reading = readBackup(text);
          expect(reading.ok && writeBackup(reading.records)).toBe(text);
        },
      ),
    ));

  test("holds the frames of every language to begin with", () => {
    for (const language of ["da", "nb", "sv", "de", "en", "en-IE", "fr-FR"]) {
      const value = defaultFrames(language, COPENHAGEN);
      const held = { kind: "frames", id: "frames", value, stamp: mark().stamp } as ProfileRecord;
      expect(readBackup(writeBackup([held])), language).toEqual({ ok: true, records: [held] });
    }
  });

  test("is read with the mark that Windows puts in front of text", () => {
    expect(readBackup(`\uFEFF${file([mark()])}`).ok).toBe(true);
  });

  test("of an empty profile is a profile", () => {
    expect(readBackup(writeBackup([]))).toEqual({ ok: true, records: [] });
    expect(writeBackup([])).toContain('"format": "pusterum-profile"');
  });
});

describe("what is refused", () => {
  test.each([
    ["", "not-json"],
    ["BEGIN:VCALENDAR", "not-json"],
    [file([mark()]).slice(0, -5), "not-json"],
    ["null", "not-a-profile"],
    ["[]", "not-a-profile"],
    ['{"records":[]}', "not-a-profile"],
    ['{"format":"other","version":1,"records":[]}', "not-a-profile"],
    [file([], { version: "1" }), "not-a-profile"],
    [file([], { version: 0 }), "not-a-profile"],
    [file([], { version: 2 }), "newer"],
    [file(["of another shape"], { version: 2 }), "newer"],
    ['{"format":"pusterum-profile","version":1}', "damaged"],
    [file([], { records: {} }), "damaged"],
  ])("%s is %s", (text, reason) => expect(readBackup(text)).toMatchObject({ ok: false, reason }));

  const frame = (more: object) => ({
    kind: "frames",
    id: "frames",
    value: { ...DANISH_FRAMES, ...more },
    stamp: mark().stamp,
  });
  const block = (more: object) => ({
    kind: "block",
    id: "2026-W47.reflection.1.0@pusterum",
    value: { start: 1795000000000, end: 1795003600000, ...more },
    stamp: mark().stamp,
  });
  const word = { activity: "finance", title: "x" };
  test.each<[object, string]>([
    [mark({ kind: "dream" }), "records.1.kind"],
    [mark({ id: "constructor" }), "records.1.id"],
    [mark({ value: { gives: 3, drains: 0 } }), "records.1.value.gives"],
    [mark({ value: { gives: 1 } }), "records.1.value.drains"],
    [mark({ value: { gives: 1, drains: 0, more: 1 } }), "records.1.value.more"],
    [mark({ value: undefined }), "records.1.value"],
    [mark({ stamp: "yesterday" }), "records.1.stamp"],
    [mark({ stamp: 1795000000000 }), "records.1.stamp"],
    [frame({ zone: "Mars/Olympus" }), "records.1.value.zone"],
    [frame({ norm: -1 }), "records.1.value.norm"],
    [frame({ quietDays: [8] }), "records.1.value.quietDays.0"],
    [
      frame({ ranges: { ...DANISH_FRAMES.ranges, 3: [{ from: 0, to: 3000 }] } }),
      "records.1.value.ranges.3.0.to",
    ],
    [{ ...frame({}), id: "other" }, "records.1.id"],
    [block({ start: 9007199254740000 }), "records.1.value.start"],
    [{ kind: "word", id: "finance", value: word, stamp: mark().stamp }, "records.1.id"],
    [
      { kind: "word", id: "title:x", value: { ...word, activity: "nonsense" }, stamp: mark().stamp },
      "records.1.value.activity",
    ],
    [
      { kind: "decision", id: "finance", value: { decision: "burn", note: "" }, stamp: mark().stamp },
      "records.1.value.decision",
    ],
  ])("%j is damaged, and it says where", (record, where) => {
    expect(readBackup(file([mark(), record]))).toEqual({ ok: false, reason: "damaged", where });
  });

  test("a device that was seen at a moment that no date can be made of", () => {
    const device = { id: "a", name: "A", seen: 9007199254740991, count: 1 };
    const shared = { writings: "w", devices: [device] };
    const where = "shared.devices.0.seen";
    expect(readBackup(file([], { shared }))).toEqual({ ok: false, reason: "damaged", where });
  });

  test("a damaged letter never makes it throw, and what is read all the same is written again as it was read", () =>
    fc.assert(
      fc.property(records, fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (held, place, letters) => {
        const text = writeBackup(held);
        const at = place % text.length;
        const reading = readBackup(text.slice(0, at) + letters + text.slice(at + 1));
        if (reading.ok) expect(readBackup(writeBackup(reading.records))).toEqual(reading);
      }),
    ));
});
