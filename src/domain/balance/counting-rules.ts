import type { CalendarEvent } from "../calendar/event";
import type { Naming } from "../classify/naming";

/** What an event does to the week. */
export type Effect =
  /** Its own length counts as work. */
  | "hours"
  /** Counts as the day's norm, for each day it covers. */
  | "day-norm"
  /** Leaves the week as it is. */
  | "nothing"
  /** Takes from the norm instead of counting. */
  | "less-norm"
  /** The leader's own life: shown beside the balance. */
  | "own-life"
  /** A state shown beside the balance, never hours in it. */
  | "on-call";

export type CountingRuleId =
  | "cancelled"
  | "declined"
  | "on-call"
  | "free"
  | "absence"
  | "out-of-office"
  | "private"
  | "all-day-elsewhere"
  | "all-day"
  | "tentative"
  | "unanswered"
  | "elsewhere"
  | "ordinary";

export interface CountingRule {
  readonly id: CountingRuleId;
  readonly effect: Effect;
  readonly applies: (event: CalendarEvent, naming: Naming) => boolean;
}

const saidByLeader = (naming: Naming) => naming.source === "leader";

/** What counts, and how. The first row that applies holds; "how is this counted" shows this very table. */
export const COUNTING_RULES: readonly CountingRule[] = [
  { id: "cancelled", effect: "nothing", applies: (event) => event.status === "cancelled" },
  { id: "declined", effect: "nothing", applies: (event) => event.response === "declined" },
  { id: "on-call", effect: "on-call", applies: (_, naming) => naming.activity === "on-call" },
  { id: "free", effect: "nothing", applies: (event) => event.showAs === "free" },
  { id: "absence", effect: "less-norm", applies: (_, naming) => naming.activity === "absence" },
  {
    id: "out-of-office",
    effect: "less-norm",
    applies: (event, naming) => event.showAs === "oof" && !saidByLeader(naming),
  },
  {
    id: "private",
    effect: "own-life",
    applies: (event, naming) =>
      naming.activity === "private" ||
      (!saidByLeader(naming) && (event.sensitivity === "private" || event.sensitivity === "personal")),
  },
  {
    // A day "elsewhere" says where the leader sits, not what the leader does: the day's meetings say that.
    id: "all-day-elsewhere",
    effect: "nothing",
    applies: (event) => event.allDay && event.showAs === "workingElsewhere",
  },
  { id: "all-day", effect: "day-norm", applies: (event) => event.allDay },
  {
    id: "tentative",
    effect: "hours",
    applies: (event) => event.showAs === "tentative" || event.status === "tentative",
  },
  {
    id: "unanswered",
    effect: "hours",
    applies: (event) => event.response === "none" && event.organizerIsMe === false,
  },
  { id: "elsewhere", effect: "hours", applies: (event) => event.showAs === "workingElsewhere" },
  { id: "ordinary", effect: "hours", applies: () => true },
];

export function countingRuleOf(event: CalendarEvent, naming: Naming): CountingRule {
  const rule = COUNTING_RULES.find((each) => each.applies(event, naming));
  if (!rule) throw new Error("the last counting rule applies to every event");
  return rule;
}
