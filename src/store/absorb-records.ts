import { joinAll, joined, printOf, versionsOf } from "../domain/profile/join";
import { isEntry, type ProfileRecord, type RecordName } from "../domain/profile/records";
import { isFarAhead, type Stamp } from "../domain/profile/stamp";
import type { Instant } from "../domain/time/instant";
import type { Database } from "./database";
import { sealer } from "./seal";
import { sealedEntries } from "./sealed-entries";

interface FromElsewhere {
  readonly records: readonly ProfileRecord[];
  readonly drop: readonly RecordName[];
  /** The last stamp of this device, where that can be followed. */
  readonly last: Stamp | null;
  readonly now: Instant;
  readonly touchEveryWeek: () => Promise<void>;
}

/** What was known of a word's reach no longer holds when other words have come in. */
async function oweAllNames(db: Database): Promise<void> {
  if (await db.meta.get("named-through")) await db.meta.put({ name: "named-through", value: "" });
}

/** Pages of the journal are sealed before the change begins, which would not wait for it. */
async function asTheyLie(db: Database, records: readonly ProfileRecord[]): Promise<ProfileRecord[]> {
  const { sealedPage } = sealedEntries(sealer(db));
  return Promise.all(
    records.map(async (record) =>
      isEntry(record) ? ((await sealedPage(record)) as unknown as ProfileRecord) : record,
    ),
  );
}

/** Puts records of another device together with what is held, in one step, and has owed anew what they bear on. */
export async function absorbRecords(db: Database, asked: FromElsewhere): Promise<void> {
  const { drop, last, now, touchEveryWeek } = asked;
  const records = await asTheyLie(db, asked.records);
  await db.transaction("rw", [db.records, db.meta, db.events, db.weeks, db.touched], async () => {
    const held = joinAll(await db.records.toArray());
    const news = [...joinAll(records)].flatMap(([name, record]) => {
      const own = held.get(name);
      const both = own ? joined(own, record) : record;
      return own && printOf(own) === printOf(both) ? [] : [both];
    });
    const gone = drop.flatMap((name) => held.get(name) ?? []);
    await db.records.bulkPut(news);
    await db.records.bulkDelete(gone.map(({ kind, id }): [string, string] => [kind, id]));
    const before = ((await db.meta.get("last-stamp"))?.value as Stamp | undefined) ?? null;
    const own = before !== null && isFarAhead(before, now) ? last : before;
    const latest = news
      .flatMap(versionsOf)
      .map(({ stamp }) => stamp)
      .reduce((least, stamp) => (stamp > (least ?? "") && !isFarAhead(stamp, now) ? stamp : least), own);
    if (latest) await db.meta.put({ name: "last-stamp", value: latest });
    const kinds = [...news, ...gone].map(({ kind }) => kind);
    if (kinds.some((kind) => kind === "mark" || kind === "frames")) await touchEveryWeek();
    if (kinds.includes("word")) await oweAllNames(db);
  });
}
