import type { EventDraft } from "../../../src/app/calendar-source";
import type { PlannedBlock } from "../../../src/domain/blocks/plan";
import type { ZoneId } from "../../../src/domain/time/zones";

/** What is written into the calendar: a title, no figures and no judgement, since others may see it. */
export async function draftOf(
  block: PlannedBlock,
  title: string,
  uid: string,
  zone: ZoneId,
): Promise<EventDraft> {
  return {
    id: await idFor(uid),
    title,
    text: "",
    start: block.start,
    end: block.end,
    zone,
    showAs: block.showAs,
    sensitivity: block.isPrivate ? "private" : "normal",
    categories: [],
  };
}

/** The same block has the same id at every try, so that booking twice makes one event. */
async function idFor(uid: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(uid)));
  const hex = [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join("-");
}
