const SOFT_HYPHEN = "\u00AD";
/** Before a consonant that begins a syllable: good enough in every language we speak. */
const SEAM = /(?<=\p{L}[aeiouyæøåäö][bcdfghjklmnpqrstvwxz]?)(?=[bcdfghjklmnpqrstvwxz][aeiouyæøåäö]\p{L})/giu;

/** Lets words of `long` letters break where they may, also in browsers without hyphenation for the language. */
export const softHyphens = (title: string, long: number): string =>
  title.replace(/\p{L}+/gu, (word) => (word.length < long ? word : word.replace(SEAM, SOFT_HYPHEN)));
