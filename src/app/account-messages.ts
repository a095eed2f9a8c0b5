import type { CalendarId } from "../domain/calendar/event";
import type { AccountId } from "./account";
import type { SourceFailureReason } from "./calendar-source";

/** What the surfaces ask of the background, which alone reads connected calendars. */
export interface AccountMessages {
  /** The secret address goes to the background and nowhere else. */
  readonly follow: { readonly address: string };
  readonly refresh: { readonly calendar: CalendarId };
  /** Brings an account in step, with calendars that have just been chosen. */
  readonly sync: { readonly account: AccountId };
  /** The leader agrees that the calendar has become empty. */
  readonly empty: { readonly calendar: CalendarId };
  /** The popup was opened. */
  readonly look: object;
  /** The leader wants mails counted, or counted anew now. */
  readonly mails: object;
}

export type AccountMessage = {
  readonly [K in keyof AccountMessages]: { readonly ask: K } & AccountMessages[K];
}[keyof AccountMessages];

export type AccountAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: SourceFailureReason; readonly detail?: string };

const KINDS: Readonly<Record<keyof AccountMessages, true>> = {
  follow: true,
  refresh: true,
  sync: true,
  empty: true,
  look: true,
  mails: true,
};

export const isAccountMessage = (value: unknown): value is AccountMessage =>
  typeof value === "object" &&
  value !== null &&
  "ask" in value &&
  typeof value.ask === "string" &&
  Object.hasOwn(KINDS, value.ask);
