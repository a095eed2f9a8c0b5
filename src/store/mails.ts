import type { AccountId } from "../app/account";
import type { FolderRow, MailFolder, MailStore } from "../app/mail/mail-ports";
import type { WeeksOf } from "../app/ports";
import { type WeekId, weekAfter } from "../domain/time/weeks";
import type { Database } from "./database";

const FOLDERS: readonly MailFolder[] = ["inbox", "sentitems"];

/** When mails came and went: instants and hashes, never what a mail is about or whose it is. */
export function mailStore(db: Database): MailStore {
  const TABLES = [db.mails, db.mailFolders, db.weeks, db.touched];

  /** A week's moments bear on the rest before the first work of the week after it as well. */
  async function touchFolded(weeks: readonly WeekId[]): Promise<void> {
    const folded = (await db.weeks.bulkGet([...new Set(weeks)])).flatMap((summary) => summary?.week ?? []);
    await db.touched.bulkPut(folded.map((week) => ({ week })));
  }

  const weeksAround = (at: number, weeksOf: WeeksOf) =>
    weeksOf({ start: at, end: at + 1 } as Parameters<WeeksOf>[0]).flatMap((week) => [week, weekAfter(week)]);

  return {
    folders: () => db.mailFolders.toArray(),
    start: (account) =>
      db.transaction("rw", db.mailFolders, async () => {
        const held = await db.mailFolders.where("account").equals(account).count();
        if (held === 0) await db.mailFolders.bulkPut(FOLDERS.map((folder) => newFolder(account, folder)));
      }),
    keep: (row, moments, weeksOf) =>
      db.transaction("rw", TABLES, async () => {
        const before = await db.mailFolders.get([row.account, row.folder]);
        if (!before) return false;
        const held = await db.mails.bulkGet(moments.map(({ mail }) => mail));
        const news = moments.filter((_, index) => held[index] === undefined);
        await db.mails.bulkPut(news.map((moment) => ({ ...moment, account: row.account })));
        await db.mailFolders.put(row);
        const times = news.flatMap(({ at, draftedAt }) => (draftedAt === null ? [at] : [at, draftedAt]));
        await touchFolded(times.flatMap((at) => weeksAround(at, weeksOf)));
        // Weeks are told of from the moment that all of their mails are known.
        if (before.countedFrom === null && row.countedFrom !== null)
          await touchFolded(weeksOf({ start: row.countedFrom, end: row.lookedAt ?? row.countedFrom }));
        return true;
      }),
    forget: async (before) => {
      await db.mails.where("at").below(before).delete();
    },
    stop: (account) =>
      db.transaction("rw", TABLES, async () => {
        await dropMails(db, account);
      }),
  };
}

const newFolder = (account: AccountId, folder: FolderRow["folder"]): FolderRow => ({
  account,
  folder,
  mark: null,
  told: 0,
  oldest: null,
  countedFrom: null,
  lookedAt: null,
  trouble: null,
});

/** Takes an account's moments away, within a transaction of the caller. */
export async function dropMails(db: Database, account: AccountId): Promise<void> {
  const first = await db.mails.orderBy("at").first();
  const had = await db.mails.where("account").equals(account).delete();
  await db.mailFolders.where("account").equals(account).delete();
  if (had === 0 || !first) return;
  const weeks = await db.weeks.filter(({ end, isFinal }) => end > first.at && isFinal !== true).primaryKeys();
  await db.touched.bulkPut(weeks.map((week) => ({ week })));
}
