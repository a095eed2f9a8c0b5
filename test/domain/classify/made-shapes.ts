import type { EventShape } from "../../../src/domain/classify/event-shape";

/** An hour in the morning that the leader was invited to by two colleagues, unless said otherwise. */
export const shape = (title: string, rest: Partial<EventShape> = {}): EventShape => ({
  title,
  body: "",
  location: "",
  categories: [],
  key: null,
  series: null,
  allDay: false,
  startsAt: 10 * 60,
  minutes: 60,
  organizerIsMe: false,
  inside: 2,
  outside: 0,
  isOnline: false,
  showAs: "busy",
  sensitivity: "normal",
  recurring: false,
  ...rest,
});

export const ALONE = { organizerIsMe: true, inside: 0, outside: 0 } as const;
export const ALL_DAY_OFF = { ...ALONE, allDay: true, startsAt: 0, minutes: 1440, showAs: "oof" } as const;
export const WITH_ONE = { organizerIsMe: true, inside: 1, outside: 0 } as const;

/** Titles that nobody writes, but programs have: ten thousand characters each. */
export const LONG_TITLES = {
  "long words": "personalemøde".repeat(770),
  "many words": "møde om budget og vagtplan ".repeat(370),
  "one letter": "a".repeat(10_000),
  dashes: "-".repeat(10_000),
  "dots and digits": "1.".repeat(5_000),
  capitals: "A B C ".repeat(1_667),
  prefixes: "SV: ".repeat(2_500),
  "control characters": "\u0000\u200f".repeat(5_000),
  tags: "<b>".repeat(3_333),
};
