import type { CalendarId } from "../domain/calendar/event";
import type { AccountStore, SecretStore, Trouble } from "./account";
import type { Ports } from "./ports";
import { removeCalendar } from "./read-calendar";

/** A subscribed link as it is shown: where it leads, never its secret part. */
export interface LinkLook {
  readonly calendar: CalendarId;
  readonly host: string;
  readonly trouble: Trouble | null;
  /** Its first reading is not done yet. */
  readonly isBeingRead: boolean;
}

export async function lookAtLinks(accounts: AccountStore): Promise<LinkLook[]> {
  const looks: LinkLook[] = [];
  for (const { id, connection, trouble } of await accounts.list()) {
    if (connection.kind !== "link") continue;
    for (const link of await accounts.links(id))
      looks.push({
        calendar: link.calendarId,
        host: connection.host,
        trouble: trouble ?? link.trouble,
        isBeingRead: link.pending.length > 0,
      });
  }
  return looks;
}

/** Takes a link away with everything that came from it, and destroys its address. */
export async function removeLink(
  ports: Ports & { readonly accounts: AccountStore; readonly secrets: SecretStore },
  calendar: CalendarId,
): Promise<void> {
  const link = await ports.accounts.linkOf(calendar);
  if (link) {
    await ports.secrets.remove(link.accountId);
    await ports.accounts.remove(link.accountId);
  }
  await removeCalendar(ports, calendar);
}
