import { decideSend, type Held, type MailFacts } from "../../src/domain/boundary/send-decision";
import { type Instant, instant } from "../../src/domain/time/instant";
import { type Ask, askAll } from "./ask-all";
import { type Finish, finishOf } from "./finish";
import { messageAlert } from "./message-alert";
import { readStanding, type Standing } from "./standing";

/** Outlook shows a notice of its own after five seconds. */
const PATIENCE = 2_500;

type Mail = Office.MessageCompose;

export function onMessageSend(event: Office.MailboxEvent): void {
  const finish = finishOf(event);
  finish.safely(() => {
    const now = instant(Date.now());
    const standing = readStanding();
    const held = decideSend(standing.policy, now);
    if (held.verdict === "allow" || now < standing.scheduledUntil) return finish.allow();
    const mail = Office.context.mailbox.item as unknown as Mail;
    if (finish.allowAfter(PATIENCE)) {
      lookFirst(finish, standing, mail, now);
      return;
    }
    // Nothing may be waited for here, so whether the mail is an exception cannot be known.
    if (hasListed(standing)) return finish.allow();
    ask(finish, standing, held, now);
  });
}

const hasListed = ({ policy }: Standing): boolean => {
  if (!policy) return false;
  const { ownDomains, people, mailboxes } = policy.exceptions;
  return ownDomains.length + people.length + mailboxes.length > 0;
};

/** A mail that already waits for its time, or is an exception, goes unasked. */
function lookFirst(finish: Finish, standing: Standing, mail: Mail, now: Instant): void {
  const delay: Ask = (answer) => mail.delayDeliveryTime.getAsync(answer);
  const knowsDelay = Office.context.requirements.isSetSupported("Mailbox", "1.13");
  const people: Ask[] = hasListed(standing)
    ? [
        (answer) => mail.from.getAsync(answer),
        (answer) => mail.to.getAsync(answer),
        (answer) => mail.cc.getAsync(answer),
        (answer) => mail.bcc.getAsync(answer),
      ]
    : [];
  const asks = [...(knowsDelay ? [delay] : []), ...people];
  const decide = (answers: readonly unknown[]) => {
    const delayed = knowsDelay ? answers[0] : undefined;
    const facts = factsOf(answers.slice(knowsDelay ? 1 : 0));
    const decision = decideSend(standing.policy, now, facts);
    if (isLater(delayed, now) || decision.verdict === "allow") finish.allow();
    else ask(finish, standing, decision, now);
  };
  if (asks.length === 0) decide([]);
  else askAll(asks, finish, decide);
}

function ask(finish: Finish, { policy, words }: Standing, held: Held, now: Instant): void {
  if (policy) finish.ask(messageAlert(words(), policy, held, now));
  else finish.allow();
}

/** Outlook answers 0 for a mail without a delay; a date from another context is no `Date` of ours. */
const isLater = (value: unknown, now: Instant): boolean =>
  typeof value === "object" && value !== null && Number(value) > now;

const addressOf = (value: unknown): string | null => {
  const address = typeof value === "object" && value !== null ? (value as { emailAddress?: unknown }) : {};
  return typeof address.emailAddress === "string" && address.emailAddress.indexOf("@") > 0
    ? address.emailAddress
    : null;
};

function factsOf([from, ...lists]: readonly unknown[]): MailFacts {
  const recipients: (string | null)[] = [];
  for (const list of lists) {
    if (Array.isArray(list)) for (const each of list) recipients.push(addressOf(each));
    else recipients.push(null);
  }
  return { from: addressOf(from), recipients, highImportance: false };
}
