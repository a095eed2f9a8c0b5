import * as v from "valibot";
import type { JournalEntry } from "../domain/exercises/journal";
import type { SaidOver } from "../domain/profile/texts";
import type { Instant } from "../domain/time/instant";
import { entry, instant } from "./backup-blocks";

/** From a page that is closing: its last words, for the background to keep. */
export interface JournalMessage {
  readonly journal: {
    readonly id: string;
    readonly entry: JournalEntry | null;
    readonly at: Instant;
  } & SaidOver;
}

const message = v.object({
  journal: v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    entry: v.nullable(entry),
    at: instant,
    over: v.exactOptional(v.array(v.string())),
  }),
});

/** What a profile file may not hold is not kept either: it could never be told to another device. */
export const isJournalMessage = (value: unknown): value is JournalMessage => v.is(message, value);
