// Makes docs/pusterum.png, the README's picture, from the two pictures that `npm start` takes of the real pages.
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./browsers/find.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const picture = (name) =>
  `data:image/png;base64,${readFileSync(`${root}.output/start/${name}.png`).toString("base64")}`;

const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1500, height: 760 } });
await page.setContent(`
  <style>
    body { margin: 0; padding: 32px; background: #dfe3df; display: flex; gap: 24px; align-items: flex-start; }
    img { border-radius: 12px; box-shadow: 0 1px 2px rgb(23 32 31 / .1), 0 12px 32px rgb(23 32 31 / .18); }
  </style>
  <img alt="" width="330" src="${picture("popup")}"><img alt="" width="1080" src="${picture("dashboard")}">`);
mkdirSync(`${root}docs`, { recursive: true });
await page.screenshot({ path: `${root}docs/pusterum.png` });
await browser.close();
