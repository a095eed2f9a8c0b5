import { ONE_TO_ONE, ONE_TO_ONE_WORD } from "./fold";

/** Ways of writing that no list of words can hold, turned into words that the lexicon knows. */
const FLIGHT = /\b(?:SK|DY|KL|LH|BA|AF|D8|FR|EZY|U2|EW|LX|OS|QR|EK|TK|WF|AY|DX|BT|LO|VY|EI|SN)\s?\d{2,4}\b/u;
const AIRPORTS = /(?<![\p{L}\d])[A-Z]{3}\s?[-–→/]\s?[A-Z]{3}(?![\p{L}\d])/u;
const TRAIN = /\b(?:ICE|IC|RE|IR|EC|SJ|X2000|RJ|TGV|Lyn)\s?\d{1,4}\b/u;
const ROUTE = /\p{Lu}[\p{Ll}.]+(?:\s\p{Lu})?\s?(?:→|->|⇒|—>|>)\s?\p{Lu}/u;
const DASHED =
  /^(?:\d{1,2}[.:]\d{2}\s)?\p{Lu}[\p{L}.]{2,}(?:\s\p{Lu}\p{L}*)?\s?[–-]\s?\p{Lu}[\p{L}.]{2,}(?:\s\p{Lu}\p{L}*)?(?:\s\d{1,2}[.:]\d{2})?$/u;
const CLOCK = /(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:])/u;
const MONEY = /(?:\d+\s?(?:mio|mia|t?kr|dkk|sek|nok|eur|k€|k£|tkr)\b|[€£$]\s?\d+|\d+\s?[€£$]|\d+\s?%)/iu;
const SECTION = /§\s?\d+/u;

/** All marks need a digit, an arrow, a dash, money or three capitals in a row. */
const WORTH_A_LOOK = /[\d→⇒>–—€£$§-]|[A-Z]{3}/u;

const MARKS: ReadonlyMap<string, RegExp> = new Map([
  ["xflight", FLIGHT],
  ["xairports", AIRPORTS],
  ["xtrain", TRAIN],
  ["xroute", ROUTE],
  ["xdashed", DASHED],
  ["xclock", CLOCK],
  ["xmoney", MONEY],
  ["xsection", SECTION],
]);

/** The marks of a title, as words of the lexicon's. */
export function marksOf(title: string): string[] {
  if (!WORTH_A_LOOK.test(title)) return [];
  return [...MARKS].flatMap(([mark, form]) => (form.test(title) ? mark : []));
}

/** What stands in a title where a word of the lexicon's is none that anybody writes; null where it is not there. */
export function markIn(title: string, word: string): string | null {
  if (word === ONE_TO_ONE_WORD) return title.match(ONE_TO_ONE)?.[0] ?? null;
  return MARKS.get(word)?.exec(title)?.[0] ?? null;
}
