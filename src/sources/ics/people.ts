import { isAtHome } from "../../domain/calendar/at-home";
import type { Attendance, Response } from "../../domain/calendar/event";
import { type Property, paramOf } from "./text/content-line";

/** What an event tells about who takes part, reduced to counts and the owner's own answer. */
export interface People {
  readonly attendance: Attendance | null;
  readonly response: Response;
  readonly organizerIsMe: boolean | null;
}

const ANSWERS: Readonly<Record<string, Response>> = {
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
};
/** Rooms and projectors are invited like people. */
const THINGS: ReadonlySet<string> = new Set(["ROOM", "RESOURCE"]);

/** Addresses appear in values as "mailto:", and where a server hides it, in the EMAIL parameter. */
export function addressOf(property: Property): string {
  const address = paramOf(property, "EMAIL") ?? property.value;
  return address
    .trim()
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase();
}

export function readPeople(properties: readonly Property[], me: ReadonlySet<string>): People {
  const organizerLine = properties.find((property) => property.name === "ORGANIZER");
  const organizer = organizerLine ? addressOf(organizerLine) : null;
  const attendees = properties.filter((property) => property.name === "ATTENDEE");
  if (attendees.length === 0) {
    const isMine = organizer === null || me.size === 0 ? null : me.has(organizer);
    return { attendance: null, response: isMine ? "organizer" : "none", organizerIsMe: isMine };
  }
  const own = attendees.find((attendee) => me.has(addressOf(attendee)));
  const isMine = me.size === 0 ? null : organizer !== null && me.has(organizer);
  const answer = ANSWERS[own ? (paramOf(own, "PARTSTAT") ?? "").toUpperCase() : ""] ?? "none";
  return {
    attendance: countOthers(attendees, organizer, me),
    response: isMine ? "organizer" : answer,
    organizerIsMe: isMine,
  };
}

/** Everyone but the owner. Inside is who shares the owner's mail domain, or the organizer's while the owner is unknown. */
function countOthers(
  attendees: readonly Property[],
  organizer: string | null,
  me: ReadonlySet<string>,
): Attendance {
  const others = new Set(
    attendees
      .filter((attendee) => !THINGS.has((paramOf(attendee, "CUTYPE") ?? "").toUpperCase()))
      .map(addressOf),
  );
  if (organizer) others.add(organizer);
  for (const mine of me) others.delete(mine);
  const own = me.size > 0 ? [...me] : organizer ? [organizer] : [];
  let inside = [...others].filter((address) => isAtHome(address, own)).length;
  // Without an own address one of those counted is the owner, who is at home.
  if (me.size === 0 && inside > 0) inside--;
  const total = me.size === 0 ? Math.max(0, others.size - 1) : others.size;
  return { inside, outside: total - inside };
}
