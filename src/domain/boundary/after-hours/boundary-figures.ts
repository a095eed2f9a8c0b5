import type { EventKey } from "../../calendar/event";
import type { LocalDay, Weekday } from "../../time/days";
import type { Instant, Span } from "../../time/instant";
import type { RestBefore } from "../recovery/rest";

/** Mails of one hour of one weekday; only hours that had any are listed. */
export interface HourCount {
  readonly weekday: Weekday;
  readonly hour: number;
  readonly sent: number;
  readonly received: number;
}

export interface MailFigures {
  /** "guard": no mailbox is counted, so these are the late mails that the guard saw in this browser. */
  readonly source: "mailbox" | "guard";
  readonly sentOutside: number;
  readonly sentLate: number;
  readonly sentOnDuty: number;
  readonly receivedOutside: number;
  readonly importantOutside: number;
  readonly hours: readonly HourCount[];
  readonly ripple: number;
}

/** A part of a counted event that lay outside the leader's hours. */
export interface OutsidePart extends Span {
  readonly event: EventKey;
}

/** What had come in the hours before the leader's own opened; without names, as every figure of mails. */
export interface Morning {
  readonly closed: Instant;
  readonly opens: Instant;
  readonly came: number;
  readonly important: number;
}

/** The rest before a day's first work, where that is in the calendar and can be moved. */
export interface Night {
  readonly rest: Span;
  readonly event: EventKey;
}

/** What a week came to after hours. Counted hours and mails only: kept for good, so nothing of any mail is in it. */
export interface BoundaryFigures {
  readonly mail: MailFigures | null;
  readonly outside: readonly OutsidePart[];
  /** Work from the calendar while on duty: apart, since then nothing is a breach. */
  readonly onDuty: readonly OutsidePart[];
  /** Of the evenings that have passed, those without work. */
  readonly evenings: { readonly off: number; readonly passed: number };
  readonly daysOff: readonly LocalDay[];
  readonly longestPause: Span | null;
  /** The least rest that the day before a working moment held, planned work included. */
  readonly leastRest: RestBefore | null;
  /** By the day that they end on; only days whose first work was less than a day after the last. */
  readonly nights: readonly Night[];
  /** Empty where no mailbox is counted. */
  readonly mornings: readonly Morning[];
}
