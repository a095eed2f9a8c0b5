import { type CompiledPolicy, readPolicy } from "../domain/boundary/compiled-policy";
import { type GuardChoices, guardChoices } from "../domain/boundary/guard-choices";
import { MAIL_PAGES, type MailPageName } from "../domain/boundary/mail-hosts";
import type { Profile } from "../domain/profile/profile";
import { dayAfter, type LocalDay } from "../domain/time/days";
import type { Instant } from "../domain/time/instant";
import { dayOf } from "../domain/time/zones";
import { isDue } from "./guard-drafts";
import type { GuardPorts, GuardRecord, Reminder, StoredPolicy } from "./guard-ports";
import { countOf } from "./guard-seen";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** The guard as it stands, for the popup and the settings. */
export interface GuardLook {
  readonly choices: GuardChoices;
  /** What mail pages decide by; null when there is none that can be read. */
  readonly policy: CompiledPolicy | null;
  readonly drafts: readonly Reminder[];
  /** What became of the mails of the last seven days that were sent outside the frames, as far as the guard saw. */
  readonly lastWeek: { readonly sent: number; readonly kept: number };
  /** Pages in which the guard did not find the Send button, with what it saw there. */
  readonly unrecognised: readonly { readonly page: MailPageName; readonly structure: string | null }[];
  /** Mails that went outside the frame, as the mailbox says, in a week in which the guard saw none. */
  readonly unseen: number;
}

/** Reads only, so that a surface can watch it. */
export async function lookAtGuard(
  ports: Pick<Ports, "profile" | "frames" | "clock"> & Pick<GuardPorts, "policy" | "guard">,
): Promise<GuardLook> {
  const [profile, stored, record] = await Promise.all([
    loadProfile(ports),
    ports.policy.get(),
    ports.guard.get(),
  ]);
  return guardLook(profile, stored, record, ports.clock.now());
}

/** The look from what has been read already. */
export function guardLook(
  profile: Pick<Profile, "frames" | "settings">,
  stored: StoredPolicy | null,
  record: GuardRecord,
  now: Instant,
): GuardLook {
  return {
    choices: guardChoices(profile),
    policy: readPolicy(stored?.policy),
    lastWeek: lastWeekOf(record, dayAfter(dayOf(now, profile.frames.zone), -7)),
    drafts: record.reminders.filter((each) => isDue(each, now)),
    unseen: record.unseen ?? 0,
    unrecognised: MAIL_PAGES.flatMap((page) => {
      const health = record.health[page];
      return health && !health.recognised ? [{ page, structure: health.structure }] : [];
    }),
  };
}

function lastWeekOf({ counts }: GuardRecord, after: LocalDay): GuardLook["lastWeek"] {
  const days = Object.entries(counts).flatMap(([day, of]) => (day > after ? [of] : []));
  return {
    sent: countOf(days, ["edge", "now", "line", "duty", "unasked"]),
    kept: countOf(days, ["later", "back"]),
  };
}
