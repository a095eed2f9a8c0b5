import { parseWeek, type WeekId } from "../time/weeks";
import { BLOCK_KINDS, type BlockKind } from "./wish";

/**
 * Which block it is: of which week, of which wish, the how many-eth. Never its time, so that a moved block is the
 * same block. The generation rises when a block that was taken back is booked again, since calendars remember.
 */
export interface BlockId {
  readonly week: WeekId;
  readonly kind: BlockKind;
  /** Counted from 1. */
  readonly ordinal: number;
  /** Counted from 0. */
  readonly generation: number;
}

/** The category that our events carry. */
export const BLOCK_CATEGORY = "Pusterum";

/** What every id of ours ends in. */
export const UID_ENDING = "@pusterum";

const UID = /^(\d{4}-W\d{2})\.([a-z-]+)\.([1-9]\d{0,3})\.(\d{1,4})@pusterum$/;

export const uidOf = ({ week, kind, ordinal, generation }: BlockId): string =>
  `${week}.${kind}.${ordinal}.${generation}${UID_ENDING}`;

/** The block that a calendar's event was booked as; null for every event that is not ours. */
export function blockOfUid(uid: string): BlockId | null {
  const [, weekText = "", kindText = "", ordinal, generation] = UID.exec(uid) ?? [];
  const week = parseWeek(weekText);
  const kind = BLOCK_KINDS.find((each) => each === kindText);
  return week && kind ? { week, kind, ordinal: Number(ordinal), generation: Number(generation) } : null;
}
