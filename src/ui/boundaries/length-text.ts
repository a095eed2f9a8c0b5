import { HOUR, MINUTE, type Millis } from "../../domain/time/instant";
import type { Words } from "../words/words";

/** "9 t 30 min", "10 t" */
export function lengthText(words: Words, length: Millis): string {
  const minutes = Math.floor((length % HOUR) / MINUTE);
  return words.t(minutes === 0 ? "frame.wholeHours" : "frame.length", {
    hours: Math.floor(length / HOUR),
    minutes,
  });
}
