import { mailJson, selectedOf } from "./mail-json";
import type { Mailbox, StoredMail } from "./mailbox";
import { type Call, Refusal, type Reply } from "./refusal";

type Json = Record<string, unknown>;

const PAGE = 10;
const MOST_TOLD = 5000;

/** What a folder tells since a token; the first time from a day on, newest first. A token holds the whole question. */
export function mailDelta(call: Call, mailbox: Mailbox, folder: string): Reply {
  if (folder !== "inbox" && folder !== "sentitems") throw new Refusal(404, "ErrorItemNotFound", folder);
  const { query } = call;
  const token = query.get("$skiptoken") ?? query.get("$deltatoken");
  const asked = token === null ? firstQuestion(query) : questionOf(token, query);
  const { since, until, skip, select, top, filter } = asked;
  if (since < mailbox.tokensFrom && token !== null)
    throw new Refusal(410, "syncStateNotFound", "The sync state generation is not found; please resync.");
  const changed = [...mailbox.mails.values()]
    .filter((mail) => mail.folder === folder && Date.parse(mail.at) >= filter)
    .filter(({ cameAt, goneAt }) =>
      since === 0
        ? cameAt <= until && (goneAt === null || goneAt > until)
        : isBetween(cameAt, goneAt, since, until),
    )
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1));
  // With a filter Microsoft tells of no more than so many.
  const told = since === 0 ? changed.slice(0, MOST_TOLD) : changed;
  if (since === 0) mailbox.told = Math.max(mailbox.told, told.length);
  const value = told
    .slice(skip, skip + top)
    .map((mail) => (mail.goneAt !== null && mail.goneAt <= until ? removed(mail) : mailJson(mail, select)));
  const hasMore = told.length > skip + top;
  const next = new URL(`${call.origin}/v1.0${call.path}`);
  const goesOn = hasMore ? { ...asked, skip: skip + top } : { ...asked, since: until, until: -1, skip: 0 };
  next.searchParams.set(hasMore ? "$skiptoken" : "$deltatoken", encode(goesOn));
  return {
    status: 200,
    body: { value, [hasMore ? "@odata.nextLink" : "@odata.deltaLink"]: next.href },
  };

  function firstQuestion(options: URLSearchParams): Question {
    const filterText = /^receivedDateTime ge (.+)$/u.exec(options.get("$filter") ?? "")?.[1];
    const from = Date.parse(filterText ?? "");
    if (Number.isNaN(from)) throw new Refusal(400, "ErrorInvalidUrlQueryFilter", "only receivedDateTime ge");
    if (![null, "receivedDateTime desc"].includes(options.get("$orderby")))
      throw new Refusal(400, "ErrorInvalidUrlQuery", "only receivedDateTime desc");
    const names = selectedOf(options);
    const asked = Number(options.get("$top") ?? PAGE);
    return { since: 0, until: mailbox.mailChanges, skip: 0, select: names, top: asked, filter: from };
  }

  function questionOf(text: string, options: URLSearchParams): Question {
    if ([...options.keys()].length > 1) throw new Refusal(400, "BadRequest", "a token stands alone");
    const held = JSON.parse(Buffer.from(text, "base64url").toString()) as Question;
    return held.until === -1 ? { ...held, until: mailbox.mailChanges } : held;
  }
}

interface Question {
  readonly since: number;
  readonly until: number;
  readonly skip: number;
  readonly select: readonly string[];
  readonly top: number;
  readonly filter: number;
}

const encode = (question: Question) => Buffer.from(JSON.stringify(question)).toString("base64url");

const isBetween = (came: number, gone: number | null, since: number, until: number) =>
  (came > since && came <= until) || (gone !== null && gone > since && gone <= until);

const removed = ({ id }: StoredMail): Json => ({
  "@odata.type": "#microsoft.graph.message",
  id,
  "@removed": { reason: "deleted" },
});
