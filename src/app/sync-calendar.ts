import type { Finding } from "../domain/calendar/finding";
import { ASK_ALL_AGAIN, nameOfRemote } from "../domain/calendar/remote";
import { ownAddresses } from "../domain/profile/own-addresses";
import { clip, type Span } from "../domain/time/instant";
import { type WeekId, weeksOf } from "../domain/time/weeks";
import type { ZoneId } from "../domain/time/zones";
import type { LinkRow } from "./account";
import type {
  CalendarSource,
  Found,
  ReadWish,
  RemoteId,
  Result,
  SourceFailure,
  WindowRead,
} from "./calendar-source";
import { missingOf, planChanges } from "./plan-changes";
import { loadProfile } from "./profile";
import { MOST_LIKELY } from "./read-calendar";
import type { SyncPorts } from "./sync-ports";
import { owed, routineSpan, startedOver } from "./sync-spans";

export interface CalendarSynced {
  readonly weeks: ReadonlySet<WeekId>;
  readonly failure: SourceFailure | null;
}

/**
 * Brings one calendar in step. Each step is one reading, kept in one piece together with what is still owed,
 * so that a worker that is killed goes on with the step it was at.
 */
export async function syncCalendar(
  ports: SyncPorts,
  source: CalendarSource,
  stored: LinkRow,
  zone: ZoneId,
): Promise<CalendarSynced> {
  const weeks = new Set<WeekId>();
  const isFirstReading = stored.pending.length > 0 || stored.zone !== zone;
  let link = owed(stored, ports.clock.now(), zone, source.can.tracksChanges);
  let mayStartOver = true;
  for (;;) {
    const isRoutine = link.pending.length === 0;
    if (isRoutine && isFirstReading) return { weeks, failure: null };
    const step = await takeStep({ ports, source, stored, link, isRoutine });
    for (const week of step.weeks) weeks.add(week);
    if (step.failure?.reason === "start-over" && mayStartOver) {
      mayStartOver = false;
      link = startedOver(link, ports.clock.now());
    } else if (step.failure || isRoutine) return { weeks, failure: step.failure };
    else link = step.link;
  }
}

interface Step {
  readonly ports: SyncPorts;
  readonly source: CalendarSource;
  /** As it lies in the database. */
  readonly stored: LinkRow;
  readonly link: LinkRow;
  readonly isRoutine: boolean;
}

interface StepTaken {
  readonly link: LinkRow;
  readonly weeks: readonly WeekId[];
  readonly failure: SourceFailure | null;
}

async function takeStep(step: Step): Promise<StepTaken> {
  const { ports, source, link, isRoutine } = step;
  const { calendarId, zone } = link;
  const [owedNext, ...owedAfter] = link.pending;
  const routine = source.can.tracksChanges ? link.window : routineSpan(ports.clock.now(), zone);
  const span = owedNext ?? routine;
  const tags = async () =>
    new Map((await ports.accounts.held(calendarId)).map(({ row }) => [row.remote, row.tag]));
  const own = ownAddresses(await loadProfile(ports));
  const readFor = (own ?? []).join(" ");
  const isSameOwner = (link.readFor ?? "") === readFor;
  const held = isRoutine && source.can.tracksChanges && isSameOwner ? { mark: link.mark, tags } : null;
  const wish: ReadWish = { calendarId, calendar: link.remote, span, zone, held, ownAddresses: own ?? [] };
  const read = await source.read(wish);
  if (!read.ok) return { link, weeks: [], failure: read };
  const now = ports.clock.now();
  const known = await ports.accounts.held(calendarId);
  const missing = missingOf(known, read, span, source.can.answersById ? null : now);
  const answer = await askFor(
    source,
    wish,
    missing.map(({ row }) => row.remote),
  );
  const failure = answer.ok ? null : answer;
  const { found, untold, findings: foundOut } = answer.ok ? answer : NOTHING_FOUND;
  const settled = answer.ok ? missing.filter(({ row }) => !untold.has(row.remote)) : [];
  const plan = planChanges(known, read.events, settled, found, {
    now,
    isOtherZone: link.zoneBefore !== undefined,
    edges: isRoutine ? null : span,
  });
  // The oldest mark of a reading in steps is kept: what changed meanwhile is then told again.
  const told = isRoutine ? read.mark : (link.mark ?? read.mark);
  const mark = untold.size === 0 ? told : (link.mark ?? ASK_ALL_AGAIN);
  const owner = isSameOwner ? {} : { readFor };
  const looked = isRoutine && !source.can.tracksChanges ? { routineFrom: span.start } : {};
  const next: LinkRow = failure
    ? link
    : withoutZoneBefore({ ...link, ...owner, ...looked, pending: owedAfter, mark, trouble: null });
  const calendar = (await ports.calendars.list()).find(({ id }) => id === calendarId);
  const news = { ...read, findings: [...read.findings, ...foundOut] };
  const findings = findingsAfter(calendar?.findings ?? [], news, step);
  const isUnchanged =
    plan.rows.length + plan.events.length + plan.dropped.length === 0 &&
    isSame(next, step.stored) &&
    isSame(findings, calendar?.findings ?? []);
  if (isUnchanged) return { link: next, weeks: [], failure };
  const namer = await ports.namer();
  const events = await namer.name(plan.events, await ports.profile.records(), zone);
  const likelyOwners =
    own === null ? (read.likelyOwners?.slice(0, MOST_LIKELY) ?? calendar?.likelyOwners ?? []) : [];
  const row = { readAt: now, window: next.window, findings, likelyOwners };
  const change = { ...plan, events, link: next, calendar: row };
  const weeks = await ports.accounts.apply(change, (each: Span) =>
    weeksOf(clip(each, next.window) ?? each, zone),
  );
  return { link: next, weeks, failure };
}

/** Once everything has been read for the zone, the one before is over. */
function withoutZoneBefore(link: LinkRow): LinkRow {
  if (link.pending.length > 0) return link;
  const { zoneBefore: _, ...rest } = link;
  return rest;
}

const askFor = async (
  source: CalendarSource,
  wish: ReadWish,
  remotes: readonly RemoteId[],
): Promise<Result<Found>> =>
  remotes.length === 0 ? { ok: true, ...NOTHING_FOUND } : source.find(wish, remotes);

const NOTHING_FOUND: Found = { found: new Map(), untold: new Set(), findings: [] };

const MOST_FINDINGS = 200;

/** What was found in what has just been read takes the place of what was found in it before. */
function findingsAfter(held: readonly Finding[], read: WindowRead, { isRoutine, source }: Step): Finding[] {
  const isWhole = isRoutine && !source.can.tracksChanges;
  const titles = new Set(read.events.map(({ event }) => event.title));
  const names = new Set(read.events.map(({ remote }) => nameOfRemote(remote)));
  const isToldAnew = ({ reason, title, detail }: Finding) =>
    title === undefined ? reason === "component-unreadable" && names.has(detail ?? "") : titles.has(title);
  const others = isWhole ? [] : held.filter((each) => !isToldAnew(each));
  const all = new Map([...others, ...read.findings].map((finding) => [JSON.stringify(finding), finding]));
  return [...all.values()].slice(0, MOST_FINDINGS);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
