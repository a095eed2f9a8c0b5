import type { Instant } from "../domain/time/instant";
import type { AccountId, AccountRow, AccountStore } from "./account";
import type { CalendarSource, Result } from "./calendar-source";
import type { EventNamer, Ports } from "./ports";

/** Runs a piece of work unless somebody is at it already; then gives null. It is let go when the worker dies. */
export type OnlyOne = <T>(name: string, work: () => Promise<T>) => Promise<T | null>;

/** Runs a piece of work after those of the same name that were asked for before, in whatever context they are. */
export type InLine = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** When each account was last looked at. It may be forgotten: that costs a needless look, and no write. */
export interface Looks {
  get(id: AccountId): Promise<Instant | null>;
  put(id: AccountId, at: Instant): Promise<void>;
}

export type SyncPorts = Ports & {
  readonly namer: () => Promise<EventNamer>;
  readonly accounts: AccountStore;
  readonly sourceOf: (account: AccountRow) => Promise<Result<{ readonly source: CalendarSource }>>;
  readonly sourceOfFile: (text: Uint8Array, name: string) => CalendarSource;
  readonly onlyOne: OnlyOne;
  /** The same names as `onlyOne`'s: whoever is in line holds up the other too. */
  readonly inLine: InLine;
  readonly looks: Looks;
};
