import type { RequestPurpose } from "../../../app/request-log";
import { type GraphRequest, query } from "../requests";

export const mailReading = (path: string, purpose: RequestPurpose): GraphRequest => ({
  method: "GET",
  path,
  purpose,
  isRepeatable: true,
  scope: "Mail.ReadBasic",
});

interface MailQuery {
  readonly fields: readonly string[];
  readonly filter: string;
  /** So many a page. */
  readonly page: number;
}

export const newestFirst = (messages: string, { fields, filter, page }: MailQuery): string => {
  const order = { $orderby: "receivedDateTime desc", $top: String(page) };
  return `/me/mailFolders/${messages}?${query({ $select: fields.join(","), $filter: filter, ...order })}`;
};
