import { describe, expect, test } from "vitest";
import type { Fold } from "../../src/app/ports";
import { foldWeek } from "../../src/domain/balance/fold-week";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { foldProfile } from "../../src/domain/profile/profile";
import { HOUR, instant } from "../../src/domain/time/instant";
import { weeksOf } from "../../src/domain/time/weeks";
import { COPENHAGEN } from "../../src/domain/time/zones";
import type { Store } from "../../src/store/open-store";
import { meeting, WEEK, weekId } from "../domain/balance/made-events";
import { everything, open, reopen } from "./opened";

const now = instant(0);
const byRecords: Fold = (week, events, records) =>
  foldWeek({ week, events, frames: DANISH_FRAMES, marks: foldProfile(records, DANISH_FRAMES).marks, now });

async function withMeeting(store: Store) {
  const row = { id: "work", kind: "file", name: "", addedAt: now, readAt: now } as never;
  const event = meeting("2026-11-17", "9:00", 2, { activity: "finance" });
  await store.calendars.replace(row, new Uint8Array(), [event], (span) => weeksOf(span, COPENHAGEN));
}

describe("weeks", () => {
  test("are folded from what is stored, kept, and no longer touched", async () => {
    const { db, store } = open();
    await withMeeting(store);
    await store.weeks.touch([weekId("2026-W40")]);
    const [made] = await store.weeks.remake([WEEK], byRecords);
    expect(made?.counted).toBe(2 * HOUR);
    const again = reopen(db).store;
    expect(await again.weeks.get(WEEK)).toEqual(made);
    expect(await again.weeks.list([weekId("2026-W46"), WEEK])).toEqual([made]);
    expect(await again.weeks.get(weekId("2026-W46"))).toBeNull();
    expect(await again.weeks.touched()).toEqual(["2026-W40"]);
  });

  test("stay touched, and as they were, when the fold is killed in the middle", async () => {
    const { db, store } = open();
    await withMeeting(store);
    await store.weeks.remake([WEEK], byRecords);
    await store.profile.write([{ kind: "mark", id: "finance", value: { gives: 0, drains: 1 } }], now);
    const before = await everything(db);
    const weeks = [WEEK, weekId("2026-W48")];
    const killed: Fold = (week, ...rest) => {
      if (week !== WEEK) throw new Error("the worker was killed");
      return byRecords(week, ...rest);
    };
    await expect(store.weeks.remake(weeks, killed)).rejects.toThrow("killed");
    expect(await everything(reopen(db).db)).toEqual(before);
  });

  test("a word said while weeks are being folded is in them, or leaves them touched", async () => {
    for (let turn = 0; turn < 10; turn++) {
      const { store } = open();
      await withMeeting(store);
      const folding = store.weeks.remake([WEEK], byRecords);
      for (let tick = 0; tick < turn; tick++) await Promise.resolve();
      const saying = store.profile.write(
        [{ kind: "mark", id: "finance", value: { gives: 0, drains: 1 } }],
        now,
      );
      await Promise.all([folding, saying]);
      const isHeeded = (await store.weeks.get(WEEK))?.sides.draining === 2 * HOUR;
      expect(isHeeded || (await store.weeks.touched()).includes(WEEK)).toBe(true);
    }
  });
});
