import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtExtension } from "../../../scripts/build.mjs";

/** A copy of the built extension and an empty profile: a build that is made meanwhile does not disturb the browser. */
export function freshFolders(browser: "chrome" | "firefox") {
  const folder = mkdtempSync(join(tmpdir(), `pusterum-${browser}-`));
  const extension = join(folder, "extension");
  cpSync(builtExtension(browser), extension, { recursive: true });
  return {
    extension,
    profile: join(folder, "profile"),
    forget: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
