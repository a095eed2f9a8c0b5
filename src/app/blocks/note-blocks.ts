import { blockOfUid } from "../../domain/blocks/block-id";
import type { BookedRecord, Booking } from "../../domain/blocks/booking";
import type { HeldEvent } from "../account";
import type { RecordChange } from "../ports";
import { type BlockPorts, type KnownBlocks, knownBlocks } from "./known-blocks";

/**
 * Takes from the calendars, as they were read last, what has become of the blocks: moved by the leader, deleted, or
 * booked by another device of the leader's. A block that has not been read yet is left as it is.
 */
export async function noteBlocks(ports: BlockPorts): Promise<void> {
  const known = await knownBlocks(ports);
  const changes = [...known.bookings.flatMap((each) => changeOf(known, each)), ...foundIn(known)];
  if (changes.length > 0) await ports.profile.write(changes, known.now);
}

function changeOf({ held }: KnownBlocks, { uid, booking }: BookedRecord): RecordChange[] {
  const there = held.get(uid);
  if (!there || booking.intent !== null) return [];
  const { event, row } = there;
  const put = (change: Partial<Booking>): RecordChange[] => [
    { kind: "block", id: uid, value: { ...booking, ...change } },
  ];
  if (isGone(there)) return booking.state === "booked" ? put({ state: "deleted" }) : [];
  const { start, end } = event;
  const times = { start, end, remote: row.remote };
  if (booking.state === "deleted") return put({ ...times, state: "booked" });
  if (booking.state !== "booked") return [];
  const isSame = booking.start === start && booking.end === end && booking.remote === row.remote;
  return isSame ? [] : put(times);
}

const isGone = ({ event, row }: HeldEvent): boolean => row.isGone || event.status === "cancelled";

/** Blocks that stand in a calendar under our own uid and that nothing is remembered of. */
function foundIn({ bookings, held, calendars, now }: KnownBlocks): RecordChange[] {
  const remembered = new Set(bookings.map(({ uid }) => uid));
  return [...held].flatMap(([uid, there]): RecordChange[] => {
    const where = calendars.find(({ link }) => link.calendarId === there.event.calendarId)?.where;
    if (remembered.has(uid) || isGone(there) || !where || blockOfUid(uid) === null) return [];
    const { start, end, title, showAs, sensitivity, location } = there.event;
    const value: Booking = {
      start,
      end,
      state: "booked",
      intent: null,
      where,
      remote: there.row.remote,
      run: new Date(now).toISOString(),
      by: "leader",
      title,
      showAs: showAs === "free" ? "free" : "busy",
      isPrivate: sensitivity !== "normal",
      place: location,
      prompt: "",
      moves: [],
      livesWith: [],
      outcome: null,
    };
    return [{ kind: "block", id: uid, value }];
  });
}
