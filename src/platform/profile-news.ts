import type { Ports } from "../app/ports";
import { nativeBrowser } from "./native-browser";

const NEWS_KEY = "profile-news";

const tell = () => void nativeBrowser.storage.local.set({ [NEWS_KEY]: crypto.randomUUID() }).catch(() => {});

/**
 * Tells the background of a change as soon as it is kept. The page that made it may be closed before it has counted its
 * week anew, and what was chosen must hold all the same.
 */
export function withNews<T extends Pick<Ports, "profile">>(ports: T): T {
  const { write, absorb } = ports.profile;
  return {
    ...ports,
    profile: {
      ...ports.profile,
      write: async (changes, now) => {
        const before = await write(changes, now);
        tell();
        return before;
      },
      absorb: async (...given) => {
        await absorb(...given);
        tell();
      },
    },
  };
}

export function onProfileNews(told: () => void): void {
  nativeBrowser.storage.local.onChanged.addListener((changes) => {
    if (changes[NEWS_KEY]?.newValue) told();
  });
}
