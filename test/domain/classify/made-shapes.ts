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
