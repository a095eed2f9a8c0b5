import type { Browser } from "webextension-polyfill";

const scope = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The extension's interface as the browser itself offers it: both answer with promises by now. The popup takes this
 * one, since its budget has no room for the polyfill that smooths out the rest for the other surfaces.
 */
export const nativeBrowser: Browser = scope.browser ?? scope.chrome;
