const LONG = 9;
/** Between a vowel's syllable and the consonant that begins the next one: good enough in every language we speak. */
const SEAM =
  /(?<=\p{L}{2}[aeiouyæøåäö][bcdfghjklmnpqrstvwxz]?)(?=[bcdfghjklmnpqrstvwxz][aeiouyæøåäö]\p{L})/giu;

/** Lets long words break where they may, also in browsers that have no hyphenation for the language. */
export const softHyphens = (title: string): string =>
  title.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : word.replace(SEAM, "\u00AD")));
