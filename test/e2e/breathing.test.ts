import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Span } from "../../src/domain/time/instant";
import type { ZoneId } from "../../src/domain/time/zones";
import { writeCalendar } from "../../src/sources/ics/write-calendar";
import { until } from "../support/browsers/until";
import { ACCOUNT_NETWORK, AccountWorld, CLIENT_ID, CLOUD, whyNoDrill } from "./account-world";
import {
  countOf,
  gone,
  graphBlocks,
  type HeldBlock,
  placesOf,
  radicaleBlocks,
  seen,
  spanOf,
  textOf,
} from "./breathing-world";
import { type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";

const PICTURES = process.env.PUSTERUM_PICTURES;
const PLAN = "dashboard.html#breathing";
const BOOK = "[data-testid=book]";
const INTO = ".book-into select";
const BOOKED = ".booked-list > li";
const SAID = ".said-bar";
const CARD = ".landed-card";
const AUTOMATIC = "[data-testid=automatic]";
const FETCH = `[data-testid=account-state] button[aria-label*="${CLOUD}"]`;
const SAVE_WISH = ".wish-editor > .row-of-buttons .btn.main";

const meetingOn = (title: string, { start, end }: Span) =>
  writeCalendar({
    name: title,
    writtenAt: start,
    zone: "UTC" as ZoneId,
    events: [{ uid: title, title, start, end }],
  });

const whyNot = whyNoDrill();

describe.each(linkBrowsers)("breathing spaces in $name", ({ name, missing: missingBrowser, start }) => {
  const missing = missingBrowser ?? whyNot;
  let world: AccountWorld;
  let browser: LinkBrowser;
  let page: LinkPage;
  /** The page of calendars, which stands beside it. */
  let calendars: LinkPage;
  let hasFailed = false;

  beforeAll(async () => {
    if (missing) return;
    browser = await start(ACCOUNT_NETWORK);
    calendars = await browser.open("dashboard.html#calendars");
    const redirectUri = await calendars.evaluate(() => {
      const held = globalThis as unknown as Record<
        "browser" | "chrome",
        { identity: { getRedirectURL(): string } }
      >;
      return (held.browser ?? held.chrome).identity.getRedirectURL();
    }, null);
    world = await AccountWorld.start(redirectUri);
  });
  afterAll(async () => {
    if (missing) return;
    await browser?.close();
    await world?.stop();
  });

  /** Each goes on from the one before it. */
  const step = (title: string, run: () => Promise<void>) =>
    test(title, async ({ skip }) => {
      skip(missing !== null, missing ?? "");
      skip(hasFailed, "the step before it failed");
      hasFailed = true;
      await run();
      hasFailed = false;
    });
  const picture = async (title: string, shown = page) => {
    if (PICTURES) await shown.picture(`${PICTURES}/${name}-${title}.png`);
  };
  const held = () => radicaleBlocks(world);
  const holds = (what: string, fits: (blocks: HeldBlock[]) => boolean) =>
    until(what, async () => {
      const blocks = await held();
      return fits(blocks) && blocks;
    });
  /** The leader has the calendar read. */
  async function read() {
    await calendars.click(FETCH);
    await seen(calendars, SAID, /./u);
    await calendars.click(`${SAID} .close`);
    await until("read", async () => (await countOf(calendars, "[data-testid=account-state] progress")) === 0);
  }
  const chooseCalendar = async (kind: string) => {
    const where = await until(`a calendar of ${kind}`, () =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll("option")].find(({ value }) => value.startsWith(wanted))?.value,
        `${kind} `,
      ),
    );
    await page.choose(INTO, where);
    await until("the choice", () =>
      page.evaluate(
        ([css, value]) => document.querySelector<HTMLSelectElement>(css as string)?.value === value,
        [INTO, where],
      ),
    );
  };
  const isBooked = (count: number) =>
    until(`${count} blocks booked and nothing on its way`, async () => {
      if ((await countOf(page, BOOKED)) !== count) return false;
      return !/Waits for the calendar/u.test((await textOf(page, ".booked-list")) ?? "");
    });
  const planned = () =>
    until("a plan", async () => (await countOf(page, `${BOOK}:not(:disabled)`)) > 0).then(() =>
      countOf(page, ".plan-preview .check-line input:checked"),
    );
  const book = async () => {
    const count = await planned();
    await page.click(BOOK);
    return count;
  };

  step("a CalDAV calendar is connected, and the wish is said", async () => {
    const { user, password } = world.radicale.credentials;
    await calendars.click("[data-testid=way-caldav]");
    await calendars.choose("[data-testid=caldav-provider]", "other");
    await calendars.fill("[data-testid=caldav-address]", `https://${CLOUD}/`);
    await calendars.fill("[data-testid=caldav-user]", user);
    await calendars.fill("[data-testid=caldav-password]", password);
    await calendars.click("[data-testid=caldav-form] button[type=submit]");
    await seen(calendars, "[data-testid=choose-calendars]", /Arbejde/u);
    await calendars.click("[data-testid=choose-calendars] button[type=submit]");
    await until("the account", async () => (await countOf(calendars, FETCH)) === 1);
    page = await browser.open("dashboard.html#breathing=wish");
    await page.fill(".wish-editor .is-number", "3");
    // A number holds when its field is left.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur(), null);
    await page.click(`${SAVE_WISH}:not([aria-disabled=true])`);
    await seen(page, SAID, /The wish is saved/u);
    await picture("wish");
    await page.close();
  });

  step("what is ticked is booked once, and nothing else", async () => {
    page = await browser.open(PLAN);
    await planned();
    await chooseCalendar("caldav");
    await picture("plan");
    expect(await held()).toEqual([]);
    const count = await book();
    expect(count).toBeGreaterThanOrEqual(3);
    await isBooked(count);
    const blocks = await held();
    expect(blocks).toHaveLength(count);
    expect(new Set(placesOf(blocks)).size).toBe(count);
    for (const { text } of blocks) expect(text).toMatch(/CLASS:PRIVATE[\s\S]*/u);
    await picture("booked");
    await read();
    await seen(page, ".plan-preview", /Nothing/iu);
    await isBooked(count);
    expect(await held()).toHaveLength(count);
  });

  step("a meeting on top is asked about in the popup, and the block moves to the place shown", async () => {
    const before = await held();
    const [block] = before as [HeldBlock];
    await world.radicale.put("on-top.ics", meetingOn("Statusmøde", spanOf(block)));
    await read();
    await seen(page, CARD, /Statusmøde/u);
    await picture("landed");
    const popup = await browser.open("popup.html");
    await seen(popup, CARD, /Statusmøde lies on top/u);
    await picture("popup-landed", popup);
    await popup.click(`${CARD} .btn.main`);
    await gone(popup, CARD);
    await popup.close();
    const after = await holds("the block elsewhere", (blocks) =>
      blocks.some(({ uid, start }) => uid === block.uid && start !== block.start),
    );
    expect(placesOf(after)).toEqual(placesOf(before));
    await gone(page, CARD);
    await isBooked(before.length);
  });

  step("what is moved or deleted outside stays so, and by itself a free block makes way", async () => {
    await read();
    const before = await held();
    const last = before.at(-1) as HeldBlock;
    await world.radicale.delete(
      (await world.radicale.names()).find((each) => each.includes(last.uid.split("@")[0] as string)) ?? "",
    );
    await read();
    await isBooked(before.length - 1);
    await page.click(AUTOMATIC);
    await seen(page, SAID, /books by itself/u);
    const free = before.find(({ uid, text }) => uid !== last.uid && /TRANSP:TRANSPARENT/u.test(text));
    expect(free).toBeDefined();
    await world.radicale.put("also.ics", meetingOn("Budgetmøde", spanOf(free as HeldBlock)));
    await read();
    const after = await holds("the free block elsewhere", (blocks) =>
      blocks.some(({ uid, start }) => uid === free?.uid && start !== free.start),
    );
    expect(after.map(({ uid }) => uid)).not.toContain(last.uid);
    expect(after).toHaveLength(before.length - 1);
    await seen(page, ".booked-list", /Moved by itself/u);
    await isBooked(after.length);
    await picture("by-itself");
    await page.click(AUTOMATIC);
    await seen(page, SAID, /only when you press/u);
  });

  step("the last booking is undone, and what the leader booked otherwise stays", async () => {
    await page.click("[data-testid=undo-run]");
    await seen(page, SAID, /The booking is undone/u);
    await holds("none of ours", (blocks) => blocks.length === 0);
    expect(await world.radicale.names()).toHaveLength(2);
    await read();
  });

  step("killed in the middle, it books the rest, and nothing twice", async () => {
    const puts = () => world.asked.filter(({ host, method }) => host === CLOUD && method === "PUT").length;
    const already = puts();
    const count = await book();
    await until("the first one on its way", async () => puts() > already);
    await browser.killWorker();
    calendars = await browser.renew(calendars, "dashboard.html#calendars");
    page = await browser.renew(page, PLAN);
    await read();
    await isBooked(count);
    const blocks = await held();
    expect(new Set(placesOf(blocks)).size).toBe(count);
    expect(blocks).toHaveLength(count);
  });

  step("everything Pusterum booked is removed, and nothing else", async () => {
    await page.click("[data-testid=remove-all]");
    await page.click("[role=alertdialog] .btn.main");
    await seen(page, SAID, /Everything Pusterum booked is removed/u);
    expect(await held()).toEqual([]);
    expect((await world.radicale.names()).sort()).toEqual(["also.ics", "on-top.ics"]);
  });

  step("Microsoft's calendar is written into after a consent of its own", async () => {
    let hasConsent = false;
    world.graph.scopesOf = (token) =>
      token === ""
        ? undefined
        : new Set(hasConsent ? ["Calendars.ReadBasic", "Calendars.ReadWrite"] : ["Calendars.ReadBasic"]);
    await calendars.click("[data-testid=way-microsoft]");
    await calendars.fill("[data-testid=client-id]", CLIENT_ID);
    await calendars.click("[data-testid=microsoft-form] button[type=submit]");
    await until("two accounts", async () => (await countOf(calendars, "[data-testid=account-card]")) === 2);
    await chooseCalendar("graph");
    await seen(page, ".book-into", /has not had your yes/u);
    await picture("no-consent");
    world.signIn.decision = "deny";
    await page.click(".book-into .btn");
    await seen(page, SAID, /have not given consent/u);
    expect(graphBlocks(world)).toEqual([]);
    world.signIn.decision = "approve";
    hasConsent = true;
    await page.click(".book-into .btn");
    await seen(page, SAID, /may now write/u);
    await seen(page, ".book-into", /Only what you have ticked/u);
    const count = await book();
    await isBooked(count);
    const blocks = graphBlocks(world);
    expect(new Set(placesOf(blocks)).size).toBe(count);
    expect(blocks).toHaveLength(count);
    for (const { text } of blocks) expect(text).toContain('"private"');
    world.graph.mailbox.add({ subject: "Own", start: "2031-01-06T09:00:00", end: "2031-01-06T10:00:00" });
    await page.click("[data-testid=remove-all]");
    await page.click("[role=alertdialog] .btn.main");
    await seen(page, SAID, /Everything Pusterum booked is removed/u);
    expect([...world.graph.mailbox.items.values()].map(({ subject }) => subject)).toEqual(["Own"]);
    expect(world.graph.breaches).toEqual([]);
  });
});
