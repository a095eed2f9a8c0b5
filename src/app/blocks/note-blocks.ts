import { blockOfUid } from "../../domain/blocks/block-id";
import { type BookedRecord, type Booking, LONGEST_TITLE } from "../../domain/blocks/booking";
import { LONGEST_PLACE } from "../../domain/blocks/wish-limits";
import { nameOf } from "../../domain/profile/records";
import { type DeviceId, nextStamp } from "../../domain/profile/stamp";
import { instant } from "../../domain/time/instant";
import type { HeldEvent } from "../account";
import type { RecordChange } from "../ports";
import { type BlockPorts, type KnownBlocks, knownBlocks } from "./known-blocks";

/**
 * Takes from the calendars, as they were read last, what has become of the blocks: moved by the leader, deleted, or
 * booked by another device of the leader's. A block that has not been read yet is left as it is.
 */
export async function noteBlocks(ports: BlockPorts): Promise<void> {
  const known = await knownBlocks(ports);
  const found = foundIn(known);
  // A word that is kept although it was withdrawn here would hide what is found anew.
  const withdrawn = new Set(
    (await ports.profile.records()).filter(({ value }) => value === null).map(nameOf),
  );
  const isBack = (change: FoundBlock) => withdrawn.has(nameOf(change));
  const changes = [...known.bookings.flatMap((each) => changeOf(known, each)), ...found.filter(isBack)];
  if (changes.length > 0) await ports.profile.write(changes, known.now);
  const news = found.filter((each) => !isBack(each)).map((each) => ({ ...each, stamp: BY_THE_CALENDAR }));
  if (news.length > 0) await ports.profile.absorb(news, [], known.now);
}

type FoundBlock = Extract<RecordChange, { readonly kind: "block" }> & { readonly value: Booking };

/** What is only seen in a calendar never holds against what the leader has said of the block, here or on any device. */
const BY_THE_CALENDAR = nextStamp(null, instant(0), "calendar" as DeviceId);

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
function foundIn({ bookings, held, calendars, now }: KnownBlocks): FoundBlock[] {
  const remembered = new Set(bookings.map(({ uid }) => uid));
  return [...held].flatMap(([uid, there]): FoundBlock[] => {
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
      title: title.slice(0, LONGEST_TITLE),
      showAs: showAs === "free" ? "free" : "busy",
      isPrivate: sensitivity !== "normal",
      place: location.slice(0, LONGEST_PLACE),
      prompt: "",
      moves: [],
      livesWith: [],
      outcome: null,
    };
    return [{ kind: "block", id: uid, value }];
  });
}
