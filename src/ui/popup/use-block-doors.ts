import { useLiveQuery } from "dexie-react-hooks";
import type { Ports } from "../../app/ports";
import type { BlockDoors } from "./BlockAsks";

/** What the blocks need is fetched only by leaders who have some. */
export const useBlockDoors = (ports: Ports, open: () => Promise<BlockDoors>): BlockDoors | undefined =>
  useLiveQuery(
    async () => ((await ports.profile.records()).some(({ kind }) => kind === "block") ? open() : undefined),
    [ports, open],
  );
