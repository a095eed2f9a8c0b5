import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProfileGroup } from "../../../src/domain/profile/groups";
import { versionsOf } from "../../../src/domain/profile/join";
import { reconcile } from "../../../src/domain/profile/reconcile";
import type { ProfileRecord, RecordName } from "../../../src/domain/profile/records";
import type { DeviceId } from "../../../src/domain/profile/stamp";
import { HOUR, instant } from "../../../src/domain/time/instant";
import { GROUPS, MadeDevice, MadeFile, type Saying, stateOf } from "./made-devices";

const DAY = 24 * HOUR;
const NOW = 1_795_000_000_000;
const device = (id: string, skew = 0) => new MadeDevice(id as DeviceId, skew);

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("says"),
      who: fc.nat({ max: 4 }),
      what: fc.nat({ max: 3 }),
      text: fc.option(fc.constantFrom("a", "b", "c"), { freq: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("meets"),
      who: fc.nat({ max: 4 }),
      cut: fc.constantFrom("never", "never", "before-writing", "before-noting"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("waits"), days: fc.constantFrom(1, 30, 100, 200, 400) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("chooses"),
      who: fc.nat({ max: 4 }),
      groups: fc.subarray(["activities", "decisions"]),
    }),
  },
) as fc.Arbitrary<Step>;
/** What costs the memory of what was withdrawn, and must cost nothing else. */
const mishap = fc.oneof(
  fc.record({ does: fc.constant("is put back"), writings: fc.nat({ max: 6 }) }),
  fc.record({ does: fc.constant("begins anew"), who: fc.nat({ max: 4 }) }),
) as fc.Arbitrary<Step>;
type Step =
  | { does: "says"; who: number; what: number; text: string | null }
  | { does: "meets"; who: number; cut: "never" | "before-writing" | "before-noting" }
  | { does: "waits"; days: number }
  | { does: "chooses"; who: number; groups: ProfileGroup[] }
  | { does: "is put back"; writings: number }
  | { does: "begins anew"; who: number };
const stepOrMishap = fc.oneof({ weight: 8, arbitrary: step }, { weight: 1, arbitrary: mishap });

/** Does what can be done without anything being said; gives what time it is then. */
function does(each: Exclude<Step, { does: "says" }>, file: MadeFile, device: MadeDevice, now: number) {
  if (each.does === "waits") return now + each.days * DAY;
  if (each.does === "meets") file.meet(device, now, each.cut);
  else if (each.does === "chooses") device.groups = new Set(each.groups);
  else if (each.does === "is put back") file.putBack(each.writings);
  else device.common = null;
  return now;
}
const whoOf = (each: Step) => ("who" in each ? each.who : 0);

function meetUntilAllIsTold(file: MadeFile, devices: readonly MadeDevice[], now: number) {
  for (const each of devices) each.groups = GROUPS;
  for (let round = 0; round < 3; round++) for (const each of devices) file.meet(each, now);
}
const WHAT = [
  ["mark", "finance"],
  ["mark", "email"],
  ["decision", "finance"],
  ["decision", "email"],
] as const;
type What = ["mark" | "decision", string];
const whatOf = (what: number) => [...(WHAT[what] ?? WHAT[0])] as What;

/** So wrong may clocks be at most for what was withdrawn to stay away for good. */
const MOST_WRONG = 85;
const withTombstones = { days: MOST_WRONG, steps: fc.array(stepOrMishap, { maxLength: 40 }) };
const withoutAge = {
  days: 4000,
  steps: fc.array(
    stepOrMishap.filter((each) => each.does !== "waits" && !(each.does === "says" && each.text === null)),
    { maxLength: 40 },
  ),
};

test.each([
  ["clocks wrong by months, and waits of a year", withTombstones],
  ["clocks wrong by years", withoutAge],
])(
  "any interleaving of devices ends in one state and loses nothing that was not overwritten later: %s",
  (_, { days, steps: anySteps }) =>
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -days, max: days }).map((off) => off * DAY),
          { minLength: 2, maxLength: 5 },
        ),
        anySteps,
        (skews, steps) => {
          const file = new MadeFile();
          const devices = skews.map((skew, index) => device(`d${index}`, skew));
          const of = (who: number) => devices[who % devices.length] as MadeDevice;
          const said = new Map<RecordName, Saying[]>();
          let now = NOW;
          for (const each of steps) {
            now += HOUR;
            if (each.does !== "says") now = does(each, file, of(whoOf(each)), now);
            else {
              const saying = of(each.who).say(...whatOf(each.what), each.text, now);
              const name = `${saying.record.kind}/${saying.record.id}` as RecordName;
              said.set(name, [...(said.get(name) ?? []), saying]);
            }
          }
          meetUntilAllIsTold(file, devices, now);
          const [first, ...others] = devices.map(({ records }) => stateOf(records.values()));
          for (const other of others) expect(other).toEqual(first);
          for (const [name, sayings] of said) {
            const held = devices[0]?.records.get(name);
            const stamps = held ? versionsOf(held).map(({ stamp }) => stamp) : [];
            const lasting = sayings.filter((each) => !sayings.some(({ seen }) => seen.has(each)));
            // What was withdrawn may be forgotten in time; nothing else may be.
            for (const { record } of lasting)
              if (record.value !== null) expect(stamps).toContain(record.stamp);
          }
        },
      ),
      { numRuns: 500 },
    ),
);

