import { browser } from "wxt/browser";

/** A page of somebody else's, in a tab of its own. */
export function openTab(address: string): void {
  void browser.tabs.create({ url: address });
}

/** Lets the browser save a file as if it had been downloaded. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
