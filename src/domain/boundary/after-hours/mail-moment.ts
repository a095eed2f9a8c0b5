import { HOUR, type Instant, type Span } from "../../time/instant";

/** One mail as it is counted: when it went or came. Who wrote it, to whom and what about never gets this far. */
export interface MailMoment {
  /** A salted hash, so that no mail counts twice. */
  readonly mail: string;
  /** A salted hash, so that answers can be told. */
  readonly conversation: string;
  readonly way: "sent" | "received";
  readonly at: Instant;
  /** When its draft was begun, where the mailbox tells. */
  readonly draftedAt: Instant | null;
  readonly isImportant: boolean;
}

/** A draft that lay so long was written when it was begun: its sending may have been put off to the morning. */
const LAY = HOUR;

/**
 * When the leader was at work with a mail that was sent. One written late and scheduled for the morning is late work
 * all the same.
 */
export function workedAt({ at, draftedAt }: MailMoment, isOutside: (at: Instant) => boolean): Instant {
  const lay = draftedAt !== null && at - draftedAt >= LAY;
  return lay && isOutside(draftedAt) ? draftedAt : at;
}

export const within =
  ({ start, end }: Span) =>
  (at: Instant): boolean =>
    start <= at && at < end;
