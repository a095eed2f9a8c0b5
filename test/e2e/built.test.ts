import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { idOf } from "../../scripts/browsers/chromium.mjs";
import { findChromium } from "../../scripts/browsers/find.mjs";
import { builtExtension } from "../../scripts/build.mjs";
import { startChromium } from "../support/browsers/chromium";
import { calendarOfThisWeek } from "../support/calendar-of-this-week";

const KB = 1000;
const POPUP_BUDGET = 130 * KB;
const FIRST_PAINT_BUDGET = 5 * KB;
const GUARD_BUDGET = 15 * KB;

const builds = ["chrome", "firefox"] as const;
const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

describe.each(builds)("the build for %s", (browser) => {
  const folder = builtExtension(browser);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;

  test("the script of the first paint keeps its budget", () => {
    expect(gzipped(join(folder, "popup-paint.js"))).toBeLessThanOrEqual(FIRST_PAINT_BUDGET);
  });

  test.each(["outlook", "gmail"])("the guard in %s keeps its budget", (page) => {
    expect(gzipped(join(folder, `content-scripts/${page}.js`))).toBeLessThanOrEqual(GUARD_BUDGET);
  });

  test("at install it asks for storage and alarms, and for the sign-in's window only where it cannot be asked for later", () => {
    const later = browser === "firefox" ? ["identity"] : [];
    expect(new Set(manifest.permissions)).toEqual(new Set(["storage", "alarms", ...later]));
  });

  test("its id is the same in every installation, so that an organisation registers one address for all", () => {
    if (browser === "firefox")
      return expect(manifest.browser_specific_settings?.gecko.id).toBe("pusterum@pusterum.dk");
    expect(idOf(folder)).toBe("njppgmbljbpckbdifchkcokefohbjdki");
  });

  test("it asks for exactly the permissions that the README gives reasons for", () => {
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(new Set(permissionsInReadme())).toEqual(new Set(asked));
  });

  test("it runs in no page of anyone else's, and lets nobody else talk to it", () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test("its content policy lets nothing out in the clear and runs nothing that is not shipped", () => {
    const policy = manifest.content_security_policy?.extension_pages ?? "";
    const directives = new Map(policy.split("; ").map((each) => [each.split(" ")[0], each]));
    expect(directives.get("default-src")).toBe("default-src 'none'");
    expect(directives.get("script-src")).toBe("script-src 'self'");
    // Where to is the leader's choice, and a host of which the leader has not said yes does not answer.
    expect(directives.get("connect-src")).toBe("connect-src https:");
    expect(policy.replace("connect-src https:", "")).not.toMatch(/unsafe|https?:|\*/u);
  });
});

test("everything that the popup loads keeps its budget", async ({ skip }) => {
  skip(findChromium() === null, "no Chromium is installed");
  const browser = await startChromium();
  try {
    const dashboard = await browser.open("dashboard.html");
    const hours = [{ title: "Tilsyn", day: 0, from: 9, to: 12 }];
    await dashboard.chooseFile("calendar-file", calendarOfThisWeek(hours));
    await dashboard.stands(".week-page");
    const urls: string[] = [];
    const popup = await browser.openPage("popup.html", (url) => urls.push(url));
    await popup.getByRole("main").waitFor();
    const files = [...new Set(urls.map((url) => new URL(url).pathname))];
    const sizes = files.map((file) => [file, gzipped(join(builtExtension("chrome"), file))] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(files).toContain("/popup.html");
    expect(files.some((file) => file.endsWith(".css"))).toBe(true);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(POPUP_BUDGET);
  } finally {
    await browser.close();
  }
});

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
  readonly permissions?: string[];
  readonly host_permissions?: string[];
  readonly optional_permissions?: string[];
  readonly optional_host_permissions?: string[];
  readonly content_scripts?: unknown[];
  readonly web_accessible_resources?: unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** The first column of the README's table of permissions; each row must say why in the next one. */
function permissionsInReadme(): string[] {
  const [, table = ""] = readFileSync("README.md", "utf8").split(/^\| Permission \|.*$/mu);
  const [rows = ""] = table.split(/\n\n/u);
  return [...rows.matchAll(/^\| `([^`]+)` \| [^|]*\w[^|]*\|/gmu)].map(([, name = ""]) => name);
}
