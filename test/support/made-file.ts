import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const FOLDER = resolve(".output/made");

/** A file that a test hands to a browser; it lies among the build's output, which nobody keeps. */
export function madeFile(name: string, text: string): string {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(resolve(FOLDER, name), text);
  return resolve(FOLDER, name);
}
