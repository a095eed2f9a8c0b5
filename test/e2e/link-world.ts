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
  choose(css: string, value: string): Promise<void>;
  picture(path: string): Promise<void>;
  fill(css: string, text: string): Promise<void>;
  click(css: string): Promise<void>;
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

export interface LinkBrowser {
  /** Where the extension's own pages lie. */
  readonly origin: string;
  open(path: string): Promise<LinkPage>;
  /** Closes the window whose title it is. */
  closeWindow(title: string): Promise<void>;
  /** Ends the background at once, wherever it is; in Firefox its pages go with it. */
  killWorker(): Promise<void>;
  /** The page, or another one in its place where it went with the background. */
  renew(page: LinkPage, path: string): Promise<LinkPage>;
  close(): Promise<void>;
}

/** Whom the extension may speak with, and where their names lead. */
export interface LinkNetwork {
  readonly hosts: readonly string[];
  readonly permissions?: readonly string[];
  /** Names that lead to another port than the usual one, for Chromium; Firefox is led to the port that is named. */
  readonly mapped?: readonly string[];
}

const PUBLISHER: LinkNetwork = { hosts: [HOST] };

/** Chromium asks the leader in a window that headless runs do not have, so the answer is written into the profile. */
function grantInProfile(profile: string, id: string, { hosts, permissions = [] }: LinkNetwork): void {
  const path = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(readFileSync(path, "utf8"));
  const held = preferences.extensions.settings[id];
  for (const list of ["active_permissions", "granted_permissions", "runtime_granted_permissions"]) {
    const of = held[list] ?? {};
    const origins = hosts.map((host) => `https://${host}/*`);
    held[list] = {
      ...of,
      api: [...(of.api ?? []), ...permissions],
      explicit_host: [...(of.explicit_host ?? []), ...origins],
    };
  }
  writeFileSync(path, JSON.stringify(preferences));
}

async function startChromium(network = PUBLISHER): Promise<LinkBrowser> {
  const { extension, profile, forget } = freshFolders("chrome");
  const open = () =>
    openChromium({
      extension,
      profile,
      isHeadless: true,
      locale: "en-GB",
      flags: [
        "--ignore-certificate-errors",
        `--host-resolver-rules=${[...(network.mapped ?? []), "MAP *.example 127.0.0.1", "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ")}`,
      ],
    });
  let { context, origin } = await open();
  await context.newPage().then((page) => page.goto(`${origin}/popup.html`));
  await context.close();
  grantInProfile(profile, new URL(origin).hostname, network);
  ({ context, origin } = await open());
  return {
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return {
        choose: async (css, value) => void (await page.selectOption(css, value)),
        picture: async (path) => void (await page.screenshot({ path, fullPage: true })),
        fill: (css, text) => page.fill(css, text),
        click: (css) => page.click(css),
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        close: () => page.close(),
      };
    },
    origin,
    closeWindow: (title) =>
      until(`a window called ${title}`, async () => {
        for (const page of context.pages())
          if ((await page.title()) === title) return page.close().then(() => true);
        return false;
      }).then(() => {}),
    killWorker: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await session.detach();
    },
    renew: (page) => Promise.resolve(page),
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
  async function openPage(path: string): Promise<LinkPage> {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`, { waitUntil: [] });
    await until("a page with something on it", () => page.$("#root > *"));
    const element = (css: string) => until(css, () => page.$(css));
    /** What is out of use for a moment takes no click: a hand waits for it too. */
    const enabled = (css: string) =>
      until(`${css} in use`, async () => {
        const found = await page.$(css);
        return (
          found && !(await found.evaluate((each) => each.matches(":disabled, [aria-disabled=true]"))) && found
        );
      });
    return {
      choose: async (css, value) => {
        await element(css);
        await page.select(css, value);
      },
      picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      fill: async (css, text) => {
        const field = await element(css);
        await field.click({ count: 3 });
        await field.type(text);
      },
      click: async (css) => (await enabled(css)).click(),
      evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
      close: () => page.close(),
    };
  }
  return {
    open: openPage,
    origin,
    closeWindow: (title) =>
      until(`a window called ${title}`, async () => {
        for (const page of await browser.pages())
          if ((await page.title().catch(() => "")) === title) return page.close().then(() => true);
        return false;
      }).then(() => {}),
    killWorker: async () => {
      const page = await browser.newPage();
      await page.goto(`${origin}/manifest.json`, { waitUntil: [] });
      await page
        .evaluate(() => {
          (globalThis as unknown as { browser: { runtime: { reload(): void } } }).browser.runtime.reload();
        })
        .catch(() => {});
    },
    renew: (_, path) => until("the extension again", () => openPage(path)),
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
