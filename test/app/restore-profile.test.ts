import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { readBackup, writeBackup } from "../../src/app/backup-file";
import { contentOf, keepDailyCopy } from "../../src/app/local-copies";
import type { RecordChange } from "../../src/app/ports";
import { changesOf, restoreProfile } from "../../src/app/restore-profile";
import { ROUNDS, readSealed, sealHead, writeSealed } from "../../src/app/sealed-file";
import { withinLimits } from "../../src/domain/blocks/wish-limits";
import type { ProfileRecord } from "../../src/domain/profile/records";
import { type DeviceId, nextStamp } from "../../src/domain/profile/stamp";
import type { LocalDay } from "../../src/domain/time/days";
import { HOUR, instant, minutes } from "../../src/domain/time/instant";
import { sealer } from "../../src/platform/sealer";
import { copyStore } from "../../src/store/copies";
import { forgetEverything } from "../../src/store/forget";
import { journalStore } from "../../src/store/journal";
import { WEEK } from "../domain/balance/made-events";
import { wishWith } from "../domain/blocks/made-wish";
import { type Product, startProduct } from "./whole-product";

const DAY = 24 * HOUR;
const mark = (id: string, gives: 0 | 1 | 2): RecordChange => ({
  kind: "mark",
  id,
  value: { gives, drains: 0 },
});
const note = (text: string): RecordChange => ({
  kind: "decision",
  id: "finance",
  value: { decision: "less", note: text },
});

const start = () => {
  const product = startProduct();
  return Object.assign(product, { copies: copyStore(product.db.name), journal: journalStore(product.db) });
};
const written = async (product: Product) => writeBackup(await product.profile.records());
const recordsIn = (text: string) => {
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.records;
};

describe.each(["merge", "replace"] as const)("a saved profile, brought back by %s", (mode) => {
  test("after everything was deleted is the same to the letter", async () => {
    const product = start();
    await product.profile.write([mark("finance", 1), mark("email", 2), note("Hver anden uge")], product.now);
    await product.profile.write([{ kind: "mark", id: "email", value: null }], product.now);
    const file = await written(product);
    await forgetEverything(product.db);
    expect(await product.profile.records()).toEqual([]);
    await restoreProfile(product, recordsIn(file), mode, WEEK);
    expect(await written(product)).toBe(file);
  });

  test("can be undone, and what was is copied first", async () => {
    const product = start();
    await product.profile.write([mark("finance", 1)], product.now);
    const file = await written(product);
    await product.profile.write([mark("finance", 2), mark("email", 1)], product.now);
    const before = (await product.profile.records()).map(({ id, value }) => ({ id, value }));
    const undo = await restoreProfile(product, recordsIn(file), mode, WEEK);
    expect(await product.copies.list()).toMatchObject([{ why: "restore", records: [{}, {}] }]);
    await undo();
    expect(await product.profile.records()).toMatchObject(before);
  });
});

test("what is replaced is replaced in one step: cut off anywhere, all is as the file has it or as it was", async () => {
  const product = start();
  await product.profile.write([mark("finance", 1), mark("travel", 1)], product.now);
  const file = [{ ...mark("email", 2), stamp: "1700000000000-0000-phone" } as ProfileRecord];
  const standing = async () =>
    (await product.profile.records()).flatMap(({ id, value }) => (value ? [[id, value]] : [])).sort();
  const [before, after] = [await standing(), file.map(({ id, value }) => [id, value]).sort()];
  const { db } = product;
  let puts = 0;
  const fail = () => {
    if (--puts === 0) throw new Error("killed");
  };
  db.records.hook("creating", fail);
  db.records.hook("updating", fail);
  for (let dieAt = 1; dieAt < 10; dieAt++) {
    puts = dieAt;
    await restoreProfile(product, file, "replace", WEEK).catch(() => {});
    const held = JSON.stringify(await standing());
    if (held === JSON.stringify(after)) return;
    expect(held, `cut at ${dieAt}`).toBe(JSON.stringify(before));
  }
  expect.unreachable();
});

