import type { AccountMessage } from "../../app/account-messages";
import type { Ports } from "../../app/ports";
import { answerStore } from "../../platform/answer-store";
import { systemClock } from "../../platform/clock";
import { deviceFrames } from "../../platform/device";
import { guardStore, watchStored } from "../../platform/guard-store";
import { mirrorStore } from "../../platform/mirror";
import { nativeBrowser } from "../../platform/native-browser";
import { policyStore } from "../../platform/policy-store";
import { withNews } from "../../platform/profile-news";
import { askingAccounts } from "../../store/asking";
import { Database } from "../../store/database";
import { openStore } from "../../store/open-store";
import type { PopupGuard } from "../../ui/guard/guard-doors";
import type { BlockDoors } from "../../ui/popup/BlockAsks";

const db = new Database();

export const ports: Ports = withNews({
  ...openStore(db),
  clock: systemClock,
  mirror: mirrorStore,
  frames: deviceFrames,
  guard: guardStore,
});

export const guard: PopupGuard = {
  policy: policyStore,
  guard: guardStore,
  watch: watchStored,
  openPage: (url) => void nativeBrowser.tabs.create({ url }).then(() => window.close()),
};

export const answers = { get: answerStore.get, watch: watchStored };
export const asking = askingAccounts(db);

let blocksOpened: Promise<BlockDoors> | null = null;

/** Fetched where there are blocks: the accounts behind them are not the popup's. */
export function blocks(): Promise<BlockDoors> {
  blocksOpened ??= import("./blocks/wiring").then(({ blockDoors }) => blockDoors(ports));
  return blocksOpened;
}

/** Opens the dashboard at a place in it ("#week=2026-W47") and lets the popup go. */
export async function openDashboard(place = ""): Promise<void> {
  await nativeBrowser.tabs.create({ url: `${nativeBrowser.runtime.getURL("/dashboard.html")}${place}` });
  window.close();
}

/** Whoever opens the popup wants to see the present; nobody waits for it. */
export function askForNews(): void {
  const message: AccountMessage = { ask: "look" };
  nativeBrowser.runtime.sendMessage(message).catch(() => {});
}
