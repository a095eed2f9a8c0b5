import { asked } from "./asked";

/** How a window of Outlook's ended: with the address that the page in it has sent back, or without one. */
export type DialogEnd =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: "window-closed" | "unreachable" };

/** Outlook's numbers: the leader let the window be blocked, or left another one open. */
const NOT_OPENED_BY_LEADER: ReadonlySet<number | null> = new Set([12007, 12009]);

/** On the web Outlook first asks the leader whether the window may open. */
const PATIENCE = 120_000;

/** A part of the screen, in percent, that Microsoft's sign-in fits into. */
const SIZE = { height: 60, width: 30 };

/** Opens a page of ours in a window of Outlook's and waits for what it sends back. */
export async function openDialog(office: typeof Office, address: string): Promise<DialogEnd> {
  const opened = await asked<Office.Dialog>(
    (done) => office.context.ui.displayDialogAsync(address, SIZE, done),
    PATIENCE,
  );
  if (!opened.ok)
    return { ok: false, reason: NOT_OPENED_BY_LEADER.has(opened.code) ? "window-closed" : "unreachable" };
  const dialog = opened.value;
  return new Promise((resolve) => {
    dialog.addEventHandler(office.EventType.DialogMessageReceived, (told: unknown) => {
      const { message, origin } = told as { message?: unknown; origin?: unknown };
      if (typeof origin === "string" && origin !== new URL(address).origin) return;
      dialog.close();
      resolve({ ok: true, address: String(message) });
    });
    dialog.addEventHandler(office.EventType.DialogEventReceived, () =>
      resolve({ ok: false, reason: "window-closed" }),
    );
  });
}
