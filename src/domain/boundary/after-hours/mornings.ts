import type { Span } from "../../time/instant";
import type { BoundaryRules } from "../boundary-rules";
import type { Frames } from "../frames";
import type { Morning } from "./boundary-figures";
import { closedNights } from "./closed-nights";
import { outsideOf } from "./hours";
import { type MailMoment, within } from "./mail-moment";

/** What had come when the leader's hours opened, for each day on which they did. */
export function morningsOf(
  mails: readonly MailMoment[],
  week: Span,
  rules: BoundaryRules,
  frames: Frames,
): Morning[] {
  const isOutside = outsideOf(rules);
  const received = mails.filter(({ way, at }) => way === "received" && isOutside(at));
  return closedNights(rules, week, frames).flatMap(({ closed, opens }) => {
    if (opens === null) return [];
    const came = received.filter(({ at }) => within({ start: closed, end: opens })(at));
    return [{ closed, opens, came: came.length, important: came.filter((mail) => mail.isImportant).length }];
  });
}
