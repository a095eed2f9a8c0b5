// For pages of the extension: everything that a function needs stands inside, as it is run there.

/** As if the leader had said on another page that an activity drains. */
export async function judgeDraining(id: string) {
  const asked = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((open) => {
    asked.onsuccess = () => open(asked.result);
  });
  const change = db.transaction("records", "readwrite");
  const stamp = `${String(Date.now()).padStart(13, "0")}-0000-device`;
  change.objectStore("records").put({ kind: "mark", id, value: { gives: 0, drains: 1 }, stamp });
  await new Promise((done) => {
    change.oncomplete = done;
  });
  db.close();
}

/** What the leader has said of an activity. */
export async function markOf(id: string): Promise<{ gives: number; drains: number } | undefined> {
  const asked = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((open) => {
    asked.onsuccess = () => open(asked.result);
  });
  const found = db.transaction("records").objectStore("records").get(["mark", id]);
  const row = await new Promise<{ value: { gives: number; drains: number } } | undefined>((done) => {
    found.onsuccess = () => done(found.result);
  });
  db.close();
  return row?.value;
}
