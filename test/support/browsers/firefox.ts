import { mkdirSync } from "node:fs";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { openFirefox } from "../../../scripts/browsers/firefox.mjs";
import { freshFolders } from "./extension-folder";
import type { ExtensionPage, RunningBrowser } from "./running-browser";
import { until } from "./until";

/** Firefox with the built extension in it. */
export async function startFirefox(): Promise<RunningBrowser> {
  const { extension, profile, forget } = freshFolders("firefox");
  mkdirSync(profile, { recursive: true });
  const troubles: string[] = [];
  const requests: string[] = [];
  let { browser, origin } = await start();

  function start() {
    return openFirefox({
      extension,
      profile,
      isHeadless: true,
      prefs: {
        // The background sleeps as soon as it may, so that its end is a matter of waiting for it.
        "extensions.background.idle.timeout": 100,
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": 9,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": 9,
      },
    });
  }

  async function open(path: string): Promise<ExtensionPage> {
    const page = await browser.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("request", (request) => {
      if (!/^(moz-extension|data|blob|about):/u.test(request.url())) requests.push(request.url());
    });
    await page.evaluateOnNewDocument(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`content policy: ${violatedDirective} stopped ${blockedURI}`);
      });
    });
    // Firefox never tells that a page of an extension has loaded.
    await page.goto(`${origin}/${path}`, { waitUntil: [] });
    await until(`a body on ${path}`, () => page.evaluate(() => document.readyState === "complete"));
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
    requests,
    open,
    killWorker,
    restart: async () => {
      await end(browser);
      ({ browser, origin } = await start());
    },
    close: async () => {
      await end(browser);
      forget();
    },
  };
}

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
