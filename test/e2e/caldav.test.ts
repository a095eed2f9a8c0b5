import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOUR } from "../../src/domain/time/instant";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { type HttpsServer, serveSelfSigned } from "../servers/self-signed";
import { until } from "../support/browsers/until";
import { passOn } from "./account-world";
import { judgeDraining } from "./judged";
import { type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";

const PICTURES = process.env.PUSTERUM_PICTURES;
/** Where the leader says the calendar is, and where that server says it is; and one that only leads on. */
const [SAID, TRUE, LEADING] = ["cloud.example", "dav.example", "old.example"];
const FAILED = "[data-testid=connect-failed]";
const CONNECT = "[data-testid=caldav-form] button[type=submit]";
const CARD = "[data-testid=account-card]";
const SYNC = "[data-testid=account-state] .row-of-buttons button";
const CATEGORIES = "[data-testid=categories]";
const OLD_WEEKS = "[data-testid=old-weeks]";

const textOf = (page: LinkPage, css: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? null, css);
const seen = (page: LinkPage, css: string, text: RegExp) =>
  until(`${text} in ${css}`, async () => (await textOf(page, css))?.match(text));
const stands = (page: LinkPage, css: string) =>
  until(css, () => page.evaluate((selector) => document.querySelector(selector) !== null, css));

/** What has been begun is done, the first reading too. */
const inStep = (page: LinkPage) =>
  until("the account in step", () =>
    page.evaluate(() => {
      const card = document.querySelector("[data-testid=account-card]");
      return card !== null && !card.querySelector("[aria-disabled=true], progress");
    }, null),
  );

/** As iCloud answers: the account's own place lies on another host. */
const principalAt = (place: string) =>
  `<?xml version="1.0"?><multistatus xmlns="DAV:"><response><href>/</href><propstat><prop><current-user-principal><href>${place}</href></current-user-principal></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`;

/** An event so many hours from now, as another program writes it. */
function entry(title: string, hours: number, more: readonly string[] = []): string {
  const stamp = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace(/[-:]/gu, "")}00Z`;
  const start = Date.now() + hours * HOUR;
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Another//Program//EN", "BEGIN:VEVENT"],
    ...[`UID:${title}`, `DTSTAMP:${stamp(Date.now())}`, `SUMMARY:${title}`],
    ...[`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + HOUR)}`, ...more],
    ...["END:VEVENT", "END:VCALENDAR", ""],
  ];
  return lines.join("\r\n");
}

describe.each(linkBrowsers)("a CalDAV account in $name", ({ name, missing: missingBrowser, start }) => {
  const missing = missingBrowser ?? whyNoRadicale();
  let radicale: RadicaleServer;
  let front: HttpsServer;
  let browser: LinkBrowser;
  let page: LinkPage;

  beforeAll(async () => {
    if (missing) return;
    radicale = await RadicaleServer.start();
    front = await serveSelfSigned((request, response) => {
      if (request.headers.host?.startsWith(TRUE)) return passOn(request, response, radicale.port);
      request.resume();
      if (request.headers.host?.startsWith(LEADING))
        return response.writeHead(301, { location: "https://moved.example/" }).end();
      response.writeHead(207, { "content-type": "application/xml" });
      response.end(principalAt(`https://${TRUE}:${front.port}/${radicale.credentials.user}/`));
    });
    await radicale.put("tilsyn.ics", entry("Inspection", 2, ["CATEGORIES:Red"]));
    await radicale.put("old.ics", entry("Long ago", -24 * 70));
    browser = await start({ hosts: [SAID, TRUE, LEADING] });
    page = await browser.open("dashboard.html#calendars");
  });
  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await front.close();
    await radicale.stop();
  });

  let broken: string | null = null;
  const step = (title: string, run: () => Promise<void>) =>
    test(title, async ({ skip }) => {
      skip(missing !== null, missing ?? "");
      if (broken !== null) throw new Error(`a step before it failed: ${broken}`);
      broken = title;
      await run();
      broken = null;
    });
  const picture = async (title: string, shown = page) => {
    if (PICTURES) await shown.picture(`${PICTURES}/${name}-${title}.png`);
  };

  step("an address that leads on to a host the browser does not name is said as such", async () => {
    const { user, password } = radicale.credentials;
    await page.click("[data-testid=way-caldav]");
    await page.choose("[data-testid=caldav-provider]", "other");
    await page.fill("[data-testid=caldav-address]", `https://${LEADING}:${front.port}/`);
    await page.fill("[data-testid=caldav-user]", user);
    await page.fill("[data-testid=caldav-password]", password);
    await page.click(CONNECT);
    await seen(page, FAILED, /leads on to another server/u);
    await picture("leads-elsewhere");
  });

  step("told of another host, it asks for that one too, and then reads what is there", async () => {
    await page.fill("[data-testid=caldav-address]", `https://${SAID}:${front.port}/`);
    await page.click(CONNECT);
    // Chromium asks in a window that headless runs have not got: there both hosts are allowed beforehand.
    if (name === "firefox") {
      const allow = "[data-testid=caldav-form] .row-of-buttons button[type=button]";
      await seen(page, allow, /Allow dav\.example/u);
      await picture("second-permission");
      await page.click(allow);
    }
    await seen(page, "[data-testid=choose-calendars]", /Arbejde/u);
    await page.click("[data-testid=choose-calendars] button[type=submit]");
    await seen(page, CARD, /2 events/u);
    await inStep(page);
  });

  step(
    "the energy of what is judged goes into the calendar beside other categories, and out again",
    async () => {
      await page.evaluate(judgeDraining, "audit-accreditation");
      await page.click(`${CATEGORIES} summary`);
      await picture("categories");
      await page.click(`${CATEGORIES} button[type=submit]`);
      await stands(page, `${CATEGORIES}[data-mode=on] button:not([aria-disabled=true])`);
      const held = () => radicale.get("tilsyn.ics");
      await until("the category", async () => /^CATEGORIES.*Drains energy/mu.test(await held()));
      expect(await held()).toMatch(/^CATEGORIES.*Red/mu);
      await picture("categories-on");
      await inStep(page);
      await page.click(`${CATEGORIES} button`);
      await stands(page, `${CATEGORIES}[data-mode=off]`);
      expect(await held()).toMatch(/^CATEGORIES:Red\r?$/mu);
      expect(await held()).not.toContain("Drains");
    },
  );

  step("older events are deleted here and nowhere else, and do not come back", async () => {
    const data = await browser.open("dashboard.html#data");
    await data.click(`${OLD_WEEKS} button`);
    await stands(data, "[role=alertdialog]");
    await picture("delete-weeks", data);
    await data.click("[role=alertdialog] .btn.main");
    await seen(data, ".said-bar", /Deleted\./u);
    await data.close();
    await seen(page, CARD, /1 event\b/u);
    await page.click(SYNC);
    await inStep(page);
    await seen(page, CARD, /1 event\b/u);
    expect(await radicale.names()).toContain("old.ics");
  });
});
