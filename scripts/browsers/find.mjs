// @ts-check
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Branded Chrome is missing on purpose: it no longer loads an unpacked extension from the command line. */
const CHROMIUM = {
  commands: ["chromium", "chromium-browser", "microsoft-edge"],
  places: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  chosen: "CHROMIUM_PATH",
};
const FIREFOX = {
  commands: ["firefox-esr", "firefox"],
  places: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
  chosen: "FIREFOX_PATH",
};

/** The path of an installed browser that takes our extension, or null. The environment's choice goes first. */
export const findChromium = () => find(CHROMIUM);
export const findFirefox = () => find(FIREFOX);

/** @param {typeof CHROMIUM} browser */
function find({ commands, places, chosen }) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [process.env[chosen] ?? "", ...found, ...places].find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  if (path === "") return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
