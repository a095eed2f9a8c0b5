import type { Sensitivity, ShowAs } from "../calendar/event";

/** What of an event but its words tells what it is. */
export interface EventContext {
  readonly allDay: boolean;
  /** Minutes since local midnight at which it begins. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly organizerIsMe: boolean | null;
  /** Others than the calendar's owner; null when the source says nothing of people. */
  readonly inside: number | null;
  readonly outside: number | null;
  readonly isOnline: boolean;
  readonly showAs: ShowAs;
  readonly sensitivity: Sensitivity;
  readonly recurring: boolean;
}

/** Everything that the namer reads of an event. */
export interface EventShape extends EventContext {
  readonly title: string;
  readonly body: string;
  readonly location: string;
  readonly categories: readonly string[];
  /** What the leader's words are filed under; null where there is none. */
  readonly key: string | null;
  readonly series: string | null;
}

/** The part that a correction remembers of the event it was said about. */
export function contextOf(event: EventContext): EventContext {
  const { allDay, startsAt, minutes, organizerIsMe, inside, outside } = event;
  const { isOnline, showAs, sensitivity, recurring } = event;
  return {
    allDay,
    startsAt,
    minutes,
    organizerIsMe,
    inside,
    outside,
    isOnline,
    showAs,
    sensitivity,
    recurring,
  };
}
