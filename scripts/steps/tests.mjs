// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runStep } from "./run-step.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @typedef {object} Tally
 * @property {Readonly<Record<string, number>>} passedIn how many passed in each file
 * @property {string[]} failed
 * @property {{ name: string, reason: string }[]} skipped
 */

/**
 * Runs projects of vitest.config.ts and counts their tests.
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {number} minutes
 * @param {readonly string[]} [files] these alone
 * @returns {Promise<Tally>}
 */
export async function runTests(name, projects, minutes, files = []) {
  const file = `${root}/.output/tally-${projects.join("-")}.json`;
  mkdirSync(`${root}/.output`, { recursive: true });
  rmSync(file, { force: true });
  const outcome = await runStep({
    name,
    node: [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...files,
      ...projects.map((project) => `--project=${project}`),
      "--reporter=default",
      "--reporter=./scripts/steps/vitest-tally.mjs",
    ],
    minutes,
    isLoud: true,
    env: { TALLY: file },
  });
  const tally = read(file) ?? { passedIn: {}, failed: [], skipped: [] };
  const isSilent = tally.failed.length === 0 && !outcome.isGood;
  const failed = isSilent ? [`${name}: ${outcome.output || "ended without an account"}`] : tally.failed;
  return { ...tally, failed };
}

/** @param {Pick<Tally, "passedIn">} tally */
export const allPassed = ({ passedIn }) => Object.values(passedIn).reduce((sum, passed) => sum + passed, 0);

/**
 * Runs the files in which something failed once more. A browser is a crowd of processes, and one of them may stumble
 * where nothing is wrong; what is wrong fails twice. What passed only now is told, not hidden.
 * @param {Tally} first
 * @param {(files: readonly string[]) => Promise<Tally>} run
 * @returns {Promise<Tally & { unsteady: string[] }>}
 */
export async function secondTry(first, run) {
  const files = [...new Set(first.failed.map(fileOf))];
  if (files.length === 0 || !files.every((file) => file.endsWith(".test.ts")))
    return { ...first, unsteady: [] };
  const second = await run(files);
  return {
    passedIn: { ...first.passedIn, ...second.passedIn },
    failed: second.failed,
    skipped: [...first.skipped.filter(({ name }) => !files.includes(fileOf(name))), ...second.skipped],
    unsteady: first.failed.filter((test) => !second.failed.includes(test)),
  };
}

const fileOf = (/** @type {string} */ test) => test.split(" > ")[0] ?? test;

/** @param {string} file @returns {Tally | null} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