test("undone, it takes back nothing that was said since, here or on another device", async () => {
  const product = start();
  await product.profile.write([mark("finance", 1), mark("email", 1)], product.now);
  const file = recordsIn(await written(product));
  await product.profile.write([mark("finance", 2), mark("email", 0), mark("travel", 1)], product.now);
  const undo = await restoreProfile(product, file, "replace", WEEK);
  const [email] = (await product.profile.records()).filter(({ id }) => id === "email");
  if (!email) throw new Error("not restored");
  const stamp = nextStamp(email.stamp, product.now, "phone" as DeviceId);
  const said = { ...email, value: { gives: 2, drains: 2 }, stamp, after: [email.stamp] } as ProfileRecord;
  await product.profile.absorb([said], [], product.now);
  await product.profile.write([mark("travel", 2)], product.now);
  await undo();
  const gives = new Map((await product.profile.records()).map(({ id, value }) => [id, value]));
  expect(Object.fromEntries(gives)).toEqual({
    finance: { gives: 2, drains: 0 },
    email: { gives: 2, drains: 2 },
    travel: { gives: 2, drains: 0 },
  });
});

describe("what restoring will change", () => {
  test("is nothing where only the order of fields differs", () => {
    const never = [{ from: minutes(480), to: minutes(540), weekdays: [1 as const] }];
    const value = withinLimits(wishWith({ reflection: { never } }));
    const held = [{ kind: "wish", id: "wish", value, stamp: "1795000000000-0000-a" } as ProfileRecord];
    expect(changesOf(held, recordsIn(writeBackup(held)), "replace")).toEqual([]);
  });

  test("is said by group before it does, and is what it then does", async () => {
    const product = start();
    await product.profile.write([mark("finance", 1), note("Hver anden uge")], product.now);
    const file = recordsIn(await written(product));
    await product.profile.write([mark("finance", 2), mark("email", 1), note("Nu")], product.now);
    const held = await product.profile.records();
    expect(changesOf(held, file, "merge")).toEqual([]);
    expect(changesOf(held, file, "replace")).toEqual([
      { group: "activities", added: 0, changed: 1, removed: 1 },
      { group: "decisions", added: 0, changed: 1, removed: 0 },
    ]);
    await restoreProfile(product, file, "replace", WEEK);
    const after = await product.profile.records();
    expect(after.filter(({ value }) => value !== null).map(({ id, value }) => ({ id, value }))).toEqual(
      [...file].map(({ id, value }) => ({ id, value })),
    );
    expect(changesOf(after, file, "replace")).toEqual([]);
  });
});

