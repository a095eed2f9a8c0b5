import { joinSplitCharacters } from "../repair/split-characters";
import { westernLetters } from "../repair/western-letters";

export interface Decoded {
  readonly text: string;
  /** Some bytes were no UTF-8 and were taken for Western European letters. */
  readonly isGuessed: boolean;
}

/** UTF-8 as the standard wants it, UTF-16 by its mark, and line by line Windows-1252 where a line is neither. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), isGuessed: false };
  const strict = strictly(bytes) ?? strictly(joinSplitCharacters(bytes));
  return strict === null ? { text: byLines(bytes), isGuessed: true } : { text: strict, isGuessed: false };
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A calendar begins with an ASCII letter, so that a zero beside it tells UTF-16 even without a mark. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0 && second !== undefined && second > 0) return "utf-16be";
  if (second === 0 && first !== undefined && first > 0) return "utf-16le";
  return null;
}

const NEWLINE = 10;

function byLines(bytes: Uint8Array): string {
  const parts: string[] = [];
  const whole = joinSplitCharacters(bytes);
  for (let from = 0; from < whole.length; ) {
    const stop = whole.indexOf(NEWLINE, from);
    const end = stop < 0 ? whole.length : stop + 1;
    const line = whole.subarray(from, end);
    parts.push(strictly(line) ?? westernLetters(line));
    from = end;
  }
  return parts.join("");
}
