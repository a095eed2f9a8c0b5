// Draws public/icon/*.png with the very code that draws the toolbar's week, so that mark and picture stay one.
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { build } from "vite";
import { findChromium } from "./browsers/find.mjs";

const SIZES = [16, 32, 48, 96, 128];
const root = new URL("..", import.meta.url).pathname;

const built = await build({
  configFile: false,
  logLevel: "error",
  root,
  build: { write: false, lib: { entry: "src/ui/icon/draw-icon.ts", formats: ["iife"], name: "Icon" } },
});
const [{ output }] = Array.isArray(built) ? built : [built];
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.addScriptTag({ content: output[0].code });
mkdirSync(`${root}public/icon`, { recursive: true });
for (const size of SIZES) {
  const url = await page.evaluate((side) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
    const face = { giving: 0, draining: 0, hasArch: true, isStale: false };
    (globalThis.Icon.drawIcon ?? globalThis.Icon)(canvas.getContext("2d"), side, face);
    return canvas.toDataURL("image/png");
  }, size);
  writeFileSync(`${root}public/icon/${size}.png`, Buffer.from(url.split(",")[1], "base64"));
}
await browser.close();
