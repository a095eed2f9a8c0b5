import type { CalendarRow, SeenTimes } from "./ports";

/** The calendars with their true age: a look that found nothing new tells as much as one that did. */
export const withSeen = (calendars: readonly CalendarRow[], seen: SeenTimes): CalendarRow[] =>
  calendars.map((row) => {
    const at = seen[row.id];
    return at !== undefined && at > row.readAt ? { ...row, readAt: at } : row;
  });
