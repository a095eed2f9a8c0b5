// @ts-check
// npm test: everything. The last line is "N passed, N failed", with ", N skipped" when something could not run.
import { readFileSync } from "node:fs";
import { build, buildAddin, checks, prepare } from "./steps/checks.mjs";
import { runStep, runSteps, tell } from "./steps/run-step.mjs";
import { allPassed, runTests, secondTry } from "./steps/tests.mjs";

const sum = {
  passed: 0,
  /** @type {string[]} */
  failed: [],
  /** @type {{ name: string, reason: string }[]} */
  skipped: [],
};

const prepared = await runStep(prepare);
if (!prepared.isGood) count([prepared], "show");
count(await runSteps(checks));
add(await runTests("unit tests", ["unit", "page"], 20));
count(await runSteps(benches()));
const builds = await runSteps([build("chrome"), build("firefox"), buildAddin]);
count(builds);
if (builds.every(({ isGood }) => isGood)) {
  const inBrowsers = (/** @type {readonly string[]} */ files) =>
    runTests("tests in real browsers", ["e2e"], 40, files);
  const { unsteady, ...tally } = await secondTry(await inBrowsers([]), inBrowsers);
  add(tally);
  for (const name of unsteady) console.log(`passed at the second try only: ${name}`);
} else {
  sum.skipped.push({ name: "tests in real browsers", reason: "the extension could not be built" });
}

console.log("");
for (const name of sum.failed) console.log(`failed: ${name}`);
for (const { name, reason } of sum.skipped) console.log(`skipped: ${name}: ${reason}`);
const ending = sum.skipped.length > 0 ? `, ${sum.skipped.length} skipped` : "";
console.log(`${sum.passed} passed, ${sum.failed.length} failed${ending}`);
process.exitCode = sum.failed.length > 0 ? 1 : 0;

/** The benches that can tell their exactness alone, by their exit code; how fast they are is not a test. */
function benches() {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return Object.entries(scripts)
    .filter(([name]) => name.startsWith("bench:"))
    .map(([name, line]) => ({ name, file: String(line).replace(/^node /u, "") }))
    .filter(({ file }) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8").includes('"--exact"'))
    .map(({ name, file }) => ({ name: `${name}, exactness`, node: [file, "--exact"], minutes: 5 }));
}

/** @param {import("./steps/tests.mjs").Tally} tally */
function add(tally) {
  const { failed, skipped } = tally;
  sum.passed += allPassed(tally);
  sum.failed.push(...failed);
  sum.skipped.push(...skipped);
}

/** @param {readonly import("./steps/run-step.mjs").Outcome[]} outcomes @param {"show"} [show] */
function count(outcomes, show) {
  for (const outcome of outcomes) {
    if (show) tell(outcome);
    if (outcome.isGood) sum.passed++;
    else sum.failed.push(outcome.name);
  }
}
