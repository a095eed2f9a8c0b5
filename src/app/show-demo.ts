import type { ActivityId, Marks } from "../domain/activity/activity";
import type { CalendarId } from "../domain/calendar/event";
import type { ReadingPorts } from "./change-frames";
import type { Ports, RecordChange } from "./ports";
import { loadProfile } from "./profile";
import { type ReadOutcome, readCalendar } from "./read-calendar";
import { refreshCurrentWeek } from "./refresh-weeks";

/** An invented leader: a calendar around today, and what that leader has said of the activities. */
export interface Demo {
  readonly calendar: string;
  readonly name: string;
  readonly marks: readonly (readonly [ActivityId, Marks])[];
}

const DEMO_CALENDAR = "demo" as CalendarId;
/** The setting that remembers what the invented leader said, so that all of it can go again. */
const SAID_BY_DEMO = "said-by-demo";

/** Shows the invented leader's weeks in an empty product. */
export async function showDemo(ports: ReadingPorts, demo: Demo): Promise<ReadOutcome> {
  const { marks } = await loadProfile(ports);
  const said = demo.marks.filter(([id]) => !marks.has(id));
  const changes = said.map(([id, value]): RecordChange => ({ kind: "mark", id, value }));
  const remembered: RecordChange = { kind: "setting", id: SAID_BY_DEMO, value: JSON.stringify(said) };
  await ports.profile.write([...changes, remembered], ports.clock.now());
  const bytes = new TextEncoder().encode(demo.calendar);
  const calendar = { id: DEMO_CALENDAR, kind: "demo", fallbackName: demo.name, bytes } as const;
  return readCalendar(ports, calendar, () => {}, new AbortController().signal);
}

/** Takes the invented leader away: the calendar, and every word that the real leader has not changed since. */
export async function removeDemo(ports: Ports): Promise<void> {
  const demos = (await ports.calendars.list()).filter(({ kind }) => kind === "demo");
  for (const { id } of demos) await ports.calendars.remove(id);
  const { marks, settings } = await loadProfile(ports);
  const said = settings.get(SAID_BY_DEMO);
  if (demos.length === 0 && said === undefined) return;
  const changes = saidMarks(said).flatMap(([id, value]): RecordChange[] => {
    const held = marks.get(id);
    const isUntouched = held && held.gives === value.gives && held.drains === value.drains;
    return isUntouched ? [{ kind: "mark", id, value: null }] : [];
  });
  const forgotten: RecordChange = { kind: "setting", id: SAID_BY_DEMO, value: null };
  await ports.profile.write([...changes, forgotten], ports.clock.now());
  await ports.weeks.touch(await ports.weeks.known());
  await refreshCurrentWeek(ports);
}

const saidMarks = (text: unknown): Demo["marks"] =>
  typeof text === "string" ? (JSON.parse(text) as Demo["marks"]) : [];
