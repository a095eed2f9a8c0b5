import { HOUR, MINUTE, type Millis } from "../../domain/time/instant";
import type { Words } from "../words/words";

/** "9 t 30 min" */
export const lengthText = (words: Words, length: Millis): string =>
  words.t("frame.length", {
    hours: Math.floor(length / HOUR),
    minutes: Math.floor((length % HOUR) / MINUTE),
  });
