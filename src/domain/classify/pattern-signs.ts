const sign = (letter: string) => letter.charCodeAt(0);

/** How a part of the lexicon has to stand in a word to count, where that cannot be told by its spaces. */
export const [TITLE, INFLECTED, END] = [sign("t"), sign("i"), sign("e")];
/** Abbreviations, found in capitals only. */
export const CAPITALS = sign("C");
/** What stands before a part that makes a title readable. */
export const LOUD = sign("!");
