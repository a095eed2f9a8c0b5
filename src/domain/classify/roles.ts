import type { KnownActivity } from "../activity/activity";
import { placeOf } from "./scores";

/** What kind of place the leader leads, when told: the same word means other things in other places. */
export const ROLES = ["ward", "school", "care-home", "administration", "it", "company", "ngo"] as const;
export type Role = (typeof ROLES)[number];
export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

type Leaning = readonly [part: string, activity: KnownActivity, strength: number];

const LEANINGS: Readonly<Record<Role, readonly Leaning[]>> = {
  ward: [
    [" elev", "staff-development", 3],
    [" pt", "citizen-contact", 2],
    [" student", "staff-development", 2],
  ],
  school: [
    [" elev", "citizen-contact", 5],
    [" klasse", "citizen-contact", 1.6],
    [" student", "citizen-contact", 2],
  ],
  "care-home": [
    [" elev", "staff-development", 3],
    [" hus ", "citizen-contact", 0.6],
    [" lejl", "citizen-contact", 2],
  ],
  administration: [
    [" sag", "case-presentations-minutes", 1],
    [" udvalg", "management-meetings", 2],
  ],
  it: [
    [" elev", "staff-development", 2],
    [" bruger", "control-follow-up", 0.6],
    [" vagt", "on-call", 1.6],
  ],
  company: [
    [" kunde", "citizen-contact", 2],
    [" elev", "staff-development", 2],
    [" demo", "professional-working-group", 1],
  ],
  ngo: [
    [" frivillig", "citizen-contact", 1],
    [" fond", "documentation-reporting", 1],
    [" trustee", "management-meetings", 2],
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
