import { describe, expect, test } from "vitest";
import type { RecordChange } from "../../src/app/ports";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { foldProfile } from "../../src/domain/profile/profile";
import type { ProfileRecord, RecordName } from "../../src/domain/profile/records";
import type { Stamp } from "../../src/domain/profile/stamp";
import { HOUR, instant } from "../../src/domain/time/instant";
import { profileStore } from "../../src/store/profile";
import { everything, open, reopen } from "./opened";

const mark = (id: string, gives: 0 | 1 | 2): RecordChange => ({
  kind: "mark",
  id,
  value: { gives, drains: 0 },
});
const now = instant(1_795_000_000_000);

describe("the leader's records", () => {
  test("are stamped one behind the other by the same device, also after a new start", async () => {
    const { db, store } = open();
    await store.profile.write([mark("finance", 1), mark("email", 1)], now);
    const again = reopen(db).store;
    await again.profile.write([mark("finance", 2)], instant(now - 5000));
    const stamps = (await again.profile.records()).map(({ stamp }) => stamp);
    expect(new Set(stamps)).toEqual(new Set(["1795000000000-0001-device-a", "1795000000000-0002-device-a"]));
    expect(await again.profile.lastStamp()).toBe("1795000000000-0002-device-a");
  });

  test("are one a thing: the newer takes the older's place, and the older is handed back", async () => {
    const { store } = open();
    expect(await store.profile.write([mark("finance", 1)], now)).toEqual([]);
    const before = await store.profile.write([mark("finance", 2), mark("email", 1)], now);
    expect(before).toMatchObject([{ kind: "mark", id: "finance", value: { gives: 1, drains: 0 } }]);
    const { marks } = foldProfile(await store.profile.records(), DANISH_FRAMES);
    expect(Object.fromEntries(marks)).toEqual({
      finance: { gives: 2, drains: 0 },
      email: { gives: 1, drains: 0 },
    });
  });

  test("stay as tombstones when they are withdrawn", async () => {
    const { store } = open();
    await store.profile.write([mark("finance", 1)], now);
    await store.profile.write([{ kind: "mark", id: "finance", value: null }], now);
    expect(await store.profile.records()).toMatchObject([{ kind: "mark", id: "finance", value: null }]);
  });

  test("of two kinds may have one name", async () => {
    const { store } = open();
    const decision: RecordChange = { kind: "decision", id: "finance", value: { decision: "less", note: "" } };
    await store.profile.write([mark("finance", 1), decision], now);
    expect(await store.profile.records()).toHaveLength(2);
  });

  test.each<[string, RecordChange, boolean]>([
    ["a mark", mark("finance", 1), true],
    ["other frames", { kind: "frames", id: "frames", value: DANISH_FRAMES }, true],
    ["a setting", { kind: "setting", id: "badge", value: true }, false],
    ["a decision", { kind: "decision", id: "finance", value: { decision: "less", note: "" } }, false],
  ])("%s touches every week that is kept, in the same step: %s", async (_, change, touches) => {
    const { db, store } = open();
    await db.weeks.put({ week: "2026-W47" } as never);
    await db.events.put({ key: "e", calendarId: "c", weeks: ["2026-W48", "2026-W47"] } as never);
    await store.profile.write([change], now);
    expect(await store.weeks.touched()).toEqual(touches ? ["2026-W47", "2026-W48"] : []);
  });

  test("killed in the middle of several, none is kept and no stamp is used up", async () => {
    const { db, store } = open();
    await store.profile.write([mark("finance", 1)], now);
    const before = await everything(db);
    db.records.hook("creating", (key) => {
      if (String(key).includes("email")) throw new Error("the worker was killed");
    });
    await expect(store.profile.write([mark("finance", 2), mark("email", 1)], now)).rejects.toThrow();
    expect(await everything(reopen(db).db)).toEqual(before);
  });

  test("are stamped apart when two surfaces write at once", async () => {
    const { store } = open();
    const ids = ["finance", "email", "travel", "learning", "reflection"];
    await Promise.all(ids.map((id) => store.profile.write([mark(id, 1)], now)));
    const records = await store.profile.records();
    expect(new Set(records.map(({ stamp }) => stamp)).size).toBe(ids.length);
  });
});

describe("records of another device", () => {
  const stamped = (id: string, gives: 0 | 1 | 2, stamp: string): ProfileRecord =>
    ({ kind: "mark", id, value: { gives, drains: 0 }, stamp }) as ProfileRecord;

  test("are taken over as they are stamped, and what is said after is later than they", async () => {
    const { store } = open();
    await store.profile.absorb([stamped("finance", 1, `${now + 5000}-0000-other`)], [], now);
    await store.profile.write([mark("finance", 2)], now);
    expect(await store.profile.records()).toMatchObject([
      { value: { gives: 2 }, stamp: `${now + 5000}-0001-device-a`, after: [`${now + 5000}-0000-other`] },
    ]);
  });

  test("by a clock that is a year ahead do not draw ours after it, and are overwritten all the same", async () => {
    const { store } = open();
    const far = stamped("finance", 1, `${now + 365 * 24 * HOUR}-0000-other`);
    await store.profile.absorb([far], [], now);
    await store.profile.write([mark("finance", 2)], now);
    await store.profile.absorb([far], [], now);
    expect(await store.profile.records()).toMatchObject([
      { value: { gives: 2 }, stamp: `${now}-0000-device-a` },
    ]);
  });

  test("never take away what was said here meanwhile: both are put together", async () => {
    const { store } = open();
    await store.profile.write([mark("finance", 2)], instant(now + 1000));
    await store.profile.absorb([stamped("finance", 1, `${now}-0000-other`)], [], now);
    expect(await store.profile.records()).toMatchObject([
      { value: { gives: 2 }, beside: [{ value: { gives: 1 } }] },
    ]);
  });

  test("touch every week when they bear on its figures, and have all events named anew when they are words", async () => {
    const { db, store } = open();
    await db.events.put({ key: "e", calendarId: "c", weeks: ["2026-W47"] } as never);
    await store.events.rename([], `${now + 9000}-0000-device-a` as Stamp);
    const word = { kind: "word", id: "title:x", value: { activity: "email", title: "X" } };
    await store.profile.absorb(
      [stamped("finance", 1, `${now}-0000-o`), { ...word, stamp: `${now}-0001-o` } as ProfileRecord],
      [],
      now,
    );
    expect(await store.weeks.touched()).toEqual(["2026-W47"]);
    expect(await store.events.namedThrough()).toBe("");
  });

  test("that were withdrawn long ago go for good", async () => {
    const { store } = open();
    await store.profile.write([mark("finance", 2), mark("email", 1)], now);
    await store.profile.absorb([], ["mark/finance" as RecordName], now);
    expect(await store.profile.records()).toMatchObject([{ id: "email" }]);
  });
});

test("a device whose clock was a year ahead begins anew when it has been put right, and still overwrites itself", async () => {
  let devices = 0;
  const { db } = open();
  const profile = profileStore(db, () => `device-${++devices}`);
  await profile.write([mark("finance", 1)], instant(now + 365 * 24 * HOUR));
  await profile.write([mark("finance", 2)], now);
  const [record] = await profile.records();
  expect(record).toMatchObject({
    value: { gives: 2 },
    stamp: `${now}-0000-device-2`,
    after: [`${now + 365 * 24 * HOUR}-0000-device-1`],
  });
});
