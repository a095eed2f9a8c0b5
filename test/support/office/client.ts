/** How a client answers what it is asked. */
export type Answering =
  | "prompt"
  /** After a while. */
  | "late"
  /** So late that nobody waits any more. */
  | "overdue"
  /** Twice. */
  | "doubled"
  /** Never. */
  | "missing"
  /** With an exception in place of an answer. */
  | "throwing"
  /** With a failure. */
  | "failing";

/** The Office themes, by the colours that are all Outlook tells of them. */
export const THEMES = {
  white: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FAFAFA",
    controlForegroundColor: "#242424",
  },
  darkGray: {
    bodyBackgroundColor: "#666666",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#D4D4D4",
    controlForegroundColor: "#262626",
  },
  black: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
  },
} as const satisfies Readonly<
  Record<string, Omit<Office.OfficeTheme, "isDarkTheme" | "themeId" | "fluentThemeData">>
>;

/** One Outlook, as the add-in meets it. */
export interface Client {
  readonly name: string;
  /** The highest Mailbox requirement set, as its second number. */
  readonly mailbox: number;
  readonly nestedAuth: boolean;
  /** Windows of Outlook's own. */
  readonly dialogs: boolean;
  readonly theme: keyof typeof THEMES;
  readonly language: string;
  readonly account: "office365" | "outlookCom" | "enterprise";
  readonly answering: Answering;
}

const NEW: Client = {
  name: "new Outlook",
  mailbox: 15,
  nestedAuth: true,
  dialogs: true,
  theme: "white",
  language: "da-DK",
  account: "office365",
  answering: "prompt",
};

/** The clients that are played, by what tells them apart. */
export const CLIENTS = {
  new: NEW,
  web: { ...NEW, name: "Outlook on the web" },
  classic: { ...NEW, name: "classic Outlook on Windows", mailbox: 14 },
  /** Before version 2403: its handlers run in a JavaScript-only runtime of ES2016. */
  oldClassic: { ...NEW, name: "old classic Outlook", mailbox: 12, nestedAuth: false },
  mac: { ...NEW, name: "Outlook on Mac", language: "en-GB" },
  phone: { ...NEW, name: "Outlook on a phone", mailbox: 5, nestedAuth: false, dialogs: false },
  /** On-premises Exchange. */
  onPremises: {
    ...NEW,
    name: "Outlook on Exchange 2016",
    mailbox: 5,
    nestedAuth: false,
    account: "enterprise",
  },
  personal: { ...NEW, name: "outlook.com", account: "outlookCom", nestedAuth: false },
} as const satisfies Readonly<Record<string, Client>>;
