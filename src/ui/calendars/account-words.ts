import type { AccountRow, Trouble } from "../../app/account";
import type { SourceFailureReason } from "../../app/calendar-source";
import type { MessageKey, Words } from "../words/words";

/** What stands in the way of an account, a sentence each. */
const WHY: Readonly<Record<SourceFailureReason, MessageKey>> = {
  offline: "link.why.offline",
  unreachable: "link.why.unreachable",
  "timed-out": "link.why.timedOut",
  throttled: "link.why.throttled",
  unavailable: "link.why.unavailable",
  malformed: "link.why.malformed",
  "permission-needed": "account.why.permissionNeeded",
  refused: "account.why.refused",
  "not-found": "account.why.notFound",
  "no-calendar-server": "account.why.noServer",
  "cut-off": "link.why.cutOff",
  "leads-elsewhere": "account.why.leadsElsewhere",
  "suddenly-empty": "account.why.other",
  "sign-in-needed": "account.why.signInNeeded",
  denied: "account.why.denied",
  "window-closed": "account.why.windowClosed",
  "window-silent": "account.why.windowSilent",
  "wrong-state": "account.why.wrongState",
  "other-account": "account.why.otherAccount",
  "admin-consent-needed": "account.why.adminConsent",
  "origin-refused": "account.why.originRefused",
  "wrong-password": "account.why.wrongPassword",
  "consent-missing": "account.why.consentMissing",
  "read-only": "account.why.other",
  "changed-elsewhere": "account.why.other",
  "start-over": "account.why.other",
  cannot: "account.why.other",
};

export type Why = Pick<Trouble, "reason" | "detail">;

export const accountWhy = (words: Words, { reason, detail = "" }: Why, host: string): string =>
  words.t(WHY[reason], { host: reason === "permission-needed" ? detail || host : host, detail });

/** What only the organisation can mend: the leader is given the words to write to IT. */
export const isForIt = ({ reason }: Why): boolean =>
  reason === "consent-missing" || reason === "admin-consent-needed" || reason === "origin-refused";

export const hostOf = ({ connection }: AccountRow): string => {
  switch (connection.kind) {
    case "link":
      return connection.host;
    case "caldav":
      return new URL(connection.home).host;
    case "graph":
      return "Microsoft 365";
  }
};
