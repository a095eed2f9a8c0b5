import type { AccountAnswer } from "../../app/account-messages";
import type { SourceFailureReason } from "../../app/calendar-source";
import type { MessageKey, Words } from "../words/words";

/** What stands in the way of a link, a sentence each; what links never meet shares the last one. */
const WHY: Readonly<Record<SourceFailureReason, MessageKey>> = {
  offline: "link.why.offline",
  unreachable: "link.why.unreachable",
  "timed-out": "link.why.timedOut",
  throttled: "link.why.throttled",
  unavailable: "link.why.unavailable",
  malformed: "link.why.malformed",
  "permission-needed": "link.why.permissionNeeded",
  refused: "link.why.refused",
  "not-found": "link.why.notFound",
  "no-calendar-server": "link.why.noCalendar",
  "cut-off": "link.why.cutOff",
  "leads-elsewhere": "link.why.leadsElsewhere",
  "suddenly-empty": "link.why.suddenlyEmpty",
  "sign-in-needed": "link.why.other",
  denied: "link.why.denied",
  "window-closed": "link.why.other",
  "window-silent": "link.why.other",
  "wrong-state": "link.why.other",
  "other-account": "link.why.other",
  "admin-consent-needed": "link.why.other",
  "origin-refused": "link.why.other",
  "wrong-password": "link.why.other",
  "consent-missing": "link.why.other",
  "read-only": "link.why.other",
  "changed-elsewhere": "link.why.other",
  "start-over": "link.why.other",
  cannot: "link.why.other",
};

type Failed = Pick<Extract<AccountAnswer, { ok: false }>, "reason" | "detail">;

export const whyText = (words: Words, { reason, detail = "" }: Failed, host: string): string =>
  words.t(WHY[reason], { host, detail });
