import { demoCalendar } from "../../app/demo/demo-calendar";
import { demoDecisions, demoMarks } from "../../app/demo/demo-profile";
import type { RecordChange } from "../../app/ports";
import type { Demo } from "../../app/show-demo";
import type { Instant } from "../../domain/time/instant";
import { weekOf } from "../../domain/time/weeks";
import type { ZoneId } from "../../domain/time/zones";
import { writeCalendar } from "../../sources/ics/write-calendar";

/** The invented leader as a calendar file, read the same way as any other, and the words that go with it. */
export function makeDemo(now: Instant, zone: ZoneId, locale: string, name: string): Demo {
  const week = weekOf(now, zone);
  const language = locale.startsWith("da") ? "da" : "en";
  return {
    calendar: writeCalendar({ name, writtenAt: now, zone, events: demoCalendar(week, language, zone) }),
    name,
    said: [
      ...demoMarks().map(([id, value]): RecordChange => ({ kind: "mark", id, value })),
      ...demoDecisions(language).map(([id, value]): RecordChange => ({ kind: "decision", id, value })),
    ],
  };
}
