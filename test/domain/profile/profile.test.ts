import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activity } from "../../../src/domain/activity/activity";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { emptyProfile, foldProfile } from "../../../src/domain/profile/profile";
import type { ProfileRecord } from "../../../src/domain/profile/records";
import type { Stamp } from "../../../src/domain/profile/stamp";
import { minutes } from "../../../src/domain/time/instant";

const stamp = (number: number) => `${String(number).padStart(13, "0")}-0000-a` as Stamp;
const mark = (id: string, gives: 0 | 1 | 2, at: number): ProfileRecord => ({
  kind: "mark",
  id,
  value: { gives, drains: 0 },
  stamp: stamp(at),
});

describe("a profile", () => {
  test("without records is the device's frames and nothing else", () => {
    const profile = emptyProfile(DANISH_FRAMES);
    expect(profile.frames).toBe(DANISH_FRAMES);
    expect(
      [profile.marks, profile.rows, profile.decisions, profile.words, profile.settings].map(
        (map) => map.size,
      ),
    ).toEqual([0, 0, 0, 0, 0]);
  });

  test("holds each kind of record in its own room", () => {
    const frames = { ...DANISH_FRAMES, norm: minutes(35 * 60) };
    const word = { activity: activity("finance"), title: "Kvartal" };
    const profile = foldProfile(
      [
        { kind: "frames", id: "frames", value: frames, stamp: stamp(1) },
        { kind: "setting", id: "badge", value: true, stamp: stamp(1) },
        mark("finance", 1, 1),
        { kind: "row", id: "own-choir", value: { name: "Kor" }, stamp: stamp(1) },
        { kind: "decision", id: "finance", value: { decision: "less", note: "" }, stamp: stamp(1) },
        { kind: "word", id: "title:kvartal", value: word, stamp: stamp(1) },
      ],
      DANISH_FRAMES,
    );
    expect(profile.frames).toEqual(frames);
    expect(profile.settings.get("badge")).toBe(true);
    expect(profile.marks.get(activity("finance"))).toEqual({ gives: 1, drains: 0 });
    expect([...profile.rows.values()]).toEqual([{ name: "Kor" }]);
    expect(profile.decisions.get(activity("finance"))?.decision).toBe("less");
    expect(profile.words.get("title:kvartal")).toEqual(word);
  });

  test("holds the later of two records, in whichever order they come, and a withdrawn one holds nothing", () => {
    const withdrawn: ProfileRecord = { kind: "mark", id: "finance", value: null, stamp: stamp(3) };
    const marksOf = (...records: ProfileRecord[]) =>
      foldProfile(records, DANISH_FRAMES).marks.get(activity("finance"))?.gives;
    expect([
      marksOf(mark("finance", 1, 1), mark("finance", 2, 2)),
      marksOf(mark("finance", 2, 2), mark("finance", 1, 1)),
    ]).toEqual([2, 2]);
    expect([marksOf(withdrawn, mark("finance", 1, 1)), marksOf(mark("finance", 1, 1), withdrawn)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(marksOf(withdrawn, mark("finance", 1, 4))).toBe(1);
  });

  test("is the same whatever order its records come in, and folding twice changes nothing", () => {
    const anyRecord = fc
      .tuple(
        fc.constantFrom("finance", "email", "travel"),
        fc.constantFrom<0 | 1 | 2>(0, 1, 2),
        fc.nat({ max: 1000 }),
      )
      .map(([id, gives, at]) => mark(id, gives, at));
    const anyRecords = fc.uniqueArray(anyRecord, { maxLength: 10, selector: (record) => record.stamp });
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, again]) => {
          const sorted = (list: readonly ProfileRecord[]) =>
            [...foldProfile(list, DANISH_FRAMES).marks].sort();
          expect(sorted(again)).toEqual(sorted(records));
          expect(sorted([...records, ...again])).toEqual(sorted(records));
        },
      ),
    );
  });
});
