// How long the browser's own worker takes to name a year's events: npm run bench:classify-browser
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openChromium } from "../../../scripts/browsers/chromium.mjs";
import { builtExtension } from "../../../scripts/build.mjs";

const EXTENSION = resolve(builtExtension("chrome"));
const EVENTS = 4000;
const GOAL_MS = 150;
const SETS = ["train-da", "train-en", "train-north", "train-mix-2", "train-5-da-en"];

const worker = readdirSync(join(EXTENSION, "assets"))
  .filter((file) => file.endsWith(".js"))
  .find((file) => isNamingWorker(readFileSync(join(EXTENSION, "assets", file), "utf8")));
if (!worker) throw new Error("no naming worker in the built extension");

const rows = SETS.flatMap((set) =>
  readFileSync(`test/fixtures/classify/${set}.jsonl`, "utf8").split("\n").filter(Boolean),
).map((line) => JSON.parse(line));
const events = Array.from({ length: EVENTS }, (_, at) => eventOf(rows[at % rows.length], at));
const profile = mkdtempSync(join(tmpdir(), "pusterum-bench-"));
const { context, origin } = await openChromium({ extension: EXTENSION, profile, isHeadless: true });
try {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const times = await page.evaluate(nameInWorker, { url: `${origin}/assets/${worker}`, events });
  const [cold = 0, ...warm] = times;
  console.log(`${EVENTS} events in the browser's worker, start and all: ${cold.toFixed(0)} ms`);
  console.log(`and once it is warm: ${Math.min(...warm).toFixed(0)} ms (goal ${GOAL_MS})`);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

/** The one worker that carries the lexicon. @param {string} text */
function isNamingWorker(text) {
  return text.includes("senseCounts") && text.includes("postMessage(");
}

/** @param {any} row @param {number} at */
function eventOf(row, at) {
  const { attendees = 0, attendeesExternal = 0, subject: title, location = "", allDay, isOnline } = row;
  return {
    key: `bench ${at}`,
    calendarId: "bench",
    uid: `bench-${at}`,
    series: null,
    originalStart: null,
    start: Date.parse(`${row.start}Z`),
    end: Date.parse(`${row.end}Z`),
    zone: null,
    status: "confirmed",
    response: "accepted",
    categories: [],
    attendance: { inside: attendees - attendeesExternal, outside: attendeesExternal },
    organizerIsMe: row.organizerIsMe ?? null,
    showAs: row.showAs,
    sensitivity: row.sensitivity,
    ...{ title, location, allDay, isOnline },
  };
}

/** Runs in the page. @param {{ url: string, events: unknown[] }} asked */
async function nameInWorker({ url, events }) {
  /** @type {number[]} */
  const times = [];
  let from = performance.now();
  const naming = new Worker(url, { type: "module" });
  for (let round = 0; round < 8; round++) {
    await new Promise((answer, fail) => {
      naming.onmessage = answer;
      naming.onerror = fail;
      naming.postMessage({ ask: round, events, records: [], zone: "Europe/Copenhagen" });
    });
    times.push(performance.now() - from);
    from = performance.now();
  }
  naming.terminate();
  return times;
}
