import type { ActivityId } from "../activity/activity";
import type { Word } from "../profile/records";
import { lengthOf, MINUTE } from "../time/instant";
import type { WeekId } from "../time/weeks";
import type { NamedEvent } from "./naming";
import { seriesWordKey, titleKey, titleWordKey, wordFor } from "./word-keys";

/** What the leader may be asked a week, by the whole product together. */
export const QUESTIONS_A_WEEK = 5;

/** A question that was put, by whatever feature; "unknown" is an answer too, and "open" waits for one. */
export interface Asked {
  readonly id: string;
  readonly week: WeekId;
  readonly answer: "open" | "told" | "unknown";
}

/** "What is this?", about a series or about all events with a title. */
export interface Question {
  /** The key that the answer's word is filed under. */
  readonly id: string;
  readonly title: string;
  readonly guess: ActivityId;
  readonly second: ActivityId | null;
  readonly confidence: number;
  readonly events: number;
  readonly minutes: number;
}

/** A day off or a whole week on call would drown every meeting. */
const LONGEST = 8 * 60;
/** Below this much doubt an answer teaches nothing. */
const LEAST_DOUBT = 0.1;
/** A word that other doubtful events share makes a question teach those as well. */
const SHARED = 0.3;

/** How many questions any feature may still put this week. */
export function questionsLeft(asked: Iterable<Asked>, week: WeekId, budget = QUESTIONS_A_WEEK): number {
  let put = 0;
  for (const question of asked) if (question.week === week) put++;
  return Math.max(0, budget - put);
}

interface Group extends Question {
  readonly worth: number;
  readonly words: readonly string[];
}

/**
 * This week's questions that still wait for an answer, then those that teach most: many hours and much doubt first. A
 * question that was put takes its part of the budget, answered or not, and is not put again in another week.
 */
export function chooseQuestions(
  named: readonly NamedEvent[],
  words: ReadonlyMap<string, Word>,
  asked: readonly Asked[],
  week: WeekId,
  budget = QUESTIONS_A_WEEK,
): Question[] {
  if (budget === 0) return [];
  const put = new Map(asked.map((question) => [question.id, question]));
  const all = groupsOf(named, words);
  const groups = all.filter(({ id, worth }) => worth > 0 && !put.has(id));
  const waiting = all
    .filter(({ id }) => put.get(id)?.week === week && put.get(id)?.answer === "open")
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  const chosen: Group[] = [];
  const taught = new Set<string>();
  const room = questionsLeft(asked, week, budget);
  while (chosen.length < room) {
    const next = mostTeaching(
      groups.filter((group) => !chosen.includes(group)),
      taught,
    );
    if (next === null) break;
    chosen.push(next);
    for (const word of next.words) taught.add(word);
  }
  return [...waiting, ...chosen].map(({ worth, words: _, ...question }) => question);
}

function mostTeaching(groups: readonly Group[], taught: ReadonlySet<string>): Group | null {
  const worthOfWord = new Map<string, number>();
  for (const group of groups)
    for (const word of group.words) worthOfWord.set(word, (worthOfWord.get(word) ?? 0) + group.worth);
  let best: Group | null = null;
  let most = 0;
  for (const group of groups) {
    const shared = group.words.map((word) => (worthOfWord.get(word) ?? 0) - group.worth);
    const fresh = group.words.some((word) => taught.has(word)) ? 0.5 : 1;
    const value = fresh * (group.worth + SHARED * Math.max(0, ...shared));
    if (value > most || (value === most && best !== null && group.id < best.id)) {
      best = group;
      most = value;
    }
  }
  return best;
}

function groupsOf(named: readonly NamedEvent[], words: ReadonlyMap<string, Word>): Group[] {
  const groups = new Map<string, Group>();
  for (const { event, naming } of named) {
    if (naming.source === "leader" || wordFor(event, words) !== null) continue;
    const id = event.series === null ? titleWordKey(event.title) : seriesWordKey(event.series);
    if (id === null) continue;
    const minutes = Math.min(LONGEST, lengthOf(event) / MINUTE);
    const doubt = 1 - naming.confidence;
    const worth = doubt < LEAST_DOUBT ? 0 : minutes * doubt;
    const held = groups.get(id);
    groups.set(id, {
      id,
      title: held?.title ?? event.title,
      guess: held?.guess ?? naming.activity,
      second: held ? held.second : naming.second,
      confidence: Math.min(held?.confidence ?? 1, naming.confidence),
      events: (held?.events ?? 0) + 1,
      minutes: (held?.minutes ?? 0) + minutes,
      worth: (held?.worth ?? 0) + worth,
      words:
        held?.words ??
        titleKey(event.title)
          .split(" ")
          .filter((word) => word.length > 3),
    });
  }
  return [...groups.values()];
}