test.each([0, 6, MOST_WRONG])(
  "with clocks wrong by up to %s days nothing that was overwritten comes back, however long a device was away",
  (days) =>
    fc.assert(
      fc.property(
        fc.tuple(...["a", "b", "c"].map(() => fc.constantFrom(-days, 0, days))),
        fc.array(step, { maxLength: 40 }),
        (skews, steps) => {
          const file = new MadeFile();
          const devices = skews.map((off, index) => device(`d${index}`, off * DAY));
          const of = (who: number) => devices[who % devices.length] as MadeDevice;
          const overwritten = new Set<string>();
          let now = NOW;
          for (const each of steps) {
            now += HOUR;
            if (each.does === "meets")
              file.meet(of(each.who), now, each.cut === "before-writing" ? each.cut : "never");
            else if (each.does !== "says") now = does(each, file, of(whoOf(each)), now);
            else {
              const { seen } = of(each.who).say(...whatOf(each.what), each.text, now);
              for (const { record } of seen) overwritten.add(record.stamp);
            }
          }
          meetUntilAllIsTold(file, devices, now);
          // That something was withdrawn may be remembered by an older word of it than the last.
          for (const record of devices[0]?.records.values() ?? [])
            for (const { stamp, value } of versionsOf(record))
              expect(value !== null && overwritten.has(stamp)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    ),
);

describe("a device that was away for more than a year", () => {
  function apart() {
    const [desk, phone, file] = [device("desk"), device("phone"), new MadeFile()];
    desk.say("mark", "finance", "a", NOW);
    desk.say("decision", "finance", "Hver anden uge", NOW);
    file.meet(desk, NOW);
    file.meet(phone, NOW);
    return { desk, phone, file };
  }

  test("tells first what it has withdrawn itself, also where its line is cut before it can", () => {
    const { desk, phone, file } = apart();
    desk.say("mark", "finance", null, NOW + DAY);
    file.meet(desk, NOW + 420 * DAY, "before-writing");
    for (const each of [desk, phone, desk, phone]) file.meet(each, NOW + 421 * DAY);
    expect([...desk.records.keys(), ...phone.records.keys()].filter((name) => /mark/u.test(name))).toEqual(
      [],
    );
  });

  test("does not bring back what was withdrawn meanwhile and is no longer remembered", () => {
    const { desk, phone, file } = apart();
    desk.say("mark", "finance", null, NOW + DAY);
    file.meet(desk, NOW + DAY);
    file.meet(desk, NOW + 420 * DAY);
    expect(stateOf(file.shared?.records ?? []).join()).not.toContain("mark/finance");
    file.meet(phone, NOW + 440 * DAY);
    expect([...phone.records.keys()]).toEqual(["decision/finance"]);
    expect(stateOf(file.shared?.records ?? [])).toEqual(stateOf(phone.records.values()));
  });

  test("brings what was said on it while away, also about what was withdrawn elsewhere", () => {
    const { desk, phone, file } = apart();
    desk.say("mark", "finance", null, NOW + DAY);
    file.meet(desk, NOW + DAY);
    file.meet(desk, NOW + 420 * DAY);
    phone.say("mark", "finance", "ab", NOW + 430 * DAY);
    phone.say("mark", "email", "a", NOW + 430 * DAY);
    file.meet(phone, NOW + 440 * DAY);
    file.meet(desk, NOW + 440 * DAY);
    expect([...desk.records.keys()].sort()).toEqual(["decision/finance", "mark/email", "mark/finance"]);
  });
});

test("with four clocks wrong by 84 days, each the way that does most harm, what was withdrawn stays away", () => {
  const off = (MOST_WRONG - 1) * DAY;
  const writer = device("writer", off);
  const withdrawer = device("withdrawer", -off);
  const leaver = device("leaver", off);
  const finder = device("finder", -off);
  const file = new MadeFile();
  writer.say("mark", "finance", "a", NOW);
  for (const each of [writer, withdrawer, leaver, finder]) file.meet(each, NOW);
  withdrawer.say("mark", "finance", null, NOW + HOUR);
  file.meet(withdrawer, NOW + HOUR);
  let now = NOW + HOUR;
  while (file.shared?.records.length) {
    now += DAY;
    file.meet(leaver, now);
  }
  file.meet(finder, now);
  expect(file.shared?.records).toEqual([]);
  expect(finder.records.size).toBe(0);
});

test("a group that took no part for a year brings back nothing that was withdrawn meanwhile", () => {
  const [desk, phone, file] = [device("desk"), device("phone"), new MadeFile()];
  desk.say("mark", "finance", "a", NOW);
  desk.say("mark", "email", "a", NOW);
  for (const each of [desk, phone]) file.meet(each, NOW);
  phone.groups = new Set(["decisions"]);
  file.meet(phone, NOW + HOUR);
  desk.say("mark", "finance", null, NOW + DAY);
  file.meet(desk, NOW + DAY);
  for (const each of [desk, phone]) file.meet(each, NOW + 420 * DAY);
  phone.groups = GROUPS;
  for (const each of [phone, desk]) file.meet(each, NOW + 430 * DAY);
  for (const each of [desk, phone]) expect([...each.records.keys()]).toEqual(["mark/email"]);
});

describe("a file that is not a later state of what was shared", () => {
  test.each([
    ["is gone", () => null],
    ["is a new one that is empty", () => ({ writings: ["other"], records: [] })],
    ["was never written by the product", () => ({ writings: [], records: [] })],
  ])("takes nothing away when it %s, and is filled again", (_, put) => {
    const [desk, file] = [device("desk"), new MadeFile()];
    desk.say("mark", "finance", "a", NOW);
    file.meet(desk, NOW);
    const before = stateOf(desk.records.values());
    file.shared = put();
    file.meet(desk, NOW + 400 * DAY);
    expect(stateOf(desk.records.values())).toEqual(before);
    expect(stateOf(file.shared?.records ?? [])).toEqual(before);
  });

  test("also a recent record that a later state leaves out is not taken away: only long withdrawn ones are", () => {
    const [desk, file] = [device("desk"), new MadeFile()];
    desk.say("mark", "finance", "a", NOW);
    file.meet(desk, NOW);
    file.shared = { writings: ["later", ...(file.shared?.writings ?? [])], records: [] };
    file.meet(desk, NOW + DAY);
    expect([...desk.records.keys()]).toEqual(["mark/finance"]);
    expect(stateOf(file.shared?.records ?? [])).toEqual(stateOf(desk.records.values()));
  });

  test("an old one that was put back and has grown since takes nothing away from a device that was away", () => {
    const [desk, phone, fresh, file] = [device("desk"), device("phone"), device("fresh"), new MadeFile()];
    desk.say("mark", "email", "a", NOW);
    file.meet(desk, NOW);
    phone.say("mark", "finance", "b", NOW + DAY);
    file.meet(phone, NOW + DAY);
    file.putBack(1);
    for (let day = 2; day < 7; day++) {
      fresh.say("decision", "email", `${day}`, NOW + day * DAY);
      file.meet(fresh, NOW + day * DAY);
    }
    file.meet(phone, NOW + 100 * DAY);
    file.meet(fresh, NOW + 100 * DAY);
    for (const each of [phone, fresh])
      expect([...each.records.keys()].sort()).toEqual(["decision/email", "mark/email", "mark/finance"]);
  });
});

test("groups that take no part stay as they are on both sides", () => {
  const [desk, phone] = [device("desk"), device("phone")];
  desk.say("mark", "finance", "a", NOW);
  phone.say("decision", "email", "Senere", NOW);
  phone.say("mark", "email", "b", NOW);
  const wish = {
    local: desk.records.values(),
    shared: { writings: ["third"], records: [...phone.records.values()] },
    common: null,
    now: instant(NOW),
    newWriting: "fourth",
    mustWrite: false,
  };
  const { absorb, next, common } = reconcile({ ...wish, groups: new Set(["decisions"] as const) });
  expect(absorb.map(({ kind }) => kind)).toEqual(["decision"]);
  expect(next).toBeNull();
  expect(Object.keys(common.prints)).toEqual(["decision/email"]);
  const all = reconcile({ ...wish, local: desk.records.values(), groups: GROUPS });
  expect(all.next?.records.map((record: ProfileRecord) => `${record.kind}/${record.id}`).sort()).toEqual([
    "decision/email",
    "mark/email",
    "mark/finance",
  ]);
  expect(all.next?.writings).toEqual(["fourth", "third"]);
  expect(
    reconcile({ ...wish, groups: new Set(["decisions"] as const), mustWrite: true }).next,
  ).not.toBeNull();
});
