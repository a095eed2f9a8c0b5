import type { Booking } from "../../domain/blocks/booking";
import { PROMPTS, type PromptLanguage } from "../../domain/blocks/prompts";

const COMPOSE = "https://outlook.office.com/calendar/0/deeplink/compose";

/** What the leader sits with in the block: a question, and nothing of the leader's own. */
export const questionOf = ({ prompt }: Pick<Booking, "prompt">, language: PromptLanguage): string =>
  PROMPTS.find(({ id }) => id === prompt)?.[language] ?? "";

/** A filled-in appointment in Outlook on the web, which the leader looks at and saves. */
export function outlookLink(booking: Booking, language: PromptLanguage): string {
  const asked = new URLSearchParams({
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: booking.title,
    startdt: new Date(booking.start).toISOString(),
    enddt: new Date(booking.end).toISOString(),
    body: questionOf(booking, language),
  });
  if (booking.place !== "") asked.set("location", booking.place);
  // Outlook reads a plus as a plus.
  return `${COMPOSE}?${asked.toString().replaceAll("+", "%20")}`;
}
