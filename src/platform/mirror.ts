import type { Mirror, MirrorStore, SeenTimes } from "../app/ports";
import { nativeBrowser } from "./native-browser";
import { storedRecord } from "./stored-record";

export const MIRROR_KEY = "mirror";
const SEEN_KEY = "seen";

const seenTimes = storedRecord<SeenTimes>(SEEN_KEY, {});

export const mirrorStore: MirrorStore = {
  get: async () =>
    ((await nativeBrowser.storage.local.get(MIRROR_KEY))[MIRROR_KEY] as Mirror | undefined) ?? null,
  put: (mirror) => nativeBrowser.storage.local.set({ [MIRROR_KEY]: mirror }),
  seen: seenTimes.get,
  see: async (ids, at) => {
    await seenTimes.change((seen) => ({ ...seen, ...Object.fromEntries(ids.map((id) => [id, at])) }));
  },
  onSeen: (told, signal) => onStored<SeenTimes>(SEEN_KEY, (seen) => told(seen ?? {}), signal),
};

export const onMirrorChange = (told: (mirror: Mirror | null) => void): void =>
  onStored<Mirror>(MIRROR_KEY, told);

function onStored<T>(key: string, told: (value: T | null) => void, signal?: AbortSignal): void {
  const heed = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
    const change = changes[key];
    if (change) told((change.newValue as T | undefined) ?? null);
  };
  const { onChanged } = nativeBrowser.storage.local;
  onChanged.addListener(heed);
  signal?.addEventListener("abort", () => onChanged.removeListener(heed), { once: true });
}
