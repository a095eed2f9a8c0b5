import type { EventShape } from "./event-shape";
import { BODY, CATEGORY, type Features, type Found, LOCATION } from "./features";
import type { Lexicon } from "./lexicon-scores";
import { markIn } from "./marks";
import type { Reason } from "./naming";

const MOST_WORDS = 3;
/** Words that are only like others are weaker evidence. */
const MOST_LIKE = 2;
/** Below this a word is not worth a mention. */
const AUDIBLE = 0.5;

/** The evidence for an answer, the loudest first: words, then people, length and what else is out of the ordinary. */
export function reasonsFor(event: EventShape, features: Features, best: number, lexicon: Lexicon): Reason[] {
  const reasons = wordsFor(event, features.found, best, lexicon);
  if (reasons.length === 0 && !features.isNameAlone)
    for (const word of lexicon.wordsLike(features.title, best).slice(0, MOST_LIKE))
      reasons.push({ kind: "resembles", word: asTyped(event.title, word) });
  if (features.isNameAlone) reasons.push({ kind: "name-alone" });
  else if (reasons.length === 0 && features.found.length === 0) reasons.push({ kind: "nothing-to-go-by" });
  if (event.inside !== null) {
    const outside = event.outside ?? 0;
    reasons.push(
      event.inside + outside === 0
        ? { kind: "own-entry" }
        : { kind: "people", inside: event.inside, outside },
    );
  }
  reasons.push(event.allDay ? { kind: "all-day" } : { kind: "length", minutes: Math.round(event.minutes) });
  if (!event.allDay && (event.startsAt < 7 * 60 || event.startsAt >= 17 * 60))
    reasons.push({ kind: "time-of-day", hour: Math.floor(event.startsAt / 60) });
  if (event.showAs !== "busy") reasons.push({ kind: "show-as", showAs: event.showAs });
  if (event.sensitivity !== "normal") reasons.push({ kind: "private" });
  if (event.recurring) reasons.push({ kind: "recurring" });
  return reasons;
}

/** As it was typed: a mark as the sign it stands for, words with the signs in and between them that folding leaves out. */
function asTyped(title: string, folded: string): string {
  const words = folded.split(" ").map((word) => markIn(title, word)?.trim() ?? word);
  const text = words.join(" ");
  if (title.includes(text)) return text;
  const letters = Array.from(text).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return new RegExp(letters.join("[^\\p{L}\\p{N}]*"), "u").exec(title)?.[0] ?? text;
}

function wordsFor(event: EventShape, found: readonly Found[], best: number, lexicon: Lexicon): Reason[] {
  const loud: { strength: number; reason: Reason }[] = [];
  const said = new Set<string>();
  for (const hit of found) {
    const strength = lexicon.strengthOf(hit.cue, hit.place, best);
    if (strength < AUDIBLE) continue;
    const written = asWritten(hit);
    const word = hit.place < BODY ? asTyped(event.title, written) : written;
    const where = hit.place === BODY ? "body" : hit.place === LOCATION ? "location" : "title";
    const reason: Reason =
      hit.place === CATEGORY
        ? { kind: "category", category: event.categories[0] ?? word }
        : { kind: "word", word, where };
    if (word === "" || said.has(`${where} ${word}`)) continue;
    said.add(`${where} ${word}`);
    loud.push({ strength, reason });
  }
  loud.sort((a, b) => b.strength - a.strength);
  return loud.slice(0, MOST_WORDS).map(({ reason }) => reason);
}

/** The words that a part of the lexicon was found in, as the leader wrote them. */
function asWritten({ said, start, end }: Found): string {
  const words = said.words.filter(({ word, at }) => at < end && start < at + word.length);
  const text = words.map(({ original }) => original).join(" ");
  return text === "" ? said.text.slice(start, Math.floor(end)).trim() : text;
}
