import { expect, test } from "vitest";
import { shortNight } from "../../../../src/domain/boundary/recovery/short-night";
import { HOUR, millis } from "../../../../src/domain/time/instant";
import { at } from "../../balance/made-events";

const ELEVEN = millis(11 * HOUR);
const NIGHT = {
  rest: { start: at("2026-11-16", "22:00"), end: at("2026-11-17", "8:00") },
  event: "first" as never,
};

test("a short night ahead says when the evening could end, or the morning begin", () => {
  expect(shortNight([NIGHT], at("2026-11-16", "15:00"), ELEVEN)).toMatchObject({
    couldBegin: at("2026-11-17", "9:00"),
    couldEnd: at("2026-11-16", "21:00"),
  });
});

test("once the evening is over only the morning can be moved, until it has come", () => {
  expect(shortNight([NIGHT], at("2026-11-16", "22:10"), ELEVEN)).toMatchObject({ couldEnd: null });
  expect(shortNight([NIGHT], at("2026-11-17", "8:00"), ELEVEN)).toBeNull();
});

test("nothing is said long before, of a night that is long enough, or to whoever is exempt", () => {
  expect(shortNight([NIGHT], at("2026-11-16", "9:00"), ELEVEN)).toBeNull();
  expect(shortNight([NIGHT], at("2026-11-16", "15:00"), millis(8 * HOUR))).toBeNull();
  expect(shortNight([NIGHT], at("2026-11-16", "15:00"), null)).toBeNull();
});
