import { until } from "../support/browsers/until";
import type { LinkPage } from "./link-world";

interface Extension {
  readonly storage: {
    readonly session: { get(): Promise<Record<string, number>>; set(items: object): Promise<void> };
  };
  readonly alarms: { create(name: string, wish: object): Promise<void> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** As if so many minutes had passed since the accounts were looked at; with `ring`, the shared alarm goes off then. */
export const pass = (page: LinkPage, minutes: number, ring: boolean) =>
  page.evaluate(
    async (wish) => {
      const held = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { storage, alarms } = held.browser ?? held.chrome;
      const looks = Object.entries(await storage.session.get()).filter(([key]) => key.startsWith("look "));
      await storage.session.set(
        Object.fromEntries(looks.map(([key, at]) => [key, at - wish.minutes * 60_000])),
      );
      if (wish.ring) await alarms.create("look", { when: Date.now() });
      return looks.length;
    },
    { minutes, ring },
  );

/** The look has ended and is remembered, so that nothing overwrites what the next step pretends. */
export const looked = (page: LinkPage) =>
  until("the look's end", () =>
    page.evaluate(async () => {
      const held = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const looks = Object.entries(await (held.browser ?? held.chrome).storage.session.get());
      return looks.every(([key, at]) => !key.startsWith("look ") || Date.now() - at < 60_000);
    }, null),
  );

/** What an opened popup asks of the background, answered when whatever was old has been read. */
export const lookAsPopup = (page: LinkPage) =>
  page.evaluate(async () => {
    const held = globalThis as unknown as { browser?: Extension; chrome: Extension };
    await (held.browser ?? held.chrome).runtime.sendMessage({ ask: "look" });
  }, null);
