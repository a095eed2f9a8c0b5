import da from "../locales/da.json";
import en from "../locales/en.json";
import { catalogueWords } from "../ui/words/catalogue-words";
import type { Words } from "../ui/words/words";
import { type TerminalLanguage, terminalLanguage } from "./language";

export const wordsIn = (language: TerminalLanguage): Words => catalogueWords(language === "da" ? da : en);

/** The words of the language that the terminal is set to. */
export const terminalWords = (): Words => wordsIn(terminalLanguage(process.env));
