import { blockOfUid } from "../../domain/blocks/block-id";
import type { BookedRecord } from "../../domain/blocks/booking";
import { bookingsIn } from "../../domain/blocks/bookings-in";
import type { Wish } from "../../domain/blocks/wish";
import type { EventKey } from "../../domain/calendar/event";
import type { NamedEvent } from "../../domain/classify/naming";
import { foldProfile, type Profile } from "../../domain/profile/profile";
import type { Instant } from "../../domain/time/instant";
import { type WeekId, weekAfter } from "../../domain/time/weeks";
import type { AccountStore, HeldEvent } from "../account";
import type { Ports } from "../ports";
import { AUTO_SETTING, INTO_SETTING } from "./block-settings";
import { type BookableCalendar, bookableCalendars } from "./bookable";
import { wishIn } from "./plan-blocks";

export type BlockPorts = Pick<Ports, "clock" | "events" | "profile" | "frames"> & {
  readonly accounts: AccountStore;
};

/** Everything that is remembered of the leader's blocks, with what the calendars hold of them. */
export interface KnownBlocks {
  readonly now: Instant;
  readonly profile: Profile;
  readonly wish: Wish;
  readonly bookings: readonly BookedRecord[];
  readonly calendars: readonly BookableCalendar[];
  /** The calendar that blocks go into; null while the leader has chosen none. */
  readonly into: BookableCalendar | null;
  readonly isAutomatic: boolean;
  /** By uid: what the calendars that have been read hold of the bookings. */
  readonly held: ReadonlyMap<string, HeldEvent>;
  readonly uidOfEvent: ReadonlyMap<EventKey, string>;
}

export async function knownBlocks(ports: BlockPorts): Promise<KnownBlocks> {
  const records = await ports.profile.records();
  const profile = foldProfile(records, ports.frames());
  const bookings = bookingsIn(records);
  const calendars = await bookableCalendars(ports.accounts);
  const into = calendars.find(({ where }) => where === profile.settings.get(INTO_SETTING)) ?? null;
  const held = new Map<string, HeldEvent>();
  const uidOfEvent = new Map<EventKey, string>();
  for (const { where, link } of calendars) {
    const own = bookings.filter(({ booking }) => booking.where === where);
    const byRemote = new Map(own.map(({ uid, booking }) => [booking.remote, uid]));
    for (const each of await ports.accounts.held(link.calendarId)) {
      const uid = blockOfUid(each.event.uid) ? each.event.uid : byRemote.get(each.row.remote);
      if (uid === undefined) continue;
      held.set(uid, each);
      uidOfEvent.set(each.event.key, uid);
    }
  }
  const isAutomatic = profile.settings.get(AUTO_SETTING) === true && into !== null;
  const wish = wishIn(records);
  return {
    now: ports.clock.now(),
    profile,
    wish,
    bookings,
    calendars,
    into,
    isAutomatic,
    held,
    uidOfEvent,
  };
}

/** The events of a week and of the days around it, with our own blocks under their own uid. */
export async function eventsAround(
  ports: BlockPorts,
  { bookings, uidOfEvent }: Pick<KnownBlocks, "bookings" | "uidOfEvent">,
  week: WeekId,
): Promise<NamedEvent[]> {
  const weeks = [weekAfter(week, -1), week, weekAfter(week)];
  const found = (await Promise.all(weeks.map((each) => ports.events.ofWeek(each)))).flat();
  const events = [...new Map(found.map((each) => [each.event.key, each])).values()];
  return events.map((each) => {
    const uid = uidOfEvent.get(each.event.key) ?? handedOver(each, bookings);
    return uid === undefined ? each : { ...each, event: { ...each.event, uid } };
  });
}

/** What the leader has put in by hand is known by its name and its time; nothing else tells it apart. */
const handedOver = ({ event }: NamedEvent, bookings: readonly BookedRecord[]): string | undefined =>
  bookings.find(
    ({ booking }) =>
      booking.state === "handed-over" &&
      booking.title === event.title &&
      booking.start === event.start &&
      booking.end === event.end,
  )?.uid;
