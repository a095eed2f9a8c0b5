import type { NamedEvent } from "../domain/classify/naming";
import { overlaps, type Span } from "../domain/time/instant";
import type { LinkRow, RemoteRow } from "./account";
import type { RemoteId } from "./calendar-source";
import type { SyncPorts } from "./sync-ports";
import { unwritten, type WrittenRow, type WrittenStore } from "./written-categories";

export type CategoryPorts = SyncPorts & { readonly written: WrittenStore };

/** What a source keeps in one piece: an event, or with some sources a whole series. */
export interface CategoryUnit {
  readonly row: RemoteRow;
  readonly named: NamedEvent;
  readonly written: WrittenRow;
  /** It was not there, or not in this span, when categories were looked at last. */
  readonly isNew: boolean;
}

/** What may bear a category in the span; what was noted of others, and says nothing, is let go of. */
export async function unitsOf(
  ports: CategoryPorts,
  { calendarId }: LinkRow,
  span: Span,
): Promise<CategoryUnit[]> {
  const written = new Map((await ports.written.ofCalendar(calendarId)).map((row) => [row.remote, row]));
  const rows = new Map<RemoteId, RemoteRow>();
  for (const { event, row } of await ports.accounts.held(calendarId)) {
    const counts = !row.isGone && event.status !== "cancelled" && event.response !== "declined";
    if (counts && overlaps(event, span) && !rows.has(row.remote)) rows.set(row.remote, row);
  }
  for (const [remote, { key, names, intended }] of written)
    if (!rows.has(remote) && names.length === 0 && intended === null) await ports.written.remove(key);
  const named = await ports.events.byKeys([...rows.values()].map(({ key }) => key));
  const byKey = new Map(named.map((each) => [each.event.key, each]));
  return [...rows.values()].flatMap((row) => {
    const held = byKey.get(row.key);
    const before = written.get(row.remote);
    return held
      ? [{ row, named: held, written: before ?? unwritten(calendarId, row.remote), isNew: !before }]
      : [];
  });
}
