/**
 * Something in a calendar that could not be read as it stands. The rest was read.
 * A closed list: the UI has a sentence for each, in every language.
 */
export type FindingReason =
  /** A component that broke the reader itself; nothing of it was read. */
  | "component-unreadable"
  /** A component without its END line; it was read up to where the next one begins. */
  | "component-unclosed"
  /** The text ends in the middle of a calendar, as a broken download does. */
  | "file-cut-off"
  | "start-missing"
  | "start-unreadable"
  /** The event was given the length that the standard gives an event without an end. */
  | "end-unreadable"
  | "end-before-start"
  /** `detail` names a zone that nobody knows; the leader's own zone was used. */
  | "zone-unknown"
  /** `detail` names a zone of which only the offset could be understood. */
  | "zone-guessed"
  /** The event was read as if it happened once. */
  | "rule-unreadable"
  /** Dates that a series leaves out or adds. */
  | "dates-unreadable"
  | "too-many-occurrences"
  | "too-many-components"
  /** Bytes that are no UTF-8 were read as Western European letters. */
  | "letters-guessed"
  | "no-attendees"
  /** `detail` says how many more findings there were. */
  | "more-findings";

export interface Finding {
  readonly reason: FindingReason;
  /** The event's title, where it could be read. */
  readonly title?: string;
  /** The line of the file at which the component begins, counted from 1. */
  readonly line?: number;
  /** What stood there, shortened, such as the name of the unknown zone. */
  readonly detail?: string;
}
