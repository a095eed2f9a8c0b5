// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * One short word for the state of files and folders, so that a build is repeated only when its sources changed.
 * Names, sizes and times are enough: reading every file would cost more than most rebuilds save.
 * @param {readonly string[]} paths relative to the project
 * @returns {string}
 */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) take(join(root, path));
  return hash.digest("hex").slice(0, 16);

  /** @param {string} path */
  function take(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return;
    if (!stats.isDirectory()) {
      hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(path).sort()) take(join(path, name));
  }
}
