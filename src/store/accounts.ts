import type { AccountStore, CalendarChange, HeldEvent } from "../app/account";
import type { WeeksOf } from "../app/ports";
import type { CalendarId, EventKey } from "../domain/calendar/event";
import type { WeekId } from "../domain/time/weeks";
import type { Database, EventRow } from "./database";
import { dropMails } from "./mails";

export function accountStore(db: Database): AccountStore {
  const TABLES = [
    db.accounts,
    db.links,
    db.calendars,
    db.events,
    db.remotes,
    db.written,
    db.weeks,
    db.touched,
    db.mails,
    db.mailFolders,
  ];

  async function touch(weeks: ReadonlySet<WeekId>): Promise<WeekId[]> {
    await db.touched.bulkPut([...weeks].map((week) => ({ week })));
    return [...weeks].sort();
  }

  /** Takes calendars out with all that came from them; gives the weeks in which something lay. */
  async function drop(calendars: readonly CalendarId[]): Promise<Set<WeekId>> {
    const ids = [...calendars];
    const events = await db.events.where("calendarId").anyOf(ids).toArray();
    await db.events.bulkDelete(events.map(({ key }) => key));
    await db.remotes.where("calendarId").anyOf(ids).delete();
    await db.written.where("calendarId").anyOf(ids).delete();
    await db.links.bulkDelete(ids);
    await db.calendars.bulkDelete(ids);
    return new Set(events.flatMap(({ weeks }) => weeks));
  }

  async function applyWithin(change: CalendarChange, weeksOf: WeeksOf): Promise<WeekId[]> {
    const { link, dropped, rows } = change;
    const calendar = await db.calendars.get(link.calendarId);
    if (!calendar) return [];
    const news = change.events.map(({ event, naming }): EventRow => {
      const { key, calendarId } = event;
      return { key, calendarId, weeks: weeksOf(event), event, naming };
    });
    const before = await db.events.bulkGet([...news.map(({ key }) => key), ...dropped]);
    const weeks = new Set([...before, ...news].flatMap((row) => row?.weeks ?? []));
    await db.events.bulkPut(news);
    await db.events.bulkDelete([...dropped]);
    await db.remotes.bulkPut([...rows]);
    await db.remotes.bulkDelete([...dropped]);
    await db.links.put(link);
    const eventCount = await db.events.where("calendarId").equals(link.calendarId).count();
    await db.calendars.put({ ...calendar, ...change.calendar, eventCount });
    return touch(weeks);
  }

  return {
    list: () => db.accounts.toArray(),
    get: async (id) => (await db.accounts.get(id)) ?? null,
    put: async (account) => {
      await db.accounts.put(account);
    },
    links: (id) => db.links.where("accountId").equals(id).toArray(),
    linkOf: async (calendar) => (await db.links.get(calendar)) ?? null,
    putLink: async (link) => {
      await db.links.put(link);
    },
    choose: (added, dropped) =>
      db.transaction("rw", TABLES, async () => {
        const weeks = await drop(dropped);
        await db.calendars.bulkPut(added.map(({ calendar }) => calendar));
        await db.links.bulkPut(added.map(({ link }) => link));
        return touch(weeks);
      }),
    held: (calendar) =>
      db.transaction("r", [db.events, db.remotes], async () => {
        const rows = await db.remotes.where("calendarId").equals(calendar).toArray();
        const events = await db.events.bulkGet(rows.map(({ key }) => key));
        return rows.flatMap((row, index): HeldEvent[] => {
          const event = events[index]?.event;
          return event ? [{ event, row }] : [];
        });
      }),
    apply: (change, weeksOf) => db.transaction("rw", TABLES, () => applyWithin(change, weeksOf)),
    forget: (id, before) =>
      db.transaction("rw", TABLES, async () => {
        const [calendar, link] = await Promise.all([db.calendars.get(id), db.links.get(id)]);
        if (!calendar || !link) return;
        const rows = await db.events.where("calendarId").equals(id).toArray();
        const gone = rows.filter(({ event }) => event.end <= before);
        const old = gone.map(({ key }) => key);
        await db.weeks.bulkUpdate(
          [...new Set(gone.flatMap(({ weeks }) => weeks))].map((key) => ({
            key,
            changes: { isFinal: true },
          })),
        );
        await db.events.bulkDelete(old);
        await db.remotes.bulkDelete(old as EventKey[]);
        const window = { ...link.window, start: before };
        const pending = link.pending
          .filter(({ end }) => end > before)
          .map(({ start, end }) => ({ start: start < before ? before : start, end }));
        await db.links.put({ ...link, window, pending });
        const left = new Set(rows.filter(({ event }) => event.end > before).map(titleInFindings));
        const lost = new Set(gone.map(titleInFindings).filter((title) => !left.has(title)));
        const findings = calendar.findings.filter(
          ({ title }) => !lost.has(title?.slice(0, TITLE_PART) ?? ""),
        );
        const eventCount = rows.length - old.length;
        await db.calendars.put({ ...calendar, window, findings, eventCount });
      }),
    remove: (id) =>
      db.transaction("rw", TABLES, async () => {
        const links = await db.links.where("accountId").equals(id).toArray();
        const weeks = await drop(links.map(({ calendarId }) => calendarId));
        await db.accounts.delete(id);
        await dropMails(db, id);
        return touch(weeks);
      }),
  };
}

/** Findings hold the beginning of a title, at least so much of it. */
const TITLE_PART = 100;
const titleInFindings = ({ event }: EventRow): string => event.title.slice(0, TITLE_PART);
