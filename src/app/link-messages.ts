import type { CalendarId } from "../domain/calendar/event";
import type { SourceFailureReason } from "./calendar-source";

/** What the surfaces ask of the background, which alone speaks with publishers. */
export interface LinkMessages {
  /** The secret address goes to the background and nowhere else. */
  readonly add: { readonly address: string };
  readonly refresh: { readonly calendar: CalendarId };
  /** The leader agrees that the calendar has become empty. */
  readonly empty: { readonly calendar: CalendarId };
  /** The popup was opened. */
  readonly look: object;
}

export type LinkMessage = {
  readonly [K in keyof LinkMessages]: { readonly link: K } & LinkMessages[K];
}[keyof LinkMessages];

export type LinkAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: SourceFailureReason; readonly detail?: string };

const KINDS: Readonly<Record<keyof LinkMessages, true>> = {
  add: true,
  refresh: true,
  empty: true,
  look: true,
};

export const isLinkMessage = (value: unknown): value is LinkMessage =>
  typeof value === "object" &&
  value !== null &&
  "link" in value &&
  typeof value.link === "string" &&
  Object.hasOwn(KINDS, value.link);
