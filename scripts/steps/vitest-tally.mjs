// @ts-check
import { writeFileSync } from "node:fs";

/**
 * Counts a run of Vitest into the file that TALLY names, with the reason of each skip: Vitest's own JSON leaves
 * reasons out and does not count a file that could not be loaded.
 */
export default class Tally {
  /**
   * @param {readonly import("vitest/node").TestModule[]} modules
   * @param {readonly unknown[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {Record<string, number>} */
    const passedIn = {};
    /** @type {string[]} */
    const failed = unhandled.map(
      (error) => `outside any test: ${error instanceof Error ? error.message : error}`,
    );
    /** @type {{ name: string, reason: string }[]} */
    const skipped = [];
    for (const module of modules) {
      const { relativeModuleId: id } = module;
      let passed = 0;
      for (const test of module.children.allTests()) {
        const name = `${id} > ${test.fullName}`;
        const result = test.result();
        if (result.state === "passed") passed++;
        else if (result.state === "skipped") skipped.push({ name, reason: result.note ?? "no reason given" });
        else failed.push(name);
      }
      for (const { message } of module.errors()) failed.push(`${id} > ${message}`);
      for (const suite of module.children.allSuites()) {
        for (const { message } of suite.errors()) failed.push(`${id} > ${suite.fullName}: ${message}`);
      }
      passedIn[id] = passed;
    }
    const file = process.env.TALLY;
    if (file) writeFileSync(file, JSON.stringify({ passedIn, failed, skipped }));
  }
}
