import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles what a bench measures as users' browsers get it, but for Node, and gives where each part lies.
 * @param {string} bench its name
 * @param {Readonly<Record<string, string>>} input the parts by name, each a file seen from the project's root
 * @returns {Promise<(part: string) => string>} the address of a part, to import
 */
export async function builtForBench(bench, input) {
  const room = `${root}node_modules/.bench/${bench}`;
  mkdirSync(room, { recursive: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: true,
      target: "node20",
      outDir: room,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, `${root}${file}`])),
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  });
  return (part) => pathToFileURL(`${room}/${part}.mjs`).href;
}

/**
 * Times of a work that is done again and again after a warm-up. Whatever else the machine does only adds to a time,
 * so the best is what the work takes.
 * @param {() => void} work
 */
export function measure(work, { rounds = 40, warmUp = 10 } = {}) {
  const times = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const from = performance.now();
    work();
    if (round >= warmUp) times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[rounds >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}
