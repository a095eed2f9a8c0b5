import { describe, expect, test } from "vitest";
import { readBackup, writeBackup } from "../../../src/app/backup-file";
import { planBlocks, wishIn } from "../../../src/app/blocks/plan-blocks";
import { uidOf } from "../../../src/domain/blocks/block-id";
import { BLOCK_KINDS, DEFAULT_WISH } from "../../../src/domain/blocks/wish";
import { withinLimits } from "../../../src/domain/blocks/wish-limits";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import type { ProfileRecord } from "../../../src/domain/profile/records";
import type { Stamp } from "../../../src/domain/profile/stamp";
import { minutes } from "../../../src/domain/time/instant";
import { at, made, meeting, WEEK } from "../../domain/balance/made-events";

const stamp = (time: number) => `${String(time).padStart(13, "0")}-0000-device` as Stamp;
const said = (time: number, value: ProfileRecord["value"]): ProfileRecord =>
  ({ kind: "wish", id: "wish", value, stamp: stamp(time) }) as ProfileRecord;

const planned = (events: readonly NamedEvent[]) =>
  planBlocks({
    week: WEEK,
    frames: DANISH_FRAMES,
    marks: new Map(),
    wish: DEFAULT_WISH,
    events,
    now: at("2026-11-13", "9:00"),
  });

describe("a week with an earlier plan in its calendar", () => {
  const booked = planned([]).blocks.map(({ id, start, end }) => made({ uid: uidOf(id), start, end }));

  test("keeps what was booked, twice in the calendar or not", () => {
    const copy = booked.map(({ event }) => made({ ...event, calendar: "home" }));
    const { blocks } = planned([...booked, ...copy]);
    expect(blocks.map(({ change }) => change)).toEqual(["kept", "kept"]);
  });

  test("moves the one that a meeting landed on, and books a cancelled one anew", () => {
    const { blocks } = planned([...booked, meeting("2026-11-16", "8:00", 1)]);
    expect(blocks.map(({ change }) => change).sort()).toEqual(["kept", "moved"]);
    const cancelled = booked.map(({ event }, index) =>
      made({ ...event, status: index === 0 ? "cancelled" : "confirmed" }),
    );
    expect(
      planned(cancelled)
        .blocks.map(({ change }) => change)
        .sort(),
    ).toEqual(["kept", "new"]);
  });
});

describe("the wish as a record", () => {
  const other = { ...DEFAULT_WISH, budget: minutes(90) };

  test("is the last one said, and the default when there is none or it was withdrawn", () => {
    expect(wishIn([])).toBe(DEFAULT_WISH);
    expect(wishIn([said(2, other), said(1, DEFAULT_WISH)])).toEqual(other);
    expect(wishIn([said(1, other), said(2, null)])).toBe(DEFAULT_WISH);
  });

  test("goes into a profile file and comes back, and a damaged one is refused", () => {
    const records = [said(1, other)];
    expect(readBackup(writeBackup(records))).toEqual({ ok: true, records });
    const broken = writeBackup(records).replace('"budget": 90', '"budget": 9000');
    expect(readBackup(broken)).toMatchObject({ ok: false, reason: "damaged" });
  });

  test("is brought within its limits before it is planned by", () => {
    const { reflection } = DEFAULT_WISH.kinds;
    const wild = {
      ...DEFAULT_WISH,
      lunch: { from: minutes(800), to: minutes(700) },
      kinds: {
        ...DEFAULT_WISH.kinds,
        reflection: {
          ...reflection,
          count: 99,
          least: minutes(63),
          most: minutes(20),
          place: "x".repeat(500),
        },
      },
    };
    const tame = withinLimits(wild);
    expect(tame.lunch).toBeNull();
    expect(tame.kinds.reflection).toMatchObject({ count: 5, least: 65, most: 65 });
    expect(tame.kinds.reflection.place).toHaveLength(80);
    expect(withinLimits(DEFAULT_WISH)).toEqual(DEFAULT_WISH);
    for (const kind of BLOCK_KINDS) expect(DEFAULT_WISH.kinds[kind].isPrivate).toBe(true);
  });
});
