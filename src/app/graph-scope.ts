/** What Microsoft asks the leader's consent for: one by one, when a feature needs it. */
export type GraphScope =
  /** Times, titles and people of the calendar; never the texts. */
  | "Calendars.ReadBasic"
  /** To book, and to write categories. */
  | "Calendars.ReadWrite"
  /** The leader's hours and zone, and which categories there are. */
  | "MailboxSettings.Read"
  /** To make a category. */
  | "MailboxSettings.ReadWrite"
  /** When mails came and went; never what is in them. */
  | "Mail.ReadBasic"
  /** A folder of our own in the leader's OneDrive, and nothing outside it. */
  | "Files.ReadWrite.AppFolder";

/** What counting and listing mails need. */
export const MAIL_SCOPE = "Mail.ReadBasic" satisfies GraphScope;
/** What booking needs. */
export const BOOKING_SCOPE = "Calendars.ReadWrite" satisfies GraphScope;
