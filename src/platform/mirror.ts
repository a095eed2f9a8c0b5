import { browser } from "wxt/browser";
import type { Mirror, MirrorStore } from "../app/ports";

export const MIRROR_KEY = "mirror";

export const mirrorStore: MirrorStore = {
  get: async () => ((await browser.storage.local.get(MIRROR_KEY))[MIRROR_KEY] as Mirror | undefined) ?? null,
  put: (mirror) => browser.storage.local.set({ [MIRROR_KEY]: mirror }),
};

export function onMirrorChange(told: (mirror: Mirror | null) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[MIRROR_KEY];
    if (change) told((change.newValue as Mirror | undefined) ?? null);
  });
}
