interface Extension {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

export interface KeptSettings {
  readonly settings: Readonly<Record<string, boolean | number | string>>;
  readonly frames?: object;
}

/**
 * Keeps choices as the product does, and has the background look again. For pages of the extension: everything it needs
 * stands inside, as it is run there.
 */
export async function keepSettings({ settings, frames }: KeptSettings): Promise<void> {
  const opening = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const stamp = `${String(Date.now()).padStart(13, "0")}-0000-device`;
  const change = db.transaction("records", "readwrite");
  const records = change.objectStore("records");
  if (frames) records.put({ kind: "frames", id: "frames", value: frames, stamp });
  for (const [id, value] of Object.entries(settings)) records.put({ kind: "setting", id, value, stamp });
  await new Promise((done) => {
    change.oncomplete = done;
  });
  db.close();
  const scope = globalThis as unknown as { readonly browser?: Extension; readonly chrome: Extension };
  await (scope.browser ?? scope.chrome).storage.local.set({ "profile-news": crypto.randomUUID() });
}
