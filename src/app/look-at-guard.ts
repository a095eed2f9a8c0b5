import { type CompiledPolicy, readPolicy } from "../domain/boundary/compiled-policy";
import { type GuardChoices, guardChoices } from "../domain/boundary/guard-choices";
import { MAIL_PAGES, type MailPageName } from "../domain/boundary/mail-hosts";
import { isDue } from "./guard-heed";
import type { GuardPorts, Reminder } from "./guard-ports";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** The guard as it stands, for the popup and the settings. */
export interface GuardLook {
  readonly choices: GuardChoices;
  /** What mail pages decide by; null when there is none that can be read. */
  readonly policy: CompiledPolicy | null;
  readonly drafts: readonly Reminder[];
  /** Pages in which the guard did not find the Send button, with what it saw there. */
  readonly unrecognised: readonly { readonly page: MailPageName; readonly structure: string | null }[];
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
  const now = ports.clock.now();
  return {
    choices: guardChoices(profile),
    policy: readPolicy(stored?.policy),
    drafts: record.reminders.filter((each) => isDue(each, now)),
    unrecognised: MAIL_PAGES.flatMap((page) => {
      const health = record.health[page];
      return health && !health.recognised ? [{ page, structure: health.structure }] : [];
    }),
  };
}
