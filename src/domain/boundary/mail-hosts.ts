/** The addresses under which mail is written in a browser, by page. The manifest and the guard both read them here. */
export const MAIL_HOSTS = {
  outlook: ["outlook.office.com", "outlook.office365.com", "outlook.cloud.microsoft", "outlook.live.com"],
  gmail: ["mail.google.com"],
} as const;

export type MailPageName = keyof typeof MAIL_HOSTS;

export const MAIL_PAGES = Object.keys(MAIL_HOSTS) as MailPageName[];

/** As browsers name them when they ask the leader for access. */
export const mailOrigins = (name: MailPageName): string[] =>
  MAIL_HOSTS[name].map((host) => `https://${host}/*`);
