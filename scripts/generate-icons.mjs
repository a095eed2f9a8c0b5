// Draws the icons of the extension and of the add-in with the very code that draws the toolbar's week, so that mark and picture stay one.
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { build } from "vite";
import { DESCRIPTION } from "./addin/description.mjs";
import { findChromium } from "./browsers/find.mjs";

const FOLDERS = { "public/icon": [16, 32, 48, 96, 128], "addin/site/icon": DESCRIPTION.icons };
/** The unified manifest wants one in white on nothing. */
const OUTLINE = 32;
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
for (const [folder, sizes] of Object.entries(FOLDERS)) {
  mkdirSync(`${root}${folder}`, { recursive: true });
  for (const size of sizes) writeFileSync(`${root}${folder}/${size}.png`, await draw(size, false));
}
writeFileSync(`${root}addin/site/icon/outline.png`, await draw(OUTLINE, true));
await browser.close();

async function draw(size, isWhite) {
  const url = await page.evaluate(
    ({ side, white }) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
      const face = { giving: 0, draining: 0, hasArch: true, isStale: false };
      const brush = canvas.getContext("2d");
      (globalThis.Icon.drawIcon ?? globalThis.Icon)(brush, side, face);
      brush.globalCompositeOperation = "source-in";
      brush.fillStyle = "#ffffff";
      if (white) brush.fillRect(0, 0, side, side);
      return canvas.toDataURL("image/png");
    },
    { side: size, white: isWhite },
  );
  return Buffer.from(url.split(",")[1], "base64");
}
