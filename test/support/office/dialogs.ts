import type { Asked } from "./answering";
import { strict } from "./strict";

type Answers = (act: (...args: readonly unknown[]) => unknown) => Asked;
type Told = (event: object) => void;

/** What a played window of Outlook's sends to the pane that opened it. */
interface Posted {
  readonly fromDialog: string;
}

const isPosted = (value: unknown): value is Posted =>
  typeof value === "object" && value !== null && "fromDialog" in value;

/** Outlook's number for a window that the leader has closed. */
const CLOSED = 12006;
const LOOK_EVERY = 50;

/** Windows of Outlook's, played by windows of the browser's. */
export function dialogs(asked: Answers) {
  return {
    displayDialogAsync: asked((address) =>
      dialogOf(window.open(String(address))),
    ) as Office.UI["displayDialogAsync"],
    messageParent: (message: string, options?: Office.DialogMessageOptions) =>
      (window.opener as Window).postMessage(
        { fromDialog: message } satisfies Posted,
        options?.targetOrigin ?? window.location.origin,
      ),
  } satisfies Pick<Office.UI, "displayDialogAsync" | "messageParent">;
}

function dialogOf(opened: Window | null): Office.Dialog {
  const told: Partial<Record<string, Told>> = {};
  window.addEventListener("message", ({ data, origin }) => {
    if (isPosted(data)) told.dialogMessageReceived?.({ message: data.fromDialog, origin });
  });
  const looking = setInterval(() => {
    if (!opened?.closed) return;
    clearInterval(looking);
    told.dialogEventReceived?.({ error: CLOSED });
  }, LOOK_EVERY);
  return strict("dialog", {
    addEventHandler: (type: Office.EventType, heed: unknown) => {
      told[String(type)] = heed as Told;
    },
    close: () => {
      clearInterval(looking);
      opened?.close();
    },
  } satisfies Pick<Office.Dialog, "addEventHandler" | "close">) as Office.Dialog;
}
