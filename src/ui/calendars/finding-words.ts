import type { UnreadableReason } from "../../app/ports";
import type { Finding, FindingReason } from "../../domain/calendar/finding";
import type { MessageKey, Words } from "../words/words";

/** Why a file gave nothing at all, a sentence each. */
export const UNREADABLE: Readonly<Record<UnreadableReason, MessageKey>> = {
  "not-a-calendar": "unreadable.notCalendar",
  empty: "unreadable.empty",
  "too-large": "unreadable.tooLarge",
  "reader-failed": "unreadable.readerFailed",
  cancelled: "unreadable.cancelled",
};

const FINDINGS: Readonly<Record<FindingReason, MessageKey>> = {
  "component-unreadable": "finding.componentUnreadable",
  "component-unclosed": "finding.componentUnclosed",
  "file-cut-off": "finding.fileCutOff",
  "start-missing": "finding.startMissing",
  "start-unreadable": "finding.startUnreadable",
  "end-unreadable": "finding.endUnreadable",
  "end-before-start": "finding.endBeforeStart",
  "zone-unknown": "finding.zoneUnknown",
  "zone-guessed": "finding.zoneGuessed",
  "rule-unreadable": "finding.ruleUnreadable",
  "dates-unreadable": "finding.datesUnreadable",
  "too-many-occurrences": "finding.tooManyOccurrences",
  "too-many-components": "finding.tooManyComponents",
  "letters-guessed": "finding.lettersGuessed",
  "no-attendees": "finding.noAttendees",
  "more-findings": "finding.moreFindings",
};

export const findingText = (words: Words, { reason, detail = "" }: Finding): string =>
  words.t(FINDINGS[reason], { detail });
