import { type Instant, instant } from "../../src/domain/time/instant";
import { asked } from "./asked";

/** What became of a wish to send later. Outlook has lost schedules, so "asked" is the most that can be said here. */
export type Scheduled = "asked" | "lost" | "cannot" | "failed";

/** A mail that is being written. */
export interface MailDoor {
  readonly canSchedule: boolean;
  /** Puts a line where the cursor stands. */
  insert(text: string): Promise<boolean>;
  schedule(at: Instant): Promise<Scheduled>;
  /** When Outlook says that the mail will go; null when it goes at once or Outlook cannot say. */
  waitsUntil(): Promise<Instant | null>;
  /** The time that the question at sending proposed, where the pane was opened from it. */
  proposed(): Promise<Instant | null>;
}

export function mailDoor(mail: Office.MessageCompose, supports: (version: string) => boolean): MailDoor {
  const canSchedule = supports("1.13");
  const delay = async () => {
    const answer = await asked<Date | 0>((done) => mail.delayDeliveryTime.getAsync(done));
    return answer.ok && answer.value ? instant(Number(answer.value)) : null;
  };
  return {
    canSchedule,
    insert: async (text) => (await asked<void>((done) => mail.body.setSelectedDataAsync(text, done))).ok,
    waitsUntil: async () => (canSchedule ? delay() : null),
    schedule: async (at) => {
      if (!canSchedule) return "cannot";
      const set = await asked<void>((done) => mail.delayDeliveryTime.setAsync(new Date(at), done));
      if (!set.ok) return "failed";
      // Outlook keeps whole minutes.
      const read = await delay();
      return read !== null && Math.abs(read - at) < 60_000 ? "asked" : "lost";
    },
    proposed: async () => {
      const context = await asked<string>((done) => mail.getInitializationContextAsync(done));
      return context.ok ? untilIn(context.value) : null;
    },
  };
}

export function untilIn(context: unknown): Instant | null {
  try {
    const { until } = JSON.parse(String(context));
    return Number.isInteger(until) ? instant(until) : null;
  } catch {
    return null;
  }
}
