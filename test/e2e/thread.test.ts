import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bothBrowsers } from "../support/browsers/both-browsers";
import { type ExtensionPage, type RunningBrowser, toolbarOf } from "../support/browsers/running-browser";
import { until } from "../support/browsers/until";
import { calendarOfThisWeek } from "../support/calendar-of-this-week";

const FIRST_FILE = [
  { title: "Tilsyn", day: 0, from: 9, to: 12 },
  { title: "1:1 med Mette", day: 1, from: 10, to: 12 },
];
const FIRST_HOURS = 5;
const SECOND_FILE = [{ title: "Lederteam", day: 2, from: 13, to: 17 }];
const SECOND_HOURS = 4;
const TITLE = /^Week \d+: (\S+) h giving, (\S+) h draining, (\S+) h await your word$/u;

/** Waits until the toolbar button tells a week that fits, and gives its hours. */
const toolbarWeek = (page: ExtensionPage, fits: (hours: Hours) => boolean): Promise<Hours> =>
  until("the toolbar's week", async () => {
    const told = (await toolbarOf(page)).title.match(TITLE);
    if (!told) return null;
    const [giving = 0, draining = 0, unjudged = 0] = told.slice(1).map(Number);
    const hours = { giving, draining, unjudged };
    return fits(hours) ? hours : null;
  });

interface Hours {
  readonly giving: number;
  readonly draining: number;
  readonly unjudged: number;
}

describe.each(bothBrowsers)("from a calendar file to the toolbar, in $name", ({ missing, start }) => {
  let browser: RunningBrowser;
  /** What the steps leave for the next one. */
  let judged: Hours;

  beforeAll(async () => {
    if (!missing) browser = await start();
  });
  afterAll(async () => {
    if (!missing) await browser.close();
  });

  const step = (name: string, run: () => Promise<void>) =>
    test(name, async ({ skip }) => {
      skip(missing !== null, missing ?? "");
      await run();
    });

  step("an empty product says so, on the toolbar too", async () => {
    const popup = await browser.open("popup.html");
    await popup.seen(/See what your week gives/u);
    await until(
      "the empty title",
      async () => (await toolbarOf(popup)).title === "Pusterum: no calendar yet",
    );
    await popup.close();
  });

  step("a file is read on the dashboard, and its hours await the leader's word", async () => {
    const dashboard = await browser.open("dashboard.html");
    await dashboard.chooseFile("calendar-file", calendarOfThisWeek(FIRST_FILE));
    await dashboard.stands(".week-page");
    const hours = await toolbarWeek(dashboard, ({ unjudged }) => unjudged > 0);
    expect(hours).toEqual({ giving: 0, draining: 0, unjudged: FIRST_HOURS });
    await dashboard.close();
  });

  step(
    "a word in the popup changes the picture and the toolbar at once, and is undone by one click",
    async () => {
      const popup = await browser.open("popup.html");
      await popup.click(/await your word/u);
      await popup.click(/^Drains$/u);
      judged = await toolbarWeek(popup, ({ draining }) => draining > 0);
      expect(judged.draining + judged.unjudged).toBe(FIRST_HOURS);
      await popup.click(/^Undo$/u);
      await toolbarWeek(popup, ({ draining }) => draining === 0);
      await popup.click(/^Drains$/u);
      await toolbarWeek(popup, ({ draining }) => draining === judged.draining);
      await popup.close();
    },
  );

  step("everything is still there after the browser was closed", async () => {
    await browser.restart();
    const popup = await browser.open("popup.html");
    await popup.seen(/draining/u);
    expect(await toolbarWeek(popup, ({ draining }) => draining > 0)).toEqual(judged);
    await popup.close();
  });

  step("a killed worker comes back and draws the toolbar anew", async () => {
    await browser.killWorker();
    const dashboard = await browser.open("dashboard.html");
    await dashboard.evaluate(wipeToolbar, null);
    await dashboard.click(/^Calendars$/u);
    await dashboard.click(/^A calendar file$/u);
    await dashboard.chooseFile("calendar-file", calendarOfThisWeek(SECOND_FILE));
    await toolbarWeek(
      dashboard,
      ({ giving, draining, unjudged }) => giving + draining + unjudged === FIRST_HOURS + SECOND_HOURS,
    );
    await dashboard.close();
  });

  step("nothing complained, and nothing left the browser", () => {
    expect(browser.troubles).toEqual([]);
    expect(browser.requests).toEqual([]);
    return Promise.resolve();
  });
});

declare const chrome: { readonly action: { setTitle(details: { title: string }): Promise<void> } };

/** Runs in the page: without it an icon that nobody redrew would look as if it had been. */
async function wipeToolbar() {
  await chrome.action.setTitle({ title: "wiped" });
}
