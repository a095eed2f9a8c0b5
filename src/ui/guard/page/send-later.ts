import type { Compose } from "./find-compose";
import { findAll } from "./find-compose";
import { anyOf, type MailPage } from "./mail-page";
import { press } from "./press";

const STEP = 50;
const PATIENCE = 1_000;

/** Opens the page's own window for sending later; false where the page has none that can be told by its structure. */
export async function openSendLater(
  { root }: Compose,
  page: MailPage,
  signal: AbortSignal,
): Promise<boolean> {
  const menu = findAll(root, anyOf(page.laterMenu))[0];
  if (!menu) return false;
  press(menu);
  for (let waited = 0; waited <= PATIENCE && !signal.aborted; waited += STEP) {
    const entry = findAll(document, anyOf(page.laterEntry)).find(isSeen);
    if (entry) {
      press(entry);
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  return false;
}

const isSeen = (element: Element) => element.getClientRects().length > 0;
