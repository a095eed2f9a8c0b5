import type { AccountRow, LinkRow } from "../../../src/app/account";
import { lookAtAccounts } from "../../../src/app/look-at-accounts";
import type { AccountDoors } from "../../../src/ui/calendars/account-doors";
import { NOW } from "./opened-dashboard";

export const MICROSOFT = {
  id: "microsoft",
  name: "Microsoft 365",
  addedAt: NOW,
  addresses: ["leder@kommune.example"],
  connection: {
    kind: "graph",
    authority: "https://login.microsoftonline.com/kommune.dk/v2.0",
    clientId: "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
    scopes: ["Calendars.ReadBasic"],
  },
  trouble: null,
} as unknown as AccountRow;

export const CALDAV = {
  ...MICROSOFT,
  id: "cloud",
  name: "Nextcloud",
  connection: { kind: "caldav", user: "leder", home: "https://cloud.example/leder/" },
} as unknown as AccountRow;

/** Its one calendar, which may be written to. */
export const LINK = {
  calendarId: "remote",
  remote: "arbejde",
  isReadOnly: false,
  zone: "Europe/Copenhagen",
  window: { start: NOW, end: NOW },
  pending: [],
  mark: null,
  observedSince: NOW,
  trouble: null,
} as unknown as Omit<LinkRow, "accountId">;

/** A browser in which an account is connected. */
export const connected =
  (account: AccountRow, more: (doors: AccountDoors) => Partial<AccountDoors> = () => ({})) =>
  (doors: AccountDoors): AccountDoors => {
    const { accounts } = doors.ports;
    const keep = async () => {
      // The tests before may have left theirs.
      for (const { id } of await accounts.list()) await accounts.remove(id);
      await accounts.put(account);
      await accounts.putLink({ ...LINK, accountId: account.id });
    };
    const kept = keep();
    return {
      ...doors,
      look: () => kept.then(() => lookAtAccounts(accounts, NOW)),
      askToSignIn: async () => true,
      ask: async () => true,
      ...more(doors),
    };
  };
