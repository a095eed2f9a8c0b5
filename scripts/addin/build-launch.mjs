// @ts-check
import { build } from "vite";
import { onlySpoken } from "./spoken.mjs";
import { withoutTernary } from "./without-ternary.mjs";

const TARGET = "es2016";
/** Shorter names and no room between them, but the code's own shape. */
const SMALL = { compress: false, mangle: true, codegen: { removeWhitespace: true } };

/**
 * The send handler as one file that the oldest runtime reads.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function buildLaunch(root) {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [onlySpoken()],
    // Rolldown reads TypeScript by itself; Vite's own step would look for what `wxt prepare` writes.
    oxc: false,
    build: {
      write: false,
      target: TARGET,
      minify: false,
      lib: { entry: `${root}/addin/launch/main.ts`, formats: ["iife"], name: "PusterumLaunch" },
      rolldownOptions: {
        tsconfig: false,
        transform: { target: TARGET },
        output: { comments: false, minify: SMALL },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first) || first.output.length !== 1)
    throw new Error("the send handler did not become one file");
  return withoutTernary(first.output[0].code);
}
