import { readConfig } from "./config";

/** The window of a sign-in: opened by the pane it goes to Microsoft, and coming back it tells the pane its address. */
async function main() {
  await Office.onReady();
  const { hash, search, href, origin } = window.location;
  if (/[?&](?:code|error)=/u.test(search))
    return Office.context.ui.messageParent(href, { targetOrigin: origin });
  const registered = await readConfig();
  const address = URL.parse(decodeURIComponent(hash.slice(1)));
  // This page sends nobody anywhere but to the sign-in that IT has named.
  if (registered && address?.origin === new URL(registered.authority).origin)
    window.location.replace(address.href);
}

void main();
