import { SEED_ROWS } from "../../../src/domain/activity/activity";
import type { Knowledge, Namer } from "../../../src/domain/classify/namer";
import { titleKey, wordsAbout } from "../../../src/domain/classify/word-keys";
import type { Word } from "../../../src/domain/profile/records";
import type { Labelled } from "./figures";

const LONGEST = 8 * 60;

/** The events a leader would be asked about first: of the series and titles with most doubtful hours one each. */
export function mostAsked(calendar: readonly Labelled[], name: Namer, count: number): Labelled[] {
  const groups = new Map<string, { one: Labelled; worth: number }>();
  for (const one of calendar) {
    const id = one.event.series ?? titleKey(one.event.title);
    const worth = Math.min(LONGEST, one.event.minutes) * (1 - name(one.event).confidence);
    const held = groups.get(id);
    if (held) held.worth += worth;
    else groups.set(id, { one, worth });
  }
  const sorted = [...groups.values()].sort((a, b) => b.worth - a.worth);
  return sorted.slice(0, count).map(({ one }) => one);
}

/** The words that a leader leaves by correcting these events, each for its series or else its title. */
export function wordsOf(corrected: readonly Labelled[]): Knowledge["words"] {
  const words = new Map<string, Word>();
  for (const { event, label } of corrected) {
    const activity = label as string as Word["activity"];
    const made =
      wordsAbout(event, activity, event.series === null ? "title" : "series") ??
      wordsAbout(event, activity, "event");
    if (made) words.set(made.id, made.value);
  }
  return words;
}

export const exactShare = (asked: readonly Labelled[], name: Namer): number =>
  asked.filter(({ event, label }) => name(event).activity === (label as string)).length / asked.length;

/** As many corrections as a leader makes in years, each about another title. */
export function manyWords(count: number): Knowledge["words"] {
  const words = new Map<string, Word>();
  for (let at = 0; at < count; at++) {
    const activity = SEED_ROWS[at % SEED_ROWS.length] as Word["activity"];
    words.set(`event:${at}`, { activity, title: `Kaldenavn${at} opgave${at % 37} hos enhed${at % 91}` });
  }
  return words;
}
