import type { CalendarId } from "../domain/calendar/event";
import { MINUTE, type Millis, millis } from "../domain/time/instant";
import type { AccountId, AccountRow, Trouble } from "./account";
import type { AccountAnswer, AccountMessage } from "./account-messages";
import type { CalendarSource, Result } from "./calendar-source";
import type { CategoryPorts } from "./category-units";
import { type AccountPorts, keepAccount, type Tried } from "./connect-account";
import { countMails } from "./mail/count-mails";
import type { MailPorts } from "./mail/mail-ports";
import { removeDemo } from "./show-demo";
import { syncAccount } from "./sync-calendars";
import { keepCategories } from "./write-categories";

/** Why accounts are looked at: the shared alarm rings, or somebody opens the popup and wants to see the present. */
export type Occasion = "alarm" | "seen";

type Kind = AccountRow["connection"]["kind"];

/**
 * How old what is held may have become before it is looked at. The alarm rings about every ten minutes, so that a
 * published file gets no older than an hour, and a living calendar never older than twenty minutes.
 */
const STALE_AFTER: Readonly<Record<Occasion, Readonly<Record<Kind, Millis>>>> = {
  alarm: { link: millis(50 * MINUTE), caldav: millis(7 * MINUTE), graph: millis(7 * MINUTE) },
  seen: { link: millis(15 * MINUTE), caldav: millis(5 * MINUTE), graph: millis(5 * MINUTE) },
};
/** Whoever is in trouble is asked again before the hour is over, but not at every look. */
const TROUBLED_FOR = millis(20 * MINUTE);

export type RefreshPorts = AccountPorts &
  CategoryPorts &
  MailPorts & {
    readonly tryLink: (typed: string) => Promise<Result<Tried>>;
    /** The source of a link whose calendar may become empty. */
    readonly sourceOfEmptied: (account: AccountRow) => Promise<Result<{ readonly source: CalendarSource }>>;
  };

/** Does what a surface asks for. */
export async function heedAccount(ports: RefreshPorts, message: AccountMessage): Promise<AccountAnswer> {
  switch (message.ask) {
    case "follow":
      return subscribe(ports, message.address);
    case "refresh":
      return refreshCalendar(ports, message.calendar);
    case "sync":
      return refreshAccount(ports, message.account);
    case "empty":
      return refreshCalendar({ ...ports, sourceOf: ports.sourceOfEmptied }, message.calendar);
    case "look":
      await refreshAccounts(ports, "seen");
      return { ok: true };
    case "mails": {
      const failure = await countMails(ports, true);
      return failure ? answerOf(failure) : { ok: true };
    }
  }
}

/** Keeps a link that leads to a calendar, and reads it. One that leads to none is not kept. */
async function subscribe(ports: RefreshPorts, address: string): Promise<AccountAnswer> {
  const tried = await ports.tryLink(address);
  if (!tried.ok) return answerOf(tried);
  const [calendar] = tried.calendars;
  const account = await keepAccount(ports, tried, calendar?.name ?? "", tried.calendars);
  await removeDemo(ports);
  return refreshAccount(ports, account.id);
}

async function refreshCalendar(ports: RefreshPorts, calendar: CalendarId): Promise<AccountAnswer> {
  const link = await ports.accounts.linkOf(calendar);
  return link ? refreshAccount(ports, link.accountId) : { ok: false, reason: "not-found" };
}

/** Looks at every account that has not been looked at for so long. One account's trouble never holds up another. */
export async function refreshAccounts(ports: RefreshPorts, occasion: Occasion): Promise<void> {
  const now = ports.clock.now();
  const due: AccountRow[] = [];
  for (const account of await ports.accounts.list()) {
    const [looked, trouble] = [await ports.looks.get(account.id), await troubleOf(ports, account)];
    const stale = STALE_AFTER[occasion][account.connection.kind];
    const wait = trouble && occasion === "alarm" ? TROUBLED_FOR : stale;
    if (looked === null || looked > now || now - looked >= wait) due.push(account);
  }
  const runs = await Promise.allSettled(due.map(({ id }) => refreshAccount(ports, id, false)));
  const broken = runs.find((run) => run.status === "rejected");
  if (broken) throw broken.reason;
}

async function refreshAccount(ports: RefreshPorts, id: AccountId, isAsked = true): Promise<AccountAnswer> {
  const { failure, outcome } = await syncAccount(ports, id, isAsked);
  if (failure) return answerOf(failure);
  if (outcome !== "in-step") return { ok: true };
  const links = await ports.accounts.links(id);
  const troubled = links.find(({ trouble }) => trouble !== null)?.trouble;
  if (troubled) return answerOf(troubled);
  // A reading that changed nothing is a reading all the same: what is shown as its age begins anew.
  await ports.mirror.see(
    links.map(({ calendarId }) => calendarId),
    ports.clock.now(),
  );
  const alone = isAsked ? ports.inLine : ports.onlyOne;
  const kept = await alone(`sync ${id}`, async () => {
    const account = await ports.accounts.get(id);
    return account ? keepCategories(ports, account, isAsked) : null;
  });
  return kept && !kept.ok ? answerOf(kept) : { ok: true };
}

const answerOf = ({ reason, detail }: Pick<Trouble, "reason" | "detail">): AccountAnswer => ({
  ok: false,
  reason,
  ...(detail === undefined ? {} : { detail }),
});

async function troubleOf(
  { accounts }: Pick<RefreshPorts, "accounts">,
  account: AccountRow,
): Promise<Trouble | null> {
  if (account.trouble) return account.trouble;
  const links = await accounts.links(account.id);
  return links.find(({ trouble }) => trouble !== null)?.trouble ?? null;
}
