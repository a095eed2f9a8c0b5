import type { KnownActivity } from "../activity/activity";
import { placeOf } from "./scores";

/** What kind of place the leader leads, when told: the same word means other things in other places. */
export type Role = "ward" | "school" | "care-home" | "administration" | "it" | "company" | "ngo";

type Leaning = readonly [part: string, activity: KnownActivity, strength: number];

const LEANINGS: Readonly<Record<Role, readonly Leaning[]>> = {
  ward: [
    [" elev", "staff-development", 1.5],
    [" pt", "citizen-contact", 1],
    [" student", "staff-development", 1],
  ],
  school: [
    [" elev", "citizen-contact", 1.5],
    [" klasse", "citizen-contact", 0.8],
    [" student", "citizen-contact", 1],
  ],
  "care-home": [
    [" elev", "staff-development", 1.5],
    [" hus ", "citizen-contact", 0.3],
    [" lejl", "citizen-contact", 1],
  ],
  administration: [
    [" sag", "case-presentations-minutes", 0.5],
    [" udvalg", "management-meetings", 1],
  ],
  it: [
    [" elev", "staff-development", 1],
    [" bruger", "control-follow-up", 0.3],
    [" vagt", "on-call", 0.8],
  ],
  company: [
    [" kunde", "citizen-contact", 1],
    [" elev", "staff-development", 1],
    [" demo", "professional-working-group", 0.5],
  ],
  ngo: [
    [" frivillig", "citizen-contact", 0.5],
    [" fond", "documentation-reporting", 0.5],
    [" trustee", "management-meetings", 1],
  ],
};

export function makeRoleScorer(role: Role | null | undefined) {
  const leanings = (role ? LEANINGS[role] : []).map(([part, id, strength]) => ({
    part,
    at: placeOf(id),
    strength,
  }));
  return (title: string, scores: Float32Array): void => {
    for (const { part, at, strength } of leanings)
      if (title.includes(part)) scores[at] = (scores[at] as number) + strength;
  };
}
