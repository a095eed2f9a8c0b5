import type { StoredMail } from "./mailbox";
import { Refusal } from "./refusal";

type Json = Record<string, unknown>;

const OWNER = "leder@kommune.example";

const FIELDS: Readonly<Record<string, (mail: StoredMail) => unknown>> = {
  receivedDateTime: ({ at }) => utc(at),
  sentDateTime: ({ at }) => utc(at),
  createdDateTime: ({ draftedAt, at }) => utc(draftedAt ?? at),
  sender: (mail) => person(senderOf(mail)),
  from: (mail) => person(mail.from ?? senderOf(mail)),
  conversationId: ({ conversation, id }) => conversation ?? `c-${id}`,
  importance: ({ importance }) => importance ?? "normal",
  isDraft: () => false,
  subject: ({ subject }) => subject ?? "Secret",
  webLink: ({ id }) => `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1`,
};

const senderOf = ({ folder, sender }: StoredMail) =>
  sender ?? (folder === "sentitems" ? OWNER : "borger@example.org");
const person = (address: string) => ({ emailAddress: { address, name: address.split("@")[0] ?? "" } });
const utc = (at: string) => new Date(at).toISOString().replace(".000Z", "Z");

/** The fields that are asked for; one that is not described is refused. */
export function selectedOf(options: URLSearchParams): string[] {
  const names = options.get("$select")?.split(",") ?? [];
  const unknown = names.find((name) => !Object.hasOwn(FIELDS, name));
  if (unknown !== undefined) throw new Refusal(400, "RequestBroker--ParseUri", unknown);
  return names;
}

export const mailJson = (mail: StoredMail, select: readonly string[]): Json => ({
  "@odata.type": "#microsoft.graph.message",
  "@odata.etag": `W/"${mail.id}"`,
  id: mail.id,
  ...Object.fromEntries(select.map((name) => [name, FIELDS[name]?.(mail)])),
});
