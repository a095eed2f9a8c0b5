import type { Booking } from "../../domain/blocks/booking";
import type { PromptLanguage } from "../../domain/blocks/prompts";
import type { Instant } from "../../domain/time/instant";
import { questionOf } from "./outlook-link";

/** Blocks as a calendar to be written: under our own uid, so that a calendar that is read later shows whose they are. */
export const blocksAsFile = (
  blocks: readonly { readonly uid: string; readonly booking: Booking }[],
  name: string,
  language: PromptLanguage,
  writtenAt: Instant,
) => ({
  name,
  writtenAt,
  events: blocks.map(({ uid, booking }) => ({
    uid,
    title: booking.title,
    start: booking.start,
    end: booking.end,
    location: booking.place,
    description: questionOf(booking, language),
    showAs: booking.showAs,
    sensitivity: booking.isPrivate ? ("private" as const) : ("normal" as const),
    categories: [name],
    sequence: booking.moves.length,
  })),
});
