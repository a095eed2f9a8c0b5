import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cruiseCode } from "../../scripts/cruise.mjs";

type Files = Readonly<Record<string, string>>;

/** A small product that keeps every rule; each case below plants one breach in it. */
const LAWFUL: Files = {
  "node_modules/dexie/package.json": `{ "name": "dexie", "version": "0.0.0", "main": "index.js" }`,
  "node_modules/dexie/index.js": "export class Dexie {}",
  "package.json": `{ "name": "planted", "dependencies": { "dexie": "0.0.0" } }`,
  "src/domain/day.ts": "export const day = 1;",
  "src/app/ports.ts": `import { day } from "../domain/day"; export type Port = typeof day;`,
  "src/app/act.ts": `import { day } from "../domain/day"; export const act = day;`,
  "src/store/keep.ts": `import type { Port } from "../app/ports"; import { Dexie } from "dexie"; export const keep = (port: Port) => [port, Dexie];`,
  "src/platform/clock.ts": "export const clock = 1;",
  "src/sources/ics/read.ts": "export const read = 1;",
  "src/ui/Week.tsx": "export const Week = 1;",
  "src/entrypoints/popup/wiring.ts": `import { keep } from "../../store/keep"; export const ports = keep;`,
  "src/entrypoints/popup/main.tsx": `import { ports } from "./wiring"; import { Week } from "../../ui/Week"; export default [ports, Week];`,
  "src/entrypoints/gmail.content/index.ts": `import { day } from "../../domain/day"; export default day;`,
  "addin/launch/launch.ts": `import { day } from "../../src/domain/day"; export default day;`,
};

const BREACHES: readonly (readonly [rule: string, files: Files])[] = [
  [
    "no-circular",
    {
      "src/domain/day.ts": `import { week } from "./week"; export const day = week;`,
      "src/domain/week.ts": `import type { day } from "./day"; export const week: typeof day = 1;`,
    },
  ],
  [
    "domain-is-an-island",
    { "src/domain/day.ts": `import { act } from "../app/act"; export const day = act;` },
  ],
  ["domain-is-an-island", { "src/domain/day.ts": `import fs from "node:fs"; export const day = fs;` }],
  [
    "domain-is-an-island",
    { "src/domain/day.ts": `import type { Dexie } from "dexie"; export type Day = Dexie;` },
  ],
  [
    "app-knows-only-domain",
    { "src/app/act.ts": `import { keep } from "../store/keep"; export const act = keep;` },
  ],
  ["app-knows-only-domain", { "src/app/act.ts": `import { Dexie } from "dexie"; export const act = Dexie;` }],
  [
    "adapters-see-ports-as-types",
    { "src/platform/clock.ts": `import { act } from "../app/act"; export const clock = act;` },
  ],
  [
    "adapters-are-strangers",
    {
      "src/sources/ics/read.ts": `import type { keep } from "../../store/keep"; export type Read = typeof keep;`,
    },
  ],
  [
    "only-wiring-meets-adapters",
    {
      "src/entrypoints/popup/main.tsx": `import { clock } from "../../platform/clock"; export default clock;`,
    },
  ],
  [
    "only-wiring-meets-adapters",
    { "src/cli/balance.ts": `import { read } from "../sources/ics/read"; export default read;` },
  ],
  [
    "only-wiring-meets-adapters",
    { "src/ui/Week.tsx": `import { clock } from "../platform/clock"; export const Week = clock;` },
  ],
  [
    "surfaces-do-not-meet",
    {
      "src/entrypoints/background/index.ts": `import { ports } from "../popup/wiring"; export default ports;`,
    },
  ],
  [
    "surfaces-do-not-meet",
    { "addin/launch/launch.ts": `import "../../src/entrypoints/gmail.content/index"; export default 1;` },
  ],
  [
    "nothing-builds-on-surfaces",
    { "src/ui/Week.tsx": `import "../entrypoints/popup/wiring"; export const Week = 1;` },
  ],
  [
    "rooms-below-know-no-components",
    { "src/app/act.ts": `import { Week } from "../ui/Week"; export const act = Week;` },
  ],
  [
    "light-bundles",
    {
      "src/domain/day.ts": `import { keep } from "../store/keep"; export const day = keep;`,
    },
  ],
  ["light-bundles", { "src/entrypoints/popup-paint.ts": `import "../store/keep"; export default 1;` }],
  ["no-unresolvable", { "src/app/act.ts": `import { gone } from "./gone"; export const act = gone;` }],
];

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pusterum-planted-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("code that keeps the rules is let through", async () => {
  expect((await cruise(LAWFUL)).breaches).toEqual([]);
});

test.each(BREACHES)("%s is seen when it is broken (%#)", async (rule, planted) => {
  const { breaches } = await cruise({ ...LAWFUL, ...planted });
  expect(breaches.map((breach) => breach.rule)).toContain(rule);
});

test("every rule has a planted breach", async () => {
  const { default: rules } = await import("../../.dependency-cruiser.mjs");
  const planted = new Set(BREACHES.map(([rule]) => rule));
  expect(rules.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});

function cruise(files: Files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return cruiseCode(root);
}