describe("copies on the device", () => {
  test("are taken once a day, kept a week, and others a month", async () => {
    const product = start();
    await keepDailyCopy(product);
    expect(await product.copies.list()).toEqual([]);
    await product.profile.write([mark("finance", 1)], product.now);
    await product.copies.put({ id: `update ${product.now}`, at: product.now, why: "update", records: [] });
    for (let day = 0; day < 10; day++) {
      await keepDailyCopy(product);
      await keepDailyCopy(product);
      product.now = instant(product.now + DAY);
    }
    const days = (await product.copies.list()).filter(({ why }) => why === "day");
    expect(days.length).toBe(7);
    expect((await product.copies.list()).filter(({ why }) => why === "update")).toHaveLength(1);
    product.now = instant(product.now + 30 * DAY);
    await keepDailyCopy(product);
    expect((await product.copies.list()).map(({ why }) => why)).toEqual(["day"]);
  });

  test("hold the journal's pages sealed, and bring back what was deleted or changed, but take no later page away", async () => {
    const product = start();
    const write = (id: string, text: string | null) =>
      product.journal.write(
        id,
        text === null ? null : { day: "2026-11-19" as LocalDay, week: WEEK, prompt: null, block: null, text },
        product.now,
      );
    const texts = async () => (await product.journal.entries()).map(({ text }) => text).sort();
    await write("kept", "Slettet ved en fejl");
    await write("changed", "Som det var");
    await keepDailyCopy(product);
    const [copy] = await product.copies.list();
    if (!copy) throw new Error("no copy");
    expect(copy.pages).toHaveLength(2);
    const lying = (copy.pages as unknown as { value: { sealed: Uint8Array } }[]).map(
      ({ value }) => value.sealed,
    );
    expect(lying.map((bytes) => new TextDecoder().decode(bytes)).join()).not.toMatch(/Slettet|Som det/u);

    await write("kept", null);
    await write("changed", "Noget andet");
    await write("later", "Skrevet siden");
    const back = async () => restoreProfile(product, await contentOf(copy, product.journal), "replace", WEEK);
    const undo = await back();
    expect(await texts()).toEqual(["Skrevet siden", "Slettet ved en fejl", "Som det var"]);
    await undo();
    expect(await texts()).toEqual(["Noget andet", "Skrevet siden"]);

    // What was there before going back lies in a copy of its own.
    await back();
    const before = (await product.copies.list()).find(({ why }) => why === "restore");
    expect((await product.journal.opened(before?.pages ?? [])).map(({ value }) => value?.text)).toContain(
      "Noget andet",
    );
  });

  test("of an older product, without the journal, leave it as it is", async () => {
    const product = start();
    await product.profile.write([mark("finance", 1)], product.now);
    const copy = {
      id: "day 1",
      at: product.now,
      why: "day",
      records: await product.profile.records(),
    } as const;
    await product.profile.write([mark("finance", 2)], product.now);
    const page = { day: "2026-11-19" as LocalDay, week: WEEK, prompt: null, block: null, text: "Her" };
    await product.journal.write("one", page, product.now);
    await restoreProfile(product, await contentOf(copy, product.journal), "replace", WEEK);
    expect((await product.journal.entries()).map(({ text }) => text)).toEqual(["Her"]);
    expect((await product.profile.records()).map(({ value }) => value)).toEqual([{ gives: 1, drains: 0 }]);
  });

  test("hold nothing readable of the journal once the key is gone", async () => {
    const product = start();
    const page = { day: "2026-11-19" as LocalDay, week: WEEK, prompt: null, block: null, text: "Her" };
    await product.journal.write("one", page, product.now);
    await keepDailyCopy(product);
    const [copy] = await product.copies.list();
    await forgetEverything(product.db);
    expect(await product.journal.opened(copy?.pages ?? [])).toEqual([]);
  });

  test("go with everything else when all is deleted", async () => {
    const product = start();
    await product.profile.write([mark("finance", 1)], product.now);
    await keepDailyCopy(product);
    await forgetEverything(product.db);
    expect(await product.copies.list()).toEqual([]);
  });
});

describe("a file with a passphrase", () => {
  const lock = sealer(sealHead);

  test("says nothing of what is in it, and opens with the passphrase alone", async () => {
    const text = '{"note":"Kun jeg må læse det æøå"}';
    const file = writeSealed(await lock.seal(text, "blåbær grød"));
    expect(file).not.toContain("Kun jeg");
    const reading = readSealed(file);
    if (!reading?.ok) throw new Error("not read");
    expect(reading.file.key).toMatchObject({ by: "PBKDF2-SHA-256", rounds: ROUNDS });
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(await lock.open(reading.file, "blåbær grød")).toBe(text);
    expect(await lock.open(reading.file, "jordbær grød")).toBeNull();
  });

  test("that was changed anywhere does not open", async () => {
    const file = await lock.seal("text", "word");
    expect(await lock.open({ ...file, key: { ...file.key, rounds: 600_001 } }, "word")).toBeNull();
    expect(await lock.open({ ...file, content: `AAAA${file.content.slice(4)}` }, "word")).toBeNull();
  });

  test("is told from others, from newer ones and from damaged ones", () => {
    expect(readSealed("{}")).toBeNull();
    expect(readSealed("letter")).toBeNull();
    expect(readSealed('{"format":"pusterum-profile-sealed","version":2}')).toEqual({
      ok: false,
      reason: "newer",
    });
    const damaged = '{"format":"pusterum-profile-sealed","version":1,"content":"x"}';
    expect(readSealed(damaged)).toEqual({ ok: false, reason: "damaged" });
  });
});
