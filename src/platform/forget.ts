import { browser } from "wxt/browser";

/** Gives back every permission that was asked for after the install; what came with it stays. */
async function giveBackPermissions(): Promise<void> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const given = permissions.filter((each) => (optional as readonly string[]).includes(each));
  await browser.permissions.remove({ permissions: given, origins } as Parameters<
    typeof browser.permissions.remove
  >[0]);
}

/** Clears what lies outside the database: storage, alarms, scripts in mail pages, and what was permitted. */
export async function forgetPlatform(): Promise<void> {
  if (browser.scripting?.unregisterContentScripts) await browser.scripting.unregisterContentScripts();
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.alarms.clearAll(),
  ]);
  await giveBackPermissions();
}
