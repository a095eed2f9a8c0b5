// @ts-check
// npm run check: what must hold for the code as it is written, and the tests that need no browser.
import { checks, prepare } from "./steps/checks.mjs";
import { runStep, runSteps, tell } from "./steps/run-step.mjs";
import { allPassed, runTests } from "./steps/tests.mjs";

const prepared = await runStep(prepare);
if (!prepared.isGood) tell(prepared);
const outcomes = [prepared, ...(await runSteps(checks))];
const tally = await runTests("unit tests", ["unit", "page"], 15);
const { failed, skipped } = tally;

const broken = outcomes.filter(({ isGood }) => !isGood).map(({ name }) => name);
console.log("");
for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason}`);
console.log(broken.length ? `Broken: ${broken.join(", ")}` : "Types, Biome, architecture and knip hold.");
console.log(`Unit tests: ${allPassed(tally)} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = broken.length + failed.length > 0 ? 1 : 0;
