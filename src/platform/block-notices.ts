import { browser } from "wxt/browser";
import { mayNotify } from "./notifications";

const PREFIX = "block ";

interface Said {
  readonly title: string;
  readonly message: string;
}

/** What is told once, and where in the dashboard it is answered. */
interface Told {
  readonly id: string;
  readonly place: string;
}

/** Words are handed in when something is told, in the language that holds then. */
export const blockNotices = <N extends Told>(say: (notice: N) => Said) => ({
  isAllowed: mayNotify,
  tell: async (notice: N): Promise<void> => {
    await browser.notifications.create(`${PREFIX}${notice.place} ${notice.id}`, {
      type: "basic",
      iconUrl: browser.runtime.getURL("/icon/128.png"),
      ...say(notice),
    });
  },
});

/** A click opens the page on which it is answered. The permission may be given while the worker runs. */
export function onBlockNotice(): void {
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
