import { HOUR, type Instant, instant, type Span } from "../../time/instant";
import { dayOf, type ZoneId } from "../../time/zones";
import type { BoundaryRules } from "../boundary-rules";
import type { Morning } from "./boundary-figures";
import { hoursOf, kindAt } from "./hours";
import { type MailMoment, within } from "./mail-moment";

/** So far back the hours before the week's first opening may have begun; after longer leave no morning is told of. */
const LONGEST = 7 * 24 * HOUR;

/** What had come when the leader's hours opened, for each day on which they did: a break at noon is no night. */
export function morningsOf(
  mails: readonly MailMoment[],
  week: Span,
  rules: BoundaryRules,
  zone: ZoneId,
): Morning[] {
  const open = hoursOf(rules, { start: instant(week.start - LONGEST), end: week.end }, "inside");
  const received = mails.filter(({ way, at }) => way === "received" && isOutside(rules, at));
  return open.flatMap(({ start: opens }, index) => {
    const closed = open[index - 1]?.end;
    if (closed === undefined || opens < week.start || dayOf(closed, zone) === dayOf(opens, zone)) return [];
    const came = received.filter(({ at }) => within({ start: closed, end: opens })(at));
    return [{ closed, opens, came: came.length, important: came.filter((mail) => mail.isImportant).length }];
  });
}

const isOutside = (rules: BoundaryRules, at: Instant) => kindAt(rules, at) === "outside";
