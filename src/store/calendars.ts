import type { CalendarRow, CalendarStore } from "../app/ports";
import type { CalendarId } from "../domain/calendar/event";
import type { NamedEvent } from "../domain/classify/naming";
import type { Stamp } from "../domain/profile/stamp";
import type { WeekId } from "../domain/time/weeks";
import type { Database, EventRow } from "./database";

const sameEvent = (a: NamedEvent, b: NamedEvent) => JSON.stringify(a) === JSON.stringify(b);

/** Names that heed only older words than all others do are owed again, as if those words had just been said. */
async function oweNamesAfter(db: Database, heeded: Stamp | null): Promise<void> {
  const through = await db.meta.get("named-through");
  if (through && through.value > (heeded ?? ""))
    await db.meta.put({ name: "named-through", value: heeded ?? "" });
}

export function calendarStore(db: Database): CalendarStore {
  /** Takes a calendar's events out or puts changed ones in, and lists the weeks that no longer tell the truth. */
  async function putEvents(id: CalendarId, rows: readonly EventRow[]): Promise<WeekId[]> {
    const held = new Map(
      (await db.events.where("calendarId").equals(id).toArray()).map((row) => [row.key, row]),
    );
    const changed: EventRow[] = [];
    const weeks = new Set<WeekId>();
    for (const row of rows) {
      const before = held.get(row.key);
      held.delete(row.key);
      if (
        before &&
        sameEvent({ event: before.event, naming: before.naming }, { event: row.event, naming: row.naming })
      ) {
        continue;
      }
      changed.push(row);
      for (const week of [...row.weeks, ...(before?.weeks ?? [])]) weeks.add(week);
    }
    for (const gone of held.values()) for (const week of gone.weeks) weeks.add(week);
    await db.events.bulkDelete([...held.keys()]);
    await db.events.bulkPut(changed);
    await db.touched.bulkPut([...weeks].map((week) => ({ week })));
    return [...weeks].sort();
  }

  return {
    list: () => db.calendars.orderBy("id").toArray(),
    text: async (id) => (await db.texts.get(id))?.bytes ?? null,
    rename: async (id, name) => {
      await db.calendars.update(id, { name });
    },
    replace: (calendar, bytes, events, weeksOf, heeded) =>
      db.transaction("rw", [db.calendars, db.texts, db.events, db.touched, db.meta], async () => {
        if (heeded !== undefined) await oweNamesAfter(db, heeded);
        await db.calendars.put(calendar satisfies CalendarRow);
        await db.texts.put({ calendarId: calendar.id, bytes });
        const rows = events.map(
          ({ event, naming }): EventRow => ({
            key: event.key,
            calendarId: calendar.id,
            weeks: weeksOf(event),
            event,
            naming,
          }),
        );
        return putEvents(calendar.id, rows);
      }),
    remove: (id) =>
      db.transaction(
        "rw",
        [db.calendars, db.texts, db.links, db.remotes, db.events, db.touched],
        async () => {
          await db.calendars.delete(id);
          await db.texts.delete(id);
          await db.links.delete(id);
          await db.remotes.where("calendarId").equals(id).delete();
          return putEvents(id, []);
        },
      ),
  };
}
