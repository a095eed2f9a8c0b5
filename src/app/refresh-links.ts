import type { CalendarId } from "../domain/calendar/event";
import { type Instant, MINUTE, type Millis, millis } from "../domain/time/instant";
import type { AccountId, AccountRow, LinkRow, Trouble } from "./account";
import type { CalendarSource, Result } from "./calendar-source";
import { type AccountPorts, keepAccount, type Tried } from "./connect-account";
import type { LinkAnswer, LinkMessage } from "./link-messages";
import { refreshCurrentWeek } from "./refresh-weeks";
import { removeDemo } from "./show-demo";
import { syncAccount } from "./sync-calendars";

/** A look comes every ten minutes, so that nothing gets older than an hour. */
export const STALE_AFTER = millis(50 * MINUTE);
/** Whoever opens the popup wants to see the present. */
const STALE_WHEN_SEEN = millis(15 * MINUTE);
/** A publisher who is in trouble is asked again before the hour is over, but not at every look. */
const TROUBLED_FOR = millis(20 * MINUTE);

export type LinkPorts = AccountPorts & {
  readonly tryLink: (typed: string) => Promise<Result<Tried>>;
  /** The source of a link whose calendar may become empty. */
  readonly sourceOfEmptied: (account: AccountRow) => Promise<Result<{ readonly source: CalendarSource }>>;
};

/** Does what a surface asks for. */
export async function heedLink(ports: LinkPorts, message: LinkMessage): Promise<LinkAnswer> {
  switch (message.link) {
    case "add":
      return subscribe(ports, message.address);
    case "refresh":
      return refreshCalendar(ports, message.calendar);
    case "empty":
      return refreshCalendar({ ...ports, sourceOf: ports.sourceOfEmptied }, message.calendar);
    case "look":
      await refreshLinks(ports, STALE_WHEN_SEEN);
      return { ok: true };
  }
}

/** Keeps a link that leads to a calendar, and reads it. One that leads to none is not kept. */
async function subscribe(ports: LinkPorts, address: string): Promise<LinkAnswer> {
  const tried = await ports.tryLink(address);
  if (!tried.ok) return answerOf(tried);
  const [calendar] = tried.calendars;
  const account = await keepAccount(ports, tried, calendar?.name ?? "", tried.calendars);
  await removeDemo(ports);
  return refreshLink(ports, account.id);
}

async function refreshCalendar(ports: LinkPorts, calendar: CalendarId): Promise<LinkAnswer> {
  const link = await ports.accounts.linkOf(calendar);
  return link ? refreshLink(ports, link.accountId) : { ok: false, reason: "not-found" };
}

/** Looks at every link that has not been looked at for so long. */
export async function refreshLinks(ports: LinkPorts, staleAfter: Millis): Promise<void> {
  const now = ports.clock.now();
  for (const account of await ports.accounts.list()) {
    if (account.connection.kind !== "link") continue;
    const [looked, trouble] = [await ports.looks.get(account.id), await troubleOf(ports, account)];
    const isDue = looked === null || looked > now || now - looked >= waitFor(trouble, staleAfter);
    if (isDue) await refreshLink(ports, account.id, false);
  }
}

const waitFor = (trouble: Trouble | null, staleAfter: Millis): Millis =>
  trouble && TROUBLED_FOR < staleAfter ? TROUBLED_FOR : staleAfter;

async function refreshLink(ports: LinkPorts, id: AccountId, isAsked = true): Promise<LinkAnswer> {
  const { failure, outcome } = await syncAccount(ports, id, isAsked);
  if (failure) return answerOf(failure);
  if (outcome !== "in-step") return { ok: true };
  const links = await ports.accounts.links(id);
  const troubled = links.find(({ trouble }) => trouble !== null)?.trouble;
  if (troubled) return answerOf(troubled);
  await confirmFresh(ports, links, ports.clock.now());
  return { ok: true };
}

/** A reading that changed nothing is a reading all the same: what is shown as its age begins anew. */
async function confirmFresh(ports: LinkPorts, links: readonly LinkRow[], now: Instant): Promise<void> {
  for (const { calendarId } of links) await ports.calendars.seen(calendarId, now);
  await refreshCurrentWeek(ports);
}

const answerOf = ({ reason, detail }: Pick<Trouble, "reason" | "detail">): LinkAnswer => ({
  ok: false,
  reason,
  ...(detail === undefined ? {} : { detail }),
});

async function troubleOf(
  { accounts }: Pick<LinkPorts, "accounts">,
  account: AccountRow,
): Promise<Trouble | null> {
  if (account.trouble) return account.trouble;
  const links = await accounts.links(account.id);
  return links.find(({ trouble }) => trouble !== null)?.trouble ?? null;
}
