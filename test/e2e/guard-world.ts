import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { openChromium } from "../../scripts/browsers/chromium.mjs";
import { findChromium, findFirefox } from "../../scripts/browsers/find.mjs";
import { openFirefox } from "../../scripts/browsers/firefox.mjs";
import { MAIL_PAGES, mailOrigins } from "../../src/domain/boundary/mail-hosts";
import { freshFolders } from "../support/browsers/extension-folder";
import { until } from "../support/browsers/until";

/** What both drivers' pages can do alike. */
export interface MailTab {
  goto(url: string): Promise<unknown>;
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  click(css: string): Promise<void>;
  focus(css: string): Promise<void>;
  press(key: string, ...held: readonly string[]): Promise<void>;
  /** The size of the window; half of it is what a zoom of 200 % leaves. */
  size(width: number, height: number): Promise<unknown>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface GuardedBrowser {
  tab(): Promise<MailTab>;
  /** Runs a function in a page of the extension. */
  inside<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** Clicks the settings' button with this text, as a hand does: browsers give permissions to nothing less. */
  clickInSettings(text: string): Promise<void>;
  restart(): Promise<void>;
  /** Gives the browser a newer version of the extension, while pages stay open. */
  update(): Promise<void>;
  close(): Promise<void>;
}

const buttonNamed = (text: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === text) ?? null;

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const PAGES = "test/guard/pages";
/** As strict as a mail page may be: no style and no markup but its own. */
const STRICT =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'nonce-own'; require-trusted-types-for 'script'";

/** The project's mail pages, under whatever name the browser thinks it asks. */
async function servePages(port: number): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "pusterum-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const wish = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  spawnSync("openssl", [...wish, "-keyout", key, "-out", cert]);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "https://mail");
    const name = pathname.slice(pathname.lastIndexOf("/") + 1);
    try {
      const body = readFileSync(join(PAGES, name));
      response.setHeader(
        "content-type",
        name.endsWith(".mjs") ? "text/javascript" : "text/html; charset=utf-8",
      );
      if (searchParams.has("strict")) response.setHeader("content-security-policy", STRICT);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  rmSync(folder, { recursive: true });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  return server;
}

const letIn = MAIL_PAGES.flatMap(mailOrigins);

interface Renewable {
  readonly chrome: { readonly runtime: { getManifest(): { readonly version: string }; reload(): void } };
}

const runningVersion = () => (globalThis as unknown as Renewable).chrome.runtime.getManifest().version;

/** Makes the extension in the folder a newer one. */
function makeNewer(extension: string): void {
  const path = join(extension, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
}

/** Chromium asks the leader in a window that headless runs do not have, so the answer is written into the profile. */
function grantInProfile(profile: string, id: string): void {
  const path = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(readFileSync(path, "utf8"));
  const held = preferences.extensions.settings[id];
  for (const list of ["active_permissions", "granted_permissions", "runtime_granted_permissions"]) {
    const of = held[list] ?? {};
    held[list] = {
      ...of,
      api: [...new Set([...(of.api ?? []), "scripting"])],
      explicit_host: [...new Set([...(of.explicit_host ?? []), ...letIn])],
    };
  }
  // Elsewhere an extension of one's own does not come back after it was renewed.
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  writeFileSync(path, JSON.stringify(preferences));
}

async function startGuardedChromium(): Promise<GuardedBrowser> {
  const { extension, profile, forget } = freshFolders("chrome");
  const server = await servePages(0);
  const { port } = server.address() as AddressInfo;
  const open = async () => {
    const opened = await openChromium({
      extension,
      profile,
      isHeadless: true,
      locale: "en-GB",
      flags: [
        "--ignore-certificate-errors",
        `--host-resolver-rules=${letIn
          .map((origin) => `MAP ${new URL(origin).hostname}:443 127.0.0.1:${port}`)
          .join(", ")}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ],
    });
    // Extensions named on the command line come after the first window: a page opened sooner is nobody's to guard.
    const page = await opened.context.newPage();
    await until("the extension", () => page.goto(`${opened.origin}/popup.html`));
    await page.close();
    return opened;
  };
  let { context, origin } = await open();
  await context.close();
  grantInProfile(profile, new URL(origin).hostname);
  ({ context, origin } = await open());
  return {
    tab: async () => {
      const page = await context.newPage();
      return {
        goto: (url) => page.goto(url),
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        click: (css) => page.click(css),
        focus: (css) => page.focus(css),
        press: (key, ...held) => page.keyboard.press([...held, key].join("+")),
        size: (width, height) => page.setViewportSize({ width, height }),
        picture: async (path) => void (await page.screenshot({ path })),
        close: () => page.close(),
      };
    },
    clickInSettings: async (text) => {
      const page = await context.newPage();
      await page.goto(`${origin}/dashboard.html#settings`);
      const button = await until(text, async () =>
        (await page.evaluateHandle(buttonNamed, text)).asElement(),
      );
      await button.click();
      await until("what was said", () => page.evaluate(hasSaid));
      await page.close();
    },
    inside: async (run, argument) => {
      const page = await context.newPage();
      await page.goto(`${origin}/popup.html`);
      const answer = await page.evaluate(run as never, argument);
      await page.close();
      return answer as never;
    },
    restart: async () => {
      await context.close();
      ({ context, origin } = await open());
    },
    update: async () => {
      makeNewer(extension);
      const page = await context.newPage();
      await page.goto(`${origin}/popup.html`);
      const version = await page.evaluate(runningVersion);
      await page.evaluate(() => (globalThis as unknown as Renewable).chrome.runtime.reload()).catch(() => {});
      const next = await context.newPage();
      await until("the newer version", async () => {
        await next.goto(`${origin}/popup.html`);
        return (await next.evaluate(runningVersion)) !== version;
      });
      await next.close();
    },
    close: async () => {
      await context.close();
      server.close();
      server.closeAllConnections();
      forget();
    },
  };
}

/** The page says so once a choice is kept; no leader leaves it sooner. */
const hasSaid = () => document.querySelector(".said-bar.is-shown") !== null;

async function startGuardedFirefox(): Promise<GuardedBrowser> {
  const { extension, profile, forget } = freshFolders("firefox");
  mkdirSync(profile, { recursive: true });
  const server = await servePages(443);
  const open = () =>
    openFirefox({
      extension,
      profile,
      isHeadless: true,
      acceptInsecureCerts: true,
      prefs: { "network.dns.forceResolve": "127.0.0.1", "extensions.webextOptionalPermissionPrompts": false },
    });
  let { browser, origin } = await open();
  const extensionPage = async (path = "popup.html") => {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`, { waitUntil: [] });
    await until(path, () => page.evaluate(() => document.readyState === "complete"));
    return page;
  };
  return {
    tab: async () => {
      const page = await browser.newPage();
      return {
        goto: (url) => page.goto(url),
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        click: (css) => page.click(css),
        focus: (css) => page.focus(css),
        press: async (key, ...held) => {
          for (const each of held) await page.keyboard.down(each as "Control");
          await page.keyboard.press(key as "Enter");
          for (const each of held) await page.keyboard.up(each as "Control");
        },
        size: (width, height) => page.setViewport({ width, height }),
        picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
        close: () => page.close(),
      };
    },
    clickInSettings: async (text) => {
      const page = await extensionPage("dashboard.html#settings");
      const button = await until(text, async () =>
        (await page.evaluateHandle(buttonNamed, text)).asElement(),
      );
      await (button as ElementHandle<HTMLElement>).click();
      await until("what was said", () => page.evaluate(hasSaid));
      await page.close();
    },
    inside: async (run, argument) => {
      const page = await extensionPage();
      const answer = await page.evaluate(run as never, argument);
      await page.close();
      return answer as never;
    },
    restart: async () => {
      const process = browser.process();
      const ended = process && new Promise((done) => process.once("exit", done));
      await browser.close();
      await ended;
      ({ browser, origin } = await open());
    },
    update: async () => {
      makeNewer(extension);
      await browser.installExtension(extension);
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
      forget();
    },
  };
}

const missing = (browser: string | null | undefined, name: string) =>
  !browser
    ? `no ${name} is installed`
    : hasOpenssl
      ? null
      : "openssl is missing, which makes the pages' certificate";

export const guardedBrowsers = [
  { name: "chromium", missing: missing(findChromium(), "Chromium"), start: startGuardedChromium },
  { name: "firefox", missing: missing(findFirefox(), "Firefox"), start: startGuardedFirefox },
] as const;
