import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { runStep } from "../../scripts/steps/run-step.mjs";
import { until } from "../support/browsers/until";
import { madeFile } from "../support/made-file";

const step = (code: string, minutes = 1) => runStep({ name: "a step", node: ["-e", code], minutes });

test("a step that ends well is good, and its words are kept", async () => {
  expect(await step("console.log('said'); console.error('complained')")).toMatchObject({
    isGood: true,
    output: "said\ncomplained",
  });
});

test("a step that ends badly is not", async () => {
  expect(await step("process.exit(3)")).toMatchObject({ isGood: false });
});

test("a hung step is ended, with all that it started", async () => {
  const pids = madeFile("hung-step.json", "");
  const code = `
    const { spawn } = require("node:child_process");
    const { pid } = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    require("node:fs").writeFileSync(${JSON.stringify(pids)}, String(pid));
    setInterval(() => {}, 1000);
  `;
  const { isGood, output } = await step(code, 0.03);
  expect(isGood).toBe(false);
  expect(output).toMatch(/^Ended after 0.03 minutes/u);
  const grandchild = Number(readFileSync(pids, "utf8"));
  expect(grandchild).toBeGreaterThan(0);
  await until("the grandchild's end", () => Promise.resolve(!isRunning(grandchild)));
});

test("a step runs in the project's folder", async () => {
  const { output } = await step("console.log(process.cwd())");
  expect(output).toBe(resolve("."));
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Ended, but not yet fetched by whoever inherits it.
  return !existsSync("/proc") || !/^\d+ \(.*\) Z/u.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}
