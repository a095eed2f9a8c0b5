import { type ClosedNight, closedNights } from "../../domain/boundary/after-hours/closed-nights";
import { hoursOf, kindAt } from "../../domain/boundary/after-hours/hours";
import { within } from "../../domain/boundary/after-hours/mail-moment";
import { boundaryRules } from "../../domain/boundary/boundary-rules";
import { guardChoices } from "../../domain/boundary/guard-choices";
import { HOUR, type Instant, instant, type Span } from "../../domain/time/instant";
import { spanOfWeek, type WeekId } from "../../domain/time/weeks";
import type { AccountRow, AccountStore } from "../account";
import type { Result, SourceFailure } from "../calendar-source";
import { circumstancesOf } from "../circumstances";
import type { Ports } from "../ports";
import { loadProfile } from "../profile";
import type { LateMail, MailList, MailListing } from "./mail-ports";

export type LatePorts = Pick<Ports, "profile" | "frames" | "events" | "clock"> & {
  readonly accounts: Pick<AccountStore, "list">;
  readonly listOf: (account: AccountRow) => Promise<Result<{ readonly list: MailList }>>;
};

export interface LateMails extends MailListing {
  /** When the hours closed for the last night; what came since is new to whoever kept to them. */
  readonly since: Instant | null;
  /** When the hours open next; null while they are open, or where they never do. */
  readonly opens: Instant | null;
  /** An account that did not answer; the others' mails are there all the same. */
  readonly failure: { readonly account: AccountRow; readonly why: SourceFailure } | null;
}

/** So many are listed; a leader who was away for long is better served by Outlook itself. */
const MOST = 200;
const DAY = 24 * HOUR;
const BACK = 8 * DAY;
const AHEAD = 21 * DAY;

/** What came outside the hours in a week, from every Microsoft account; asked for now and kept nowhere. */
export async function listLateMails(ports: LatePorts, week: WeekId): Promise<LateMails> {
  const now = ports.clock.now();
  const { rules, frames } = await rulesAround(ports, now, week);
  const span = spanOfWeek(week, frames.zone);
  const isCurrent = within(span)(now);
  const ahead = instant(now + AHEAD);
  const nights = isCurrent ? closedNights(rules, { start: span.start, end: ahead }, frames) : [];
  const lasts = ({ closed, opens }: ClosedNight) => closed <= span.start && (opens ?? ahead) > span.start;
  const start = nights.find(lasts)?.closed ?? span.start;
  const outside = hoursOf(rules, { start, end: isCurrent ? now : span.end }, "outside").reverse();
  const isOpen = kindAt(rules, now) === "inside";
  const [next] = hoursOf(rules, { start: now, end: ahead }, "inside");
  const listed: LateMail[] = [];
  let hasMore = false;
  let failure: LateMails["failure"] = null;
  for (const account of await microsoftAccounts(ports)) {
    const answer = await listOne(ports, account, outside);
    if (!answer.ok) failure ??= { account, why: answer };
    else {
      listed.push(...answer.mails);
      hasMore ||= answer.hasMore;
    }
  }
  return {
    mails: listed.sort((a, b) => Number(b.isImportant) - Number(a.isImportant) || b.at - a.at),
    hasMore,
    since: nights.findLast(({ closed }) => closed <= now)?.closed ?? null,
    opens: isOpen ? null : (next?.start ?? null),
    failure,
  };
}

export const microsoftAccounts = async ({ accounts }: Pick<LatePorts, "accounts">): Promise<AccountRow[]> =>
  (await accounts.list()).filter(({ connection }) => connection.kind === "graph");

async function rulesAround(ports: LatePorts, now: Instant, week: WeekId) {
  const profile = await loadProfile(ports);
  const choices = guardChoices(profile);
  const { frames } = profile;
  const { start } = spanOfWeek(week, frames.zone);
  const window = { start: instant(Math.min(start, now) - BACK), end: instant(now + AHEAD) };
  // In a pause the hours are what they were: only the guard holds still.
  const circumstances = { ...(await circumstancesOf(ports, choices, window)), paused: [] };
  return { rules: boundaryRules(choices.boundary, circumstances), frames };
}

/** Only the hours outside are asked for, the latest first: what came in the frame is nobody's business here. */
async function listOne(
  ports: LatePorts,
  account: AccountRow,
  outside: readonly Span[],
): Promise<Result<MailListing>> {
  const opened = await ports.listOf(account);
  if (!opened.ok) return opened;
  const mails: LateMail[] = [];
  for (const span of outside) {
    if (mails.length >= MOST) return { ok: true, mails, hasMore: true };
    const answer = await opened.list.between(span, MOST - mails.length);
    if (!answer.ok) return answer;
    mails.push(...answer.mails);
    if (answer.hasMore) return { ok: true, mails, hasMore: true };
  }
  return { ok: true, mails, hasMore: false };
}
