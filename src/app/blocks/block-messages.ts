import type { SourceFailureReason } from "../calendar-source";

/** What a page asks of the background, which alone writes into calendars. */
export type BlockMessage = {
  /** "settle": carry out what the records want. "remove-all": take out everything Pusterum has booked. */
  readonly blocks: "settle" | "remove-all";
};

export type BlockAnswer =
  | { readonly ok: true; readonly done: number }
  | { readonly ok: false; readonly reason: SourceFailureReason };

export const isBlockMessage = (value: unknown): value is BlockMessage =>
  typeof value === "object" &&
  value !== null &&
  "blocks" in value &&
  (value.blocks === "settle" || value.blocks === "remove-all");
