/** How a part of the lexicon has to stand in a word to count; the first sign of a compiled pattern. */
export const [TITLE, WORD, INFLECTED, START, END, ANYWHERE] = Array.from("twisea", (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number];
/** Abbreviations, found in capitals only. */
export const CAPITALS = "C".charCodeAt(0);
/** What stands before a part that makes a title readable. */
export const LOUD = "!".charCodeAt(0);
