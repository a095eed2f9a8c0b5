// @ts-check
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const MINUTE = 60_000;
const GRACE = 5_000;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} node what Node runs: a script and its arguments
 * @property {number} minutes after which the step counts as hung and is ended
 * @property {boolean} [isLoud] its output is shown as it comes, not only when it fails
 * @property {Readonly<Record<string, string>>} [env]
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {boolean} isGood
 * @property {string} output
 * @property {number} seconds
 */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, "SIGTERM");
    process.exit(1);
  });
}

/**
 * Runs one step in a process group of its own, so that a hung step and all that it started can be ended.
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
export function runStep({ name, node, minutes, isLoud = false, env = {} }) {
  const begun = performance.now();
  const child = spawn(process.execPath, [...node], {
    cwd: root,
    detached: process.platform !== "win32",
    stdio: ["ignore", isLoud ? "inherit" : "pipe", isLoud ? "inherit" : "pipe"],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let output = "";
  const take = (/** @type {Buffer} */ chunk) => {
    output += chunk;
  };
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  const limit = setTimeout(() => {
    output += `\nEnded after ${minutes} minutes without an answer.`;
    endGroup(child, "SIGTERM");
    setTimeout(() => endGroup(child, "SIGKILL"), GRACE).unref();
  }, minutes * MINUTE);
  return new Promise((resolve) => {
    const settle = (/** @type {boolean} */ isGood) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ name, isGood, output: output.trim(), seconds: (performance.now() - begun) / 1000 });
    };
    child.once("error", (error) => {
      output += error.message;
      settle(false);
    });
    child.once("close", (code) => settle(code === 0));
    // A grandchild may keep our pipe open for ever; the end of the step itself is what counts.
    child.once("exit", (code) => setTimeout(settle, GRACE, code === 0).unref());
  });
}

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} signal */
function endGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

/**
 * Runs steps side by side, two at a time, and tells how each went as soon as it is known.
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  /** @type {Outcome[]} */
  const outcomes = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await runStep(step);
      outcomes.push(outcome);
      tell(outcome);
    }
  };
  await Promise.all([work(), work()]);
  return outcomes;
}

/** @param {Outcome} outcome */
export function tell({ name, isGood, output, seconds }) {
  console.log(`${isGood ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)`);
  if (!isGood && output) console.log(output.replaceAll(/^/gmu, "    "));
}
