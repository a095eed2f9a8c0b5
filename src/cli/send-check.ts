import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readBackup } from "../app/backup-file";
import type { Boundary, Circumstances } from "../domain/boundary/boundary";
import { compilePolicy } from "../domain/boundary/compile-policy";
import { type CompiledPolicy, POLICY_DAYS } from "../domain/boundary/compiled-policy";
import { DANISH_FRAMES } from "../domain/boundary/frames";
import { clickedSpans, guardChoices } from "../domain/boundary/guard-choices";
import { decideSend } from "../domain/boundary/send-decision";
import { foldProfile } from "../domain/profile/profile";
import type { ProfileRecord } from "../domain/profile/records";
import { isLocalDay, type LocalDay } from "../domain/time/days";
import { type Instant, instant, MINUTE, minutes } from "../domain/time/instant";
import { instantAt, type ZoneId } from "../domain/time/zones";
import { type Io, UnreadableInput, WrongUsage } from "./io";

/** Whether a mail sent at an instant would go, and why; one line for each instant, in order. */
export async function sendCheck(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      at: { type: "string", multiple: true },
      profile: { type: "string" },
      json: { type: "boolean" },
    },
  });
  if (!values.at?.length) throw new WrongUsage("--at is missing.");
  const profile = foldProfile(values.profile === undefined ? [] : recordsIn(values.profile), DANISH_FRAMES);
  const { boundary, dutyUntil, pausedUntil } = guardChoices(profile);
  const { zone } = boundary.frames;
  const times = values.at.map((text) => readTime(text, zone));
  const policyAt = policies(boundary, {
    leave: [],
    duty: clickedSpans(dutyUntil),
    paused: clickedSpans(pausedUntil),
  });
  for (const at of times) {
    const { verdict, because, until, line } = decideSend(policyAt(at), at);
    const time = until === null ? null : utc(until);
    io.out(
      values.json
        ? JSON.stringify({ verdict, because, until: time, line })
        : [utc(at), verdict, because, time, line].filter((part) => part !== null).join("  "),
    );
  }
  return 0;
}

const REASONS = {
  "not-json": "this is no profile file.",
  "not-a-profile": "this is no profile file.",
  newer: "the profile file was written by a newer version.",
  damaged: "the profile file is damaged",
} as const;

function recordsIn(file: string): readonly ProfileRecord[] {
  const reading = readBackup(readFileSync(file, "utf8"));
  if (reading.ok) return reading.records;
  const where = reading.where === undefined ? "" : ` at ${reading.where}`;
  throw new UnreadableInput(`${file}: ${REASONS[reading.reason]}${where}`);
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/u;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/** A time with its offset, or a time on the leader's own clock. */
function readTime(text: string, zone: ZoneId): Instant {
  const local = LOCAL.exec(text);
  if (local) {
    const [, day = "", hour = "0", minute = "0"] = local;
    if (isLocalDay(day) && Number(hour) < 24 && Number(minute) < 60)
      return instantAt(day as LocalDay, minutes(Number(hour) * 60 + Number(minute)), zone);
  } else if (WITH_OFFSET.test(text) && !Number.isNaN(Date.parse(text))) {
    return instant(Date.parse(text));
  }
  throw new WrongUsage(`"${text}" is no time, such as 2026-11-20T21:47:00+01:00.`);
}

const DAY = 24 * 60 * MINUTE;
/** So far ahead of a time the policy must reach, to know the next opening after it. */
const OUTLOOK_DAYS = 60;

/** One policy serves every time it reaches; times far apart get one each. */
function policies(boundary: Boundary, circumstances: Circumstances): (at: Instant) => CompiledPolicy {
  let held: { policy: CompiledPolicy; from: Instant; to: number } | null = null;
  return (at) => {
    if (held === null || at < held.from || at >= held.to) {
      const policy = compilePolicy(boundary, circumstances, at);
      held = { policy, from: at, to: at + (POLICY_DAYS - OUTLOOK_DAYS) * DAY };
    }
    return held.policy;
  };
}

const utc = (at: Instant): string => new Date(at).toISOString().replace(".000Z", "Z");
