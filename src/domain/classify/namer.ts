import type { ActivityId } from "../activity/activity";
import type { Word } from "../profile/records";
import { namingByCategory } from "./categories";
import type { EventShape } from "./event-shape";
import { learnFrom } from "./learner";
import { readLexicon } from "./lexicon-scores";
import type { Naming } from "./naming";
import type { KnownPeople } from "./people";
import type { Role } from "./roles";
import { namingByWord, wordFor } from "./word-keys";

/** What the leader has told. */
export interface Knowledge {
  readonly words: ReadonlyMap<string, Word>;
  /** What the leader says that a category of the calendar means. */
  readonly categories?: ReadonlyMap<string, ActivityId>;
  readonly people?: KnownPeople;
  readonly role?: Role | null;
}

export type Namer = (event: EventShape) => Naming;

/**
 * The one door to the lexicon: import it dynamically where start-up matters.
 * The leader's own word goes first, then the category, then what the words have taught, then lexicon and shape.
 */
export function makeNamer(knowledge: Knowledge): Namer {
  const lexicon = readLexicon();
  const learnt = learnFrom(knowledge, lexicon);
  return (event) => {
    const naming = namingByCategory(event, knowledge.categories) ?? learnt(event);
    const found = wordFor(event, knowledge.words);
    if (found === null) return naming;
    const otherwise = naming.activity === found.word.activity ? naming.second : naming.activity;
    return namingByWord(found.word.activity, found.scope, otherwise);
  };
}
