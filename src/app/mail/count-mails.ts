import { HOUR, type Instant } from "../../domain/time/instant";
import { mondayOf, type WeekId, weekAfter, weekOf, weeksOf } from "../../domain/time/weeks";
import { dayOf, startOfDay, type ZoneId } from "../../domain/time/zones";
import type { AccountRow, Trouble } from "../account";
import type { SourceFailure } from "../calendar-source";
import { loadProfile } from "../profile";
import { refreshTouchedWeeks } from "../refresh-weeks";
import type { FolderRow, Mailbox, MailPorts } from "./mail-ports";

/** So long moments are kept; of older weeks only their counts. */
const KEPT_WEEKS = 18;
/** A folder is looked at this often, and at the first look of every day. */
const STALE_AFTER = HOUR;
/** Microsoft tells no more than so many mails to a reading from a given day on. */
const MOST_TOLD = 5000;

/** The first moment that is kept: a Monday, so that weeks are counted whole. */
export const mailsKeptFrom = (now: Instant, zone: ZoneId): Instant =>
  startOfDay(mondayOf(weekAfter(weekOf(now, zone), -KEPT_WEEKS)), zone);

/** Asks every counted folder what has come or gone since it was asked last. Gives the first failure. */
export async function countMails(ports: MailPorts, isAsked = false): Promise<SourceFailure | null> {
  return ports.onlyOne("mails", async () => {
    const { frames } = await loadProfile(ports);
    const now = ports.clock.now();
    const rows = await ports.mails.folders();
    // Who has been told when to come again comes then, also when the leader presses.
    const waiting = rows.find(({ trouble }) => mustWait(trouble, now))?.trouble;
    let failure: SourceFailure | null = isAsked && waiting ? { ok: false, ...waiting } : null;
    const due = rows.filter(
      (row) => !mustWait(row.trouble, now) && (isAsked || isDue(row, now, frames.zone)),
    );
    for (const row of due) {
      const account = await ports.accounts.get(row.account);
      const failed = account ? await countFolder(ports, account, row, frames.zone) : null;
      failure ??= failed;
    }
    if (due.length > 0) await ports.mails.forget(mailsKeptFrom(now, frames.zone));
    await refreshTouchedWeeks(ports);
    return failure;
  });
}

const mustWait = (trouble: Trouble | null, now: Instant): boolean =>
  trouble?.retryAt !== undefined && trouble.retryAt > now;

function isDue({ lookedAt }: FolderRow, now: Instant, zone: ZoneId): boolean {
  return (
    lookedAt === null ||
    lookedAt > now ||
    now - lookedAt >= STALE_AFTER ||
    dayOf(lookedAt, zone) !== dayOf(now, zone)
  );
}

async function countFolder(
  ports: MailPorts,
  account: AccountRow,
  held: FolderRow,
  zone: ZoneId,
): Promise<SourceFailure | null> {
  const opened = await ports.mailboxOf(account);
  const failure = opened.ok ? await readOn(ports, opened.mailbox, held, zone) : opened;
  if (failure) await noteTrouble(ports, held, failure);
  return failure;
}

/** Page by page, each kept before the next is asked for: whoever is killed goes on where it stopped. */
async function readOn(
  ports: MailPorts,
  mailbox: Mailbox,
  held: FolderRow,
  zone: ZoneId,
): Promise<SourceFailure | null> {
  const since = mailsKeptFrom(ports.clock.now(), zone);
  const weeks = (span: { start: Instant; end: Instant }): WeekId[] => weeksOf(span, zone);
  let row = held;
  let hasStartedOver = false;
  for (;;) {
    const page = await mailbox.changes(row.folder, row.mark, since);
    if (!page.ok) {
      // The mailbox has forgotten what it told: it tells all of it again, and what is held is known by its hash.
      if (page.reason !== "start-over" || hasStartedOver || row.mark === null) return page;
      hasStartedOver = true;
      row = { ...row, mark: null, told: 0, oldest: null };
      continue;
    }
    const { isLast, mark } = page;
    const oldest = earlier(row.oldest, page.oldest);
    const told = row.told + page.told;
    row = { ...row, mark, told, oldest, trouble: null };
    if (isLast) {
      const reached = told >= MOST_TOLD && oldest !== null ? oldest : since;
      row = { ...row, countedFrom: row.countedFrom ?? reached, lookedAt: ports.clock.now() };
    }
    const kept = page.moments.filter(({ at }) => at >= since);
    if (!(await ports.mails.keep(row, kept, weeks)) || isLast) return null;
  }
}

const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || (b !== null && b < a) ? b : a;

async function noteTrouble(ports: MailPorts, { account, folder }: FolderRow, failure: SourceFailure) {
  if (failure.reason === "offline") return;
  const row = (await ports.mails.folders()).find(
    (each) => each.account === account && each.folder === folder,
  );
  if (!row) return;
  const { reason, retryAt, detail } = failure;
  const since = row.trouble?.reason === reason ? row.trouble.since : ports.clock.now();
  const trouble = {
    reason,
    since,
    ...(retryAt === undefined ? {} : { retryAt }),
    ...(detail === undefined ? {} : { detail }),
  };
  await ports.mails.keep({ ...row, trouble }, [], () => []);
}
