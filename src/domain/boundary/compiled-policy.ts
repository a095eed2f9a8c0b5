import type { Exceptions } from "./boundary";
import type { LineTexts } from "./expectation-lines";
import { stateOfLetter } from "./states";

/** Raised when the record below changes its shape or meaning: a reader that does not know the number lets mail go. */
export const POLICY_VERSION = 1;

/** How far ahead a policy is compiled; past its end mail goes. */
export const POLICY_DAYS = 400;

/**
 * The boundary as plain numbers: what content scripts and the Outlook add-in read. All times are whole minutes,
 * `from` since 1970 in UTC; the rest follow one another, so that a look-up only adds.
 */
export interface CompiledPolicy {
  readonly version: typeof POLICY_VERSION;
  readonly from: number;
  /** How long each state lasts. */
  readonly lasts: readonly number[];
  /** A letter of `STATES` for each. */
  readonly states: string;
  /** Minutes after `from`, and what local clocks are ahead of UTC from then on. */
  readonly offsets: readonly (readonly [after: number, ahead: number])[];
  readonly asksAtEdge: boolean;
  readonly exceptions: Exceptions;
  readonly line: LineTexts;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isWhole = (value: unknown): value is number => Number.isInteger(value);
const areTexts = (value: unknown, count?: number): boolean =>
  isList(value) && value.every(isText) && (count === undefined || value.length === count);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const areExceptions = (value: unknown): value is Exceptions =>
  isRecord(value) &&
  areTexts(value.ownDomains) &&
  areTexts(value.people) &&
  areTexts(value.mailboxes) &&
  typeof value.highImportance === "boolean";

const areLineTexts = (value: unknown): value is LineTexts =>
  isRecord(value) &&
  ["today", "tomorrow", "weekday", "date", "open", "colon"].every((name) => isText(value[name])) &&
  areTexts(value.weekdays, 7) &&
  areTexts(value.months, 12);

/** Reads a stored record without any library, for the places where mail is written; null for whatever is not one. */
export function readPolicy(value: unknown): CompiledPolicy | null {
  if (!isRecord(value) || value.version !== POLICY_VERSION || !isWhole(value.from)) return null;
  const { lasts, states, offsets } = value;
  if (!isList(lasts) || !isText(states) || lasts.length !== states.length || lasts.length === 0) return null;
  if (!lasts.every((each) => isWhole(each) && each > 0)) return null;
  if (![...states].every((letter) => stateOfLetter(letter) !== null)) return null;
  if (!isList(offsets) || offsets.length === 0) return null;
  if (!offsets.every((pair) => isList(pair) && pair.length === 2 && pair.every(isWhole))) return null;
  if (typeof value.asksAtEdge !== "boolean") return null;
  if (!areExceptions(value.exceptions) || !areLineTexts(value.line)) return null;
  return value as unknown as CompiledPolicy;
}
