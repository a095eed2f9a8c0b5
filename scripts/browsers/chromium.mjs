// @ts-check
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./find.mjs";

/**
 * @typedef {object} ChromiumWish
 * @property {string} extension the folder of the built extension
 * @property {string} profile the folder of the browser's profile
 * @property {boolean} isHeadless
 * @property {number} [scale] device pixels to a pixel, headless only
 * @property {string} [locale]
 * @property {readonly string[]} [flags]
 * @property {string} [program] what starts it, where that is not the browser itself
 *
 * Opens Chromium with the extension in it; the context closes the browser with it.
 * @param {ChromiumWish} wish
 */
export async function openChromium({
  extension,
  profile,
  isHeadless,
  scale = 1,
  locale,
  flags = [],
  program,
}) {
  const executablePath = program ?? findChromium();
  if (!executablePath) throw new Error("no Chromium is installed");
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: isHeadless,
    ...(isHeadless ? { deviceScaleFactor: scale } : { viewport: null }),
    ...(locale === undefined ? {} : { locale }),
    // Without it the window says that it is driven by a test, and a person wonders.
    ignoreDefaultArgs: isHeadless ? [] : ["--enable-automation"],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      // Chromium's sandbox refuses to run as root, which is what containers do.
      ...(isRoot ? ["--no-sandbox"] : []),
      ...flags,
    ],
    // The language of the extension's own words follows the environment on Linux, not --lang.
    ...(locale === undefined ? {} : { env: { ...environment(), LANGUAGE: locale.replace("-", "_") } }),
  });
  return { context, origin: `chrome-extension://${idOf(extension)}` };
}

/** Chromium names an extension after its key. @param {string} path the folder of the built extension */
export function idOf(path) {
  const { key } = JSON.parse(readFileSync(join(path, "manifest.json"), "utf8"));
  const hash = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

function environment() {
  /** @type {Record<string, string>} */
  const held = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) held[name] = value;
  return held;
}
