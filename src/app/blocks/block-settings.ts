import type { BlockKind } from "../../domain/blocks/wish";

/** The leader's settings of this room, as records by these names. */
export const INTO_SETTING = "blocks-into";
export const AUTO_SETTING = "blocks-auto";
/** Said yes or no once about a place where blocks keep being deleted. */
export const askedSetting = (place: string): string => `blocks-asked.${place}`;

/** What a block is called in the calendar, in the leader's language. */
export type TitleOf = (kind: BlockKind) => string;
