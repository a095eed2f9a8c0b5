import type { Instant } from "../domain/time/instant";
import { weekOf } from "../domain/time/weeks";
import type { ZoneId } from "../domain/time/zones";
import { demoCalendar } from "./demo/demo-calendar";
import type { DemoEvent } from "./demo/demo-event";
import { demoDecisions, demoMarks } from "./demo/demo-profile";
import type { RecordChange } from "./ports";
import type { Demo } from "./show-demo";

interface DemoWish {
  readonly now: Instant;
  readonly zone: ZoneId;
  /** Danish for a Danish reader, else English. */
  readonly locale: string;
  readonly name: string;
}

/** Turns invented events into the text of a calendar file. */
export type WriteCalendar = (calendar: {
  readonly name: string;
  readonly writtenAt: Instant;
  readonly zone: ZoneId;
  readonly events: readonly DemoEvent[];
}) => string;

/** The invented leader as a calendar file, read the same way as any other, and the words that go with it. */
export function makeDemo(write: WriteCalendar, { now, zone, locale, name }: DemoWish): Demo {
  const language = locale.startsWith("da") ? "da" : "en";
  const events = demoCalendar(weekOf(now, zone), language, zone);
  return {
    calendar: write({ name, writtenAt: now, zone, events }),
    name,
    said: [
      ...demoMarks().map(([id, value]): RecordChange => ({ kind: "mark", id, value })),
      ...demoDecisions(language).map(([id, value]): RecordChange => ({ kind: "decision", id, value })),
    ],
  };
}
