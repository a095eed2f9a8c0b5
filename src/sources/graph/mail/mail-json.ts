import * as v from "valibot";
import { type Instant, instant } from "../../../domain/time/instant";

export const optionalText = v.nullish(v.string());
export const recipient = v.nullish(
  v.object({ emailAddress: v.nullish(v.object({ address: optionalText, name: optionalText })) }),
);

const pageSchema = v.object({
  value: v.array(v.unknown()),
  "@odata.nextLink": v.optional(v.string()),
  "@odata.deltaLink": v.optional(v.string()),
});

export const addressOf = (of: v.InferOutput<typeof recipient>): string | null =>
  of?.emailAddress?.address?.toLowerCase() ?? null;

export function instantIn(written: string | null | undefined): Instant | null {
  const at = Date.parse(written ?? "");
  return Number.isNaN(at) ? null : instant(at);
}

/** A page of mails as Graph answers it; null where it is none. */
export function readPage(json: string): v.InferOutput<typeof pageSchema> | null {
  try {
    return v.parse(pageSchema, JSON.parse(json));
  } catch {
    return null;
  }
}
