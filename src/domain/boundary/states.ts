/** What any minute is to the guard, and the letter that stands for it in a compiled policy. */
export const STATES = {
  open: "o",
  /** Inside a night frame that runs on into a holiday: mail goes, but nothing is ever put off to it. */
  "open-on-holiday": "n",
  grace: "g",
  duty: "d",
  paused: "p",
  /** The leader has no frames, so nothing can be outside them. */
  "no-frames": "f",
  edge: "e",
  late: "l",
  "quiet-day": "q",
  holiday: "h",
  leave: "v",
} as const;

export type BoundaryState = keyof typeof STATES;
export type StateLetter = (typeof STATES)[BoundaryState];

/** A record over the letters: the compiler demands each of them. */
const BY_LETTER: Readonly<Record<StateLetter, BoundaryState>> = {
  o: "open",
  n: "open-on-holiday",
  g: "grace",
  d: "duty",
  p: "paused",
  f: "no-frames",
  e: "edge",
  l: "late",
  q: "quiet-day",
  h: "holiday",
  v: "leave",
};

/** Asked one letter at a time, and no letter names what every object has; Outlook's oldest runtime knows no `hasOwn`. */
export const stateOfLetter = (letter: string): BoundaryState | null =>
  letter.length === 1 ? (BY_LETTER[letter as StateLetter] ?? null) : null;
