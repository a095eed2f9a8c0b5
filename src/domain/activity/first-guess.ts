import type { ActivityId, Marks, SeedRow } from "./activity";

const GIVES: Marks = { gives: 1, drains: 0 };
const DRAINS: Marks = { gives: 0, drains: 1 };
const BOTH: Marks = { gives: 1, drains: 1 };
const NEUTRAL: Marks = { gives: 0, drains: 0 };

/**
 * What leaders most often say, from publications on leaders' working conditions. Shown as a guess, never counted.
 * Being there for one's own staff and citizens is never guessed to drain.
 */
const GUESSES: Readonly<Partial<Record<SeedRow, Marks>>> = {
  "management-meetings": GIVES,
  "professional-working-group": GIVES,
  "audit-accreditation": DRAINS,
  "work-environment-organisation": BOTH,
  finance: BOTH,
  "appraisal-talks": GIVES,
  "case-presentations-minutes": DRAINS,
  "documentation-reporting": DRAINS,
  "control-follow-up": DRAINS,
  "network-meetings": GIVES,
  "supervision-coaching": GIVES,
  "staff-development": GIVES,
  "ad-hoc": DRAINS,
  email: DRAINS,
  "lunch-break": GIVES,
  reflection: GIVES,
  "shift-planning": BOTH,
  "sickness-talks": DRAINS,
  "focus-work": GIVES,
  travel: NEUTRAL,
  learning: GIVES,
};

const guesses: ReadonlyMap<string, Marks> = new Map(Object.entries(GUESSES));
export const firstGuess = (id: ActivityId): Marks | null => guesses.get(id) ?? null;
