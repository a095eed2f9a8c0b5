import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { madeFile } from "../support/made-file";

interface Wish {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs the command line as npm does, in a process of its own. */
async function cli(args: readonly string[], { env = {}, input = "" }: Wish = {}) {
  const child = start(args, env);
  child.stdin.end(input);
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

const start = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, [resolve("scripts/cli.mjs"), ...args], {
    env: { ...process.env, LC_ALL: "en_GB.UTF-8", ...env },
  });

const MANY = 20_000;
const event = JSON.stringify({
  id: "1",
  subject: "Tilsyn",
  start: "2026-11-16T09:00:00",
  end: "2026-11-16T10:00:00",
});
const manyEvents = `${event}\n`.repeat(MANY);

test("help comes in the language that the terminal asks for", async () => {
  expect((await cli(["help"])).out).toMatch(/^Pusterum in the terminal/u);
  expect((await cli(["help"], { env: { LC_ALL: "da_DK.UTF-8" } })).out).toMatch(/^Pusterum i terminalen/u);
});

test.each([[[]], [["no-such-command"]], [["balance"]], [["occurrences", "--no-such-flag"]]])(
  "wrong usage ends with 1 and says how: %s",
  async (args) => {
    const { out, err, code } = await cli(args);
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(err).not.toBe("");
    expect(err).not.toMatch(/^\s+at /mu);
  },
);

test.each([
  ["a file that is not there", "no-such-file.ics"],
  ["a file that is no calendar", madeFile("letter.ics", "This is a letter.")],
])("%s ends with 2 and one sentence", async (_, file) => {
  const { out, err, code } = await cli(["balance", file, "--week", "2026-W47"]);
  expect({ out, code }).toEqual({ out: "", code: 2 });
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("a long answer arrives whole", async () => {
  const { out, code } = await cli(["classify"], { input: manyEvents });
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n")).toHaveLength(MANY);
});

test("a reader that has had enough is no error", async () => {
  const child = start(["classify"], {});
  // The command may be gone before it has been told everything.
  child.stdin.on("error", () => {});
  child.stdin.end(manyEvents);
  const complaints = text(child.stderr);
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((done) => child.once("exit", done));
  expect({ code, complaints: await complaints }).toEqual({ code: 0, complaints: "" });
});
