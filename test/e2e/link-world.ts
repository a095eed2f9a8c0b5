import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openChromium } from "../../scripts/browsers/chromium.mjs";
import { findChromium, findFirefox } from "../../scripts/browsers/find.mjs";
import { openFirefox } from "../../scripts/browsers/firefox.mjs";
import { hasOpenssl } from "../servers/self-signed";
import { freshFolders } from "../support/browsers/extension-folder";
import { until } from "../support/browsers/until";

export const HOST = "publisher.example";

/** A page of the extension, driven alike in both browsers. */
export interface LinkPage {
  fill(css: string, text: string): Promise<void>;
  click(css: string): Promise<void>;
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

export interface LinkBrowser {
  open(path: string): Promise<LinkPage>;
  close(): Promise<void>;
}

/** Chromium asks the leader in a window that headless runs do not have, so the answer is written into the profile. */
function grantInProfile(profile: string, id: string): void {
  const path = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(readFileSync(path, "utf8"));
  const held = preferences.extensions.settings[id];
  for (const list of ["active_permissions", "granted_permissions", "runtime_granted_permissions"]) {
    const of = held[list] ?? {};
    held[list] = { ...of, explicit_host: [...(of.explicit_host ?? []), `https://${HOST}/*`] };
  }
  writeFileSync(path, JSON.stringify(preferences));
}

async function startChromium(): Promise<LinkBrowser> {
  const { extension, profile, forget } = freshFolders("chrome");
  const open = () =>
    openChromium({
      extension,
      profile,
      isHeadless: true,
      locale: "en-GB",
      flags: [
        "--ignore-certificate-errors",
        "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    });
  let { context, origin } = await open();
  await context.newPage().then((page) => page.goto(`${origin}/popup.html`));
  await context.close();
  grantInProfile(profile, new URL(origin).hostname);
  ({ context, origin } = await open());
  return {
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return {
        fill: (css, text) => page.fill(css, text),
        click: (css) => page.click(css),
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        close: () => page.close(),
      };
    },
    close: async () => {
      await context.close();
      forget();
    },
  };
}

async function startFirefox(): Promise<LinkBrowser> {
  const { extension, profile, forget } = freshFolders("firefox");
  mkdirSync(profile, { recursive: true });
  const { browser, origin } = await openFirefox({
    extension,
    profile,
    isHeadless: true,
    acceptInsecureCerts: true,
    prefs: { "network.dns.forceResolve": "127.0.0.1", "extensions.webextOptionalPermissionPrompts": false },
  });
  return {
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: [] });
      const element = (css: string) => until(css, () => page.$(css));
      return {
        fill: async (css, text) => {
          const field = await element(css);
          await field.click({ count: 3 });
          await field.type(text);
        },
        click: async (css) => (await element(css)).click(),
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        close: () => page.close(),
      };
    },
    close: async () => {
      await browser.close();
      forget();
    },
  };
}

const missing = (browser: string | null | undefined, name: string) =>
  !browser
    ? `no ${name} is installed`
    : hasOpenssl
      ? null
      : "openssl is missing, which makes the server's certificate";

export const linkBrowsers = [
  { name: "chromium", missing: missing(findChromium(), "Chromium"), start: startChromium },
  { name: "firefox", missing: missing(findFirefox(), "Firefox"), start: startFirefox },
] as const;
