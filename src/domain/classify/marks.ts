/** Ways of writing that no list of words can hold, turned into words that the lexicon knows. */
const FLIGHT = /\b(?:SK|DY|KL|LH|BA|AF|D8|FR|EZY|U2|EW|LX|OS|QR|EK|TK|WF|AY|DX|BT|LO|VY|EI|SN)\s?\d{2,4}\b/u;
const AIRPORTS = /(?<![\p{L}\d])[A-Z]{3}\s?[-–→/]\s?[A-Z]{3}(?![\p{L}\d])/u;
const TRAIN = /\b(?:ICE|IC|RE|IR|EC|SJ|X2000|RJ|TGV|Lyn)\s?\d{1,4}\b/u;
const ROUTE = /\p{Lu}[\p{Ll}.]+(?:\s\p{Lu})?\s?(?:→|->|⇒|—>|>)\s?\p{Lu}/u;
const DASHED =
  /^(?:\d{1,2}[.:]\d{2}\s)?\p{Lu}[\p{L}.]{2,}(?:\s\p{Lu}\p{L}*)?\s?[–-]\s?\p{Lu}[\p{L}.]{2,}(?:\s\p{Lu}\p{L}*)?(?:\s\d{1,2}[.:]\d{2})?$/u;
const CLOCK = /(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:])/u;
const MONEY = /(?:\d\s?(?:mio|mia|t?kr|dkk|sek|nok|eur|k€|k£|tkr)\b|[€£$]\s?\d|\d\s?[€£$]|\d\s?%)/iu;
const SECTION = /§\s?\d/u;

/** All marks need a digit, an arrow, a dash, money or three capitals in a row. */
const WORTH_A_LOOK = /[\d→⇒>–—€£$§-]|[A-Z]{3}/u;

/** The marks of a title, as words of the lexicon's. */
export function marksOf(title: string): string[] {
  const marks: string[] = [];
  if (!WORTH_A_LOOK.test(title)) return marks;
  if (FLIGHT.test(title)) marks.push("xflight");
  if (AIRPORTS.test(title)) marks.push("xairports");
  if (TRAIN.test(title)) marks.push("xtrain");
  if (ROUTE.test(title)) marks.push("xroute");
  if (DASHED.test(title)) marks.push("xdashed");
  if (CLOCK.test(title)) marks.push("xclock");
  if (MONEY.test(title)) marks.push("xmoney");
  if (SECTION.test(title)) marks.push("xsection");
  return marks;
}
