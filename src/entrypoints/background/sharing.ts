import { keepDailyCopy } from "../../app/local-copies";
import { loadProfile } from "../../app/profile";
import { settleProfile } from "../../app/settle-profile";
import { shareProfile } from "../../app/share-profile";
import { oneAtATime } from "./tasks";
import type { BackgroundDoors } from "./wiring";

/** The background's part of keeping the leader's words: a copy a day, and one profile on all devices. */
export function startSharing({ ports, sharing }: BackgroundDoors): () => Promise<void> {
  let isWished = false;
  const share = oneAtATime(async () => {
    const wished = isWished;
    isWished = false;
    // Whoever deletes everything waits for it. Where no copy can be kept, the other devices are all the more needed.
    await sharing.ports
      .onlyOne("copy", () => keepDailyCopy({ ...ports, ...sharing.keeping }))
      .catch(() => {});
    const { frames } = await loadProfile(ports);
    const { hasNews } = await shareProfile(sharing.ports, wished);
    if (hasNews) await settleProfile(ports, frames.zone);
  });
  sharing.onMessage(() => {
    isWished = true;
    return share();
  });
  return share;
}
