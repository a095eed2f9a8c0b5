import { type Instant, instant, MINUTE } from "../time/instant";
import type { Exceptions } from "./boundary";
import type { CompiledPolicy } from "./compiled-policy";
import { lineFor } from "./local-line";
import { type BoundaryState, stateOfLetter } from "./states";

/** What the page shows of a mail; null where it cannot be read. An unknown recipient is no exception. */
export interface MailFacts {
  readonly recipients: readonly (string | null)[] | null;
  readonly from: string | null;
  readonly highImportance: boolean;
}

export const NOTHING_KNOWN: MailFacts = { recipients: null, from: null, highImportance: false };

export type HoldReason = "edge" | "late" | "quiet-day" | "holiday" | "leave";
export type ExceptionReason = "outside-own-domains" | "chosen-people" | "chosen-mailbox" | "high-importance";
export type AllowReason =
  | Exclude<BoundaryState, Exclude<HoldReason, "edge"> | "open-on-holiday">
  | ExceptionReason
  | "no-policy"
  | "expired";

export interface Allowed {
  readonly verdict: "allow";
  readonly because: AllowReason;
  readonly until: null;
  readonly line: null;
}

export interface Held {
  readonly verdict: "hold";
  readonly because: HoldReason;
  /** The next opening: inside a frame and never on a holiday; null when the policy knows of none. */
  readonly until: Instant | null;
  readonly line: string;
  /** When the last frame ended, where the policy still knows. */
  readonly since: Instant | null;
}

export type SendDecision = Allowed | Held;

const allow = (because: AllowReason): Allowed => ({ verdict: "allow", because, until: null, line: null });

/** Where the policy stands at a minute. */
export interface PolicyMoment {
  readonly state: BoundaryState;
  /** When this state ends. */
  readonly until: Instant;
  readonly lastClosed: Instant | null;
  readonly opens: Instant | null;
}

/** One walk over the ranges; null outside of what was compiled. */
export function momentOf(policy: CompiledPolicy, at: Instant): PolicyMoment | null {
  const minute = Math.floor(at / MINUTE) - policy.from;
  if (minute < 0) return null;
  const whole = (after: number) => instant((policy.from + after) * MINUTE);
  let end = 0;
  let lastClosed: Instant | null = null;
  for (let index = 0; index < policy.lasts.length; index++) {
    end += policy.lasts[index] ?? 0;
    const state = stateOfLetter(policy.states.charAt(index));
    if (state === null) return null;
    if (minute >= end) {
      if (state === "open" || state === "open-on-holiday") lastClosed = whole(end);
      continue;
    }
    return { state, until: whole(end), lastClosed, opens: nextOpening(policy, index + 1, end, whole) };
  }
  return null;
}

function nextOpening(
  policy: CompiledPolicy,
  from: number,
  begins: number,
  whole: (after: number) => Instant,
): Instant | null {
  let start = begins;
  for (let index = from; index < policy.lasts.length; index++) {
    if (policy.states.charAt(index) === "o") return whole(start);
    start += policy.lasts[index] ?? 0;
  }
  return null;
}

/** Whether a mail sent now goes at once, or its writer is asked. A look-up: no zones, no `Intl`, nothing to wait for. */
export function decideSend(
  policy: CompiledPolicy | null,
  at: Instant,
  mail: MailFacts = NOTHING_KNOWN,
): SendDecision {
  if (!policy) return allow("no-policy");
  const moment = momentOf(policy, at);
  if (!moment) return allow("expired");
  const { state } = moment;
  if (state === "open-on-holiday") return allow("open");
  if (!isHold(state) || (state === "edge" && !policy.asksAtEdge)) return allow(state as AllowReason);
  const exception = exceptionFor(policy.exceptions, mail);
  if (exception) return allow(exception);
  return {
    verdict: "hold",
    because: state,
    until: moment.opens,
    line: lineFor(policy, at, moment.opens),
    since: moment.lastClosed,
  };
}

const HOLDS: Readonly<Record<HoldReason, true>> = {
  edge: true,
  late: true,
  "quiet-day": true,
  holiday: true,
  leave: true,
};
export const isHold = (state: BoundaryState): state is HoldReason => HOLDS[state as HoldReason] === true;

function exceptionFor(exceptions: Exceptions, mail: MailFacts): ExceptionReason | null {
  if (exceptions.highImportance && mail.highImportance) return "high-importance";
  if (mail.from !== null && exceptions.mailboxes.includes(mail.from.toLowerCase())) return "chosen-mailbox";
  const known = mail.recipients?.map((each) => each?.toLowerCase() ?? null) ?? [];
  if (known.length === 0 || known.includes(null)) return null;
  const all = known as readonly string[];
  if (exceptions.people.length > 0 && all.every((each) => exceptions.people.includes(each)))
    return "chosen-people";
  const isOwn = (address: string) =>
    exceptions.ownDomains.includes(address.slice(address.lastIndexOf("@") + 1));
  return exceptions.ownDomains.length > 0 && !all.some(isOwn) ? "outside-own-domains" : null;
}

/** When the guard next asks, now or later; null when it does not as far as the policy reaches. */
export function nextAsking(policy: CompiledPolicy, at: Instant): Instant | null {
  let look = at;
  for (let moment = momentOf(policy, look); moment; moment = momentOf(policy, look)) {
    if (isHold(moment.state) && (moment.state !== "edge" || policy.asksAtEdge)) return look;
    look = moment.until;
  }
  return null;
}
