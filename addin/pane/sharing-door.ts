import { loadProfile } from "../../src/app/profile";
import type { ReadingPorts } from "../../src/app/reread-calendars";
import { settleProfile } from "../../src/app/settle-profile";
import type { SharePorts } from "../../src/app/share-ports";
import { shareProfile } from "../../src/app/share-profile";
import type { SharingDoor } from "./doors";

/** Brings the pane in step with the leader's other devices; what was said meanwhile takes one more round. */
export function sharingDoor(ports: ReadingPorts, sharing: SharePorts): SharingDoor {
  let running: Promise<void> | null = null;
  let isWantedAgain = false;
  const once = async () => {
    const { frames } = await loadProfile(ports);
    const { hasNews } = await shareProfile(sharing);
    if (hasNews) await settleProfile(ports, frames.zone);
  };
  const rounds = async () => {
    do {
      isWantedAgain = false;
      await once();
    } while (isWantedAgain);
  };
  return {
    shares: sharing.shares,
    share: () => {
      isWantedAgain = true;
      running ??= rounds().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
