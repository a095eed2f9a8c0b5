import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openChromium } from "../../scripts/browsers/chromium.mjs";
import { findChromium, findFirefox } from "../../scripts/browsers/find.mjs";
import { openFirefox } from "../../scripts/browsers/firefox.mjs";
import { hasOpenssl } from "../servers/self-signed";
import { violationsIn } from "../support/browsers/axe";
import { freshFolders } from "../support/browsers/extension-folder";
import { until } from "../support/browsers/until";
import { chromiumUnder, homeUnder, type Policy } from "./organisation";

export const HOST = "publisher.example";

/** A page of the extension, driven alike in both browsers. */
export interface LinkPage {
  choose(css: string, value: string): Promise<void>;
  picture(path: string): Promise<void>;
  /** What axe finds, in light and in dark; nothing in Firefox, where it cannot be run. */
  violations(): Promise<string[]>;
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
  closeWindow(title: string): Promise<unknown>;
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

/** For pages of the extension: everything it needs stands inside, as it is run there. */
function isGranted({ hosts, permissions = [] }: LinkNetwork): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { permissions: { contains(asked: object): Promise<boolean> } };
  };
  return chrome.permissions.contains({ permissions, origins: hosts.map((host) => `https://${host}/*`) });
}

interface Titled {
  title(): Promise<string>;
  close(): Promise<void>;
}

/** All are asked at once: a window of a sign-in that has just ended may never tell its title. */
const closeCalled = (title: string, pages: readonly Titled[]): Promise<true> =>
  Promise.any(
    pages.map(async (page) => {
      if ((await page.title()) !== title) throw new Error("another window");
      await page.close();
      return true as const;
    }),
  );

async function startChromium(network = PUBLISHER, policy?: Policy): Promise<LinkBrowser> {
  const { extension, profile, forget } = freshFolders("chrome");
  const program = policy && chromiumUnder(policy, extension, dirname(profile));
  const open = () =>
    openChromium({
      ...(program === undefined ? {} : { program }),
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
  const first = context.pages()[0] ?? (await context.newPage());
  await first.goto(`${origin}/popup.html`);
  // What is not granted would be asked for in a window that nobody sees, and everything would wait for it.
  if (!(await first.evaluate(isGranted, network))) throw new Error("the profile lost what was granted in it");
  await first.goto("about:blank");
  return {
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return {
        choose: async (css, value) => void (await page.selectOption(css, value)),
        picture: async (path) => void (await page.screenshot({ path, fullPage: true })),
        violations: async () => {
          const found: string[] = [];
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            const inScheme = await violationsIn(page, colorScheme === "dark");
            found.push(...inScheme.map((each) => `${colorScheme}: ${each}`));
          }
          await page.emulateMedia({ colorScheme: null, reducedMotion: null });
          return found;
        },
        fill: (css, text) => page.fill(css, text),
        click: (css) => page.click(css),
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        close: () => page.close(),
      };
    },
    origin,
    closeWindow: (title) => until(`a window called ${title}`, () => closeCalled(title, context.pages())),
    killWorker: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      let hasEnded = false;
      session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        // A message may wake the next one at once.
        hasEnded ||= versions.some(
          ({ scriptURL, runningStatus }) => scriptURL.startsWith(origin) && runningStatus === "stopped",
        );
      });
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await until("the worker's end", () => Promise.resolve(hasEnded));
      await session.detach();
    },
    renew: (page) => Promise.resolve(page),
    close: async () => {
      await context.close();
      forget();
    },
  };
}

interface Reloaded {
  readonly runtime: { reload(): void };
  readonly storage: { readonly session: { get(): Promise<object>; set(items: object): Promise<void> } };
}

async function startFirefox(_network?: LinkNetwork, policy?: Policy): Promise<LinkBrowser> {
  const { extension, profile, forget } = freshFolders("firefox");
  mkdirSync(profile, { recursive: true });
  const { browser, origin } = await openFirefox({
    extension,
    profile,
    isHeadless: true,
    ...(policy === undefined ? {} : { home: homeUnder(policy, dirname(profile)) }),
    acceptInsecureCerts: true,
    prefs: { "network.dns.forceResolve": "127.0.0.1", "extensions.webextOptionalPermissionPrompts": false },
  });
  async function openPage(path: string): Promise<LinkPage> {
    const page = await browser.newPage();
    const go = () => page.goto(`${origin}/${path}`, { waitUntil: [] });
    await go();
    await until("a page with something on it", async () => {
      const found = await page.$("#root > *");
      // While the extension starts again, its address leads to the browser's own page of errors.
      if (!found && (await page.evaluate(() => document.documentURI)).startsWith("about:neterror"))
        await go();
      return found;
    });
    const element = (css: string) => until(css, () => page.$(css));
    /** What is out of use or covered for a moment takes no click: a hand waits for it too. */
    const enabled = (css: string) =>
      until(`${css} in use`, async () => {
        const found = await page.$(css);
        return (
          found &&
          (await found.evaluate((each) => {
            if (each.matches(":disabled, [aria-disabled=true]")) return false;
            each.scrollIntoView({ block: "center", behavior: "instant" });
            const { left, top, width, height } = each.getBoundingClientRect();
            return each.contains(document.elementFromPoint(left + width / 2, top + height / 2));
          })) &&
          found
        );
      });
    return {
      choose: async (css, value) => {
        await element(css);
        await page.select(css, value);
      },
      picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      violations: async () => [],
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
      until(`a window called ${title}`, async () => closeCalled(title, await browser.pages())),
    killWorker: async () => {
      const page = await browser.newPage();
      await until("a page to end it from", async () => {
        await page.goto(`${origin}/manifest.json`, { waitUntil: [] });
        return page.evaluate(async () => {
          const { storage, runtime } = (globalThis as unknown as { browser: Reloaded }).browser;
          await storage.session.set({ ending: true });
          // After the answer, which would go with the page.
          setTimeout(() => runtime.reload());
          return true;
        });
      });
      // What is opened before the old one has ended goes with it; the new one's session knows of nothing.
      await until("the extension again", async () => {
        const next = await browser.newPage();
        try {
          await next.goto(`${origin}/manifest.json`, { waitUntil: [] });
          return await next.evaluate(async () => {
            const { storage } = (globalThis as unknown as { browser: Reloaded }).browser;
            return !("ending" in (await storage.session.get()));
          });
        } finally {
          await next.close().catch(() => {});
        }
      });
    },
    renew: (_, path) => openPage(path),
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
