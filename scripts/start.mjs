// @ts-check
// npm start [-- my.ics]: the extension in a fresh browser, with a calendar file's week or an invented one.
// With a display the browser stays open; without one the week is told as text and shown in two pictures.
import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, findFirefox } from "./browsers/find.mjs";
import { buildExtension, builtExtension } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const pictures = `${root}.output/start`;
const profile = mkdtempSync(join(tmpdir(), "pusterum-profile-"));
process.once("exit", () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.once(signal, () => process.exit(0));

/** @param {string[]} args */
async function start(args) {
  const names = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.filter((arg) => arg.startsWith("-") && arg !== "--headless");
  if (names.length > 1 || unknown.length > 0) {
    console.error("Usage: npm start [-- calendar.ics] [--headless]");
    return 1;
  }
  // npm changes to the project's folder; the file is named from where the command was typed.
  const typedIn = (process.env.npm_lifecycle_event === "start" && process.env.INIT_CWD) || process.cwd();
  const file = names[0] === undefined ? null : resolve(typedIn, names[0]);
  if (file && !isReadable(file)) {
    console.error(`${file} cannot be read.`);
    return 2;
  }
  const hasDisplay = !args.includes("--headless") && canShow();
  if (findChromium()) {
    if (!buildExtension("chrome")) return 1;
    return hasDisplay ? showInChromium(file) : tell(file);
  }
  if (hasDisplay && findFirefox()) return buildExtension("firefox") ? showInFirefox(file) : 1;
  console.error(
    findFirefox()
      ? "Without a display this needs Chromium: install it, or name it in CHROMIUM_PATH."
      : "No browser was found: install Chromium or Firefox, or name one in CHROMIUM_PATH or FIREFOX_PATH.",
  );
  return 1;
}

const canShow = () =>
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string} file */
function isReadable(file) {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** A window that stays until the person closes it. @param {string | null} file */
async function showInChromium(file) {
  const { openChromium } = await import("./browsers/chromium.mjs");
  const extension = builtExtension("chrome");
  const { context, origin } = await openChromium({ extension, profile, isHeadless: false });
  const closed = context.waitForEvent("close", { timeout: 0 });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(addressOf(origin, file));
  if (file) await page.getByTestId("calendar-file").setInputFiles(file);
  console.log("Pusterum is open. Close the window to end.");
  await closed;
  return 0;
}

/** @param {string | null} file */
async function showInFirefox(file) {
  const { openFirefox } = await import("./browsers/firefox.mjs");
  const extension = builtExtension("firefox");
  const { browser, origin } = await openFirefox({ extension, profile, isHeadless: false });
  const closed = new Promise((done) => browser.once("disconnected", done));
  const [page = await browser.newPage()] = await browser.pages();
  // Firefox never tells that a page of an extension has loaded.
  await page.goto(addressOf(origin, file), { waitUntil: [] });
  if (file) {
    const input = await page.waitForSelector("[data-testid=calendar-file]");
    await /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement> | null} */ (input)?.uploadFile(
      file,
    );
  }
  console.log("Pusterum is open. Close the window to end.");
  await closed;
  return 0;
}

/** @param {string} origin @param {string | null} file */
const addressOf = (origin, file) => `${origin}/dashboard.html${file ? "" : "?demo"}`;

/** Without a display: the same real pages in two pictures, and the week's balance as text. @param {string | null} file */
async function tell(file) {
  const { openChromium } = await import("./browsers/chromium.mjs");
  mkdirSync(pictures, { recursive: true });
  const extension = builtExtension("chrome");
  const { context, origin } = await openChromium({ extension, profile, isHeadless: true, scale: 2 });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(addressOf(origin, file));
    if (file) await page.getByTestId("calendar-file").setInputFiles(file);
    const week = page.locator(".week-page");
    const refusal = page.getByTestId("reading-failed");
    await week.or(refusal).first().waitFor();
    if (await refusal.isVisible()) {
      console.error((await refusal.innerText()).split("\n")[0]);
      return 2;
    }
    await page.screenshot({ path: `${pictures}/dashboard.png` });
    await page.setViewportSize({ width: 360, height: 600 });
    await page.goto(`${origin}/popup.html`);
    // The first paint has no line that says what was done; React's has.
    await page.getByRole("status").waitFor({ state: "attached" });
    // A popup is as tall as what it shows, up to 600.
    const shown = await page
      .locator("#root")
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await page.setViewportSize({ width: 360, height: Math.min(600, shown) });
    await page.screenshot({ path: `${pictures}/popup.png` });
  } catch (error) {
    console.error(`The pages did not come: ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await context.close();
  }
  const balance = cli("balance", ...(file ? [file] : inventedLeader()), "--week", currentWeek(), ...zone());
  if (balance === null) return 1;
  console.log(balance);
  console.log(`Popup:     ${pictures}/popup.png`);
  console.log(`Dashboard: ${pictures}/dashboard.png`);
  return 0;
}

/** The calendar that the page showed, and what its leader has said, as files for the terminal. */
function inventedLeader() {
  const calendar = `${pictures}/demo.ics`;
  const said = `${pictures}/demo-profile.json`;
  writeFileSync(calendar, cli("demo", "--week", currentWeek(), ...zone()) ?? "");
  writeFileSync(said, cli("demo", "--week", currentWeek(), "--profile") ?? "");
  return [calendar, "--profile", said];
}

/** The zone the browser takes for its own. */
const zone = () => ["--zone", Intl.DateTimeFormat().resolvedOptions().timeZone];

/** @param {...string} args @returns {string | null} what the command said; null when it failed, and said why itself */
function cli(...args) {
  const { status, stdout } = spawnSync(process.execPath, [`${root}scripts/cli.mjs`, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  return status === 0 ? stdout : null;
}

/** The ISO week of today, where this machine stands. */
function currentWeek() {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  // A week belongs to the year of its Thursday.
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const newYear = Date.UTC(day.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((day.getTime() - newYear) / 86_400_000 + 1) / 7);
  return `${day.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

process.exitCode = await start(process.argv.slice(2));
