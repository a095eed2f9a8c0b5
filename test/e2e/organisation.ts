import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { idOf } from "../../scripts/browsers/chromium.mjs";
import { findChromium } from "../../scripts/browsers/find.mjs";

/** What an organisation lays down for the extension in its browsers. */
export type Policy = Readonly<Record<string, string>>;

const GECKO_ID = "pusterum@pusterum.dk";
/** Chromium reads policies here and nowhere else. */
const CHROMIUM_SETTINGS = "/etc/chromium";

/** Why no policy can be laid down for this run's Chromium alone; null where it can. */
export const whyNoChromiumPolicy = (): string | null =>
  !existsSync(CHROMIUM_SETTINGS)
    ? `${CHROMIUM_SETTINGS} is missing, where Chromium reads policies`
    : spawnSync("unshare", ["--mount", "true"]).status === 0
      ? null
      : "only root may show one program another folder of policies";

/** A program that starts Chromium with the policy: it alone sees the folder of settings that is put over the machine's. */
export function chromiumUnder(policy: Policy, extension: string, folder: string): string {
  const settings = join(folder, "settings");
  const managed = join(settings, "policies", "managed");
  mkdirSync(managed, { recursive: true });
  const policies = { "3rdparty": { extensions: { [idOf(extension)]: policy } } };
  writeFileSync(join(managed, "pusterum.json"), JSON.stringify(policies));
  const program = join(folder, "chromium");
  const inside = `mount --bind "$0" ${CHROMIUM_SETTINGS} && exec "$@"`;
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare --mount sh -c '${inside}' "${settings}" "${findChromium()}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}

/** A home in which Firefox finds the policy. */
export function homeUnder(policy: Policy, folder: string): string {
  const home = join(folder, "home");
  const place = join(home, ".mozilla", "managed-storage");
  mkdirSync(place, { recursive: true });
  const manifest = { name: GECKO_ID, description: "An organisation's policy", type: "storage", data: policy };
  writeFileSync(join(place, `${GECKO_ID}.json`), JSON.stringify(manifest));
  return home;
}
