// @ts-check
// Runs the command line: npm run --silent cli -- COMMAND …
// Bundles src/cli when its sources changed, then hands over. Writes nothing of its own to standard output.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { fingerprint } from "./fingerprint.mjs";

const SOURCES = ["cli", "domain", "app", "sources", "store", "platform", "ui", "locales"].map(
  (room) => `src/${room}`,
);
const KEPT_BUNDLES = 4;
/** Our own fault, by the convention of sysexits.h; 1 and 2 speak of the arguments and the input. */
const BROKEN = 70;

const args = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const bundles = `${root}/.output/cli`;
const state = fingerprint([...SOURCES, "package-lock.json", "scripts/cli.mjs"]);
const whole = `${bundles}/${state}`;
const part = `${bundles}/${state}-${(args[0] ?? "").replaceAll(/\W/gu, "")}`;

const bundle = await findOrMake();
if (bundle) {
  const { run } = await import(pathToFileURL(`${bundle}/main.mjs`).href);
  // npm changes to the project's folder; files are named from where the command was typed.
  if (process.env.npm_lifecycle_event === "cli" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await run(args);
} else {
  process.exitCode = BROKEN;
}

/** The bundle of the present sources; when a room under work stops it, that of the asked command alone. */
async function findOrMake() {
  if (existsSync(whole)) return whole;
  if (existsSync(part)) return part;
  const failure = await make(whole, () => false);
  if (!failure) return whole;
  const command = `./${args[0]}`;
  const isOther = (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
    importer?.endsWith("/src/cli/commands.ts") === true && id.startsWith("./") && id !== command;
  const stillFailing = await make(part, isOther);
  if (!stillFailing) return part;
  console.error(stripVTControlCharacters(stillFailing.message));
  return null;
}

/**
 * Builds beside the bundle's place and moves it there, so that two commands at once do not disturb each other.
 * @param {string} place
 * @param {(id: string, importer: string | undefined) => boolean} external
 * @returns {Promise<Error | null>} what went wrong, if anything did
 */
async function make(place, external) {
  const { build } = await import("vite");
  const draft = `${bundles}/draft-${process.pid}`;
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: "silent",
      // Rolldown reads TypeScript by itself; Vite's own step would look for what `wxt prepare` writes.
      oxc: false,
      build: {
        ssr: true,
        target: "node20",
        outDir: draft,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          input: { main: `${root}/src/cli/main.ts` },
          external,
          tsconfig: false,
          output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
        },
      },
      ssr: { noExternal: true },
    });
    moveTo(place, draft);
    forgetOldBundles();
    return null;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** @param {string} place @param {string} draft */
function moveTo(place, draft) {
  try {
    renameSync(draft, place);
  } catch (error) {
    // Another command has just put the same bundle there.
    if (!existsSync(place)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** A few older bundles stay, since a command that is still running may yet load a part of its own. */
function forgetOldBundles() {
  const age = (/** @type {string} */ name) => statSync(`${bundles}/${name}`).mtimeMs;
  const built = readdirSync(bundles).filter((name) => !name.startsWith("draft-"));
  for (const name of built.sort((a, b) => age(b) - age(a)).slice(KEPT_BUNDLES)) {
    rmSync(`${bundles}/${name}`, { recursive: true, force: true });
  }
}
