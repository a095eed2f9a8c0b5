/** A row of the activity grid: a seed row, an own row of the leader's ("own-…"), or one of the states beside work. */
export type ActivityId = string & { readonly kind: "activity" };

export const SEED_ROWS = [
  "management-meetings",
  "peer-department-meetings",
  "professional-working-group",
  "audit-accreditation",
  "work-environment-organisation",
  "finance",
  "appraisal-talks",
  "external-visits",
  "case-presentations-minutes",
  "documentation-reporting",
  "citizen-contact",
  "control-follow-up",
  "network-meetings",
  "supervision-coaching",
  "staff-development",
  "ad-hoc",
  "email",
  "phone-calls",
  "lunch-break",
  "reflection",
  "staff-meetings",
  "shift-planning",
  "sickness-talks",
  "recruitment",
  "focus-work",
  "travel",
  "learning",
] as const;
export type SeedRow = (typeof SEED_ROWS)[number];

/** States of an event that are not work activities: they have no marks and no hours in the balance. */
export const BESIDE_WORK = ["private", "absence", "on-call"] as const;
/** An event of which nobody could tell what it is. Its hours count and wait for the leader's word. */
export const NOT_CLASSIFIABLE = "not-classifiable";

export const KNOWN_ACTIVITIES = [...SEED_ROWS, ...BESIDE_WORK, NOT_CLASSIFIABLE] as const;
export type KnownActivity = (typeof KNOWN_ACTIVITIES)[number];

export const activity = (id: KnownActivity): ActivityId => id as string as ActivityId;

const known: ReadonlySet<string> = new Set(KNOWN_ACTIVITIES);
export const isKnown = (id: string): id is KnownActivity & ActivityId => known.has(id);

export const isOwnRow = (id: ActivityId): boolean => id.startsWith("own-");

/** Whether the leader can say of it that it gives or drains. */
export const canBeJudged = (id: ActivityId): boolean =>
  id !== NOT_CLASSIFIABLE && !(BESIDE_WORK as readonly string[]).includes(id);

export type Level = 0 | 1 | 2;
/** What the leader says of an activity. Both may be above nought; both nought is "neutral", which is a word too. */
export interface Marks {
  readonly gives: Level;
  readonly drains: Level;
}

export type Decision = "keep" | "more" | "less" | "delegate" | "drop";
export const DECISIONS: readonly Decision[] = ["keep", "more", "less", "delegate", "drop"];
