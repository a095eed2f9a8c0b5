import { describe, expect, test } from "vitest";
import { defaultBoundary } from "../../../src/domain/boundary/boundary";
import { calendarCircumstances } from "../../../src/domain/boundary/circumstances";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { GUARD_SETTING, guardChoices, writeRosters } from "../../../src/domain/boundary/guard-choices";
import { at, made } from "../balance/made-events";

const choicesOf = (settings: Record<string, boolean | number | string>) =>
  guardChoices({ frames: DANISH_FRAMES, settings: new Map(Object.entries(settings)) });

describe("the leader's choices", () => {
  test("begin with the guard off, late at 21 and no exceptions", () => {
    expect(choicesOf({})).toEqual({
      isOn: false,
      tellsOfDrafts: true,
      dutyUntil: null,
      pausedUntil: null,
      boundary: defaultBoundary(DANISH_FRAMES),
    });
    expect(defaultBoundary(DANISH_FRAMES).lateFrom).toBe(21 * 60);
  });

  test("what cannot be read is the default, never a failure", () => {
    const { boundary, isOn, dutyUntil } = choicesOf({
      [GUARD_SETTING.on]: "yes",
      [GUARD_SETTING.lateFrom]: -5,
      [GUARD_SETTING.grace]: Number.NaN,
      [GUARD_SETTING.rosters]: "every now and then\n2026-02-30 960+60/1\n2026-11-20 960+0/1",
      [GUARD_SETTING.lineLanguage]: "fr",
      [GUARD_SETTING.dutyUntil]: "tomorrow",
    });
    expect({ boundary, isOn, dutyUntil }).toEqual({
      boundary: defaultBoundary(DANISH_FRAMES),
      isOn: false,
      dutyUntil: null,
    });
  });

  test("addresses are read as they are pasted", () => {
    const { exceptions } = choicesOf({
      [GUARD_SETTING.people]: "Sara Holm <Sara@Kommune.dk>; jonas@kommune.dk,\n jonas@kommune.dk",
      [GUARD_SETTING.ownDomains]: "@kommune.dk\nregion.dk",
    }).boundary;
    expect(exceptions.people).toEqual(["sara@kommune.dk", "jonas@kommune.dk"]);
    expect(exceptions.ownDomains).toEqual(["kommune.dk", "region.dk"]);
  });

  test("rosters come back as they were written", () => {
    const { rosters } = choicesOf({
      [GUARD_SETTING.rosters]: "2026-11-20 960+3840/4\n2026-11-18 0+1440/1",
    }).boundary;
    expect(rosters).toHaveLength(2);
    expect(choicesOf({ [GUARD_SETTING.rosters]: writeRosters(rosters) }).boundary.rosters).toEqual(rosters);
  });
});

describe("leave and duty in the calendar", () => {
  const window = { start: at("2026-11-01", "0:00"), end: at("2026-12-01", "0:00") };
  const day = { start: at("2026-11-17", "0:00"), end: at("2026-11-18", "0:00"), allDay: true };
  const of = (...events: Parameters<typeof made>[0][]) => {
    const { leave, duty } = calendarCircumstances(events.map(made), window);
    return [leave.length, duty.length];
  };

  test.each([
    ["a day off", { ...day, activity: "absence" }, [1, 0]],
    ["a day out of office", { ...day, showAs: "oof" as const }, [1, 0]],
    [
      "an afternoon off",
      { activity: "absence", start: at("2026-11-17", "12:00"), end: at("2026-11-17", "16:30") },
      [1, 0],
    ],
    [
      "an hour at the dentist's",
      { activity: "absence", start: at("2026-11-17", "9:00"), end: at("2026-11-17", "10:00") },
      [0, 0],
    ],
    [
      "a colleague's day off, shown as free",
      { ...day, activity: "absence", showAs: "free" as const },
      [0, 0],
    ],
    ["a day off that was called off", { ...day, activity: "absence", status: "cancelled" as const }, [0, 0]],
    ["duty", { ...day, activity: "on-call" }, [0, 1]],
    ["duty that was handed over", { ...day, activity: "on-call", response: "declined" as const }, [0, 0]],
    [
      "a day off in another year",
      { ...day, activity: "absence", start: at("2025-11-17", "0:00"), end: at("2025-11-18", "0:00") },
      [0, 0],
    ],
  ])("%s", (_, event, found) => expect(of(event)).toEqual(found));
});
