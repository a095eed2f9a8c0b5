import * as v from "valibot";
import type { MailMoment } from "../domain/boundary/after-hours/mail-moment";
import { instant } from "../domain/time/instant";
import type { Words } from "../ui/words/words";
import { UnreadableInput } from "./io";
import { readBytes } from "./read-files";

const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => instant(Date.parse(text))),
);
const mails = v.array(
  v.object({
    at: moment,
    way: v.picklist(["sent", "received"]),
    draftedAt: v.optional(moment),
    conversation: v.optional(v.string(), ""),
    important: v.optional(v.boolean(), false),
  }),
);

/** Mails as times: [{ "at": "2026-11-17T21:40:00Z", "way": "sent" }, …]. */
export function readMail(file: string, words: Words): MailMoment[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(readBytes(file, words)));
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw new UnreadableInput(words.t("cli.notMail", { file, where: "" }));
  }
  const read = v.safeParse(mails, value, { abortEarly: true });
  if (!read.success)
    throw new UnreadableInput(words.t("cli.notMail", { file, where: v.getDotPath(read.issues[0]) ?? "" }));
  return read.output.map(({ at, way, draftedAt = null, conversation, important }, number) => ({
    mail: String(number),
    // A mail that names no conversation answers nothing.
    conversation: conversation || `alone-${number}`,
    way,
    at,
    draftedAt,
    isImportant: important,
  }));
}
