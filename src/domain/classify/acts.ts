import type { FoldedWord } from "./fold";

/** What kind of doing a title names, whatever it is about; 0 is none. */
export type Act = number;

/** By how a word ends or begins: talk, visit, call, write, meet, follow up, learn. The first that fits counts. */
const ACTS: readonly RegExp[] = [
  /(?:samt(?:ale|aler|al|alen)?|gespraech\w*|snak|talk|chat|conversation|prat)$/u,
  /(?:besoeg\w*|besoek\w*|besuch\w*|visit\w*|rundvis\w*|tour)$/u,
  /^(?:ring\w{0,2}|ringa|call|tlf|tel|telefon\w*|phone|anruf\w*)$/u,
  /^(?:skriv\w*|udkast|utkast|draft\w*|writ\w+|schreib\w*|entwurf|notat|rapport\w*|report|svar|laes\w*|read\w*|forbered\w*|prep\w*|vorbereit\w*)$/u,
  /(?:moede[rt]?|moete[rt]?|meeting|mtg|sitzung|besprechung|runde|konferen\w*|traeff|udvalg|gruppe\w*|group|board|konf|panel|forum|raad)$/u,
  /(?:opfoelg\w*|uppfoelj\w*|oppfoelg\w*|follow|followup|status|review|kontrol\w*|check\w*|tjek|gennemgang|genomgaang|gjennomgang|tal|data)$/u,
  /(?:kursus|kurs|seminar\w*|modul\w*|uddannelse\w*|utbildning\w*|training|schulung\w*|fortbildung\w*|oplaering|dag|tag|day)$/u,
];
export const ACT_COUNT = ACTS.length + 1;

/** Calendars say the same words again and again; so many are remembered. */
const REMEMBERED = 1 << 15;
const known = new Map<string, Act>();

function actOfWord(word: string): Act {
  const held = known.get(word);
  if (held !== undefined) return held;
  const act = ACTS.findIndex((form) => form.test(word)) + 1;
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, act);
  return act;
}

export function actOf(words: readonly FoldedWord[]): Act {
  let act = 0;
  for (const { word } of words) {
    const next = actOfWord(word);
    if (next > 0 && (act === 0 || next < act)) act = next;
  }
  return act;
}
