// @ts-check
// npm run bench: every bench of the project, one after the other, so that none disturbs another's times.
import { readFileSync } from "node:fs";
import { runStep } from "./steps/run-step.mjs";

const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const failed = [];
for (const [name, line] of Object.entries(scripts)) {
  if (!name.startsWith("bench:")) continue;
  console.log(`\n${name}`);
  const node = String(line)
    .replace(/^node /u, "")
    .split(" ");
  if (!(await runStep({ name, node, minutes: 20, isLoud: true })).isGood) failed.push(name);
}
if (failed.length > 0) console.error(`\nshort of a goal: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
