// @ts-check
import { existsSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import rules from "../.dependency-cruiser.mjs";

/** Fewer modules than this mean that the cruiser saw nothing and would approve of everything. */
export const LEAST_MODULES = 50;

/**
 * Holds the architecture's rules against the code under a folder.
 * @param {string} root
 * @returns {Promise<{ modules: number, breaches: { rule: string, from: string, to: string }[] }>}
 */
export async function cruiseCode(root) {
  const { options, ...ruleSet } = rules;
  const rooms = ["src", "addin"].filter((room) => existsSync(`${root}/${room}`));
  const { output } = await cruise(rooms, {
    ...options,
    baseDir: root,
    ruleSet: /** @type {import("dependency-cruiser").IFlattenedRuleSet} */ (ruleSet),
    validate: true,
  });
  if (typeof output === "string") throw new Error(`the cruiser answered in words: ${output}`);
  const breaches = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules: output.modules.filter(({ source }) => /^(src|addin)\//u.test(source)).length, breaches };
}
