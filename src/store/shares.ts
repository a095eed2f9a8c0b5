import type { ShareState, ShareStore } from "../app/share-ports";
import type { Database } from "./database";

const NAME = "share";
const SELF = "share-self";

export function shareStore(db: Database): ShareStore {
  const held = async (): Promise<ShareState | null> => {
    const row = await db.meta.get(NAME);
    return row ? (JSON.parse(row.value) as ShareState) : null;
  };
  return {
    selfId: () =>
      db.transaction("rw", db.meta, async () => {
        const known = (await db.meta.get(SELF))?.value ?? crypto.randomUUID();
        await db.meta.put({ name: SELF, value: known });
        return known;
      }),
    get: held,
    change: (next) =>
      db.transaction("rw", db.meta, async () => {
        const state = next(await held());
        if (state) await db.meta.put({ name: NAME, value: JSON.stringify(state) });
        else await db.meta.delete(NAME);
      }),
  };
}
