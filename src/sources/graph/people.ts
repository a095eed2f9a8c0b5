import type { Circle, CircleLists } from "../../app/calendar-source";
import { isAtHome } from "../../domain/calendar/at-home";
import type { Attendance } from "../../domain/calendar/event";
import type { GraphEvent } from "./answers";

/** Whose calendar it is, and whom the leader keeps lists of. */
export interface Whom {
  readonly me: readonly string[];
  readonly circles: CircleLists;
}

export interface People {
  readonly attendance: Attendance | null;
  readonly circles: readonly Circle[];
}

const plain = (address: string | null | undefined): string => (address ?? "").trim().toLowerCase();

/** Everyone but the leader and the rooms, as counts; and on which of the leader's lists somebody of them is. */
export function readPeople(event: GraphEvent, whom: Whom): People {
  const me = whom.me.map(plain);
  const invited = event.attendees
    .filter(({ type }) => type !== "resource")
    .map(({ emailAddress }) => plain(emailAddress?.address));
  const others = new Set([...invited, plain(event.organizer?.emailAddress?.address)]);
  for (const mine of ["", ...me]) others.delete(mine);
  const circles = (["chief", "people", "peers"] as const).filter((circle) =>
    whom.circles[circle]?.some((address) => others.has(plain(address))),
  );
  if (event.attendees.length === 0) return { attendance: null, circles };
  const inside = [...others].filter((address) => isAtHome(address, me)).length;
  return { attendance: { inside, outside: others.size - inside }, circles };
}
