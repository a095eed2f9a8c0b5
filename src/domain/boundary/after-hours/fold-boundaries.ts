import { weekdayOf } from "../../time/days";
import { clip, type Instant, type Span } from "../../time/instant";
import { daysOf, spanOfWeek, type WeekId } from "../../time/weeks";
import { wallClock, type ZoneId } from "../../time/zones";
import type { Boundary, Circumstances } from "../boundary";
import { type BoundaryRules, boundaryRules } from "../boundary-rules";
import { nightsOf } from "../recovery/nights";
import { leastRest, longestRest, type WorkLog } from "../recovery/rest";
import type { BoundaryFigures, HourCount, MailFigures, OutsidePart } from "./boundary-figures";
import { eveningOf, hasPassed, isFree, workdayOf } from "./evenings";
import { type HoursKind, hoursOf, kindAt, outsideOf } from "./hours";
import { type MailMoment, within, workedAt } from "./mail-moment";
import { morningsOf } from "./mornings";
import { rippleOf } from "./ripple";

/** Mails that the guard saw go, where no mailbox is counted. */
export interface GuardCount {
  readonly edge: number;
  readonly late: number;
  readonly duty: number;
}

export interface BoundaryInput {
  readonly week: WeekId;
  readonly boundary: Boundary;
  readonly circumstances: Circumstances;
  /** Counted work of the week and of the day before it. */
  readonly work: readonly OutsidePart[];
  /** null: no mailbox is counted in this week. */
  readonly mails: readonly MailMoment[] | null;
  readonly guard: GuardCount | null;
  /** Before this nothing is known of the leader's work. */
  readonly knownFrom: Instant;
  readonly now: Instant;
}

/** What a week came to after hours. Pausing the guard changes nothing here: what happened has happened. */
export function foldBoundaries(input: BoundaryInput): BoundaryFigures {
  const { week, boundary, circumstances, work, mails, knownFrom, now } = input;
  const { frames } = boundary;
  const span = spanOfWeek(week, frames.zone);
  const rules = boundaryRules(boundary, { ...circumstances, paused: [] });
  const isOutside = outsideOf(rules);
  const sent = (mails ?? []).filter(({ way }) => way === "sent");
  const log: WorkLog = { stretches: work, moments: sent.map((mail) => workedAt(mail, isOutside)) };
  const days = daysOf(week);
  const evenings = days
    .filter((day) => rulesOpenOn(rules, workdayOf(day, frames)))
    .map((day) => eveningOf(day, frames))
    .filter((evening) => hasPassed(evening, now));
  const past = clip(span, { start: span.start, end: now });
  return {
    mail: mails ? mailFigures(mails, span, rules, frames.zone) : guardFigures(input.guard),
    outside: partsWithin(work, span, rules, "outside"),
    onDuty: partsWithin(work, span, rules, "duty"),
    evenings: { off: evenings.filter((evening) => isFree(log, evening)).length, passed: evenings.length },
    daysOff: days.filter((day) => {
      const whole = workdayOf(day, frames);
      return hasPassed(whole, now) && isFree(log, whole);
    }),
    longestPause: past && longestRest(log, past),
    leastRest: leastRest(log, span, knownFrom),
    nights: nightsOf(
      work,
      log.moments,
      days.map((day) => workdayOf(day, frames)),
    ),
    mornings: mails ? morningsOf(mails, span, rules, frames) : [],
  };
}

/** Whether the leader's hours are open at any time of the day; on a quiet day no evening is asked for. */
const rulesOpenOn = (rules: BoundaryRules, day: Span): boolean =>
  [day.start, ...rules.turningPoints(day)].some((at) => kindAt(rules, at) === "inside");

function partsWithin(
  work: readonly OutsidePart[],
  window: Span,
  rules: BoundaryRules,
  kind: HoursKind,
): OutsidePart[] {
  const hours = hoursOf(rules, window, kind);
  return work.flatMap((part) =>
    hours.flatMap((stretch) => {
      const inside = clip(part, stretch);
      return inside ? [{ event: part.event, ...inside }] : [];
    }),
  );
}

function mailFigures(
  mails: readonly MailMoment[],
  span: Span,
  rules: BoundaryRules,
  zone: ZoneId,
): MailFigures {
  const isOutside = outsideOf(rules);
  const ofWeek = within(span);
  const sent = mails
    .filter(({ way }) => way === "sent")
    .map((mail) => workedAt(mail, isOutside))
    .filter(ofWeek);
  const received = mails.filter(({ way, at }) => way === "received" && ofWeek(at));
  const receivedOutside = received.filter(({ at }) => isOutside(at));
  return {
    source: "mailbox",
    sentOutside: sent.filter(isOutside).length,
    sentLate: sent.filter((at) => isOutside(at) && rules.stateAt(at) !== "edge").length,
    sentOnDuty: sent.filter((at) => kindAt(rules, at) === "duty").length,
    receivedOutside: receivedOutside.length,
    importantOutside: receivedOutside.filter(({ isImportant }) => isImportant).length,
    hours: hourCounts(
      sent,
      received.map(({ at }) => at),
      zone,
    ),
    ripple: rippleOf(mails, isOutside).filter(({ at }) => ofWeek(at)).length,
  };
}

function guardFigures(guard: GuardCount | null): MailFigures | null {
  if (!guard) return null;
  const { edge, late, duty } = guard;
  return {
    source: "guard",
    sentOutside: edge + late,
    sentLate: late,
    sentOnDuty: duty,
    receivedOutside: 0,
    importantOutside: 0,
    hours: [],
    ripple: 0,
  };
}

function hourCounts(sent: readonly Instant[], received: readonly Instant[], zone: ZoneId): HourCount[] {
  const counts = new Map<string, HourCount>();
  const add = (at: Instant, way: "sent" | "received") => {
    const { day, timeOfDay } = wallClock(at, zone);
    const [weekday, hour] = [weekdayOf(day), Math.floor(timeOfDay / 60)];
    const id = `${weekday}/${hour}`;
    const held = counts.get(id) ?? { weekday, hour, sent: 0, received: 0 };
    counts.set(id, { ...held, [way]: held[way] + 1 });
  };
  for (const at of sent) add(at, "sent");
  for (const at of received) add(at, "received");
  return [...counts.values()].sort((a, b) => a.weekday - b.weekday || a.hour - b.hour);
}
