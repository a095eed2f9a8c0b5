import { browser } from "wxt/browser";
import { type MailPageName, mailOrigins } from "../domain/boundary/mail-hosts";

const NOTIFICATIONS = { permissions: ["notifications"] } as const;
const pagePermissions = (page: MailPageName) => ({
  permissions: ["scripting" as const],
  origins: mailOrigins(page),
});

/** What the leader may let the guard do. To ask must be the first thing a click does: browsers listen only then. */
export const guardAccess = {
  askForPage: (page: MailPageName): Promise<boolean> => browser.permissions.request(pagePermissions(page)),
  hasPage: (page: MailPageName): Promise<boolean> => browser.permissions.contains(pagePermissions(page)),
  askForNotifications: (): Promise<boolean> =>
    browser.permissions.request({ permissions: [...NOTIFICATIONS.permissions] }),
  hasNotifications: (): Promise<boolean> =>
    browser.permissions.contains({ permissions: [...NOTIFICATIONS.permissions] }),
};
