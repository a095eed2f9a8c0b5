import { answeringAs } from "./answering";
import { type Client, THEMES } from "./client";
import { dialogs } from "./dialogs";
import { strict, withoutLater } from "./strict";

/** What a test lays out, and where it reads what the add-in has done. */
export interface World {
  item: object | null;
  readonly roaming: Record<string, unknown>;
  readonly saved: Record<string, unknown>;
  readonly handlers: Record<string, (event: unknown) => void>;
  readonly listeners: Partial<Record<string, ((told: unknown) => void)[]>>;
  readonly appointments: Office.AppointmentForm[];
  readonly wait: (then: () => void, ms: number) => void;
}

export const madeWorld = (world: Partial<World> = {}): World => ({
  item: null,
  roaming: {},
  saved: {},
  handlers: {},
  listeners: {},
  appointments: [],
  wait: (then, ms) => void setTimeout(then, ms),
  ...world,
});

type MailboxMember =
  | "item"
  | "userProfile"
  | "addHandlerAsync"
  | "displayNewAppointmentForm"
  | "displayNewAppointmentFormAsync";
type ContextMember =
  | "ui"
  | "requirements"
  | "roamingSettings"
  | "displayLanguage"
  | "officeTheme"
  | "mailbox";

/** Plays Outlook for one client: members are held against Microsoft's declarations, any other member throws. */
export function fakeOffice(client: Client, world: World) {
  const asked = answeringAs(client.answering, world.wait);
  const mailboxMembers = {
    get item() {
      return world.item as unknown as NonNullable<Office.Mailbox["item"]>;
    },
    userProfile: strict("userProfile", {
      accountType: client.account,
      emailAddress: "leder@kommune.example",
      timeZone: "Romance Standard Time",
    } satisfies Pick<Office.UserProfile, "accountType" | "emailAddress" | "timeZone">) as Office.UserProfile,
    addHandlerAsync: asked((type, handler) => {
      const held = world.listeners[String(type)] ?? [];
      world.listeners[String(type)] = [...held, handler as (told: unknown) => void];
    }),
    displayNewAppointmentForm: (form: Office.AppointmentForm) => void world.appointments.push(form),
    displayNewAppointmentFormAsync: asked((form) => {
      world.appointments.push(form as Office.AppointmentForm);
    }),
  } satisfies Pick<Office.Mailbox, MailboxMember>;
  // The getter must stay one: Outlook exchanges the item under a pinned pane.
  const { item: _, ...fixed } = mailboxMembers;
  const since = { addHandlerAsync: 5, displayNewAppointmentFormAsync: 9 };
  const mailbox = Object.defineProperty(
    withoutLater(fixed, since, client.mailbox),
    "item",
    Object.getOwnPropertyDescriptor(mailboxMembers, "item") ?? {},
  ) as typeof mailboxMembers;
  const roaming = {
    get: (name: string) => world.roaming[name],
    set: (name: string, value: unknown) => {
      world.roaming[name] = value;
    },
    remove: (name: string) => void delete world.roaming[name],
    saveAsync: asked(() => {
      for (const name of Object.keys(world.saved)) delete world.saved[name];
      Object.assign(world.saved, JSON.parse(JSON.stringify(world.roaming)));
    }) as Office.RoamingSettings["saveAsync"],
  } satisfies Office.RoamingSettings;
  const supports = (set: string, version = "1.1") => {
    const minor = Number(version.split(".")[1]);
    if (set === "NestedAppAuth") return client.nestedAuth && minor <= 1;
    if (set === "DialogApi") return client.dialogs && minor <= 2;
    return set === "Mailbox" && minor <= client.mailbox;
  };
  const context = {
    ui: strict("ui", dialogs(asked)) as unknown as Office.UI,
    requirements: strict("requirements", {
      isSetSupported: supports as Office.RequirementSetSupport["isSetSupported"],
    } satisfies Office.RequirementSetSupport),
    roamingSettings: strict("roamingSettings", roaming),
    displayLanguage: client.language,
    officeTheme: strict("officeTheme", THEMES[client.theme]) as unknown as Office.OfficeTheme,
    mailbox: strict("mailbox", mailbox) as unknown as Office.Mailbox,
  } satisfies Pick<Office.Context, ContextMember>;
  const associate: typeof Office.actions.associate = (name, handler) => {
    world.handlers[name] = handler as (event: unknown) => void;
  };
  return strict("Office", {
    actions: strict("actions", { associate }),
    context: strict("context", context),
    onReady: (told?: (info: unknown) => unknown) => {
      const info = { host: "Outlook", platform: "OfficeOnline" };
      told?.(info);
      return Promise.resolve(info);
    },
    EventType: {
      ItemChanged: "olkItemSelectedChanged",
      OfficeThemeChanged: "officeThemeChanged",
      DialogMessageReceived: "dialogMessageReceived",
      DialogEventReceived: "dialogEventReceived",
    },
    CoercionType: { Text: "text", Html: "html" },
  } satisfies Partial<Record<keyof typeof Office, unknown>>);
}
