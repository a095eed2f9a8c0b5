import type { SourceFailure, SourceFailureReason } from "../../src/app/calendar-source";
import type { MessageKey, Words } from "../../src/ui/words/words";

/** What nested sign-in and Graph can answer; everything else is not the leader's to mend. */
const WHY: Readonly<Partial<Record<SourceFailureReason, MessageKey>>> = {
  denied: "outlook.week.why.denied",
  "window-closed": "outlook.week.why.denied",
  offline: "outlook.week.why.offline",
  unreachable: "outlook.week.why.offline",
  "timed-out": "outlook.week.why.offline",
  "admin-consent-needed": "outlook.week.why.admin",
  "consent-missing": "outlook.week.why.admin",
  "origin-refused": "outlook.week.why.admin",
  "sign-in-needed": "outlook.week.why.expired",
};

export const whyText = (words: Words, { reason }: SourceFailure): string =>
  words.t(WHY[reason] ?? "outlook.week.why.other");
