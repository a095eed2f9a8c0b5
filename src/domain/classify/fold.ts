/** Longer titles say nothing more; the cut keeps a hostile one as cheap as a normal one. */
const LONGEST = 240;

const SPELT: Readonly<Record<string, string>> = {
  å: "aa",
  æ: "ae",
  ä: "ae",
  ø: "oe",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  á: "a",
  à: "a",
  â: "a",
  ã: "a",
  í: "i",
  ì: "i",
  ï: "i",
  ó: "o",
  ò: "o",
  ô: "o",
  õ: "o",
  ú: "u",
  ù: "u",
  û: "u",
  ñ: "n",
  ç: "c",
  ý: "y",
  ð: "d",
  þ: "th",
  ł: "l",
  š: "s",
  ž: "z",
  č: "c",
};

export const ONE_TO_ONE_WORD = "xonetoone";
export const ONE_TO_ONE =
  /(?<![\d.])1\s?[:/–-]\s?1(?![\d:/–-])|\b1[\s-]?(?:on|til|to)[\s-]?1\b|\bone[\s-](?:on|to)[\s-]one\b/giu;
const REPLY = /^(?:(?:sv|vs|fw|fwd|re|aw|wg|vb|ang)\s?:\s*)+/iu;
/** Marks that say what became of an event, not what it is. */
const FATES =
  "aflyst|flyttet|avlyst|inställt|inställd|flyttad|canceled|cancelled|moved|abgesagt|verschoben|opdateret|updated|" +
  "rescheduled|aktualiseret|følg|tentative|foreløbig";
const FATE = new RegExp(
  `^\\s*(?:[[(]\\s*(?:${FATES})\\s*[\\])]\\s*[:!–-]*|(?:${FATES})\\s*[:!–-]+)\\s*`,
  "iu",
);

/** What every such mark ends or begins with, and how far in it stands at the latest. */
const MAY_BE_PREFIXED = /[:![(–-]/u;
const LONGEST_PREFIX = 40;

/** Strips what mail and calendar programs put before a title, as often as they put it. */
export function withoutPrefixes(title: string): string {
  let rest = title.slice(0, LONGEST * 2);
  for (let count = 0; count < 4 && MAY_BE_PREFIXED.test(rest.slice(0, LONGEST_PREFIX)); count++) {
    const next = rest.replace(REPLY, "").replace(FATE, "").trimStart();
    if (next === rest) break;
    rest = next;
  }
  return rest.slice(0, LONGEST).trimStart();
}

/** Apostrophes, soft hyphens and joiners: seen or not, the word goes on. */
const UNSEEN: ReadonlySet<number> = new Set([0x2019, 0xad, 0x200b, 0x200d]);
const isPlain = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const isUpper = (char: string) => char !== char.toLowerCase() && char === char.toUpperCase();
const SEPARATORS = new Set([":", "–", "—", "|", ";", "(", ")", "[", "]", "/", "+", ",", "&", "→", "-"]);

export interface Folded {
  /** Lower-case words in plain letters, one space round each; "|" where one part of the title ends. */
  readonly text: string;
  /** Words written all in capitals, with where they begin in `text`. */
  readonly capitals: readonly { readonly word: string; readonly at: number }[];
  /** Every word, where it begins in `text`, and whether it was written with a capital first. */
  readonly words: readonly FoldedWord[];
}

export interface FoldedWord {
  readonly word: string;
  /** As it was written. */
  readonly original: string;
  readonly at: number;
  readonly isCapital: boolean;
  /** Written with a full stop after it, as a word cut short is. */
  readonly isCut: boolean;
}

const spellOutOneToOne = (title: string) =>
  /1|one/iu.test(title) ? title.replace(ONE_TO_ONE, ` ${ONE_TO_ONE_WORD} `) : title;

/** A few letters grow when they are lowered; they stay, so that places agree. */
function lowerOf(source: string): string {
  const lower = source.toLowerCase();
  if (lower.length === source.length) return lower;
  return Array.from(source, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join("");
}

/** Brings a title to the form that the lexicon is written in. */
export function fold(raw: string, longest = LONGEST): Folded {
  const source = spellOutOneToOne(raw.slice(0, longest));
  let text = " ";
  let word = "";
  let original = "";
  const words: FoldedWord[] = [];
  const capitals: { word: string; at: number }[] = [];
  const finish = (isCut = false) => {
    if (word === "") return;
    const first = original[0] ?? "";
    const at = text.length;
    if (original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase())
      capitals.push({ word: original, at });
    words.push({ word, original, at, isCapital: isUpper(first), isCut });
    text += `${word} `;
    word = "";
    original = "";
  };
  const lower = lowerOf(source);
  for (let at = 0; at < source.length; ) {
    let end = at;
    while (isPlain(lower.charCodeAt(end))) end++;
    if (end > at) {
      word += lower.slice(at, end);
      original += source.slice(at, end);
      at = end;
      continue;
    }
    const code = source.codePointAt(at) as number;
    const char = code > 0xffff ? source.slice(at, at + 2) : source.charAt(at);
    at += char.length;
    const spelt = code < 0xc0 ? undefined : SPELT[char.toLowerCase()];
    if (spelt !== undefined) {
      word += spelt;
      original += char;
      continue;
    }
    if (code === 39 || UNSEEN.has(code)) continue;
    if (
      code >= 0x2300 &&
      code !== 0xfe0f &&
      !(code >= 0xd800 && code < 0xe000) &&
      !(code >= 0xfff0 && code < 0x10000)
    ) {
      finish();
      text += `${char} `;
      continue;
    }
    const inside = word !== "";
    finish(char === ".");
    if (char === "?" || char === "§") text += `${char} `;
    else if (SEPARATORS.has(char) && !(char === "-" && inside) && !text.endsWith("| ") && text !== " ")
      text += "| ";
  }
  finish();
  // A title that shouts everything has no abbreviations to show.
  const shouts = words.length > 2 && capitals.length === words.length;
  return { text, capitals: shouts ? [] : capitals, words };
}
