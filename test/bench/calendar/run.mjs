// npm run bench:calendar: our reader beside the best JavaScript readers, on the same text, each in processes of its own.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { makeCalendar } from "./make-calendar.mjs";
import { readers } from "./readers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const room = join(root, "node_modules/.bench/calendar");
const PEERS = ["ical.js@2.2.1", "node-ical@0.26.1", "rrule@2.8.1", "rrule-temporal@2.2.7"];
const ROUNDS = 5;
const GOALS = { read: 0.35, again: 0.15, memory: 0.6 };

mkdirSync(room, { recursive: true });
if (!PEERS.every((peer) => existsSync(join(room, "node_modules", peer.slice(0, peer.lastIndexOf("@")))))) {
  // A folder and manifest of its own: peers must not appear among the project's dependencies, not even for a while.
  writeFileSync(join(room, "package.json"), JSON.stringify({ private: true, type: "module" }));
  console.log(`installing ${PEERS.join(", ")} for this comparison only`);
  execFileSync("npm", ["i", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", ...PEERS], {
    cwd: room,
    stdio: "inherit",
  });
}
await build({
  root,
  configFile: false,
  logLevel: "warn",
  build: {
    outDir: room,
    emptyOutDir: false,
    minify: false,
    target: "es2023",
    lib: {
      entry: join(root, "src/sources/ics/read-calendar.ts"),
      formats: ["es"],
      fileName: () => "pusterum.mjs",
    },
  },
});
copyFileSync(join(here, "readers.mjs"), join(room, "readers.mjs"));

const { text, truth } = makeCalendar();
const file = join(room, "five-years.ics");
const changed = join(room, "five-years-changed.ics");
writeFileSync(file, text);
writeFileSync(changed, makeCalendar({ changed: 3_000 }).text);
writeFileSync(join(room, "truth.json"), JSON.stringify(truth));

const monday = Date.UTC(2026, 10, 15, 23);
const job = {
  readers: join(room, "readers.mjs"),
  bundle: join(room, "pusterum.mjs"),
  truth: join(room, "truth.json"),
  file,
  changed,
  window: { from: monday, to: monday + 7 * 86_400_000 },
};
const all = { from: Date.UTC(2021, 11, 31), to: Date.UTC(2027, 0, 31) };

const run = (reader, more) =>
  JSON.parse(
    execFileSync(process.execPath, [join(here, "measure.mjs"), JSON.stringify({ ...job, ...more, reader })], {
      encoding: "utf8",
    }),
  );
// The rounds go around all readers and the best of each counts, so that a busy machine disturbs them alike and least.
const names = Object.keys(readers);
const rounds = Array.from({ length: ROUNDS }, () =>
  names.map((reader) => ({ reader, ...run(reader, { all }), peak: run(reader, {}).peak })),
).flat();
const rows = names.map((reader) => {
  const own = rounds.filter((each) => each.reader === reader);
  const of = (key) => Math.min(...own.map((each) => each[key]));
  return {
    reader,
    parse: of("parse"),
    week: of("week"),
    both: Math.min(...own.map((each) => each.parse + each.week)),
    all: of("all"),
    again: of("again"),
    wholeAgain: of("wholeAgain"),
    peak: of("peak"),
    rightWeek: of("rightWeek"),
    rightAll: of("rightAll"),
  };
});

const size = (Buffer.byteLength(text) / 1e6).toFixed(1);
console.log(
  `\n${size} MB, ${truth.length} occurrences in five years; best of ${ROUNDS} fresh processes each, Node ${process.versions.node}\n`,
);
const ms = (value) => `${value.toFixed(0)} ms`.padStart(9);
const percent = (value) => `${(100 * value).toFixed(1)} %`.padStart(8);
console.log(
  `${"reader".padEnd(30)}    parse   + week  = both  + 5 years  changed   (5 y.)  peak MB  week right  all right`,
);
for (const row of rows) {
  console.log(
    `${row.reader.padEnd(28)}${ms(row.parse)}${ms(row.week)}${ms(row.both)}${ms(row.all)}${ms(row.again)}${ms(row.wholeAgain)}${row.peak.toFixed(0).padStart(9)}  ${percent(row.rightWeek)}   ${percent(row.rightAll)}`,
  );
}

const [own, ...peers] = rows;
const best = (key) => Math.min(...peers.map((peer) => peer[key]));
const ratios = [
  ["text to one week", own.both / best("both"), GOALS.read],
  ["the same after one change", own.again / best("both"), GOALS.again],
  ["peak memory", own.peak / best("peak"), GOALS.memory],
];
console.log("");
let missed = own.rightWeek < 1 || own.rightAll < 1;
for (const [what, ratio, goal] of ratios) {
  missed ||= ratio > goal;
  console.log(
    `${what.padEnd(28)} ${ratio.toFixed(3)} × the best peer (goal ${goal}) ${ratio <= goal ? "ok" : "MISSED"}`,
  );
}
process.exitCode = missed ? 1 : 0;
