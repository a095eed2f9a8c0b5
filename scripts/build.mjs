// @ts-check
// Builds the extension for one browser, unless it stands built from the present sources: node scripts/build.mjs chrome
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { fingerprint } from "./fingerprint.mjs";

const SOURCES = ["src", "public", "wxt.config.ts", "tsconfig.json", "package-lock.json"];
const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {"chrome" | "firefox"} browser @returns {string} the folder that holds the built extension */
export const builtExtension = (browser) => `${root}.output/${browser}-mv3`;

/**
 * @param {"chrome" | "firefox"} browser
 * @returns {boolean} whether a build of the present sources stands
 */
export function buildExtension(browser) {
  const built = builtExtension(browser);
  const record = `${built}.state`;
  const state = fingerprint(SOURCES);
  const isFresh =
    existsSync(`${built}/manifest.json`) && existsSync(record) && readFileSync(record, "utf8") === state;
  if (isFresh) return true;
  const wxt = `${root}node_modules/wxt/bin/wxt.mjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, "build", "-b", browser, "--mv3"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (status === 0) writeFileSync(record, state);
  else console.error(untilStack(`${stdout}\n${stderr}`));
  return status === 0;
}

/** What went wrong, without where in the bundler it was noticed, which WXT tells several times. @param {string} text */
const untilStack = (text) =>
  stripVTControlCharacters(text)
    .split(/\n\s+at /u)[0]
    ?.trim();

const asked = process.argv[2];
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (asked !== "chrome" && asked !== "firefox") throw new Error("say which browser: chrome or firefox");
  process.exitCode = buildExtension(asked) ? 0 : 1;
}
