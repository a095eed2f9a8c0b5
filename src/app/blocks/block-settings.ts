import type { BlockKind } from "../../domain/blocks/wish";
import type { Profile } from "../../domain/profile/profile";

/** The leader's settings of this room, as records by these names. */
export const INTO_SETTING = "blocks-into";
export const AUTO_SETTING = "blocks-auto";
/** Off: a meeting on a block, and a block that is over, are told of on the page and in the popup only. */
export const NOTICES_SETTING = "blocks-notices";

export const tellsOfBlocks = ({ settings }: Pick<Profile, "settings">): boolean =>
  settings.get(NOTICES_SETTING) !== false;

/** Said yes or no once about a place where blocks keep being deleted. */
export const askedSetting = (place: string): string => `blocks-asked.${place}`;

/** What a block is called in the calendar, in the leader's language. */
export type TitleOf = (kind: BlockKind) => string;
