import type { Mirror, MirrorStore } from "../app/ports";
import { nativeBrowser } from "./native-browser";

export const MIRROR_KEY = "mirror";

export const mirrorStore: MirrorStore = {
  get: async () =>
    ((await nativeBrowser.storage.local.get(MIRROR_KEY))[MIRROR_KEY] as Mirror | undefined) ?? null,
  put: (mirror) => nativeBrowser.storage.local.set({ [MIRROR_KEY]: mirror }),
};

export function onMirrorChange(told: (mirror: Mirror | null) => void): void {
  nativeBrowser.storage.local.onChanged.addListener((changes) => {
    const change = changes[MIRROR_KEY];
    if (change) told((change.newValue as Mirror | undefined) ?? null);
  });
}
