// @ts-check
import { launch } from "puppeteer-core";
import { findFirefox } from "./find.mjs";

const GECKO_ID = "pusterum@pusterum.dk";
/** Firefox draws a new address for each profile unless it is told one. */
const ADDRESS = "6f2c1e0a-9d0b-4c57-8a38-0c2f5d7b1e44";

/**
 * @typedef {object} FirefoxWish
 * @property {string} extension the folder of the built extension
 * @property {string} profile the folder of the browser's profile
 * @property {boolean} isHeadless
 * @property {string} [locale]
 * @property {Readonly<Record<string, unknown>>} [prefs]
 * @property {boolean} [acceptInsecureCerts] for pages of our own under someone else's name
 * @property {string} [home] the folder that it takes for the user's own
 *
 * Opens Firefox with the extension in it.
 * @param {FirefoxWish} wish
 */
export async function openFirefox({
  extension,
  profile,
  isHeadless,
  locale,
  prefs = {},
  acceptInsecureCerts = false,
  home,
}) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error("no Firefox is installed");
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: isHeadless,
    userDataDir: profile,
    defaultViewport: null,
    acceptInsecureCerts,
    ...(home === undefined ? {} : { env: { ...process.env, HOME: home } }),
    // Only with it may a page of the extension itself be driven.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: ADDRESS }),
      // An extension loaded for a session is uninstalled with it; what it stored must outlive that.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      ...(locale === undefined ? {} : { "intl.locale.requested": locale, "intl.accept_languages": locale }),
      ...prefs,
    },
  });
  await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${ADDRESS}` };
}
