import { parseArgs } from "node:util";
import type { CalendarSource, RemoteCalendar, WindowRead } from "../app/calendar-source";
import { nameEvents } from "../app/name-events";
import { planChanges } from "../app/plan-changes";
import { readingWindow } from "../app/read-calendar";
import type { CalendarId } from "../domain/calendar/event";
import { instant, type Span } from "../domain/time/instant";
import { weeksOf } from "../domain/time/weeks";
import { COPENHAGEN, isZone, type ZoneId } from "../domain/time/zones";
import { type Io, UnreadableInput, WrongUsage } from "./io";
import { terminalLanguage } from "./language";
import { failureSentence } from "./pull/failure-words";
import { connect, now, open, providerOfMail } from "./pull/wiring";

const PASSWORD = "PUSTERUM_PASSWORD";

/** What a connected account would bring into the store: a line an event for people, or all of it as JSON. */
export async function pull(args: string[], io: Io): Promise<number> {
  const asked = readOptions(args);
  const language = terminalLanguage(process.env);
  const tried = await connect(asked);
  if (!tried.ok) throw new UnreadableInput(`${asked.address}: ${failureSentence(tried, language)}`);
  const opened = await open(tried);
  if (!opened.ok) throw new UnreadableInput(failureSentence(opened, language));
  const wanted = tried.calendars.filter(
    ({ name }) => !asked.calendars?.length || asked.calendars.includes(name),
  );
  const names = tried.calendars.map(({ name }) => name);
  const unknown = asked.calendars?.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new WrongUsage(`--calendar: there is no "${unknown}". There is: ${names.join(", ")}.`);
  const pulled: Pulled[] = [];
  let isWhole = true;
  for (const calendar of wanted) {
    const read = await readOne(opened.source, calendar, asked);
    if (read.ok) pulled.push(stored(calendar, read, asked));
    else {
      io.err(`${calendar.name}: ${failureSentence(read, language)}`);
      isWhole = false;
    }
  }
  const { connection, addresses } = tried;
  const { window, zone } = asked;
  if (asked.json)
    io.out(JSON.stringify({ account: { ...connection, addresses }, window, zone, calendars: pulled }));
  else for (const line of pulled.flatMap((each) => linesOf(each, zone))) io.out(line);
  return isWhole ? 0 : 2;
}

interface Asked {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly calendars: readonly string[] | undefined;
  readonly zone: ZoneId;
  readonly window: Span;
  readonly json: boolean;
}

function readOptions(args: string[]): Asked {
  const { values } = parseArgs({
    args,
    options: {
      account: { type: "string" },
      url: { type: "string" },
      user: { type: "string" },
      calendar: { type: "string", multiple: true },
      from: { type: "string" },
      to: { type: "string" },
      zone: { type: "string" },
      json: { type: "boolean" },
    },
  });
  if (values.account !== "caldav")
    throw new WrongUsage("--account must be caldav: other kinds need a browser.");
  if (!values.user) throw new WrongUsage("--user is missing.");
  const address = values.url ?? providerOfMail(values.user)?.address;
  if (!address) throw new WrongUsage("--url is missing, and the user's mail address tells no provider.");
  const password = process.env[PASSWORD];
  if (!password) throw new WrongUsage(`The password is read from ${PASSWORD}, which is not set.`);
  const zone = values.zone ?? COPENHAGEN;
  if (!isZone(zone)) throw new WrongUsage(`"${zone}" is no time zone.`);
  const usual = readingWindow(now(), zone);
  const window = {
    start: values.from === undefined ? usual.start : asInstant(values.from, "--from"),
    end: values.to === undefined ? usual.end : asInstant(values.to, "--to"),
  };
  return {
    address,
    user: values.user,
    password,
    calendars: values.calendar,
    zone,
    window,
    json: values.json ?? false,
  };
}

function asInstant(text: string, name: string) {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new WrongUsage(`${name} is no instant, such as 2026-11-16T00:00:00Z.`);
  return instant(at);
}

const readOne = (source: CalendarSource, { id }: RemoteCalendar, { window, zone }: Asked) =>
  source.read({ calendarId: calendarIdOf(id), calendar: id, span: window, zone, held: null });

const calendarIdOf = (address: string): CalendarId =>
  decodeURIComponent(address.split("/").findLast((part) => part !== "") ?? address) as CalendarId;

type Pulled = ReturnType<typeof stored>;

/** The rows as the store would keep them. */
function stored(calendar: RemoteCalendar, read: WindowRead, { zone }: Asked) {
  const seen = { now: now(), isOtherZone: false, edges: null };
  const { events, rows } = planChanges([], read.events, [], new Map(), seen);
  const named = nameEvents(events, [], zone).map((each) => ({ ...each, weeks: weeksOf(each.event, zone) }));
  return { ...calendar, mark: read.mark, events: named, remotes: rows, findings: read.findings };
}

function linesOf({ name, events, findings }: Pulled, zone: ZoneId): string[] {
  const when = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const shown = events.toSorted((a, b) => a.event.start - b.event.start);
  return [
    `${name}: ${events.length}${findings.length > 0 ? ` (${findings.length} ?)` : ""}`,
    ...shown.map(
      ({ event, naming }) => `  ${when.format(event.start)}  ${event.title}  [${naming.activity}]`,
    ),
  ];
}
