import { browser } from "wxt/browser";
import type { Notifier, Reminder } from "../app/guard-ports";

const DRAFTS = "drafts ";
const REMINDER = "reminder";

interface Said {
  readonly title: string;
  readonly message: string;
}

export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ["notifications"] });

/** Words are handed in when something is told, in the language that holds then. */
export const notifier = (say: (reminders: readonly Reminder[]) => Said): Notifier => ({
  isAllowed: mayNotify,
  tellOfDrafts: async (reminders) => {
    const { title, message } = say(reminders);
    await browser.notifications.create(`${DRAFTS}${reminders[0]?.draftsUrl ?? ""}`, {
      type: "basic",
      iconUrl: browser.runtime.getURL("/icon/128.png"),
      title,
      message,
    });
  },
  wakeAt: async (at) => {
    if (at === null) await browser.alarms.clear(REMINDER);
    else await browser.alarms.create(REMINDER, { when: at });
  },
});

/** Rings when a reminder's time has come. */
export function onReminder(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER) ring();
  });
}

/** A click on a notification opens the drafts it speaks of. The permission may be given while the worker runs. */
export function onDraftsOpened(opened: () => void): void {
  const listen = () =>
    browser.notifications.onClicked.addListener((id) => {
      if (!id.startsWith(DRAFTS)) return;
      void browser.notifications.clear(id);
      void browser.tabs.create({ url: id.slice(DRAFTS.length) });
      opened();
    });
  if (browser.notifications) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes("notifications")) listen();
    });
}
