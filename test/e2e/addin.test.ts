import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/browsers/find.mjs";
import type { Scene } from "../support/office/page";

const SITE = ".output/addin";
const ORIGIN = "https://pusterum.example";
const executablePath = findChromium();
const missing = executablePath ? null : "no Chromium is installed";
const shots = process.env.SHOTS;

let browser: Browser;
let host = "";

beforeAll(async () => {
  if (missing) return;
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    oxc: false,
    build: {
      write: false,
      lib: { entry: "test/support/office/page.ts", formats: ["iife"], name: "Played" },
      rolldownOptions: { tsconfig: false },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  host = first && "output" in first ? first.output[0].code : "";
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
});
afterAll(() => browser?.close());

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
};

/** Opens the built pane with the played Outlook in the place of Microsoft's script. */
async function openPane(scene: Scene): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 760 },
    colorScheme: scene.isDark ? "dark" : "light",
    reducedMotion: "reduce",
    timezoneId: "Europe/Copenhagen",
  });
  const troubles: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.clock.install({ time: new Date("2026-11-18T20:47:00Z") });
  await page.addInitScript((given) => {
    window.scene = given;
  }, scene);
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.host === "appsforoffice.microsoft.com")
      return route.fulfill({ contentType: "text/javascript", body: host });
    const file = join(SITE, url.pathname);
    if (url.origin !== ORIGIN || !existsSync(file)) {
      troubles.push(`asked for ${url.href}`);
      return route.abort();
    }
    const contentType = TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(`${ORIGIN}/pane.html`);
  await page.getByRole("main").waitFor();
  await page.clock.runFor(100);
  return { page, troubles };
}

const SERIES = {
  series: {
    recurrenceType: "weekly" as Office.MailboxEnums.RecurrenceType,
    recurrenceProperties: { interval: 1, days: ["tue"] },
  },
};

interface State {
  readonly name: string;
  readonly scene: Scene;
  readonly stands: string;
}

const STATES: readonly State[] = [
  { name: "mail-written", scene: { client: "new", item: "mail-written" }, stands: "Grænsen lige nu" },
  {
    name: "mail-by-hand",
    scene: { client: "onPremises", item: "mail-written" },
    stands: "Her kan vi ikke sætte tiden",
  },
  { name: "mail-read", scene: { client: "new", item: "mail-read" }, stands: "der læses" },
  {
    name: "meeting-read",
    scene: { client: "new", item: "meeting-read", meeting: SERIES },
    stands: "Hvad mødet koster på et år",
  },
  {
    name: "meeting-written",
    scene: { client: "mac", item: "meeting-written" },
    stands: "What would you like to try?",
  },
  {
    name: "meeting-silent",
    scene: { client: "new", item: "meeting-written", answering: "failing" },
    stands: "Outlook svarede ikke",
  },
  { name: "nothing", scene: { client: "new", item: "nothing" }, stands: "Jeres it har ikke givet" },
  {
    name: "phone",
    scene: { client: "phone", item: "nothing", language: "en-GB" },
    stands: "Your IT has not given",
  },
];

describe("the built pane", () => {
  const cases = STATES.flatMap((state) => [false, true].map((isDark) => ({ ...state, isDark })));
  test.for(cases)(
    "$name stands, dark: $isDark, and axe finds nothing",
    async ({ name, scene, stands, isDark }, { skip }) => {
      skip(missing !== null, missing ?? "");
      const { page, troubles } = await openPane({ ...scene, isDark });
      await page.getByText(stands).first().waitFor();
      for (const details of await page.locator("details").all())
        await details.evaluate((each) => each.setAttribute("open", ""));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      if (shots) {
        mkdirSync(shots, { recursive: true });
        await page.screenshot({ path: `${shots}/${name}-${isDark ? "dark" : "light"}.png`, fullPage: true });
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      ).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  test("gives a mail its delay, reads it back, says asked for, and lets the next send go", async ({
    skip,
  }) => {
    skip(missing !== null, missing ?? "");
    const { page } = await openPane({ client: "new", item: "mail-written" });
    await page.getByRole("button", { name: "Send i morgen kl. 8.00" }).click();
    await page.getByText("Outlook er bedt om at sende mailen i morgen kl. 8.00.").waitFor();
    const { delay, scheduled } = await page.evaluate(() => ({
      delay: Number(window.played.mail.delay),
      scheduled: Number(window.played.world.saved.scheduled),
    }));
    expect(delay).toBe(Date.parse("2026-11-19T07:00:00Z"));
    expect(scheduled).toBeGreaterThan(Date.parse("2026-11-18T20:47:00Z"));
    await page.context().close();
  });

  test("says it when Outlook has lost the time", async ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const { page } = await openPane({ client: "new", item: "mail-written", mail: { losesDelay: true } });
    await page.getByRole("button", { name: "Send i morgen kl. 8.00" }).click();
    await page.getByText("Outlook tog ikke imod tiden.").waitFor();
    await page.context().close();
  });

  test("leaves the policy and the language in the mailbox, within what it holds", async ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const { page } = await openPane({ client: "new", item: "mail-written" });
    await page.getByLabel("Spørg mig, før en sen mail går").click();
    await page.getByText("Gemt.").waitFor();
    const saved = await page.evaluate(() => JSON.stringify(window.played.world.saved));
    expect(JSON.parse(saved)).toMatchObject({ language: "da", policy: { version: 1 } });
    expect(saved.length).toBeLessThan(32_000);
    await page.context().close();
  });

  test("judges a meeting, writes its category when the mailbox knows it, and answers the organiser", async ({
    skip,
  }) => {
    skip(missing !== null, missing ?? "");
    const master = ["Audit, akkreditering, tilsyn"];
    const { page } = await openPane({ client: "new", item: "meeting-read", meeting: { ...SERIES, master } });
    await page.getByRole("button", { name: "Dræner" }).click();
    await expect
      .poll(() => page.getByRole("button", { name: "Dræner" }).getAttribute("aria-pressed"))
      .toBe("true");
    await page.getByRole("button", { name: "Skriv som kategori" }).click();
    await page.getByText("står på aftalen").waitFor();
    await page.getByRole("button", { name: "Se tekst: 10 minutter kortere" }).click();
    const { categories, replies } = await page.evaluate(() => window.played.meeting);
    expect(categories).toEqual(master);
    expect(replies[0]).toContain("10 minutter kortere");
    await page.context().close();
  });
});
