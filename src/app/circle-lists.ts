import type { Profile } from "../domain/profile/profile";
import type { Circle, CircleLists } from "./calendar-source";

export const CIRCLES: readonly Circle[] = ["chief", "people", "peers"];

/** The setting that holds one of the leader's short lists. */
export const circleSetting = (circle: Circle): string => `circle-${circle}`;

const ADDRESS = /[^\s,;<>"']+@[^\s,;<>"']+/gu;
/** Short lists: nobody's directory. */
const LONGEST = 60;

/** The addresses in what was typed or pasted, as a setting keeps them. */
export const readCircle = (typed: string): string =>
  [...new Set([...typed.toLowerCase().matchAll(ADDRESS)].map(([address]) => address))]
    .slice(0, LONGEST)
    .join(" ");

/** The leader's own short lists, by which a source tells whether somebody of them takes part. */
export function circleLists({ settings }: Pick<Profile, "settings">): CircleLists {
  const lists = CIRCLES.flatMap((circle) => {
    const said = settings.get(circleSetting(circle));
    return typeof said === "string" && said !== "" ? [[circle, said.split(" ")] as const] : [];
  });
  return Object.fromEntries(lists);
}
