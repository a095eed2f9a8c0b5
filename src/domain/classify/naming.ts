import type { ActivityId } from "../activity/activity";
import type { CalendarEvent } from "../calendar/event";

/** Where an answer came from, strongest first. */
export type NamingSource = "leader" | "booked-here" | "category" | "learnt" | "lexicon";

/**
 * One piece of evidence, as data: the UI words it in the reader's language
 * ("'MUS' in the title; you and one colleague; 60 minutes").
 */
export type Reason =
  | { readonly kind: "your-word"; readonly scope: "event" | "series" | "title" }
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "learnt"; readonly from: string }
  | { readonly kind: "word"; readonly word: string; readonly where: "title" | "body" | "location" }
  /** No list has the word; in examples such words mostly stood in events like this. */
  | { readonly kind: "resembles"; readonly word: string }
  | { readonly kind: "own-entry" }
  | { readonly kind: "people"; readonly inside: number; readonly outside: number }
  | { readonly kind: "length"; readonly minutes: number }
  | { readonly kind: "all-day" }
  | { readonly kind: "time-of-day"; readonly hour: number }
  | { readonly kind: "show-as"; readonly showAs: string }
  | { readonly kind: "private" }
  | { readonly kind: "recurring" }
  | { readonly kind: "name-alone" }
  | { readonly kind: "nothing-to-go-by" };

export interface Naming {
  readonly activity: ActivityId;
  /** Calibrated: of the events given 0.8, about eighty in a hundred are right. */
  readonly confidence: number;
  readonly source: NamingSource;
  readonly reasons: readonly Reason[];
  readonly second: ActivityId | null;
}

export interface NamedEvent {
  readonly event: CalendarEvent;
  readonly naming: Naming;
}
