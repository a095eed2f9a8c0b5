import type { Instant } from "../../src/domain/time/instant";
import { asked } from "./asked";
import { type DialogEnd, openDialog } from "./dialog";
import { type MailDoor, mailDoor } from "./mail-door";
import { composeDoor, type MeetingDoor, readDoor } from "./meeting-door";
import { type Theme, themeOf } from "./theme";

/** What lies open beside the pane. */
export type OpenItem =
  | { readonly kind: "nothing" }
  | { readonly kind: "mail-read" }
  | { readonly kind: "mail-written"; readonly mail: MailDoor }
  | { readonly kind: "meeting"; readonly meeting: MeetingDoor };

export interface NewAppointment {
  readonly title: string;
  readonly text: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** Outlook as the pane sees it. */
export interface Outlook {
  readonly address: string;
  /** How the leader can be signed in here, the better way first; private and local mailboxes have none. */
  readonly signIn: readonly ("nested" | "dialog")[];
  readonly language: string;
  readonly theme: Theme;
  openDialog(address: string): Promise<DialogEnd>;
  openItem(): OpenItem;
  onItemChanged(told: () => void): void;
  onThemeChanged(told: (theme: Theme) => void): void;
  /** Opens a filled-in appointment for the leader to keep or drop. */
  newAppointment(draft: NewAppointment): Promise<boolean>;
  readonly roaming: {
    get(name: string): unknown;
    /** Puts several at once; null takes one away. Gives whether the mailbox has kept them. */
    put(values: Readonly<Record<string, unknown>>): Promise<boolean>;
  };
}

type Item = NonNullable<Office.Mailbox["item"]>;

export function openOutlook(office: typeof Office): Outlook {
  const { mailbox, requirements, roamingSettings, displayLanguage } = office.context;
  const supports = (version: string) => requirements.isSetSupported("Mailbox", version);
  const { accountType, emailAddress } = mailbox.userProfile;
  const me = emailAddress.toLowerCase();
  return {
    address: me,
    signIn:
      accountType === "office365"
        ? [
            ...(requirements.isSetSupported("NestedAppAuth", "1.1") ? (["nested"] as const) : []),
            ...(requirements.isSetSupported("DialogApi", "1.1") ? (["dialog"] as const) : []),
          ]
        : [],
    openDialog: (address) => openDialog(office, address),
    language: displayLanguage,
    theme: themeOf(office.context.officeTheme),
    openItem: () => openItem(mailbox.item, me, supports),
    onItemChanged: (told) => listen(mailbox, supports("1.5"), office.EventType.ItemChanged, told),
    onThemeChanged: (told) =>
      listen(mailbox, supports("1.14"), office.EventType.OfficeThemeChanged, (event) =>
        told(themeOf((event as { officeTheme?: Office.OfficeTheme }).officeTheme)),
      ),
    newAppointment: async ({ title, text, start, end }) => {
      const form = { subject: title, body: text, start: new Date(start), end: new Date(end) };
      if (supports("1.9"))
        return (await asked<void>((done) => mailbox.displayNewAppointmentFormAsync(form, done))).ok;
      try {
        mailbox.displayNewAppointmentForm(form);
        return true;
      } catch {
        return false;
      }
    },
    roaming: {
      get: (name) => roamingSettings.get(name),
      put: async (values) => {
        for (const [name, value] of Object.entries(values)) {
          if (value === null) roamingSettings.remove(name);
          else roamingSettings.set(name, value);
        }
        return (await asked<void>((done) => roamingSettings.saveAsync(done))).ok;
      },
    },
  };
}

function listen(
  mailbox: Office.Mailbox,
  isSupported: boolean,
  event: Office.EventType,
  told: (event: unknown) => void,
): void {
  if (isSupported) void asked<void>((done) => mailbox.addHandlerAsync(event, told, done));
}

/** Whether it is written or read tells the subject: a text where it is read, something to change where it is written. */
function openItem(
  item: Item | null | undefined,
  me: string,
  supports: (version: string) => boolean,
): OpenItem {
  if (!item) return { kind: "nothing" };
  const isWritten = typeof item.subject !== "string";
  if (String(item.itemType) === "message")
    return isWritten ? { kind: "mail-written", mail: mailDoor(item, supports) } : { kind: "mail-read" };
  const meeting = isWritten ? composeDoor(item, me, supports) : readDoor(item, me, supports);
  return { kind: "meeting", meeting };
}
