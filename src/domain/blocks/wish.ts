import type { ActivityId } from "../activity/activity";
import type { FrameRange } from "../boundary/frames";
import type { Weekday } from "../time/days";
import { type Minutes, minutes } from "../time/instant";

/** In the order in which they are planned: what stands first has the first choice of room and of the budget. */
export const BLOCK_KINDS = ["reflection", "recovery", "after-meeting", "look-back", "concentration"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Kinds that lie directly behind events the leader has chosen, one behind each. */
export const isBehindEvents = (kind: BlockKind): boolean => kind === "after-meeting" || kind === "recovery";

export type DayPart = "any" | "morning" | "afternoon";
/** How a block is shown to others: busy at once, or free until the week fills. */
export type ShowWish = "free-until-full" | "busy";

/** Times of some weekdays at which nothing is booked, such as Fridays after 13. */
export interface NeverRange extends FrameRange {
  readonly weekdays: readonly Weekday[];
}

/** Which events a block lies behind: all of an activity, or chosen meetings. */
export interface Behind {
  readonly activities: readonly ActivityId[];
  /** The uid of a series, or of a meeting that is held once. */
  readonly series: readonly string[];
}

/** What the leader wishes of one kind of block. */
export interface KindWish {
  readonly isOn: boolean;
  /** Blocks a week; for kinds behind events, the most a week. */
  readonly count: number;
  readonly least: Minutes;
  readonly most: Minutes;
  readonly part: DayPart;
  /** First or last in the working day, where possible. */
  readonly atEdges: boolean;
  /** What the leader's low hours are good for: this kind of block, anything but it, or as good as any other. */
  readonly lowHours: "use" | "avoid" | "ignore";
  readonly never: readonly NeverRange[];
  readonly lead: Minutes;
  /** Where the block takes place; empty where the leader happens to be. */
  readonly place: string;
  readonly travel: Minutes;
  readonly showAs: ShowWish;
  readonly isPrivate: boolean;
  readonly behind: Behind;
}

/** All that the leader has said about time to be set aside. */
export interface Wish {
  readonly lunch: FrameRange | null;
  /** When the leader's energy is low, where the leader has said so. */
  readonly lowEnergy: FrameRange | null;
  /** The most that may be booked in a week, of all kinds together. */
  readonly budget: Minutes;
  readonly kinds: Readonly<Record<BlockKind, KindWish>>;
}

const hour = (count: number) => minutes(count * 60);

const REFLECTION: KindWish = {
  isOn: true,
  count: 2,
  least: minutes(45),
  most: minutes(60),
  part: "morning",
  atEdges: true,
  lowHours: "use",
  never: [{ weekdays: [5], from: hour(13), to: hour(24) }],
  lead: hour(24),
  place: "",
  travel: minutes(15),
  showAs: "free-until-full",
  isPrivate: true,
  behind: { activities: [], series: [] },
};

/** Little, and only one kind of it, until the leader asks for more. */
export const DEFAULT_WISH: Wish = {
  lunch: { from: minutes(11 * 60 + 30), to: minutes(12 * 60 + 30) },
  lowEnergy: null,
  budget: hour(4),
  kinds: {
    reflection: REFLECTION,
    recovery: {
      ...REFLECTION,
      isOn: false,
      count: 3,
      least: minutes(20),
      most: minutes(30),
      part: "any",
      atEdges: false,
      lowHours: "ignore",
      never: [],
      showAs: "busy",
      behind: { activities: ["sickness-talks" as ActivityId], series: [] },
    },
    "after-meeting": {
      ...REFLECTION,
      isOn: false,
      count: 5,
      least: minutes(15),
      most: minutes(15),
      part: "any",
      atEdges: false,
      lowHours: "ignore",
      never: [],
      showAs: "busy",
    },
    "look-back": {
      ...REFLECTION,
      isOn: false,
      count: 1,
      least: minutes(30),
      most: minutes(45),
      part: "afternoon",
      never: [],
    },
    concentration: {
      ...REFLECTION,
      isOn: false,
      count: 1,
      least: minutes(90),
      most: minutes(120),
      lowHours: "avoid",
      showAs: "busy",
    },
  },
};
