import type { Asked } from "./answering";
import { strict, withoutLater } from "./strict";

/** What the played mail holds; the test reads here what the add-in has done to it. */
export interface MadeMail {
  to: readonly string[];
  from: string;
  inserted: string[];
  delay: Date | 0;
  /** Outlook has lost schedules: what is set is not what is read afterwards. */
  losesDelay: boolean;
  context: string;
}

export const madeMail = (mail: Partial<MadeMail> = {}): MadeMail => ({
  to: ["mette@kommune.example"],
  from: "leder@kommune.example",
  inserted: [],
  delay: 0,
  losesDelay: false,
  context: "",
  ...mail,
});

type ComposeMember =
  | "itemType"
  | "to"
  | "cc"
  | "bcc"
  | "from"
  | "subject"
  | "body"
  | "delayDeliveryTime"
  | "getInitializationContextAsync";

type Answers = (act: (...args: readonly unknown[]) => unknown) => Asked;

const person = (emailAddress: string) => ({
  emailAddress,
  displayName: emailAddress,
  recipientType: "other",
  appointmentResponse: "none",
});

export function composedMail(mail: MadeMail, asked: Answers, mailbox: number) {
  const people = (list: () => readonly string[]) =>
    strict("recipients", { getAsync: asked(() => list().map(person)) } satisfies Pick<
      Office.Recipients,
      "getAsync"
    >);
  const members = {
    itemType: "message",
    to: people(() => mail.to) as Office.Recipients,
    cc: people(() => []) as Office.Recipients,
    bcc: people(() => []) as Office.Recipients,
    from: strict("from", {
      getAsync: asked(() => person(mail.from)),
    } satisfies Pick<Office.From, "getAsync">) as Office.From,
    subject: strict("subject", {
      getAsync: asked(() => "Budget"),
      setAsync: asked(() => undefined),
    } satisfies Pick<Office.Subject, "getAsync" | "setAsync">) as Office.Subject,
    body: strict("body", {
      setSelectedDataAsync: asked((text) => void mail.inserted.push(String(text))),
    } satisfies Pick<Office.Body, "setSelectedDataAsync">) as Office.Body,
    delayDeliveryTime: strict("delayDeliveryTime", {
      getAsync: asked(() => mail.delay),
      setAsync: asked((at) => {
        if (!mail.losesDelay) mail.delay = at as Date;
      }),
    } satisfies Pick<Office.DelayDeliveryTime, "getAsync" | "setAsync">) as Office.DelayDeliveryTime,
    getInitializationContextAsync: asked(() => mail.context),
  } satisfies Pick<Office.MessageCompose, ComposeMember>;
  const since = { from: 7, delayDeliveryTime: 13, getInitializationContextAsync: 3 };
  return strict("item", withoutLater(members, since, mailbox));
}

/** A mail that is read offers nothing that the add-in asks for but its kind. */
export const readMail = () =>
  strict("item", { itemType: "message", subject: "Budget" } satisfies Pick<
    Office.MessageRead,
    "itemType" | "subject"
  >);
