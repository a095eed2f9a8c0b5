import type { NamedEvent } from "../../domain/classify/naming";
import { dayAfter, type LocalDay } from "../../domain/time/days";
import { HOUR, lengthOf, type Minutes, minutes, overlaps } from "../../domain/time/instant";
import { spanOfDay, wallClock, type ZoneId } from "../../domain/time/zones";

/** The part of an event that lies on one day, in minutes of that day's wall clock. */
export interface Segment {
  readonly named: NamedEvent;
  readonly from: Minutes;
  readonly to: Minutes;
  /** Among `lanes` events that share the width, the how-manieth from the left. */
  readonly lane: number;
  readonly lanes: number;
  /** Does not count and lies over an event that does: drawn as a strip at the day's edge, so as not to hide it. */
  readonly isStrip: boolean;
  /** Such a strip lies over it. */
  readonly hasStrip: boolean;
}

/** An event that belongs above the hours: which of the seven days it covers, and in which row it lies. */
export interface TopBar {
  readonly named: NamedEvent;
  readonly first: number;
  readonly days: number;
  readonly row: number;
}

const WHOLE_DAY = 1440;
/** A shorter event is drawn this long, so that its title can be read; neighbours make room for it. */
const SHORTEST_DRAWN = 27;

/** All-day events, and those so long or so quiet that they would cover the week's own events. */
export const liesOnTop = ({ event, naming }: NamedEvent): boolean =>
  event.allDay ||
  lengthOf(event) >= 24 * HOUR ||
  (naming.activity === "on-call" && lengthOf(event) >= 6 * HOUR);

export function segmentsOf(
  events: readonly NamedEvent[],
  day: LocalDay,
  zone: ZoneId,
  isAside: (named: NamedEvent) => boolean = () => false,
): Segment[] {
  const whole = spanOfDay(day, zone);
  const lying = events
    .filter((named) => !liesOnTop(named) && overlaps(named.event, whole))
    .map((named) => {
      const { event } = named;
      const from = event.start <= whole.start ? minutes(0) : wallClock(event.start, zone).timeOfDay;
      const to = event.end >= whole.end ? minutes(WHOLE_DAY) : wallClock(event.end, zone).timeOfDay;
      return { named, from, to: minutes(Math.max(to, from)) };
    });
  const counting = lying.filter(({ named }) => !isAside(named));
  const aside = lying.filter(({ named }) => isAside(named));
  const meets = (one: Lying, other: Lying) => one.from < drawnEnd(other) && other.from < drawnEnd(one);
  const covers = (one: Lying) => counting.some((each) => meets(one, each));
  const strips = aside
    .filter(covers)
    .map((each) => ({ ...each, lane: 0, lanes: 1, isStrip: true, hasStrip: false }));
  const beside = inLanes([...counting, ...aside.filter((each) => !covers(each))].sort(byStart));
  return [
    ...beside.map((each) => ({ ...each, hasStrip: strips.some((strip) => meets(strip, each)) })),
    ...strips,
  ];
}

type Lying = Omit<Segment, "lane" | "lanes" | "isStrip" | "hasStrip">;
const byStart = (a: Lying, b: Lying) =>
  a.from - b.from || b.to - a.to || (a.named.event.key < b.named.event.key ? -1 : 1);
const drawnEnd = ({ from, to }: Lying) => Math.max(to, from + SHORTEST_DRAWN);

/** Events that are drawn at the same time lie side by side; each group of them shares the width equally. */
function inLanes(lying: readonly Lying[]): Segment[] {
  const placed: Segment[] = [];
  let group: { segment: Lying; lane: number }[] = [];
  let groupEnd = 0;
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane + 1));
    placed.push(
      ...group.map(({ segment, lane }) => ({ ...segment, lane, lanes, isStrip: false, hasStrip: false })),
    );
    group = [];
  };
  for (const segment of lying) {
    if (segment.from >= groupEnd) close();
    const taken = new Set(
      group.filter((each) => drawnEnd(each.segment) > segment.from).map((each) => each.lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane++;
    group.push({ segment, lane });
    groupEnd = Math.max(group.length === 1 ? 0 : groupEnd, drawnEnd(segment));
  }
  close();
  return placed;
}

export function topBarsOf(events: readonly NamedEvent[], days: readonly LocalDay[], zone: ZoneId): TopBar[] {
  const spans = days.map((day) => spanOfDay(day, zone));
  const reached: number[] = [];
  return events
    .filter(liesOnTop)
    .sort((a, b) => a.event.start - b.event.start || b.event.end - a.event.end)
    .flatMap((named): TopBar[] => {
      const covered = spans.flatMap((span, index) => (overlaps(named.event, span) ? [index] : []));
      const first = covered[0];
      if (first === undefined) return [];
      let row = reached.findIndex((end) => end <= first);
      if (row < 0) row = reached.length;
      reached[row] = first + covered.length;
      return [{ named, first, days: covered.length, row }];
    });
}

const EARLIEST = 7;
const LATEST = 18;

/** The hours the picture shows: 7 to 18, and further when an event or the leader's frame lies outside. */
export function axisOf(
  segments: readonly Segment[],
  ranges: readonly { from: number; to: number }[],
): { from: number; to: number } {
  const all = [...segments, ...ranges.map(({ from, to }) => ({ from, to: Math.min(to, WHOLE_DAY) }))];
  return {
    from: Math.min(EARLIEST, ...all.map(({ from }) => Math.floor(from / 60))),
    to: Math.max(LATEST, ...all.map(({ to }) => Math.ceil(to / 60))),
  };
}

/** A day's frame in its own minutes, with what the evening before runs on into it. */
export function framesOn(
  day: LocalDay,
  rangesOf: (day: LocalDay) => readonly { from: Minutes; to: Minutes }[],
): { from: number; to: number }[] {
  const own = rangesOf(day).map(({ from, to }) => ({ from, to: Math.min(to, WHOLE_DAY) }));
  const carried = rangesOf(dayAfter(day, -1))
    .filter(({ to }) => to > WHOLE_DAY)
    .map(({ to }) => ({ from: 0, to: to - WHOLE_DAY }));
  return [...carried, ...own];
}
