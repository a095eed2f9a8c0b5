import type { BlockAnswer, BlockMessage } from "./block-messages";
import { removeEverything } from "./remove-everything";
import { type Settled, type SettlePorts, settleBlocks } from "./settle-blocks";

export async function heedBlocks(ports: SettlePorts, { blocks }: BlockMessage): Promise<BlockAnswer> {
  return answerOf(blocks === "settle" ? await settleBlocks(ports) : await removeEverything(ports));
}

const answerOf = ({ failures: [failure], done }: Settled): BlockAnswer =>
  failure ? { ok: false, reason: failure.reason } : { ok: true, done };
