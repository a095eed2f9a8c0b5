/** What runs in a page of the extension, to see what is kept there and to hand it files. */

/** The leader's words as they are stored. */
export async function recordsNow(): Promise<unknown[]> {
  const asked = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((open, failed) => {
    asked.onsuccess = () => open(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const all = db.transaction("records").objectStore("records").getAll();
  const rows = await new Promise<{ kind: string }[]>((done) => {
    all.onsuccess = () => done(all.result);
  });
  db.close();
  return rows.filter(({ kind }) => kind !== "entry");
}

/** Where a sign-in ends, in a browser that may ask for one. */
export function redirectNow(): string {
  const held = globalThis as unknown as Record<
    "browser" | "chrome",
    { identity?: { getRedirectURL(): string } }
  >;
  return (held.browser ?? held.chrome).identity?.getRedirectURL() ?? "";
}

/** Keeps hold of the next file that the page hands to the browser. */
export function rememberSaved(): void {
  const hand = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    Object.assign(globalThis, { savedFile: file });
    return hand(file);
  };
}

/** The file that was handed over since, once; null while there is none. */
export async function savedNow(): Promise<string | null> {
  const held = globalThis as { savedFile?: Blob };
  const text = (await held.savedFile?.text()) ?? null;
  delete held.savedFile;
  return text;
}

/** Chooses a file in a file field; false while there is none. */
export function fileInto({ css, text }: { css: string; text: string }): boolean {
  const field = document.querySelector<HTMLInputElement>(css);
  if (!field) return false;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], "pusterum.json", { type: "application/json" }));
  field.files = chosen.files;
  return field.dispatchEvent(new Event("change", { bubbles: true }));
}
