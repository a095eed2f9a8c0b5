import type { CalendarId } from "../domain/calendar/event";
import type { Ports, RecordChange } from "./ports";
import { type ReadOutcome, readCalendar } from "./read-calendar";
import { refreshCurrentWeek } from "./refresh-weeks";
import type { ReadingPorts } from "./reread-calendars";

/** An invented leader: a calendar around today, and what that leader has said and decided. */
export interface Demo {
  readonly calendar: string;
  readonly name: string;
  readonly said: readonly RecordChange[];
}

const DEMO_CALENDAR = "demo" as CalendarId;
/** The setting that remembers what the invented leader said, so that all of it can go again. */
const SAID_BY_DEMO = "said-by-demo";

/** Shows the invented leader's weeks in an empty product; what the real leader has said already stays. */
export async function showDemo(ports: ReadingPorts, demo: Demo): Promise<ReadOutcome> {
  const held = new Set((await heldRecords(ports)).keys());
  const said = demo.said.filter((change) => !held.has(keyOf(change)));
  const remembered: RecordChange = { kind: "setting", id: SAID_BY_DEMO, value: JSON.stringify(said) };
  await ports.profile.write([...said, remembered], ports.clock.now());
  const bytes = new TextEncoder().encode(demo.calendar);
  const calendar = { id: DEMO_CALENDAR, kind: "demo", fallbackName: demo.name, bytes } as const;
  return readCalendar(ports, calendar, () => {}, new AbortController().signal);
}

/** Takes the invented leader away: the calendar, and every word that the real leader has not changed since. */
export async function removeDemo(ports: Ports): Promise<void> {
  const demos = (await ports.calendars.list()).filter(({ kind }) => kind === "demo");
  for (const { id } of demos) await ports.calendars.remove(id);
  const held = await heldRecords(ports);
  const remembered = held.get(keyOf({ kind: "setting", id: SAID_BY_DEMO }));
  if (demos.length === 0 && !remembered) return;
  const said = saidIn(remembered?.value);
  const untouched = said.filter((change) => {
    const standing = held.get(keyOf(change));
    return standing && JSON.stringify(standing.value) === JSON.stringify(change.value);
  });
  const forgotten = [...untouched, { kind: "setting", id: SAID_BY_DEMO } as const];
  await ports.profile.write(
    forgotten.map((change): RecordChange => ({ ...change, value: null })),
    ports.clock.now(),
  );
  await ports.weeks.touch(await ports.weeks.known());
  await refreshCurrentWeek(ports);
}

/** Nothing where it is not what was written: it may have come with a file. */
function saidIn(remembered: unknown): RecordChange[] {
  try {
    const said: unknown = typeof remembered === "string" ? JSON.parse(remembered) : [];
    return Array.isArray(said) ? said.filter((each) => typeof each === "object" && each !== null) : [];
  } catch {
    return [];
  }
}

const keyOf = ({ kind, id }: Pick<RecordChange, "kind" | "id">) => `${kind}/${id}`;

/** What stands at the moment; a word taken back does not. */
const heldRecords = async ({ profile }: Ports) =>
  new Map(
    (await profile.records())
      .filter(({ value }) => value !== null)
      .map((each) => [keyOf(each), each] as const),
  );
