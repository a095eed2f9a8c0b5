import { nativeBrowser } from "./native-browser";

/** A small record beside the database. Changes to it never overtake each other. */
export function storedRecord<T extends object>(key: string, nothing: T) {
  const get = async (): Promise<T> => ({
    ...nothing,
    ...((await nativeBrowser.storage.local.get(key))[key] as T | undefined),
  });
  let last: Promise<unknown> = Promise.resolve();
  return {
    get,
    change: (how: (record: T) => T): Promise<T> => {
      const change = last.then(async () => {
        const record = how(await get());
        await nativeBrowser.storage.local.set({ [key]: record });
        return record;
      });
      last = change.catch(() => {});
      return change;
    },
  };
}
