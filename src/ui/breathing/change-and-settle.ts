import type { BlockAnswer, BlockMessage } from "../../app/blocks/block-messages";
import type { Undo } from "../../app/judge-activity";

export type TellOfBlocks = (message: BlockMessage) => Promise<BlockAnswer>;

/** A background that goes in the middle of it takes it up again by itself. */
export const asked = (tell: TellOfBlocks, blocks: BlockMessage["blocks"]): Promise<BlockAnswer> =>
  tell({ blocks }).catch((): BlockAnswer => ({ ok: false, reason: "timed-out" }));

/** Keeps what is wanted, and then has it carried out in the calendar; undone, the same the other way. */
export async function changeAndSettle(
  tell: TellOfBlocks,
  change: () => Promise<Undo>,
): Promise<{ readonly undo: Undo; readonly answer: BlockAnswer }> {
  const takeBack = await change();
  const answer = await asked(tell, "settle");
  const undo = async () => {
    await takeBack();
    await asked(tell, "settle");
  };
  return { undo, answer };
}
