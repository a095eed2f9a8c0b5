import { namesFor } from "../domain/activity/energy-categories";
import type { AccountRow, LinkRow } from "./account";
import type { CalendarSource, Result, SourceFailure } from "./calendar-source";
import { type CategoryMode, categoryMode, categoryModeOf, categoryNames } from "./category-settings";
import { type CategoryPorts, type CategoryUnit, unitsOf } from "./category-units";
import { hearLeader } from "./hear-categories";
import { loadProfile } from "./profile";
import { categorySpan } from "./sync-spans";
import { mustStayAway, OF_THE_ACCOUNT, troubleAfter } from "./trouble";
import { isSame, settled } from "./written-categories";

/** So many at a time: the rest follows at the next look, and a server is not stormed. */
const MOST_WRITES = 40;

/**
 * Brings the energy of judged activities into the leader's calendar, for the coming two weeks and the past one, where
 * the leader has turned it on; what the leader has set there meanwhile is heard first. Read from the database alone,
 * so nobody may be reading the account at the same time: what was read before a writing would look like a word.
 */
export async function keepCategories(
  ports: CategoryPorts,
  account: AccountRow,
  isAsked = false,
): Promise<Result<object>> {
  const mode = categoryMode(await loadProfile(ports), account.id);
  if (mode === "off") return { ok: true };
  const held = account.categoryTrouble ?? null;
  if (!isAsked && mustStayAway(held, ports.clock.now())) return { ok: true };
  const failure = await keepAll(ports, account, mode);
  const trouble = troubleAfter(held, failure, ports.clock.now());
  const present = trouble === held ? null : await ports.accounts.get(account.id);
  if (present) await ports.accounts.put({ ...present, categoryTrouble: trouble });
  return failure ?? { ok: true };
}

async function keepAll(
  ports: CategoryPorts,
  account: AccountRow,
  mode: Exclude<CategoryMode, "off">,
): Promise<SourceFailure | null> {
  const opened = await ports.sourceOf(account);
  if (!opened.ok) return opened;
  const { source } = opened;
  let refused: SourceFailure | null = null;
  for (const link of await ports.accounts.links(account.id)) {
    if (link.isReadOnly || !source.can.categories) continue;
    const failure = mode === "undo" ? await takeOut(ports, source, link) : await bringIn(ports, source, link);
    if (failure && OF_THE_ACCOUNT.has(failure.reason)) return failure;
    refused ??= failure;
  }
  // The leader may have turned it on again while it was being undone.
  const isUndone = mode === "undo" && !refused;
  if (isUndone && categoryMode(await loadProfile(ports), account.id) === "undo") {
    const off = { kind: "setting", id: categoryModeOf(account.id), value: null } as const;
    await ports.profile.write([off], ports.clock.now());
  }
  return refused;
}

async function bringIn(
  ports: CategoryPorts,
  source: CalendarSource,
  link: LinkRow,
): Promise<SourceFailure | null> {
  const profile = await loadProfile(ports);
  const names = categoryNames(profile);
  if (!names) return null;
  const found = await unitsOf(ports, link, categorySpan(ports.clock.now(), profile.frames.zone));
  const { units, marks } = await hearLeader(ports, found, names, profile.marks);
  let writes = 0;
  for (const unit of units) {
    const { written, named } = unit;
    const wanted = namesFor(marks.get(named.naming.activity), names);
    if (written.leftOff && isSame(written.leftOff, wanted)) continue;
    const borne = named.event.categories;
    const change = {
      add: wanted.filter((name) => !borne.includes(name)),
      drop: written.names.filter((name) => borne.includes(name) && !wanted.includes(name)),
    };
    if (change.add.length + change.drop.length === 0) {
      if (!isSame(written.names, wanted)) await ports.written.put(settled(written, wanted));
      continue;
    }
    if (writes === 0) {
      const prepared = await source.prepareCategories([names.gives, names.drains]);
      if (!prepared.ok) return prepared;
    }
    if (writes++ === MOST_WRITES) return null;
    // The account may have been taken away meanwhile, or everything deleted.
    if (!(await ports.accounts.get(link.accountId))) return null;
    const failure = await write(ports, source, link, unit, wanted, change);
    if (failure) return failure;
  }
  return null;
}

async function write(
  { written: store }: CategoryPorts,
  source: CalendarSource,
  { remote: calendar }: LinkRow,
  { row, written }: CategoryUnit,
  wanted: readonly string[],
  change: { readonly add: readonly string[]; readonly drop: readonly string[] },
): Promise<SourceFailure | null> {
  await store.put({ ...written, intended: wanted });
  const { remote, tag } = row;
  const outcome = await source.categorise({ calendar, remote, tag }, change);
  if (outcome.ok) await store.put(settled(written, wanted));
  // Somebody was at it since it was read: it is read again, and then decided again.
  else if (outcome.reason === "changed-elsewhere" || outcome.reason === "not-found") return null;
  else if (OF_THE_ACCOUNT.has(outcome.reason)) return outcome;
  // One event that will not have it is no reason to leave the others without.
  else await store.put({ ...written, intended: wanted, leftOff: wanted });
  return null;
}

/** Takes out everything that we ever wrote into a calendar, and nothing else. */
async function takeOut(
  ports: CategoryPorts,
  source: CalendarSource,
  link: LinkRow,
): Promise<SourceFailure | null> {
  let refused: SourceFailure | null = null;
  for (const { key, remote, names, intended } of await ports.written.ofCalendar(link.calendarId)) {
    const drop = [...new Set([...names, ...(intended ?? [])])];
    if (drop.length > 0) {
      if (!(await ports.accounts.get(link.accountId))) return null;
      // Only ours go, so it does not matter what else has changed, nor whether the event is still held here.
      const target = { calendar: link.remote, remote, tag: null };
      const outcome = await source.categorise(target, { add: [], drop });
      if (!outcome.ok && OF_THE_ACCOUNT.has(outcome.reason)) return outcome;
      if (!outcome.ok && outcome.reason !== "not-found") {
        refused = outcome;
        continue;
      }
    }
    await ports.written.remove(key);
  }
  return refused;
}
