import type { AccountRow, AccountStore, LinkRow } from "../account";
import { BOOKING_SCOPE } from "../graph-scope";
import { lacksScope } from "../lacks-scope";

/** A calendar that blocks can be booked in. */
export interface BookableCalendar {
  /** A name that every device of the leader's has for it. */
  readonly where: string;
  readonly account: AccountRow;
  readonly link: LinkRow;
  /** The consent that is missing before anything can be booked here. */
  readonly lacks: string | null;
}

/** Ids of rows differ from device to device; what the server calls a calendar does not. */
function nameOf({ connection, addresses }: AccountRow, { remote }: LinkRow): string | null {
  switch (connection.kind) {
    case "caldav":
      return `caldav ${remote}`;
    case "graph":
      return `graph ${addresses[0] ?? ""} ${remote}`;
    default:
      return null;
  }
}

export async function bookableCalendars(
  accounts: Pick<AccountStore, "list" | "links">,
): Promise<BookableCalendar[]> {
  const found: BookableCalendar[] = [];
  for (const account of await accounts.list()) {
    const lacks = lacksScope(account, BOOKING_SCOPE) ? BOOKING_SCOPE : null;
    for (const link of await accounts.links(account.id)) {
      const where = nameOf(account, link);
      if (where !== null && !link.isReadOnly) found.push({ where, account, link, lacks });
    }
  }
  return found;
}
