// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runStep } from "./run-step.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {string[]} failed
 * @property {{ name: string, reason: string }[]} skipped
 */

/**
 * Runs projects of vitest.config.ts and counts their tests.
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {number} minutes
 * @returns {Promise<Tally>}
 */
export async function runTests(name, projects, minutes) {
  const file = `${root}/.output/tally-${projects.join("-")}.json`;
  mkdirSync(`${root}/.output`, { recursive: true });
  rmSync(file, { force: true });
  const outcome = await runStep({
    name,
    node: [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...projects.map((project) => `--project=${project}`),
      "--reporter=default",
      "--reporter=./scripts/steps/vitest-tally.mjs",
    ],
    minutes,
    isLoud: true,
    env: { TALLY: file },
  });
  const tally = read(file) ?? { passed: 0, failed: [], skipped: [] };
  const isSilent = tally.failed.length === 0 && !outcome.isGood;
  const failed = isSilent ? [`${name}: ${outcome.output || "ended without an account"}`] : tally.failed;
  return { ...tally, failed };
}

/** @param {string} file @returns {Tally | null} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
