import type { WeekSummary } from "../../domain/balance/week-summary";
import type { MailMoment } from "../../domain/boundary/after-hours/mail-moment";
import type { Instant } from "../../domain/time/instant";
import { spanOfWeek, type WeekId, weekAfter, weekOf } from "../../domain/time/weeks";
import type { ZoneId } from "../../domain/time/zones";
import type { BesideWeek } from "../ports";

/** So many weeks are folded from moments; those of one week more are held, for the answers that came in between. */
const FOLDED_WEEKS = 17;

const isFolded = (week: WeekId, now: Instant, zone: ZoneId): boolean =>
  week >= weekAfter(weekOf(now, zone), -FOLDED_WEEKS);

/** The mails that a week is folded from, or null where not all of them are known, or no longer. */
export function mailsOfWeek(
  week: WeekId,
  { mails, mailsFrom }: BesideWeek,
  now: Instant,
  zone: ZoneId,
): readonly MailMoment[] | null {
  if (mailsFrom === null || !isFolded(week, now, zone)) return null;
  return spanOfWeek(week, zone).start < mailsFrom ? null : mails;
}

/**
 * Where the moments are no more, what they came to stays: the counts, and the evenings, days off and rests that they
 * had a part in. What lay outside the hours by the calendar is as it was folded now. What the guard saw it forgets
 * too, and that stays as well.
 */
export function withHeldFigures(made: WeekSummary, { held }: BesideWeek): WeekSummary {
  const { boundary } = made;
  const mail = held?.boundary?.mail;
  if (mail?.source === "guard" && !boundary.mail) return { ...made, boundary: { ...boundary, mail } };
  if (isFolded(made.week, made.computedAt, made.zone) || !held || mail?.source !== "mailbox") return made;
  const { outside, onDuty } = boundary;
  // A week that was folded before nights and mornings were told has none to hold: those of now stay.
  return { ...made, boundary: { ...boundary, ...held.boundary, outside, onDuty } };
}
