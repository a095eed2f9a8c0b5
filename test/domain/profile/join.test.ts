import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, printOf, versionsOf } from "../../../src/domain/profile/join";
import { nameOf, type ProfileRecord } from "../../../src/domain/profile/records";
import {
  type DeviceId,
  deviceOf,
  isFarAhead,
  nextStamp,
  type Stamp,
  timeOf,
} from "../../../src/domain/profile/stamp";
import { conflictsOf } from "../../../src/domain/profile/texts";
import { HOUR, instant } from "../../../src/domain/time/instant";
import { MadeDevice } from "./made-devices";

const DAY = 24 * HOUR;
const NOW = 1_795_000_000_000;

/** States of one record as devices with any clocks come to hold them: each says something, or hears another. */
const anyHistory = fc.record({
  skews: fc.array(
    fc.integer({ min: -400, max: 400 }).map((days) => days * DAY),
    { minLength: 2, maxLength: 4 },
  ),
  steps: fc.array(
    fc.record({
      who: fc.nat({ max: 3 }),
      from: fc.option(fc.nat({ max: 3 })),
      text: fc.option(fc.constantFrom("a", "b", "c")),
    }),
    { maxLength: 25 },
  ),
});

type History = typeof anyHistory extends fc.Arbitrary<infer H> ? H : never;

/** Every state that any device ever held of the one record. */
function statesOf({ skews, steps }: History): ProfileRecord[] {
  const devices = skews.map((skew, index) => new MadeDevice(`d${index}` as DeviceId, skew));
  const states: ProfileRecord[] = [];
  for (const [index, { who, from, text }] of steps.entries()) {
    const device = devices[who % devices.length] as MadeDevice;
    const other = from === null ? undefined : devices[from % devices.length];
    if (other) device.hear(other.records.values());
    else device.say("decision", "finance", text, NOW + index * HOUR);
    states.push(...device.records.values());
  }
  return states;
}

const same = (a: ProfileRecord, b: ProfileRecord) => expect(a).toEqual(b);

test("putting two devices' records together is commutative, associative and idempotent, whatever their clocks", () =>
  fc.assert(
    fc.property(anyHistory, fc.nat(), fc.nat(), fc.nat(), (history, one, two, three) => {
      const states = statesOf(history);
      fc.pre(states.length > 0);
      const [a, b, c] = [one, two, three].map((at) => states[at % states.length] as ProfileRecord) as [
        ProfileRecord,
        ProfileRecord,
        ProfileRecord,
      ];
      same(joined(a, b), joined(b, a));
      same(joined(joined(a, b), c), joined(a, joined(b, c)));
      same(joined(a, a), a);
      same(joined(joined(a, b), b), joined(a, b));
    }),
    { numRuns: 1000 },
  ));

test("one version that was seen and kept otherwise on two ways is put together in any order", () => {
  const at = stamp(NOW, "a");
  const kept = { value: { decision: null, note: "y" }, stamp: stamp(NOW - DAY, "c") };
  const one = note("x", at, [stamp(NOW - DAY, "b")]);
  const other = { ...note("x", at), kept: [kept] } as ProfileRecord;
  for (const [a, b] of [[one, other] as const, [other, one] as const]) {
    const both = joined(a, b);
    expect(both).toEqual({ ...one, kept: [kept] });
    expect(joined(both, a)).toEqual(both);
  }
});

const stamp = (time: number, device: string) => nextStamp(null, instant(time), device as DeviceId);
const note = (text: string, at: Stamp, after?: Stamp[]): ProfileRecord => ({
  kind: "decision",
  id: "finance",
  value: { decision: "less", note: text },
  stamp: at,
  ...(after && { after }),
});

test("who has seen a version overwrites it, also by a clock that is years behind it", () => {
  const ahead = note("from the future", stamp(NOW + 400 * DAY, "a"));
  const seen = note("seen and rewritten", stamp(NOW, "b"), [ahead.stamp]);
  const latest = joined(ahead, seen);
  expect(latest).toEqual(seen);
  expect(joined(seen, ahead)).toEqual(seen);
});

test("versions that did not know each other both stay, the one with the later stamp on top", () => {
  const one = note("one", stamp(NOW, "a"));
  const other = note("other", stamp(NOW + 1, "b"));
  const both = joined(one, other);
  expect(both.value).toEqual({ decision: "less", note: "other" });
  expect(versionsOf(both).map(({ value }) => value)).toEqual([
    { decision: "less", note: "other" },
    { decision: "less", note: "one" },
  ]);
  expect(conflictsOf([both])).toMatchObject([
    { name: "decision/finance", shown: "other", others: [{ text: "one" }] },
  ]);
});

test("the same text written twice is nothing to choose between, nor is an empty one", () => {
  const same = joined(note("same", stamp(NOW, "a")), note("same", stamp(NOW + 1, "b")));
  expect(conflictsOf([same])).toEqual([]);
  expect(conflictsOf([joined(note("", stamp(NOW, "a")), note("text", stamp(NOW + 1, "b")))])).toEqual([]);
  const gone = { ...note("", stamp(NOW + 1, "b")), value: null } as ProfileRecord;
  expect(conflictsOf([joined(note("text", stamp(NOW, "a")), gone)])).toMatchObject([
    { shown: "", others: [{ text: "text" }] },
  ]);
});

test("a text that lost goes on being kept when the one on top is edited further, until the leader has chosen", () => {
  const [phone, desk] = [new MadeDevice("phone" as DeviceId, 0), new MadeDevice("desk" as DeviceId, 0)];
  phone.say("decision", "finance", "by phone", NOW);
  desk.say("decision", "finance", "at the desk", NOW + 1);
  phone.hear(desk.records.values());
  phone.say("decision", "finance", "at the desk, edited", NOW + 2);
  desk.hear(phone.records.values());
  expect(conflictsOf(desk.records.values())).toMatchObject([
    { shown: "at the desk, edited", others: [{ text: "by phone" }] },
  ]);
  expect([...desk.records.values()].map(printOf)).toEqual([...phone.records.values()].map(printOf));
});

test("a stamp that was made twice by a copied device is settled alike everywhere", () => {
  const [one, other] = [note("one", stamp(NOW, "a")), note("two", stamp(NOW, "a"))];
  expect(joined(one, other)).toEqual(joined(other, one));
});

test("a stamp tells its time and its device, and one from days ahead is not followed", () => {
  const at = stamp(NOW, "b-c");
  expect([timeOf(at), deviceOf(at), nameOf({ kind: "mark", id: "x" })]).toEqual([NOW, "b-c", "mark/x"]);
  expect(isFarAhead(at, instant(NOW - 2 * DAY))).toBe(true);
  expect(isFarAhead(at, instant(NOW - HOUR))).toBe(false);
});
