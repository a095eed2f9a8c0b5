// Gets a bare clone ready: dependencies, and browsers where that is possible. Uses nothing but Node itself.
// --quiet sends all of its words to standard error; --no-browsers leaves the browsers alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium, findFirefox } from "./browsers/find.mjs";

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL("..", import.meta.url));
const isQuiet = process.argv.includes("--quiet");
const wantsBrowsers = !process.argv.includes("--no-browsers");

function setUp() {
  if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
    console.error(`Pusterum needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
    return 1;
  }
  if (!dependenciesStand()) {
    say("Installing dependencies …");
    if (!run(...npmCi())) {
      console.error("The dependencies could not be installed; npm says why above.");
      return 1;
    }
  }
  if (wantsBrowsers) getBrowsers();
  return 0;
}

/** True when every package of the lockfile lies installed in its version. */
function dependenciesStand() {
  const wanted = `${root}/package-lock.json`;
  const installed = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const written = statSync(wanted);
  if (written.mtimeMs <= statSync(installed).mtimeMs) return true;
  // A fresh checkout makes the lockfile look new; reading it spares a needless installation.
  if (!hasSamePackages(read(wanted), read(installed))) return false;
  utimesSync(installed, written.atime, written.mtime);
  return true;
}

function hasSamePackages(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    const held = installed.packages[path];
    return path === "" || (held ? held.version === version : optional === true);
  });
}

function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function npmCi() {
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  return npm ? [process.execPath, [npm, ...flags]] : ["npm", flags];
}

function getBrowsers() {
  const missing = [];
  if (!findChromium()) missing.push("chromium");
  if (!findFirefox()) missing.push("firefox-esr");
  const isDebian = existsSync("/etc/debian_version");
  const isRoot = typeof process.getuid === "function" && process.getuid() === 0;
  // The tests of CalDAV start a real server; where it cannot be had they say that they were skipped.
  if (isDebian && isRoot && !existsSync("/usr/bin/radicale")) missing.push(...RADICALE);
  if (missing.length === 0) return;
  if (isDebian && isRoot) {
    say(`Installing ${missing.join(" and ")} …`);
    const patience = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
    const packages = [...missing, "fonts-inter"];
    process.env.DEBIAN_FRONTEND = "noninteractive";
    run("apt-get", [...patience, "-q", "update"]);
    if (run("apt-get", [...patience, "-q", "install", "-y", "--no-install-recommends", ...packages])) return;
  }
  say(`Not found: ${missing.join(" and ")}. ${isDebian ? debianAdvice(missing) : GENERAL_ADVICE}`);
}

const RADICALE = ["radicale", "apache2-utils", "python3-bcrypt", "python3-passlib"];

const GENERAL_ADVICE =
  "Install Chromium and Firefox, or name them in CHROMIUM_PATH and FIREFOX_PATH (Google Chrome itself no longer loads unpacked extensions).";

function debianAdvice(missing) {
  return `Install with: sudo apt-get install --no-install-recommends ${missing.join(" ")} fonts-inter`;
}

/** Runs a program whose own words go where ours go. */
function run(program, args) {
  const out = isQuiet ? 2 : 1;
  return spawnSync(program, args, { cwd: root, stdio: ["ignore", out, 2] }).status === 0;
}

function say(line) {
  (isQuiet ? process.stderr : process.stdout).write(`${line}\n`);
}

process.exitCode = setUp();
