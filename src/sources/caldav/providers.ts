import type { CalDavProvider } from "../../app/caldav-provider";

export const CALDAV_PROVIDERS: readonly CalDavProvider[] = [
  {
    id: "icloud",
    name: "iCloud",
    address: "https://caldav.icloud.com/",
    password: "app",
    passwordPage: "https://account.apple.com/",
    mailDomains: ["icloud.com", "me.com", "mac.com"],
  },
  {
    id: "fastmail",
    name: "Fastmail",
    address: "https://caldav.fastmail.com/",
    password: "app",
    passwordPage: "https://app.fastmail.com/settings/security",
    mailDomains: ["fastmail.com", "fastmail.fm"],
  },
  { id: "nextcloud", name: "Nextcloud", address: null, password: "app", mailDomains: [] },
  {
    id: "posteo",
    name: "Posteo",
    address: "https://posteo.de:8443/",
    password: "own",
    mailDomains: ["posteo.de", "posteo.net"],
  },
  {
    id: "mailbox",
    name: "mailbox.org",
    address: "https://dav.mailbox.org/",
    password: "own",
    mailDomains: ["mailbox.org"],
  },
  {
    id: "yahoo",
    name: "Yahoo",
    address: "https://caldav.calendar.yahoo.com/",
    password: "app",
    passwordPage: "https://login.yahoo.com/account/security",
    mailDomains: ["yahoo.com", "ymail.com"],
  },
  {
    id: "zoho",
    name: "Zoho",
    address: "https://calendar.zoho.com/",
    password: "app",
    passwordPage: "https://accounts.zoho.com/home#security",
    mailDomains: ["zoho.com"],
  },
  { id: "other", name: "CalDAV", address: null, password: "own", mailDomains: [] },
];

/** The provider whose mail address this is, if it is one we know. */
export const providerOfMail = (address: string): CalDavProvider | null => {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return CALDAV_PROVIDERS.find(({ mailDomains }) => mailDomains.includes(domain)) ?? null;
};
