interface Filed {
  readonly from: Uint32Array;
  readonly size: Uint8Array;
  readonly cue: Uint16Array;
}

interface Speller {
  /** "omsorgssamt." is the beginning of a word that the lexicon has in full. */
  longerThan(word: string): number | null;
  /** A word with one letter missing, doubled, wrong or swapped; its first three letters must be right. */
  closeTo(word: string): number | null;
}

const SHORTEST = 6;
const SPACE = 32;
const SHELVES = 1 << 12;
const shelf = (text: string, at: number) =>
  Math.imul(
    Math.imul(Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2),
    0x9e3779b1,
  ) >>> 20;

/** Finds the single words of the lexicon by their beginning; they are filed when the first is asked for. */
export function makeSpeller(patterns: string, { from, size, cue }: Filed): Speller {
  const first = new Uint16Array(SHELVES);
  const next = new Uint16Array(from.length);
  let isFiled = false;

  function fileAway() {
    isFiled = true;
    for (let index = from.length - 1; index > 0; index--) {
      const at = startOf(index);
      const end = endOf(index);
      if (end - at < SHORTEST || patterns.slice(at, end).includes(" ")) continue;
      const on = shelf(patterns, at);
      next[index] = first[on] as number;
      first[on] = index;
    }
  }
  const startOf = (index: number) => {
    const at = from[index] as number;
    return patterns.charCodeAt(at) === SPACE ? at + 1 : at;
  };
  const endOf = (index: number) => {
    const end = (from[index] as number) + (size[index] as number);
    return patterns.charCodeAt(end - 1) === SPACE ? end - 1 : end;
  };

  function firstThat(word: string, fits: (text: string) => boolean, slack: number): number | null {
    if (!isFiled) fileAway();
    for (let index = first[shelf(word, 0)] as number; index > 0; index = next[index] as number) {
      const at = startOf(index);
      const end = endOf(index);
      if (Math.abs(end - at - word.length) > slack) continue;
      if (patterns.startsWith(word.slice(0, 3), at) && fits(patterns.slice(at, end)))
        return cue[index] as number;
    }
    return null;
  }

  return {
    longerThan: (word) => firstThat(word, (text) => text.startsWith(word), Number.POSITIVE_INFINITY),
    closeTo: (word) => firstThat(word, (text) => isOneSlipAway(text, word), 1),
  };
}

function isOneSlipAway(a: string, b: string): boolean {
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front++;
  if (a.length === b.length) {
    if (a.slice(front + 1) === b.slice(front + 1)) return true;
    return (
      a[front] === b[front + 1] && a[front + 1] === b[front] && a.slice(front + 2) === b.slice(front + 2)
    );
  }
  return a.length > b.length ? a.slice(front + 1) === b.slice(front) : a.slice(front) === b.slice(front + 1);
}
