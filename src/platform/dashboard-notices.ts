import { browser } from "wxt/browser";
import type { Notices, Told } from "../app/speak-up";
import { mayNotify } from "./notifications";

/** Of blocks alone, once: what an earlier version has shown can still be clicked. */
const PREFIX = "block ";

interface Said {
  readonly title: string;
  readonly message: string;
}

/** Words are handed in when something is told, in the language that holds then. */
export const dashboardNotices = <N extends Told>(say: (notice: N) => Said): Notices<N> => ({
  isAllowed: mayNotify,
  tell: async (notice) => {
    await browser.notifications.create(`${PREFIX}${notice.place} ${notice.id}`, {
      type: "basic",
      iconUrl: browser.runtime.getURL("/icon/128.png"),
      ...say(notice),
    });
  },
});

/** A click opens the page on which it is answered. The permission may be given while the worker runs. */
export function onDashboardNotice(): void {
  const listen = () =>
    browser.notifications.onClicked.addListener((id) => {
      if (!id.startsWith(PREFIX)) return;
      const [, place = ""] = id.split(" ");
      void browser.notifications.clear(id);
      void browser.tabs.create({ url: `${browser.runtime.getURL("/dashboard.html")}${place}` });
    });
  if (browser.notifications) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes("notifications")) listen();
    });
}
