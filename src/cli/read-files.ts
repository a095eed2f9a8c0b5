import { readFileSync } from "node:fs";
import { type BackupReading, readBackup } from "../app/backup-file";
import type { UnreadableReason } from "../app/ports";
import type { ProfileRecord } from "../domain/profile/records";
import type { MessageKey, Words } from "../ui/words/words";
import { UnreadableInput } from "./io";

export function readBytes(file: string, words: Words): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UnreadableInput(words.t("cli.unopened", { file }));
  }
}

type CalendarReason = Extract<UnreadableReason, "empty" | "not-a-calendar" | "too-large">;

const CALENDAR_WORDS: Readonly<Record<CalendarReason, MessageKey>> = {
  empty: "cli.empty",
  "not-a-calendar": "cli.notCalendar",
  "too-large": "cli.tooLarge",
};

export const unreadableCalendar = (file: string, reason: CalendarReason, words: Words): UnreadableInput =>
  new UnreadableInput(words.t(CALENDAR_WORDS[reason], { file }));

const PROFILE_WORDS: Readonly<Record<Extract<BackupReading, { ok: false }>["reason"], MessageKey>> = {
  "not-json": "cli.notProfile",
  "not-a-profile": "cli.notProfile",
  newer: "cli.newerProfile",
  damaged: "cli.damagedProfile",
};

export function readProfile(file: string, words: Words): readonly ProfileRecord[] {
  const reading = readBackup(new TextDecoder().decode(readBytes(file, words)));
  if (reading.ok) return reading.records;
  const { reason, where = "" } = reading;
  throw new UnreadableInput(words.t(PROFILE_WORDS[reason], { file, where }));
}
