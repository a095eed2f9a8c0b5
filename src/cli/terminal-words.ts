import da from "../locales/da.json";
import en from "../locales/en.json";
import { catalogueWords } from "../ui/words/catalogue-words";
import type { Words } from "../ui/words/words";
import { helpLanguage } from "./help";

/** The words of the language that the terminal is set to. */
export const terminalWords = (): Words => catalogueWords(helpLanguage(process.env) === "da" ? da : en);
