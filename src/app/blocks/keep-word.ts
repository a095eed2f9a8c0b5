import { isPaused } from "../../domain/profile/pause";
import type { NoticePorts } from "../notice-budget";
import { loadProfile } from "../profile";
import { maySpeakUp, type Notices, tellOnce } from "../speak-up";
import { type TitleOf, tellsOfBlocks } from "./block-settings";
import { bookBlocks, moveBlock } from "./change-blocks";
import { landedIn, lookAtBlocks, type WeeksAhead, weeksAhead } from "./look-at-blocks";
import { noteBlocks } from "./note-blocks";
import { type BlockNotice, noticesIn } from "./notices";
import { type SettlePorts, settleBlocks } from "./settle-blocks";
import { showBusy } from "./show-busy";

export type KeepPorts = SettlePorts &
  NoticePorts & {
    readonly titleOf: TitleOf;
    readonly notices: Notices<BlockNotice>;
  };

/**
 * After each look at the calendars: takes in what has become of the blocks, carries out what is still wanted, and in
 * automatic mode books what the weeks would otherwise lack.
 */
export async function keepWord(ports: KeepPorts): Promise<void> {
  await noteBlocks(ports);
  await settleBlocks(ports);
  const profile = await loadProfile(ports);
  const now = ports.clock.now();
  if (isPaused(profile, now)) return;
  const ahead = await weeksAhead(ports);
  const isBooking = await bookByItself(ports, ahead);
  const isShowing = await showBusy(ports, isBooking ? await weeksAhead(ports) : ahead);
  if (isBooking || isShowing) await settleBlocks(ports);
  if (!tellsOfBlocks(profile) || !(await maySpeakUp(ports.notices, profile, now))) return;
  for (const notice of noticesIn(await lookAtBlocks(ports)))
    await tellOnce(ports, ports.notices, profile, notice);
}

/** Gives whether anything was wanted. The same look twice wants nothing twice: a block is known by its identity. */
async function bookByItself(ports: KeepPorts, { known, planned }: WeeksAhead): Promise<boolean> {
  const { into, isAutomatic, wish } = known;
  if (!isAutomatic || into === null || into.lacks !== null) return false;
  let wanted = false;
  // All weeks at once: they are undone together.
  const run = new Date(known.now).toISOString();
  for (const week of await planned()) {
    for (const { block, best } of landedIn(known, week)) {
      // What others see as busy is the leader's to move; a free one makes way by itself.
      if (block.booking.showAs !== "free" || best === null || block.booking.where === null) continue;
      await moveBlock(ports, block.uid, best, "itself");
      wanted = true;
    }
    const blocks = week.plan.blocks.filter(({ change }) => change === "new");
    if (blocks.length === 0) continue;
    await bookBlocks(ports, {
      blocks,
      where: into.where,
      by: "itself",
      run,
      wish,
      titleOf: ports.titleOf,
    });
    wanted = true;
  }
  return wanted;
}
