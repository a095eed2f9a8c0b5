import * as v from "valibot";
import type { LateMail, MailList } from "../../../app/mail/late-mails";
import type { Span } from "../../../domain/time/instant";
import type { GraphClient } from "../client";
import { addressOf, instantIn, person, readPage, type Salt, text } from "./mail-json";

const FIELDS = ["subject", "sender", "receivedDateTime", "importance", "isDraft", "webLink"].join(",");
const PAGE = 50;

const mailSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  subject: text,
  sender: person,
  receivedDateTime: text,
  importance: text,
  isDraft: v.nullish(v.boolean(), false),
  webLink: text,
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
        const answer = await client.ask({
          method: "GET",
          path,
          purpose: "list-mails",
          isRepeatable: true,
          scope: "Mail.ReadBasic",
        });
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

function firstPage({ start, end }: Span): string {
  const [from, to] = [start, end].map((at) => new Date(at).toISOString());
  const options = {
    $select: FIELDS,
    $filter: `receivedDateTime ge ${from} and receivedDateTime lt ${to}`,
    $orderby: "receivedDateTime desc",
    $top: String(PAGE),
  };
  const query = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/me/mailFolders/inbox/messages?${query.join("&")}`;
}
