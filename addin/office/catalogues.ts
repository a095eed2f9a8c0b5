import da from "../../src/locales/da.json";
import en from "../../src/locales/en.json";
import { catalogueWords } from "../../src/ui/words/catalogue-words";
import type { Words } from "../../src/ui/words/words";

/** The product's languages; no browser looks sentences up for a page that is not part of an extension. */
export const CATALOGUES = { da, en };

export type Language = keyof typeof CATALOGUES;

const isLanguage = (text: string): text is Language => Object.keys(CATALOGUES).indexOf(text) >= 0;

/** The first of these ("da-DK", "en") that the product speaks; English where it speaks none of them. */
export function languageOf(...asked: readonly unknown[]): Language {
  for (const each of asked) {
    if (typeof each !== "string") continue;
    const language = each.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return "en";
}

export const wordsOf = (language: Language): Words => catalogueWords(CATALOGUES[language]);
