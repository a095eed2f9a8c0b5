import type { KnownPeople } from "../domain/classify/people";
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

/** Initials say too little: "bo" and "med" stand in any title. */
const SHORTEST_FIRST_NAME = 3;
const SHORTEST_ALONE = 4;

/** How somebody with this address is likely to be called in titles: "lone.hansen@…" is Lone Hansen, or Lone. */
function namesIn(address: string): string[] {
  const [local = ""] = address.split("@");
  const parts = local.split(/[^\p{L}]+/u).filter((part) => part !== "");
  const [first = ""] = parts;
  if (parts.length < 2) return first.length < SHORTEST_ALONE ? [] : [first];
  return first.length < SHORTEST_FIRST_NAME ? [parts.join(" ")] : [parts.join(" "), first];
}

/** The names that the lists give away; one that two lists share tells nothing. */
export function knownPeople(profile: Pick<Profile, "settings">): KnownPeople {
  const lists = circleLists(profile);
  const named = CIRCLES.map((circle) => new Set((lists[circle] ?? []).flatMap(namesIn)));
  const [chief = [], own = [], peers = []] = named.map((names) =>
    [...names].filter((name) => named.every((others) => others === names || !others.has(name))),
  );
  return { chief, own, peers };
}
