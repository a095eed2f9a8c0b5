import type { Marks } from "../../domain/activity/activity";
import type { Words } from "../words/words";

/** What the leader has said, in a word or two: "giver", "dræner meget", "giver, dræner meget". */
export function marksText(words: Words, marks: Marks | null): string {
  if (!marks) return words.t("side.unjudged");
  const said = [
    marks.gives > 0 && words.t(marks.gives > 1 ? "grid.givesMuch" : "grid.givesSome"),
    marks.drains > 0 && words.t(marks.drains > 1 ? "grid.drainsMuch" : "grid.drainsSome"),
  ].filter((each) => each !== false);
  return said.join(", ") || words.t("side.neutral");
}
