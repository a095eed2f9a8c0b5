import { dayAfter } from "../domain/time/days";
import type { Instant } from "../domain/time/instant";
import { daysOf, type WeekId, weekAfter, weekOf } from "../domain/time/weeks";
import type { GuardPorts, GuardRecord } from "./guard-ports";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** Fewer tell nothing: a leader may answer from the phone. */
const FEW = 3;

/**
 * Holds what the mailbox counts against what the guard has seen: in a week that it was on from the beginning, several
 * mails went outside the frame, and it saw none of them. Where they were sent from the mailbox does not tell, so this
 * is a question to the leader, not a finding.
 */
export async function noteUnseenMails(ports: Ports & GuardPorts): Promise<void> {
  const { frames } = await loadProfile(ports);
  const { guardedSince = null, counts, unseen: before = 0 } = await ports.guard.get();
  const current = weekOf(ports.clock.now(), frames.zone);
  let unseen = 0;
  for (const week of [weekAfter(current, -1), current]) {
    const sent = await sentOutside(ports, week, guardedSince);
    if (sent !== null) unseen = sent >= FEW && !sawAny(counts, week) ? sent : 0;
  }
  if (unseen !== before) await ports.guard.change((record) => ({ ...record, unseen }));
}

/** Null where the week tells nothing: it is not counted by the mailbox, or the guard was not on all through it. */
async function sentOutside({ weeks }: Ports, week: WeekId, since: Instant | null): Promise<number | null> {
  const summary = await weeks.get(week);
  const mail = summary?.boundary.mail;
  if (!summary || mail?.source !== "mailbox" || since === null || since > summary.start) return null;
  return mail.sentOutside >= FEW ? mail.sentOutside : null;
}

/** A mail of the night after Sunday was counted on the day after. */
const sawAny = (counts: GuardRecord["counts"], week: WeekId): boolean => {
  const days = daysOf(week);
  const last = days.at(-1);
  return [...days, ...(last ? [dayAfter(last)] : [])].some((day) =>
    Object.values(counts[day] ?? {}).some((count) => count > 0),
  );
};
