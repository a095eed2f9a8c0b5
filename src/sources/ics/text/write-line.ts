const LONGEST_LINE = 75;

/** A content line, folded at 75 octets without cutting a letter in two. */
export function writeLine(line: string): string {
  let written = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST_LINE) {
      written += "\r\n ";
      octets = 1;
    }
    written += letter;
    octets += size;
  }
  return `${written}\r\n`;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A TEXT value with what means something else in a calendar file escaped. */
export const writeText = (text: string): string =>
  text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r\n|\r|\n/g, "\\n");

/** A parameter's value; quotes cannot be written inside one, so they become apostrophes. */
export const writeParam = (text: string): string => `"${text.replace(/"/g, "'").replace(/\p{Cc}/gu, " ")}"`;
