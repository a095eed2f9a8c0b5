import * as v from "valibot";
import type { Mailbox, MailFolder, MailPage, Salt } from "../../../app/mail/mail-ports";
import type { MailMoment } from "../../../domain/boundary/after-hours/mail-moment";
import { type Instant, instant } from "../../../domain/time/instant";
import type { GraphClient } from "../client";
import { type GraphRequest, iso } from "../requests";
import { addressOf, instantIn, optionalText, readPage, recipient } from "./mail-json";
import { mailReading, newestFirst } from "./mail-requests";

/** Times, and what tells own mails from others'. Never a subject, a text or whom it went to. */
const FIELDS = [
  "receivedDateTime",
  "sentDateTime",
  "createdDateTime",
  "sender",
  "from",
  "conversationId",
  "importance",
  "isDraft",
];

const PAGE = 500;

const mailSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  "@removed": v.optional(v.unknown()),
  receivedDateTime: optionalText,
  sentDateTime: optionalText,
  createdDateTime: optionalText,
  sender: recipient,
  from: recipient,
  conversationId: optionalText,
  importance: optionalText,
  isDraft: v.nullish(v.boolean(), false),
});
type Mail = v.InferOutput<typeof mailSchema>;

/** When mails came and went in a mailbox of Microsoft's. Ids are salted here and never get any further. */
export function graphMailbox(client: GraphClient, me: readonly string[], salt: Salt): Mailbox {
  return {
    changes: async (folder, mark, since) => {
      const answer = await client.ask(mark === null ? firstRequest(folder, since) : reading(mark));
      if (!answer.ok) return answer;
      const page = readPage(answer.text);
      const next = page?.["@odata.nextLink"] ?? page?.["@odata.deltaLink"];
      if (!page || next === undefined) return { ok: false, reason: "malformed" };
      const told = page.value.flatMap((value) => {
        const mail = v.safeParse(mailSchema, value);
        // One that was deleted or moved came or went all the same: what is held of it stays.
        return mail.success && !("@removed" in mail.output) ? [mail.output] : [];
      });
      const moments = await Promise.all(
        told.filter((mail) => counts(mail, folder, me)).map((mail) => momentOf(mail, folder, salt)),
      );
      const times = told.flatMap((mail) => instantIn(mail.receivedDateTime) ?? []);
      const outcome: MailPage = {
        moments: moments.filter((moment) => moment !== null),
        oldest: times.length > 0 ? instant(Math.min(...times)) : null,
        told: page.value.length,
        mark: next,
        isLast: page["@odata.nextLink"] === undefined,
      };
      return { ok: true, ...outcome };
    },
  };
}

const reading = (path: string): GraphRequest => mailReading(path, "count-mails");

/** The newest first, so that where Microsoft tells of no more than so many it is the oldest that are missing. */
const firstRequest = (folder: MailFolder, since: Instant): GraphRequest =>
  reading(
    newestFirst(`${folder}/messages/delta`, {
      fields: FIELDS,
      filter: `receivedDateTime ge ${iso(since)}`,
      page: PAGE,
    }),
  );

/** The leader's own mails to themselves did not come from anybody, and a secretary's were not sent by the leader. */
function counts(mail: Mail, folder: MailFolder, me: readonly string[]): boolean {
  if (mail.isDraft) return false;
  const sender = addressOf(mail.sender ?? mail.from);
  const isOwn = sender !== null && me.includes(sender);
  if (folder === "inbox") return !isOwn;
  return isOwn || sender === null || sender === addressOf(mail.from);
}

async function momentOf(mail: Mail, folder: MailFolder, salt: Salt): Promise<MailMoment | null> {
  const way = folder === "inbox" ? "received" : "sent";
  const at = instantIn(way === "sent" ? (mail.sentDateTime ?? mail.receivedDateTime) : mail.receivedDateTime);
  if (at === null) return null;
  const [id, conversation] = await Promise.all([salt(mail.id), salt(mail.conversationId ?? mail.id)]);
  return {
    mail: id,
    conversation,
    way,
    at,
    draftedAt: way === "sent" ? instantIn(mail.createdDateTime) : null,
    isImportant: mail.importance === "high",
  };
}
