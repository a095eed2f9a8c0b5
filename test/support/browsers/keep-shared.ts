import type { ShareState } from "../../../src/app/share-ports";

/** How sharing stands; what is left out is as if all were well. */
export type Shared = Partial<ShareState>;

/**
 * As if the leader shared with other devices: an account, how it stands, and a note that was written on two of them at
 * once. For pages of the extension: everything it needs stands inside, as it is run there.
 */
export async function keepShared(state: Shared): Promise<void> {
  const opening = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const change = db.transaction(["accounts", "meta", "records"], "readwrite");
  const now = Date.now();
  const stampOf = (device: string) => `${String(now).padStart(13, "0")}-0000-${device}`;
  change.objectStore("accounts").put({
    id: "shared",
    name: "leder@cloud.example",
    addedAt: now,
    addresses: [],
    connection: { kind: "caldav", user: "leder", home: "https://cloud.example/leder/" },
    trouble: null,
  });
  change.objectStore("meta").put({
    name: "share",
    value: JSON.stringify({
      account: "shared",
      groups: ["settings", "frames", "activities", "corrections", "decisions", "wishes"],
      common: null,
      tag: null,
      syncedAt: now,
      trouble: null,
      setAside: null,
      self: { id: "self", name: "Chrome · Windows" },
      devices: [
        { id: "self", name: "Chrome · Windows", seen: now, count: 1 },
        { id: "other", name: "Outlook", seen: now - 3 * 86_400_000, count: 4 },
      ],
      ...state,
    }),
  });
  change.objectStore("records").put({
    kind: "decision",
    id: "finance",
    value: { decision: "less", note: "Bed økonomi om at tage første udkast" },
    stamp: stampOf("here"),
    beside: [
      { value: { decision: "less", note: "Tal med Mette om budgettet" }, stamp: stampOf("elsewhere") },
    ],
  });
  await new Promise((done) => {
    change.oncomplete = done;
  });
  db.close();
}
