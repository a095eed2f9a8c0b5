import type { Instant } from "../../time/instant";
import type { MailMoment } from "./mail-moment";

/**
 * How many mails came outside the hours in answer to what the leader sent outside them: received ones whose
 * conversation the leader had last written in outside the hours. One number, never by person.
 */
export function rippleOf(mails: readonly MailMoment[], isOutside: (at: Instant) => boolean): MailMoment[] {
  const answers: MailMoment[] = [];
  const lastOwn = new Map<string, MailMoment>();
  for (const mail of [...mails].sort((a, b) => a.at - b.at || (a.mail < b.mail ? -1 : 1))) {
    if (mail.way === "sent") {
      lastOwn.set(mail.conversation, mail);
      continue;
    }
    const own = lastOwn.get(mail.conversation);
    if (own && isOutside(own.at) && isOutside(mail.at)) answers.push(mail);
  }
  return answers;
}
