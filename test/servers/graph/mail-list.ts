import { mailJson, selectedOf } from "./mail-json";
import type { Mailbox } from "./mailbox";
import { type Call, Refusal, type Reply } from "./refusal";

const PAGE = 10;
const LARGEST_PAGE = 1000;
const BETWEEN = /^receivedDateTime ge (\S+) and receivedDateTime lt (\S+)$/u;

/** The mails of a folder by when they came, newest first; what was moved out of it is not among them. */
export function mailList({ origin, path, query }: Call, mailbox: Mailbox, folder: string): Reply {
  if (folder !== "inbox" && folder !== "sentitems") throw new Refusal(404, "ErrorItemNotFound", folder);
  const [, from = "", to = ""] = BETWEEN.exec(query.get("$filter") ?? "") ?? [];
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to)))
    throw new Refusal(400, "ErrorInvalidUrlQueryFilter", "only receivedDateTime between two times");
  // What is ordered by must come first in the filter, or Exchange calls the restriction too complex.
  if (query.get("$orderby") !== "receivedDateTime desc")
    throw new Refusal(400, "InefficientFilter", "The restriction or sort order is too complex.");
  const select = selectedOf(query);
  const [top, skip] = [Number(query.get("$top") ?? PAGE), Number(query.get("$skip") ?? 0)];
  if (!(top >= 1 && top <= LARGEST_PAGE)) throw new Refusal(400, "ErrorInvalidParameter", "$top");
  const found = [...mailbox.mails.values()]
    .filter((mail) => mail.folder === folder && mail.goneAt === null)
    .filter(({ at }) => Date.parse(from) <= Date.parse(at) && Date.parse(at) < Date.parse(to))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1));
  const value = found.slice(skip, skip + top).map((mail) => mailJson(mail, select));
  const next = new URL(`${origin}/v1.0${path}`);
  for (const [name, held] of query) next.searchParams.set(name, held);
  next.searchParams.set("$skip", String(skip + top));
  return {
    status: 200,
    body: { value, ...(found.length > skip + top ? { "@odata.nextLink": next.href } : {}) },
  };
}
