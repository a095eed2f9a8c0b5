import { type ActivityId, canBeJudged, type Marks } from "../domain/activity/activity";
import { type EnergyNames, marksOf, namesFor } from "../domain/activity/energy-categories";
import type { NamedEvent } from "../domain/classify/naming";
import type { Profile } from "../domain/profile/profile";
import { overlaps, type Span } from "../domain/time/instant";
import type { AccountRow, LinkRow, RemoteRow } from "./account";
import type { CalendarSource, RemoteId, Result, SourceFailure } from "./calendar-source";
import { categoryMode, categoryModeOf, categoryNames } from "./category-settings";
import { loadProfile } from "./profile";
import { refreshTouchedWeeks } from "./refresh-weeks";
import type { SyncPorts } from "./sync-ports";
import { categorySpan } from "./sync-spans";
import { type WrittenRow, type WrittenStore, writtenKey } from "./written-categories";

export type CategoryPorts = SyncPorts & { readonly written: WrittenStore };

/** So many at a time: the rest follows at the next look, and a server is not stormed. */
const MOST_WRITES = 40;

/** What a source keeps in one piece: an event, or with some sources a whole series. */
interface Unit {
  readonly row: RemoteRow;
  readonly named: NamedEvent;
  readonly written: WrittenRow;
}

/**
 * Brings the energy of judged activities into the leader's calendar, for the coming two weeks and the past one, where
 * the leader has turned it on; what the leader has set there meanwhile is heard first. Read from the database alone.
 */
export async function keepCategories(ports: CategoryPorts, account: AccountRow): Promise<Result<object>> {
  const mode = categoryMode(await loadProfile(ports), account.id);
  if (mode === "off") return { ok: true };
  const opened = await ports.sourceOf(account);
  if (!opened.ok) return opened;
  const { source } = opened;
  for (const link of await ports.accounts.links(account.id)) {
    if (link.isReadOnly || !source.can.categories) continue;
    const failure = mode === "undo" ? await takeOut(ports, source, link) : await bringIn(ports, source, link);
    if (failure) return failure;
  }
  if (mode === "undo") {
    const off = { kind: "setting", id: categoryModeOf(account.id), value: null } as const;
    await ports.profile.write([off], ports.clock.now());
  }
  return { ok: true };
}

async function bringIn(
  ports: CategoryPorts,
  source: CalendarSource,
  link: LinkRow,
): Promise<SourceFailure | null> {
  const profile = await loadProfile(ports);
  const names = categoryNames(profile);
  if (!names) return null;
  const units = await unitsOf(ports, link, categorySpan(ports.clock.now(), profile.frames.zone));
  const said = await hearLeader(ports, units, names, profile);
  const { marks } = said.length > 0 ? await loadProfile(ports) : profile;
  let writes = 0;
  for (const unit of units) {
    const wanted = namesFor(marks.get(unit.named.naming.activity), names);
    const borne = unit.named.event.categories;
    const ours = [...new Set([names.gives, names.drains, ...unit.written.names])];
    const change = {
      add: wanted.filter((name) => !borne.includes(name)),
      drop: ours.filter((name) => borne.includes(name) && !wanted.includes(name)),
    };
    if (change.add.length + change.drop.length === 0) {
      if (!isSame(unit.written.names, wanted)) await ports.written.put(settled(unit.written, wanted));
      continue;
    }
    if (writes === 0) {
      const prepared = await source.prepareCategories([names.gives, names.drains]);
      if (!prepared.ok) return prepared;
    }
    if (writes++ === MOST_WRITES) return null;
    const failure = await write(ports, source, link, unit, wanted, change);
    if (failure) return failure;
  }
  return null;
}

async function write(
  { written }: CategoryPorts,
  source: CalendarSource,
  { remote: calendar }: LinkRow,
  unit: Unit,
  wanted: readonly string[],
  change: { readonly add: readonly string[]; readonly drop: readonly string[] },
): Promise<SourceFailure | null> {
  const { remote, tag } = unit.row;
  await written.put({ ...unit.written, intended: wanted });
  const outcome = await source.categorise({ calendar, remote, tag }, change);
  if (outcome.ok) await written.put(settled(unit.written, wanted));
  // Somebody was at it since it was read: it is read again, and then decided again.
  else if (outcome.reason !== "changed-elsewhere" && outcome.reason !== "not-found") return outcome;
  return null;
}

/** What the leader has set in the calendar since we wrote is their word about the activity. */
async function hearLeader(
  ports: CategoryPorts,
  units: readonly Unit[],
  names: EnergyNames,
  { marks: held }: Profile,
): Promise<readonly ActivityId[]> {
  const said = new Map<ActivityId, Marks>();
  for (const { named, written } of units) {
    const { activity } = named.naming;
    if (!canBeJudged(activity)) continue;
    const ours = [...new Set([names.gives, names.drains, ...written.names])];
    const borne = named.event.categories.filter((name) => ours.includes(name));
    const isOurWriting =
      isSame(borne, written.names) || (written.intended !== null && isSame(borne, written.intended));
    if (isOurWriting) continue;
    const word = marksOf(borne, names);
    const before = held.get(activity);
    await ports.written.put(settled(written, borne));
    if (before?.gives !== word.gives || before.drains !== word.drains) said.set(activity, word);
  }
  if (said.size === 0) return [];
  const changes = [...said].map(([id, value]) => ({ kind: "mark", id, value }) as const);
  await ports.profile.write(changes, ports.clock.now());
  await refreshTouchedWeeks(ports);
  return [...said.keys()];
}

/** Takes out everything that we ever wrote into a calendar, and nothing else. */
async function takeOut(
  ports: CategoryPorts,
  source: CalendarSource,
  link: LinkRow,
): Promise<SourceFailure | null> {
  const rows = new Map((await ports.accounts.held(link.calendarId)).map(({ row }) => [row.remote, row]));
  for (const written of await ports.written.ofCalendar(link.calendarId)) {
    const row = rows.get(written.remote);
    const drop = [...new Set([...written.names, ...(written.intended ?? [])])];
    if (row && !row.isGone && drop.length > 0) {
      const target = { calendar: link.remote, remote: row.remote, tag: row.tag };
      const outcome = await source.categorise(target, { add: [], drop });
      if (!outcome.ok && outcome.reason !== "not-found") return outcome;
    }
    await ports.written.remove(written.key);
  }
  return null;
}

async function unitsOf(ports: CategoryPorts, { calendarId }: LinkRow, span: Span): Promise<Unit[]> {
  const written = new Map((await ports.written.ofCalendar(calendarId)).map((row) => [row.remote, row]));
  const rows = new Map<RemoteId, RemoteRow>();
  for (const { event, row } of await ports.accounts.held(calendarId)) {
    const counts = !row.isGone && event.status !== "cancelled" && event.response !== "declined";
    if (counts && overlaps(event, span) && !rows.has(row.remote)) rows.set(row.remote, row);
  }
  const named = await ports.events.byKeys([...rows.values()].map(({ key }) => key));
  const byKey = new Map(named.map((each) => [each.event.key, each]));
  return [...rows.values()].flatMap((row) => {
    const held = byKey.get(row.key);
    const { remote } = row;
    const none = { key: writtenKey(calendarId, remote), calendarId, remote, names: [], intended: null };
    return held ? [{ row, named: held, written: written.get(remote) ?? none }] : [];
  });
}

const settled = (row: WrittenRow, names: readonly string[]): WrittenRow => ({
  ...row,
  names,
  intended: null,
});

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));
