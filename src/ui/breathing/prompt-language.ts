import type { PromptLanguage } from "../../domain/blocks/prompts";
import type { Words } from "../words/words";

/** The questions are written in two languages; whoever reads neither gets the English ones. */
export const promptLanguage = ({ locale }: Words): PromptLanguage => (locale.startsWith("da") ? "da" : "en");
