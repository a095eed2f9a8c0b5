import type { MailPageName } from "../domain/boundary/mail-hosts";
import type { Instant } from "../domain/time/instant";

/** What was done with a mail that the guard saw, for the counts; never which mail. */
export type Outcome = "edge" | "now" | "line" | "later" | "duty" | "back" | "unasked";

/** What the guard in a mail page tells the background. Nothing of the mail itself. */
export interface GuardMessages {
  readonly count: { readonly outcome: Outcome };
  readonly duty: { readonly until: Instant };
  readonly pause: { readonly until: Instant };
  /** Answers whether a notification will come. */
  readonly remind: { readonly at: Instant; readonly draftsUrl: string; readonly page: MailPageName };
  readonly health: {
    readonly page: MailPageName;
    readonly recognised: boolean;
    readonly structure: string | null;
  };
}

export type GuardMessage = {
  readonly [K in keyof GuardMessages]: { readonly guard: K } & GuardMessages[K];
}[keyof GuardMessages];

const KINDS: Readonly<Record<keyof GuardMessages, true>> = {
  count: true,
  duty: true,
  pause: true,
  remind: true,
  health: true,
};

export const isGuardMessage = (value: unknown): value is GuardMessage =>
  typeof value === "object" &&
  value !== null &&
  "guard" in value &&
  typeof value.guard === "string" &&
  Object.hasOwn(KINDS, value.guard);
