import { fold } from "./fold";
import { placeOf } from "./scores";

/** Names that the leader has told, as they stand in titles; nobody else is known by name. */
export interface KnownPeople {
  readonly chief: readonly string[];
  readonly own: readonly string[];
  readonly peers: readonly string[];
}

/** How much a known name says when nothing else is in the title, and beside other words. */
const ALONE = 6;
const BESIDE = 2;

/** Adds what a known name in the title speaks for: one's chief upwards, one's people their talks, peers sideways. */
export function makePeopleScorer(people: KnownPeople | undefined) {
  const groups = people
    ? ([
        [people.chief, placeOf("management-meetings")],
        [people.own, placeOf("appraisal-talks")],
        [people.peers, placeOf("peer-department-meetings")],
      ] as const)
    : [];
  const names = groups.flatMap(([group, at]) =>
    group
      .map((name) => ({ text: ` ${fold(name).text.trim()} `, at }))
      .filter(({ text }) => text.trim() !== ""),
  );
  return (title: string, company: number, isNameAlone: boolean, scores: Float32Array): void => {
    if (company === 0) return;
    for (const { text, at } of names)
      if (title.includes(text)) scores[at] = (scores[at] as number) + (isNameAlone ? ALONE : BESIDE);
  };
}
