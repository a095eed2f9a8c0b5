import { useLiveQuery } from "dexie-react-hooks";
import type { BlockPorts } from "../../app/blocks/known-blocks";
import { type BlocksLook, lookAtBlocks } from "../../app/blocks/look-at-blocks";

/**
 * What the blocks ask and offer, kept true; undefined until it is read, null where the store does not answer. It is
 * looked at anew when `since` changes.
 */
export const useBlocksLook = (
  ports: BlockPorts,
  ...since: readonly unknown[]
): BlocksLook | null | undefined =>
  useLiveQuery(() => lookAtBlocks(ports).catch(() => null), [ports, ...since]);
