import {
  type ActivityId,
  activity,
  type Decision,
  type Level,
  type Marks,
  type SeedRow,
} from "../../domain/activity/activity";
import type { ProfileRecord, RowDecision } from "../../domain/profile/records";
import { type DeviceId, nextStamp, type Stamp } from "../../domain/profile/stamp";
import type { Instant } from "../../domain/time/instant";
import type { RecordChange } from "../ports";
import { type DemoLanguage, inLanguage, type Titles } from "./demo-event";

/** Gives and drains. What is not here waits for the leader's word, so that the demo shows how that is given. */
const MARKS: Readonly<Partial<Record<SeedRow, readonly [gives: Level, drains: Level]>>> = {
  "appraisal-talks": [2, 0],
  "supervision-coaching": [2, 0],
  "network-meetings": [1, 0],
  "staff-development": [1, 0],
  reflection: [2, 0],
  "focus-work": [1, 0],
  learning: [1, 0],
  "audit-accreditation": [0, 2],
  "documentation-reporting": [0, 1],
  finance: [0, 1],
  "sickness-talks": [0, 1],
  "ad-hoc": [0, 1],
  "work-environment-organisation": [1, 1],
  recruitment: [1, 1],
  "peer-department-meetings": [1, 0],
  "case-presentations-minutes": [0, 1],
  "management-meetings": [0, 0],
  "staff-meetings": [0, 0],
  "shift-planning": [0, 0],
  "lunch-break": [0, 0],
  travel: [0, 0],
  email: [0, 1],
};

type Said = readonly [SeedRow, Decision, Titles];

const DECISIONS: readonly Said[] = [
  ["appraisal-talks", "more", ["En halv time til hver, hver uge", "Half an hour each, every week"]],
  ["audit-accreditation", "less", ["Samle forberedelsen på én formiddag", "Prepare in one morning"]],
  [
    "documentation-reporting",
    "delegate",
    ["Månedstal: Nadia prøver fra næste måned", "Monthly figures: Nadia tries from next month"],
  ],
  [
    "shift-planning",
    "delegate",
    ["Huller i weekenden: koordinatorerne selv", "Weekend gaps: the coordinators themselves"],
  ],
  ["finance", "keep", ["", ""]],
  ["network-meetings", "keep", ["", ""]],
  ["staff-meetings", "keep", ["", ""]],
  ["reflection", "more", ["Også tirsdag morgen", "Tuesday mornings too"]],
];

/** What the invented leader has said of the activities. */
export const demoMarks = (): (readonly [ActivityId, Marks])[] =>
  Object.entries(MARKS).map(([id, [gives, drains]]) => [activity(id as SeedRow), { gives, drains }]);

/** What the invented leader has decided to do about some of them. */
export const demoDecisions = (language: DemoLanguage): (readonly [ActivityId, RowDecision])[] =>
  DECISIONS.map(([id, decision, note]) => [activity(id), { decision, note: inLanguage(note, language) }]);

/** Both as records, as a profile file holds them. */
export function demoRecords(language: DemoLanguage, saidAt: Instant): ProfileRecord[] {
  const changes: readonly RecordChange[] = [
    ...demoMarks().map(([id, value]) => ({ kind: "mark", id, value }) as const),
    ...demoDecisions(language).map(([id, value]) => ({ kind: "decision", id, value }) as const),
  ];
  let last: Stamp | null = null;
  return changes.map((change) => {
    last = nextStamp(last, saidAt, "demo" as DeviceId);
    return { ...change, stamp: last } as ProfileRecord;
  });
}
