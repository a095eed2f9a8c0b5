import type { CalendarEvent } from "../domain/calendar/event";
import { HOUR, type Instant } from "../domain/time/instant";
import type { AccountId, AccountStore, HeldEvent } from "./account";

/** What was moved or cancelled, as it was seen. Who did it no source tells; who had called the meeting it does. */
export interface Upset {
  readonly event: Pick<CalendarEvent, "key" | "title" | "start">;
  readonly kind: "moved" | "cancelled";
  readonly at: Instant;
  /** When it would have begun. */
  readonly meant: Instant;
  /** null where the source does not say who called it. */
  readonly isCalledByMe: boolean | null;
}

export interface HistoryLook {
  /** What happened before is not known. */
  readonly observedSince: Instant;
  /** The latest first. */
  readonly upsets: readonly Upset[];
}

const BACK = 28 * 24 * HOUR;

/** What was moved and cancelled in an account's calendars in the past four weeks; null where there is no calendar. */
export async function lookAtHistory(
  accounts: AccountStore,
  id: AccountId,
  now: Instant,
): Promise<HistoryLook | null> {
  const links = await accounts.links(id);
  const [first] = links;
  if (!first) return null;
  const held = (await Promise.all(links.map(({ calendarId }) => accounts.held(calendarId)))).flat();
  const observedSince = links.reduce(
    (least, link) => (link.observedSince < least ? link.observedSince : least),
    first.observedSince,
  );
  const upsets = held
    .flatMap(upsetsOf)
    .filter(({ at }) => at >= now - BACK && at >= observedSince)
    .sort((a, b) => b.at - a.at);
  return { observedSince, upsets };
}

function upsetsOf({ event, row }: HeldEvent): Upset[] {
  const { moves, cancelledAt } = row.history;
  const { key, title, start } = event;
  const shared = { event: { key, title, start }, isCalledByMe: event.organizerIsMe };
  return [
    ...moves.map(({ at, from }): Upset => ({ ...shared, kind: "moved", at, meant: from })),
    ...(cancelledAt === null
      ? []
      : [{ ...shared, kind: "cancelled", at: cancelledAt, meant: start } satisfies Upset]),
  ];
}
