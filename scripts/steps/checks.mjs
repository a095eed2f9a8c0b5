// @ts-check
/** @typedef {import("./run-step.mjs").Step} Step */

const WXT = "node_modules/wxt/bin/wxt.mjs";
const TSC = "node_modules/typescript/bin/tsc";

/** Writes the types that the others need; goes before them. @type {Step} */
export const prepare = { name: "prepare", node: [WXT, "prepare"], minutes: 2 };

/** What holds for the code as it is written. @type {readonly Step[]} */
export const checks = [
  { name: "types", node: [TSC, "--noEmit", "-p", "."], minutes: 5 },
  {
    name: "types of the domain, without DOM and Node",
    node: [TSC, "--noEmit", "-p", "src/domain"],
    minutes: 5,
  },
  {
    name: "biome",
    node: [
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      "--diagnostic-level=error",
      "--max-diagnostics=50",
      ".",
    ],
    minutes: 3,
  },
  { name: "architecture", node: ["scripts/architecture.mjs"], minutes: 3 },
  { name: "knip", node: ["node_modules/knip/bin/knip.js", "--no-progress", "--no-config-hints"], minutes: 3 },
];

/** @param {"chrome" | "firefox"} browser @returns {Step} */
export const build = (browser) => ({
  name: `build for ${browser}`,
  node: ["scripts/build.mjs", browser],
  minutes: 5,
});

/** @type {Step} */
export const buildAddin = {
  name: "build of the Outlook add-in",
  node: ["scripts/build-addin.mjs"],
  minutes: 3,
};
