import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const BIOME = resolve("node_modules/@biomejs/biome/bin/biome");

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pusterum-linted-"));
  const { vcs: _vcs, ...configuration } = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(root, "biome.json"), JSON.stringify(configuration));
  mkdirSync(join(root, "src"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("honest code is let through", () => {
  expect(lint("export const later = async (): Promise<number> => 1;\n")).toEqual({ status: 0, rules: [] });
});

test("a floating promise is an error", () => {
  const text = "const later = async (): Promise<number> => 1;\nexport function go(): void {\n  later();\n}\n";
  expect(lint(text)).toEqual({ status: 1, rules: ["lint/nursery/noFloatingPromises"] });
});

test("an explicit any is an error", () => {
  const text = "export const same = (value: any): unknown => value;\n";
  expect(lint(text)).toEqual({ status: 1, rules: ["lint/suspicious/noExplicitAny"] });
});

function lint(text: string) {
  writeFileSync(join(root, "src", "planted.ts"), text);
  const args = ["lint", "--reporter=json", "--diagnostic-level=error", "src"];
  const { status, stdout } = spawnSync(process.execPath, [BIOME, ...args], { cwd: root, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string }[] };
  return { status, rules: diagnostics.map(({ category }) => category) };
}
