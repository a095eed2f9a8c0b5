import * as v from "valibot";
import { type Instant, instant } from "../../../domain/time/instant";

/** Gives a text that only this device would make of it. */
export type Salt = (text: string) => Promise<string>;

export const text = v.nullish(v.string());
export const person = v.nullish(
  v.object({ emailAddress: v.nullish(v.object({ address: text, name: text })) }),
);

const pageSchema = v.object({
  value: v.array(v.unknown()),
  "@odata.nextLink": v.optional(v.string()),
  "@odata.deltaLink": v.optional(v.string()),
});

export const addressOf = (of: v.InferOutput<typeof person>): string | null =>
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
