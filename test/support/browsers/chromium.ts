import type { BrowserContext, Page } from "playwright-core";
import { openChromium } from "../../../scripts/browsers/chromium.mjs";
import { freshFolders } from "./extension-folder";
import type { ExtensionPage, RunningBrowser } from "./running-browser";
import { until } from "./until";

const NAMED_ROLES = ["button", "link", "radio", "checkbox", "option", "tab"] as const;
/** Nothing has an address, so that whatever tried to reach the network would fail as well as be seen. */
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND";

export interface RunningChromium extends RunningBrowser {
  /** The page behind what `open` gives, for what only Chromium's tools can do. */
  openPage(path: string, onRequest?: (url: string) => void): Promise<Page>;
}

/** Chromium with the built extension in it. */
export async function startChromium(): Promise<RunningChromium> {
  const { extension, profile, forget } = freshFolders("chrome");
  const troubles: string[] = [];
  const requests: string[] = [];
  let { context, origin } = await start();

  async function start() {
    const opened = await openChromium({
      extension,
      profile,
      isHeadless: true,
      locale: "en-GB",
      flags: [NO_NETWORK],
    });
    listen(opened.context);
    return opened;
  }

  function listen(context: BrowserContext) {
    context.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    context.on("weberror", (error) => troubles.push(String(error.error())));
    context.on("serviceworker", (worker) => {
      worker.on("console", (message) => {
        if (message.type() === "error") troubles.push(message.text());
      });
    });
    context.on("request", (request) => {
      if (!/^(chrome-extension|data|blob|about|chrome):/u.test(request.url())) requests.push(request.url());
    });
  }

  async function openPage(path: string, onRequest?: (url: string) => void): Promise<Page> {
    const page = await context.newPage();
    if (onRequest) page.on("request", (request) => onRequest(request.url()));
    await page.goto(`${origin}/${path}`);
    return page;
  }

  async function killWorker() {
    const page = await openPage("manifest.json");
    const session = await context.newCDPSession(page);
    let isRunning = true;
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { runningStatus } of versions) isRunning = runningStatus !== "stopped";
    });
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await until("the worker's end", () => Promise.resolve(!isRunning));
    await page.close();
  }

  return {
    name: "chromium",
    troubles,
    requests,
    openPage,
    open: async (path) => drive(await openPage(path)),
    killWorker,
    restart: async () => {
      await context.close();
      ({ context, origin } = await start());
    },
    close: async () => {
      await context.close();
      forget();
    },
  };
}

function drive(page: Page): ExtensionPage {
  return {
    click: async (name) => {
      const named = NAMED_ROLES.map((role) => page.getByRole(role, { name }));
      const [first, ...others] = named;
      if (!first) return;
      await others
        .reduce((all, each) => all.or(each), first)
        .first()
        .click();
    },
    seen: (text) => until(String(text), async () => (await page.locator("body").innerText()).match(text)),
    stands: (selector) => page.locator(selector).first().waitFor({ state: "attached" }),
    chooseFile: (testId, path) => page.getByTestId(testId).first().setInputFiles(path),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    close: () => page.close(),
  };
}
