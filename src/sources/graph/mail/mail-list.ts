import * as v from "valibot";
import type { LateMail, MailList, Salt } from "../../../app/mail/mail-ports";
import type { Span } from "../../../domain/time/instant";
import type { GraphClient } from "../client";
import { iso } from "../requests";
import { addressOf, instantIn, optionalText, readPage, recipient } from "./mail-json";
import { mailReading, newestFirst } from "./mail-requests";

const FIELDS = ["subject", "sender", "receivedDateTime", "importance", "isDraft", "webLink"];
const PAGE = 50;

const mailSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  subject: optionalText,
  sender: recipient,
  receivedDateTime: optionalText,
  importance: optionalText,
  isDraft: v.nullish(v.boolean(), false),
  webLink: optionalText,
});

/** The mails of a mailbox of Microsoft's by when they came, as they are listed on demand: who, what about, where. */
export function graphMailList(client: GraphClient, me: readonly string[], salt: Salt): MailList {
  async function lateMail(value: unknown): Promise<LateMail | null> {
    const { success, output } = v.safeParse(mailSchema, value);
    const at = success ? instantIn(output.receivedDateTime) : null;
    if (!success || at === null || output.isDraft) return null;
    const sender = addressOf(output.sender);
    if (sender !== null && me.includes(sender)) return null;
    return {
      mail: await salt(output.id),
      at,
      sender: output.sender?.emailAddress?.name || (sender ?? ""),
      subject: output.subject ?? "",
      isImportant: output.importance === "high",
      address: output.webLink?.startsWith("https://") ? output.webLink : null,
    };
  }
  return {
    between: async (span, most) => {
      const mails: LateMail[] = [];
      let path: string | undefined = firstPage(span);
      while (path !== undefined) {
        if (mails.length >= most) break;
        const answer = await client.ask(mailReading(path, "list-mails"));
        if (!answer.ok) return answer;
        const page = readPage(answer.text);
        if (!page) return { ok: false, reason: "malformed" };
        const listed = await Promise.all(page.value.map(lateMail));
        mails.push(...listed.filter((mail) => mail !== null));
        path = page["@odata.nextLink"];
      }
      return { ok: true, mails: mails.slice(0, most), hasMore: mails.length > most || path !== undefined };
    },
  };
}

const firstPage = ({ start, end }: Span): string =>
  newestFirst("inbox/messages", {
    fields: FIELDS,
    filter: `receivedDateTime ge ${iso(start)} and receivedDateTime lt ${iso(end)}`,
    page: PAGE,
  });
