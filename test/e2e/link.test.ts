import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOUR, instant } from "../../src/domain/time/instant";
import type { ZoneId } from "../../src/domain/time/zones";
import { writeCalendar } from "../../src/sources/ics/write-calendar";
import { type Fault, FaultyPublisher } from "../servers/faulty-publisher";
import { type HttpsServer, serveSelfSigned } from "../servers/self-signed";
import { until } from "../support/browsers/until";
import { HOST, type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";
import { looked, pass } from "./passing-time";

const HOUR_AHEAD = instant(Date.now() + HOUR);

/** A calendar with events an hour long, the first of them an hour from now. */
const calendarWith = (...titles: string[]) =>
  writeCalendar({
    name: "School",
    writtenAt: instant(Date.now()),
    zone: "Europe/Copenhagen" as ZoneId,
    events: titles.map((title, position) => {
      const start = instant(HOUR_AHEAD + position * HOUR);
      return { uid: title, title, start, end: instant(start + HOUR) };
    }),
  });

const textOf = (page: LinkPage, css: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? null, css);

const seen = (page: LinkPage, css: string, text: RegExp) =>
  until(`${text} in ${css}`, async () => (await textOf(page, css))?.match(text));

const CARD = "[data-testid=calendar-card]";
const STATE = "[data-testid=link-state]";
const REFRESH = `${STATE} button[aria-label^="Fetch now"]`;

const inTrouble = (page: LinkPage, reason: string) =>
  until(`the state "${reason}"`, () =>
    page.evaluate((wanted) => {
      const state = document.querySelector<HTMLElement>("[data-testid=link-state]");
      const isBusy = state?.querySelector("[aria-disabled=true]");
      return state?.dataset.trouble === wanted && !isBusy;
    }, reason),
  );

const FAULTS: readonly (readonly [Fault, string, RegExp])[] = [
  ["not-found", "not-found", /There is no calendar at the address/u],
  ["sign-in", "refused", /does not hand out the calendar \(401\)/u],
  ["broken", "unavailable", /is in trouble at present/u],
  ["cut-off", "cut-off", /was cut off on its way/u],
  ["web-page", "no-calendar-server", /sent a web page and not a calendar/u],
  ["leads-elsewhere", "leads-elsewhere", /points on to another address/u],
  ["silent", "timed-out", /did not answer in time/u],
];

describe.each(linkBrowsers)("a followed calendar in $name", ({ missing, start }) => {
  const publisher = new FaultyPublisher();
  let server: HttpsServer;
  let browser: LinkBrowser;
  let page: LinkPage;

  beforeAll(async () => {
    if (missing) return;
    server = await serveSelfSigned(publisher.heed);
    publisher.text = calendarWith("Inspection", "One to one");
    publisher.elsewhere = `https://elsewhere.example:${server.port}/`;
    browser = await start();
    page = await browser.open("dashboard.html#calendars");
    await page.click("[data-testid=way-link]");
  });
  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await server.close();
  });

  const step = (name: string, run: () => Promise<void>) =>
    test(name, async ({ skip }) => {
      skip(missing !== null, missing ?? "");
      await run();
    });

  /** What has been asked of the publisher since, once there is something. */
  const askedAfter = (count: number) =>
    until("a request", async () => publisher.asked.length > count && publisher.asked.slice(count));

  step("what leads to no calendar is said, and not kept", async () => {
    publisher.fault = "web-page";
    await page.fill("[data-testid=link-address]", `https://${HOST}:${server.port}/private-token/basic.html`);
    await page.click(".add-link button");
    await seen(page, "[data-testid=link-failed]", /sent a web page and not a calendar/u);
    expect(await textOf(page, CARD)).toBeNull();
    publisher.fault = "none";
  });

  step("a pasted webcal address is asked for, fetched and followed, and never shown whole", async () => {
    await page.fill("[data-testid=link-address]", `webcal://${HOST}:${server.port}/private-token/basic.ics`);
    await page.click(".add-link button");
    await seen(page, CARD, /2 events/u);
    await seen(page, STATE, new RegExp(`From ${HOST}:\\d+/… · fetched at \\d`, "u"));
    expect(await textOf(page, "body")).not.toContain("private-token");
  });

  step("fetched again without news it costs one short answer", async () => {
    const before = publisher.asked.length;
    await page.click(REFRESH);
    expect(await askedAfter(before)).toMatchObject([{ status: 304 }]);
    await inTrouble(page, "");
  });

  for (const [fault, reason, sentence] of FAULTS) {
    step(`it keeps what it has and says how old it is: ${fault}`, async () => {
      const before = publisher.asked.length;
      publisher.fault = fault;
      await page.click(REFRESH);
      await askedAfter(before);
      await inTrouble(page, reason);
      expect(await textOf(page, STATE)).toMatch(sentence);
      expect(await textOf(page, STATE)).toMatch(/The events here were fetched at \d/u);
      expect(await textOf(page, CARD)).toMatch(/2 events/u);
      publisher.fault = "none";
      await page.click(REFRESH);
      await inTrouble(page, "");
    });
  }

  step("it follows its publisher to another place on the same host", async () => {
    publisher.fault = "leads-on";
    publisher.text = calendarWith("Inspection", "One to one", "Supervision");
    await page.click(REFRESH);
    await seen(page, CARD, /3 events/u);
    await inTrouble(page, "");
    publisher.fault = "none";
  });

  step("the shared alarm fetches what has grown old", async () => {
    const before = publisher.asked.length;
    expect(await pass(page, 60, true)).toBe(1);
    expect(await askedAfter(before)).toMatchObject([{ conditional: expect.any(String) }]);
    await looked(page);
  });

  step("opening the popup on old data fetches it", async () => {
    publisher.text = calendarWith("Inspection", "One to one", "Supervision", "Strategy");
    await pass(page, 20, false);
    const popup = await browser.open("popup.html");
    await seen(page, CARD, /4 events/u);
    await looked(page);
    await popup.close();
  });

  step("suddenly without events it keeps them until the leader agrees", async () => {
    publisher.text = calendarWith();
    await page.click(REFRESH);
    await inTrouble(page, "suddenly-empty");
    expect(await textOf(page, STATE)).toMatch(/suddenly has no events.*The events here were fetched at \d/su);
    expect(await textOf(page, CARD)).toMatch(/4 events/u);
    await page.click(`${STATE} button[aria-label^="Yes"]`);
    await inTrouble(page, "");
    await page.click(REFRESH);
    await inTrouble(page, "");
  });
});
