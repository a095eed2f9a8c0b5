import type { Words } from "../words/words";

/** What a notification says about drafts that wait: how many, never which. */
export const draftWords = (words: Words, count: number) => ({
  title: words.t("guard.drafts.title"),
  message: words.t("guard.drafts.message", { count }, count),
});
