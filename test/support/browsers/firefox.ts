import { mkdirSync } from "node:fs";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { openFirefox } from "../../../scripts/browsers/firefox.mjs";
import { startDeadEndProxy } from "./dead-end-proxy";
import { freshFolders } from "./extension-folder";
import type { ExtensionPage, RunningBrowser } from "./running-browser";
import { until } from "./until";

/** Firefox fetches lists of its own, such as revoked certificates, from its maker. */
const OF_FIREFOX = /^https?:\/\/[^/]*\.(mozilla\.(com|org|net)|firefox\.com)\//u;

/** Firefox with the built extension in it. */
export async function startFirefox(): Promise<RunningBrowser> {
  const { extension, profile, forget } = freshFolders("firefox");
  mkdirSync(profile, { recursive: true });
  const troubles: string[] = [];
  const proxy = await startDeadEndProxy(OF_FIREFOX);
  let { browser, origin } = await start();

  async function start() {
    const opened = await openFirefox({
      extension,
      profile,
      isHeadless: true,
      prefs: {
        // The background sleeps as soon as it may, so that its end is a matter of waiting for it.
        "extensions.background.idle.timeout": 100,
        // BiDi tells nothing of what an extension's pages write or request: the process's own output and a proxy do.
        "devtools.console.stdout.content": true,
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": proxy.port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxy.port,
      },
    });
    const process = opened.browser.process();
    for (const output of [process?.stdout, process?.stderr]) {
      output?.on("data", (chunk: Buffer) => troubles.push(...complaints(String(chunk))));
    }
    return opened;
  }

  async function open(path: string): Promise<ExtensionPage> {
    const page = await browser.newPage();
    // Firefox never tells that a page of an extension has loaded.
    await page.goto(`${origin}/${path}`, { waitUntil: [] });
    await until(`a body on ${path}`, () => page.evaluate(() => document.readyState === "complete"));
    await page.evaluate(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        console.error(`content policy: ${effectiveDirective} stopped ${blockedURI}`);
      });
    });
    return drive(page);
  }

  async function killWorker() {
    const page = await open("manifest.json");
    await until("the background's end", () =>
      page.evaluate(() => {
        const { extension } = (globalThis as unknown as Firefox).browser;
        return extension.getViews().every(({ location }) => !location.pathname.includes("background"));
      }, null),
    );
    await page.close();
  }

  return {
    name: "firefox",
    troubles,
    requests: proxy.asked,
    open,
    killWorker,
    restart: async () => {
      await end(browser);
      ({ browser, origin } = await start());
    },
    close: async () => {
      await end(browser);
      proxy.close();
      forget();
    },
  };
}

/** What of the process's output speaks of an error of ours; Firefox's own live under resource:// and chrome://. */
const complaints = (output: string) =>
  output.split("\n").filter((line) => /^console\.error:|^JavaScript error: moz-extension:/u.test(line));

interface Firefox {
  readonly browser: { readonly extension: { getViews(): readonly Window[] } };
}

/** Waits for the process too: the next start finds a profile that is still locked otherwise. */
async function end(browser: Browser) {
  const process = browser.process();
  const ended = process && process.exitCode === null && new Promise((done) => process.once("exit", done));
  await browser.close();
  await ended;
}

const CLICKABLE =
  "button, a[href], [role=button], [role=radio], [role=checkbox], input, label, option, summary";

function drive(page: Page): ExtensionPage {
  return {
    click: async (name) => {
      const handle = await until(`something to click named ${name}`, async () => {
        const found = await page.evaluateHandle(
          (selector: string, source: string, flags: string) => {
            const pattern = new RegExp(source, flags);
            return [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
              const named = element.getAttribute("aria-label") ?? element.textContent ?? "";
              return pattern.test(named.trim()) && element.getClientRects().length > 0;
            });
          },
          CLICKABLE,
          name.source,
          name.flags,
        );
        return found.asElement() as ElementHandle<HTMLElement> | null;
      });
      await handle.click();
    },
    seen: (text) =>
      until(String(text), async () => (await page.evaluate(() => document.body.innerText)).match(text)),
    stands: async (selector) => {
      await until(selector, () => page.$(selector));
    },
    chooseFile: async (testId, path) => {
      const selector = `[data-testid="${testId}"]`;
      const input = await until(selector, () => page.$(selector));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    close: () => page.close(),
  };
}
