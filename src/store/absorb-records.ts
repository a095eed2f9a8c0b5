import type { RecordChange } from "../app/ports";
import { joinAll, joined, printOf, versionsOf } from "../domain/profile/join";
import { isEntry, nameOf, type ProfileRecord, type RecordName } from "../domain/profile/records";
import { isFarAhead, nextStamp } from "../domain/profile/stamp";
import { versionOver } from "../domain/profile/version-over";
import type { Instant } from "../domain/time/instant";
import type { Database } from "./database";
import type { deviceClock } from "./device-clock";
import { sealer } from "./seal";
import { sealedEntries } from "./sealed-entries";

interface FromElsewhere {
  readonly records: readonly ProfileRecord[];
  readonly drop: readonly RecordName[];
  /** What is said over all that, here and now. */
  readonly said: readonly RecordChange[];
  readonly clock: ReturnType<typeof deviceClock>;
  readonly now: Instant;
  readonly touchEveryWeek: () => Promise<void>;
}

/** What was known of a word's reach no longer holds when other words have come in. */
async function oweAllNames(db: Database): Promise<void> {
  if (await db.meta.get("named-through")) await db.meta.put({ name: "named-through", value: "" });
}

/** Pages of the journal are sealed before the change begins, which would not wait for it. */
async function asTheyLie(db: Database, records: readonly ProfileRecord[], said: readonly RecordChange[]) {
  const { sealedPage, sealed, sealedKept } = sealedEntries(sealer(db));
  const lying = async (change: RecordChange) => {
    if (change.kind !== "entry") return change;
    const [value, kept] = await Promise.all([sealed(change.value), sealedKept(change.kept ?? [])]);
    return { ...change, value, kept } as unknown as RecordChange;
  };
  return {
    records: await Promise.all(
      records.map(async (record) =>
        isEntry(record) ? ((await sealedPage(record)) as unknown as ProfileRecord) : record,
      ),
    ),
    said: await Promise.all(said.map(lying)),
  };
}

/** Puts records of another device together with what is held, in one step, and has owed anew what they bear on. */
export async function absorbRecords(db: Database, asked: FromElsewhere): Promise<void> {
  const { drop, clock, now, touchEveryWeek } = asked;
  const { records, said } = await asTheyLie(db, asked.records, asked.said);
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
    const { self, last } = await clock.lastOf(now);
    let latest = news
      .flatMap(versionsOf)
      .map(({ stamp }) => stamp)
      .reduce((least, stamp) => (stamp > (least ?? "") && !isFarAhead(stamp, now) ? stamp : least), last);
    const both = joinAll([...held.values(), ...news]);
    for (const change of said) {
      latest = nextStamp(latest, now, self);
      await db.records.put(versionOver(both.get(nameOf(change)), change, latest));
    }
    if (latest) await clock.taken(latest);
    const kinds = [...news, ...gone, ...said].map(({ kind }) => kind);
    if (kinds.some((kind) => kind === "mark" || kind === "frames")) await touchEveryWeek();
    if (kinds.includes("word")) await oweAllNames(db);
  });
}
