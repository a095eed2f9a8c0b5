/** What Windows-1252 has between 0x80 and 0x9f; the five holes stay as they are. */
const WINDOWS_ONLY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Old Outlooks and feeds made by hand write Western European letters instead of UTF-8.
 * The table mends Node 20, which decodes "windows-1252" as Latin 1 (nodejs/node#56542); it can go with Node 20.
 */
export function westernLetters(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_ONLY[char.charCodeAt(0) - 0x80] ?? char);
}
