import type { PlanInput } from "../../../src/domain/blocks/plan";
import type { BlockKind, KindWish } from "../../../src/domain/blocks/wish";

/**
 * A second opinion on plans, minute by minute and by trying everything. It knows the rules of the planner from its
 * description only and shares no line with it: the wall clock comes from Intl, free time from a table of minutes.
 */
export interface Place {
  /** Minutes since 1970. */
  readonly from: number;
  readonly to: number;
}

interface Wall {
  /** 0 for the week's Monday; -1 for the Sunday before. */
  readonly dayIndex: number;
  readonly weekday: number;
  readonly minuteOfDay: number;
  readonly date: string;
}

const walls = new Map<string, Map<number, Wall>>();

/** What the wall clock shows at each minute of the week, with a day on either side. */
function wallsOf(week: string, zone: string): Map<number, Wall> {
  const id = `${week}/${zone}`;
  const held = walls.get(id);
  if (held) return held;
  const year = Number(week.slice(0, 4));
  const january4 = Date.UTC(year, 0, 4);
  const monday =
    january4 - ((new Date(january4).getUTCDay() + 6) % 7) * 864e5 + (Number(week.slice(6)) - 1) * 6048e5;
  const format = new Intl.DateTimeFormat("sv", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const table = new Map<number, Wall>();
  for (let quarter = (monday - 3 * 864e5) / 9e5; quarter < (monday + 10 * 864e5) / 9e5; quarter++) {
    const text = format.format(quarter * 9e5);
    const date = text.slice(0, 10);
    const days = Math.round((Date.parse(`${date}T00:00Z`) - monday) / 864e5);
    const minuteOfDay = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
    for (let minute = 0; minute < 15; minute++)
      table.set(quarter * 15 + minute, {
        dayIndex: days,
        weekday: ((days + 70) % 7) + 1,
        minuteOfDay: minuteOfDay + minute,
        date,
      });
  }
  walls.set(id, table);
  return table;
}

/** A minute is in a range that may run past midnight if its own day has it, or the day before, counted on. */
const inRange = ({ minuteOfDay }: Wall, range: { from: number; to: number }, shift = 0) =>
  minuteOfDay + shift >= range.from && minuteOfDay + shift < range.to;

export interface Week {
  /** The working day of each minute in which a block may lie at all, notice aside. */
  readonly open: ReadonlyMap<number, number>;
  /** The working day of each working minute, free or not. */
  readonly working: ReadonlyMap<number, number>;
  readonly wall: ReadonlyMap<number, Wall>;
}

type Event = PlanInput["events"][number];

const takesTime = ({ event, naming }: Event) => {
  if (event.start >= event.end) return false;
  if (event.status === "cancelled" || event.response === "declined") return false;
  if (naming.activity === "on-call" || event.showAs === "free") return false;
  return !(
    event.allDay &&
    event.showAs === "workingElsewhere" &&
    !["absence", "private"].includes(naming.activity)
  );
};
const isAway = (each: Event) =>
  takesTime(each) &&
  each.event.allDay &&
  (each.naming.activity === "absence" || (each.event.showAs === "oof" && each.naming.source !== "leader"));

const walk = (own: KindWish, location: string, isOnline: boolean) =>
  own.place === "" || isOnline || own.place.trim().toLowerCase() === location.trim().toLowerCase()
    ? 0
    : own.travel;

/** `holidays` are named by the test, so that this table knows nothing of how they are found. */
export function weekOf(
  input: PlanInput,
  kind: BlockKind,
  standing: readonly (Place & { kind: BlockKind })[],
  holidays: readonly string[] = [],
): Week {
  const { frames, wish, events } = input;
  const own = wish.kinds[kind];
  const wall = wallsOf(input.week, frames.zone);
  const working = new Map<number, number>();
  const open = new Map<number, number>();
  const dateOf = new Map([...wall.values()].map(({ dayIndex, date }) => [dayIndex, date]));
  const awayDays = new Set<number>();
  const away = events.filter(isAway).map(({ event }) => event);
  for (const [minute, { dayIndex }] of away.length > 0 ? wall : [])
    if (away.some(({ start, end }) => start <= minute * 6e4 && minute * 6e4 < end)) awayDays.add(dayIndex);
  const worksOn = (dayIndex: number) => {
    const weekday = (((dayIndex + 70) % 7) + 1) as 1;
    const isOff = frames.quietDays.includes(weekday) || holidays.includes(dateOf.get(dayIndex) ?? "");
    return isOff || awayDays.has(dayIndex) ? [] : frames.ranges[weekday];
  };
  const taken = new Set<number>();
  const take = (from: number, to: number) => {
    for (let minute = Math.floor(from); minute < Math.ceil(to); minute++) taken.add(minute);
  };
  for (const each of events) {
    if (!takesTime(each)) continue;
    const way = walk(own, each.event.location, each.event.isOnline);
    take(each.event.start / 6e4 - way, each.event.end / 6e4 + way);
  }
  for (const block of standing) {
    const other = wish.kinds[block.kind];
    const way = Math.max(walk(own, other.place, false), walk(other, own.place, false));
    take(block.from - way, block.to + way);
  }
  for (const [minute, clock] of wall) {
    const byNight = worksOn(clock.dayIndex - 1).some((range) => inRange(clock, range, 1440));
    const byDay = worksOn(clock.dayIndex).some((range) => inRange(clock, range));
    if (!byNight && !byDay) continue;
    const day = byNight ? clock.dayIndex - 1 : clock.dayIndex;
    if (day < 0 || day > 6) continue;
    working.set(minute, day);
    const isLunch = wish.lunch && inRange(clock, wish.lunch);
    const isNever = own.never.some(
      (range) => range.weekdays.includes(clock.weekday as 1) && inRange(clock, range),
    );
    if (!isLunch && !isNever && !taken.has(minute)) open.set(minute, day);
  }
  return { open, working, wall };
}

/** Every minute of it is open and of one working day. */
export function isOpen({ open }: Week, { from, to }: Place): boolean {
  const day = open.get(from);
  if (day === undefined) return false;
  for (let minute = from; minute < to; minute++) if (open.get(minute) !== day) return false;
  return true;
}

export interface Score {
  readonly blocks: readonly Place[];
  /** Number, kept, not pushed, moved within the day, points: each only counts where those before are equal. */
  readonly ranks: readonly number[];
}

const better = (a: Score, b: Score): boolean => {
  for (const [at, rank] of a.ranks.entries()) if (rank !== b.ranks[at]) return rank > (b.ranks[at] as number);
  for (const [at, place] of a.blocks.entries()) {
    const other = b.blocks[at] as Place;
    if (place.from !== other.from) return place.from < other.from;
    if (place.to !== other.to) return place.to < other.to;
  }
  return false;
};

export interface Question {
  readonly input: PlanInput;
  readonly kind: BlockKind;
  readonly week: Week;
  readonly wanted: number;
  /** In minutes. */
  readonly budget: number;
  readonly booked: readonly Place[];
  readonly bookedLater: readonly Place[];
  readonly passed: readonly Place[];
  /** Where blocks behind events may begin; null for anywhere. */
  readonly starts: readonly number[] | null;
}

const same = (a: Place, b: Place) => a.from === b.from && a.to === b.to;

/** Every place a block of the kind may take. */
export function placesOf({ input, kind, week, booked, starts }: Question): Place[] {
  const own = input.wish.kinds[kind];
  const places: Place[] = [];
  const lastDay = Math.max(-1, ...week.working.values());
  const mayLie = (place: Place) =>
    isOpen(week, place) && (kind !== "look-back" || week.open.get(place.from) === lastDay);
  for (const from of week.open.keys()) {
    const isStart = starts ? starts.includes(from) : from % 5 === 0;
    if (!isStart || from * 6e4 < input.now + own.lead * 6e4) continue;
    for (let length: number = own.least; length <= own.most; length += 5)
      if (mayLie({ from, to: from + length })) places.push({ from, to: from + length });
  }
  for (const block of booked) {
    const length = block.to - block.from;
    const isOwn = length >= own.least && length <= own.most && (!starts || starts.includes(block.from));
    if (isOwn && mayLie(block) && !places.some((place) => same(place, block))) places.push(block);
  }
  return places.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Tries every set of places and gives the best. */
export function bestOf(question: Question): Score {
  const places = placesOf(question);
  let best = scoreOf(question, []);
  const tryFrom = (at: number, chosen: readonly Place[]) => {
    if (chosen.length === question.wanted) return;
    for (let next = at; next < places.length; next++) {
      const place = places[next] as Place;
      if (chosen.length > 0 && place.from < (chosen.at(-1) as Place).to) continue;
      const more = [...chosen, place];
      if (more.reduce((sum, { from, to }) => sum + to - from, 0) > question.budget) continue;
      const score = scoreOf(question, more);
      if (better(score, best)) best = score;
      tryFrom(next + 1, more);
    }
  };
  tryFrom(0, []);
  return best;
}

export function scoreOf(question: Question, blocks: readonly Place[]): Score {
  const { booked, bookedLater, week, passed } = question;
  const dayAt = (place: Place) => week.working.get(place.from) ?? -1;
  const kept = blocks.filter((block) => booked.some((each) => same(each, block)));
  const pushed = blocks.flatMap((block) =>
    bookedLater.filter((each) => each.from < block.to && block.from < each.to),
  );
  let within = 0;
  for (let day = 0; day < 7; day++) {
    const onDay = (places: readonly Place[]) => places.filter((place) => dayAt(place) === day).length;
    within += Math.min(onDay(booked) - onDay(kept), onDay(blocks) - onDay(kept));
  }
  let points = 0;
  for (const block of blocks) points += pointsOf(question, block);
  const days = blocks.map(dayAt);
  const last = Math.max(-1, ...passed.map(dayAt));
  if (last >= 0) days.unshift(last);
  days.forEach((day, at) => {
    const before = days[at - 1];
    if (before === undefined) return;
    if (day === before) points -= 60;
    if (day === before + 1) points -= 20;
  });
  return { blocks, ranks: [blocks.length, kept.length, -pushed.length, within, points] };
}

const weighed = new WeakMap<Question, Map<string, number>>();

/** Weighed once for each place, since every plan with it asks again. */
function pointsOf(question: Question, block: Place): number {
  const known = weighed.get(question) ?? new Map<string, number>();
  weighed.set(question, known);
  const id = `${block.from}/${block.to}`;
  const held = known.get(id) ?? weigh(question, block);
  known.set(id, held);
  return held;
}

function weigh({ input, kind, week }: Question, block: Place): number {
  const own = input.wish.kinds[kind];
  const minutes = Array.from({ length: block.to - block.from }, (_, at) => block.from + at);
  const clock = (minute: number) => week.wall.get(minute) as Wall;
  let points =
    own.most > own.least ? Math.floor((30 * (minutes.length - own.least)) / (own.most - own.least)) : 0;
  const half = (minute: number) => (clock(minute).minuteOfDay < 720 ? "morning" : "afternoon");
  const isOneDay = minutes.every((minute) => clock(minute).date === clock(block.from).date);
  if (own.part !== "any" && isOneDay && minutes.every((minute) => half(minute) === own.part)) points += 40;
  const day = week.working.get(block.from);
  const ofDay = [...week.working].filter(([, its]) => its === day).map(([minute]) => minute);
  const [first, end] = [Math.min(...ofDay), Math.max(...ofDay) + 1];
  if (own.atEdges && (block.from - first <= 30 || end - block.to <= 30)) points += 25;
  if ([0, 15, 30, 45].includes(clock(block.from).minuteOfDay % 60)) points += 5;
  if (kind !== "recovery" && kind !== "after-meeting") {
    const ends = drainedEnds(input);
    if (ends.some((at) => at > first && at <= block.from && block.from <= at + 60)) points += 30;
  }
  const { lowEnergy } = input.wish;
  const touched = [...week.working.keys()].some((minute) => lowEnergy && inRange(clock(minute), lowEnergy));
  if (lowEnergy && touched) {
    const low = minutes.filter((minute) => inRange(clock(minute), lowEnergy)).length;
    if (own.lowHours === "use" && low === minutes.length) points += 15;
    if (own.lowHours === "avoid" && low === 0) points += 15;
  }
  return points;
}

/** The minutes at which a stretch of draining events ends that together fill an hour and a half. */
function drainedEnds({ events, marks }: PlanInput): number[] {
  const drained = new Set<number>();
  for (const each of events) {
    const mark = marks.get(each.naming.activity);
    if (!takesTime(each) || each.event.allDay || !mark || mark.drains === 0 || mark.gives > 0) continue;
    for (let minute = each.event.start / 6e4; minute < each.event.end / 6e4; minute++) drained.add(minute);
  }
  const ends: number[] = [];
  let time = 0;
  let last = Number.NEGATIVE_INFINITY;
  const close = () => time >= 90 && ends.push(last + 1);
  for (const minute of [...drained].sort((a, b) => a - b)) {
    if (minute - last - 1 > 30) {
      close();
      time = 0;
    }
    time++;
    last = minute;
  }
  close();
  return ends;
}
