/**
 * Something in a calendar that could not be read as it stands. The rest was read.
 * A closed list: the UI has a sentence for each, in every language.
 */
export type FindingReason =
  | "component-unreadable"
  | "start-missing"
  | "zone-unknown"
  | "rule-unreadable"
  | "too-many-occurrences"
  | "no-attendees";

export interface Finding {
  readonly reason: FindingReason;
  /** The event's title, where it could be read. */
  readonly title?: string;
  /** The line of the file at which the component begins, counted from 1. */
  readonly line?: number;
  /** What stood there, shortened, such as the name of the unknown zone. */
  readonly detail?: string;
}
