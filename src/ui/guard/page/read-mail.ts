import type { MailFacts } from "../../../domain/boundary/send-decision";
import { findAll } from "./find-compose";
import { anyOf, type MailPage } from "./mail-page";

const ADDRESS = /[^\s<>"'(),:;]+@[^\s<>"'(),:;]+\.[^\s<>"'(),:;]+/;

/** An address in one of the attributes it may stand in; null for a person whose address the page does not show. */
function addressOf(element: Element, page: MailPage): string | null {
  for (const name of page.addressIn) {
    const value = name === "value" ? (element as HTMLInputElement).value : element.getAttribute(name);
    const found = ADDRESS.exec(value ?? "");
    if (found) return found[0].toLowerCase();
  }
  return null;
}

/** What the page shows of a mail. It is read for the exceptions alone, and stays in the page. */
export function readMail(root: Element, page: MailPage): MailFacts {
  const people = findAll(root, anyOf(page.recipients));
  const sender = findAll(root, anyOf(page.senders))[0];
  return {
    recipients: people.length === 0 ? null : people.map((person) => addressOf(person, page)),
    from: sender ? addressOf(sender, page) : null,
    highImportance: findAll(root, anyOf(page.highImportance)).length > 0,
  };
}
