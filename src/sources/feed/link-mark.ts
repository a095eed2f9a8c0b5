import * as v from "valibot";

const Mark = v.object({
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  digest: v.string(),
  isEmpty: v.boolean(),
});

/** What is remembered of the text behind a link, so that it need not be fetched again. */
export type LinkMark = v.InferOutput<typeof Mark>;

/** null where nothing is held, or something that another version wrote. */
export function readMark(mark: string | null): LinkMark | null {
  try {
    const read = v.safeParse(Mark, JSON.parse(mark ?? "null"));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export const writeMark = (mark: LinkMark): string => JSON.stringify(mark);

/** Many publishers write the moment of asking into each event, and tell a new etag for it: that alone is no change. */
export async function digestOf(text: string): Promise<string> {
  const plain = text.replace(/^DTSTAMP:.*$/gmu, "");
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(plain));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
