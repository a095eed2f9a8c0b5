const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;

/**
 * Writers that fold at 75 bytes cut letters such as "ø" in two: the rest of the letter then stands behind the fold.
 * It is moved in front of it, so that every line keeps its number.
 */
export function joinSplitCharacters(bytes: Uint8Array): Uint8Array {
  const joined = bytes.slice();
  for (let at = joined.indexOf(NEWLINE); at >= 0; at = joined.indexOf(NEWLINE, at + 1)) {
    const foldEnd = at + 1;
    if (joined[foldEnd] !== SPACE && joined[foldEnd] !== TAB) continue;
    const foldStart = joined[at - 1] === CARRIAGE_RETURN ? at - 1 : at;
    if (foldStart === 0 || (joined[foldStart - 1] ?? 0) < 0x80) continue;
    let rest = foldEnd + 1;
    while (rest < foldEnd + 4 && isContinuation(joined[rest])) rest++;
    if (rest === foldEnd + 1) continue;
    const moved = joined.slice(foldEnd + 1, rest);
    joined.copyWithin(foldStart + moved.length, foldStart, foldEnd + 1);
    joined.set(moved, foldStart);
    at = foldStart + moved.length;
  }
  return joined;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;
