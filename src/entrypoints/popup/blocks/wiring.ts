import type { Ports } from "../../../app/ports";
import { tellOfBlocks } from "../../../platform/block-messenger";
import { accountStore } from "../../../store/accounts";
import { Database } from "../../../store/database";
import type { BlockDoors } from "../../../ui/popup/BlockAsks";

export const blockDoors = (ports: Ports): BlockDoors => ({
  ports: { ...ports, accounts: accountStore(new Database()) },
  tell: tellOfBlocks,
  copy: (text) => navigator.clipboard.writeText(text),
});
