import type { EventStatus, Response, Sensitivity, ShowAs } from "../../domain/calendar/event";
import type { Instant, Span } from "../../domain/time/instant";

export type DemoLanguage = "da" | "en";

/** Danish and English. */
export type Titles = readonly [da: string, en: string];

export const inLanguage = ([da, en]: Titles, language: DemoLanguage): string => (language === "da" ? da : en);

interface DemoPerson {
  readonly address: string;
  readonly name: string;
  readonly response?: Response;
}

/** One entry of the invented calendar, as plain as a calendar file has it: a writer makes the file. */
export interface DemoEvent extends Span {
  readonly uid: string;
  readonly title: string;
  readonly allDay?: boolean;
  readonly location?: string;
  readonly status?: EventStatus;
  readonly showAs?: ShowAs;
  readonly sensitivity?: Sensitivity;
  readonly rule?: string;
  readonly exceptions?: readonly Instant[];
  readonly originalStart?: Instant;
  readonly organizer?: DemoPerson;
  readonly attendees?: readonly DemoPerson[];
}

/** What the tables of series and single events have in common. */
export interface Entry {
  readonly titles: Titles;
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly from: string;
  readonly to: string;
  /** How many others take part, of the own house and from outside. */
  readonly inside?: number;
  readonly outside?: number;
  readonly location?: Titles;
  readonly status?: EventStatus;
  readonly showAs?: ShowAs;
  readonly sensitivity?: Sensitivity;
  readonly response?: Response;
}
