import type { Instant, Millis } from "../domain/time/instant";
import type { WeekId } from "../domain/time/weeks";
import type { AccountId, AccountRow, LinkRow, Trouble } from "./account";
import type { CalendarSource, SourceFailure } from "./calendar-source";
import { loadProfile } from "./profile";
import { refreshCurrentWeek, refreshTouchedWeeks } from "./refresh-weeks";
import { syncCalendar } from "./sync-calendar";
import type { SyncPorts } from "./sync-ports";
import { keptFrom } from "./sync-spans";
import { mustStayAway, OF_THE_ACCOUNT, troubleAfter } from "./trouble";

export interface AccountSynced {
  readonly account: AccountId;
  /** "waiting": the server asked us to stay away until later, or the leader has to act first. */
  readonly outcome: "in-step" | "offline" | "trouble" | "waiting" | "busy" | "gone";
  readonly failure: SourceFailure | null;
  readonly weeks: readonly WeekId[];
}

/** Looks at every account that has not been looked at for so long. One account's trouble never stops another. */
export async function syncDue(ports: SyncPorts, staleAfter: Millis): Promise<AccountSynced[]> {
  const now = ports.clock.now();
  const due: AccountRow[] = [];
  for (const account of await ports.accounts.list()) {
    const looked = await ports.looks.get(account.id);
    if (looked === null || looked > now || now - looked >= staleAfter) due.push(account);
  }
  const runs = await Promise.allSettled(due.map(({ id }) => syncAccount(ports, id)));
  const broken = runs.find((run) => run.status === "rejected");
  if (broken) throw broken.reason;
  return runs.flatMap((run) => (run.status === "fulfilled" ? [run.value] : []));
}

/**
 * Brings one account in step. `isAsked`: the leader wants it now, so that old trouble is no reason to wait; and a run that
 * is at it already may have read before what the leader has in mind, so theirs comes after it.
 */
export async function syncAccount(ports: SyncPorts, id: AccountId, isAsked = false): Promise<AccountSynced> {
  const nothing = { account: id, failure: null, weeks: [] };
  const alone = isAsked ? ports.inLine : ports.onlyOne;
  const synced = await alone(`sync ${id}`, async (): Promise<AccountSynced> => {
    const account = await ports.accounts.get(id);
    if (!account) return { ...nothing, outcome: "gone" };
    if (!isAsked && mustWait(account.trouble, ports.clock.now())) return { ...nothing, outcome: "waiting" };
    return syncAll(ports, account);
  });
  return synced ?? { ...nothing, outcome: "busy" };
}

/** A password that was wrong once locks accounts when it is tried again and again. */
const mustWait = (trouble: Trouble | null, now: Instant): boolean =>
  trouble?.reason === "wrong-password" || mustStayAway(trouble, now);

async function syncAll(ports: SyncPorts, account: AccountRow): Promise<AccountSynced> {
  const opened = await ports.sourceOf(account);
  const outcome = opened.ok ? await syncLinks(ports, account, opened.source) : { failure: opened, weeks: [] };
  const { failure, weeks } = outcome;
  await noteTrouble(ports, account, failure);
  if (failure?.reason !== "offline") await ports.looks.put(account.id, ports.clock.now());
  if (weeks.length > 0) await refreshCurrentWeek(ports);
  await refreshTouchedWeeks(ports);
  const said = failure === null ? "in-step" : failure.reason === "offline" ? "offline" : "trouble";
  return { account: account.id, outcome: said, failure, weeks };
}

interface LinksSynced {
  /** What stands in the way of the whole account. */
  readonly failure: SourceFailure | null;
  readonly weeks: readonly WeekId[];
}

async function syncLinks(
  ports: SyncPorts,
  account: AccountRow,
  source: CalendarSource,
): Promise<LinksSynced> {
  const weeks = new Set<WeekId>();
  for (const link of await ports.accounts.links(account.id)) {
    const { frames, settings } = await loadProfile(ports);
    const kept = keptFrom(ports.clock.now(), frames.zone, settings.get(KEPT_WEEKS_SETTING));
    const synced = await syncCalendar(ports, source, await letGo(ports, link, kept), frames.zone);
    for (const week of synced.weeks) weeks.add(week);
    const { failure } = synced;
    if (failure && OF_THE_ACCOUNT.has(failure.reason)) return { failure, weeks: [...weeks] };
    if (failure) await noteLinkTrouble(ports, link, failure);
  }
  return { failure: null, weeks: [...weeks] };
}

/** The setting that says how many weeks back events are kept. */
export const KEPT_WEEKS_SETTING = "kept-weeks";

async function letGo(ports: SyncPorts, link: LinkRow, before: Instant): Promise<LinkRow> {
  if (link.window.start >= before) return link;
  // What a week came to is kept for good, so it must be told in full before its events go.
  await refreshTouchedWeeks(ports);
  await ports.accounts.forget(link.calendarId, before);
  return (await ports.accounts.linkOf(link.calendarId)) ?? link;
}

/** Being offline is a state, not a trouble; and trouble that stands as it stood is not written again. */
async function noteTrouble(
  ports: SyncPorts,
  account: AccountRow,
  failure: SourceFailure | null,
): Promise<void> {
  if (failure?.reason === "offline") return;
  const trouble = troubleAfter(account.trouble, failure, ports.clock.now());
  if (trouble === account.trouble) return;
  const present = await ports.accounts.get(account.id);
  if (present) await ports.accounts.put({ ...present, trouble });
}

async function noteLinkTrouble(ports: SyncPorts, { calendarId, accountId }: LinkRow, failure: SourceFailure) {
  const links = await ports.accounts.links(accountId);
  const present = links.find((link) => link.calendarId === calendarId);
  if (!present) return;
  const trouble = troubleAfter(present.trouble, failure, ports.clock.now());
  if (trouble !== present.trouble) await ports.accounts.putLink({ ...present, trouble });
}
