import { configDefaults, defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Tests of what runs in a page need a document; everything else runs in plain Node. */
const IN_A_PAGE = ["test/ui/**/*.test.{ts,tsx}", "test/entrypoints/**/*.test.{ts,tsx}"];
const IN_A_BROWSER = ["test/e2e/**/*.test.ts"];
const MINUTE = 60_000;
/** A machine that others use as well is slow, not wrong; what hangs is ended all the same. */
const PATIENCE = MINUTE;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, ...IN_A_PAGE, ...IN_A_BROWSER],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "page",
          environment: "happy-dom",
          include: IN_A_PAGE,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: IN_A_BROWSER,
          // One browser at a time: two of them on two cores disturb each other more than they save.
          fileParallelism: false,
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
    ],
  },
});
