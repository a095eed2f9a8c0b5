import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Span } from "../../src/domain/time/instant";
import type { ZoneId } from "../../src/domain/time/zones";
import { writeCalendar } from "../../src/sources/ics/write-calendar";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { type HttpsServer, serveSelfSigned } from "../servers/self-signed";
import { until } from "../support/browsers/until";
import { passOn } from "./account-world";
import {
  AUTOMATIC,
  BreathingDrill,
  CARD,
  type HeldBlock,
  lastWeekOf,
  placesOf,
  radicaleBlocks,
  SAID,
  seen,
  spanOf,
} from "./breathing-world";
import { type LinkPage, linkBrowsers } from "./link-world";

const PICTURES = process.env.PUSTERUM_PICTURES;
const CLOUD = "cloud.example";

const meetingOn = (title: string, { start, end }: Span) =>
  writeCalendar({
    name: title,
    writtenAt: start,
    zone: "UTC" as ZoneId,
    events: [{ uid: title, title, start, end }],
  });

describe.each(linkBrowsers)("breathing spaces in $name", ({ name, missing: missingBrowser, start }) => {
  const missing = missingBrowser ?? whyNoRadicale();
  let radicale: RadicaleServer;
  let front: HttpsServer;
  let drill: BreathingDrill;
  /** How often something was written into the calendar. */
  let writings = 0;

  beforeAll(async () => {
    if (missing) return;
    radicale = await RadicaleServer.start();
    front = await serveSelfSigned((request, response) => {
      if (request.method === "PUT") writings++;
      passOn(request, response, radicale.port);
    });
    drill = await BreathingDrill.start(await start({ hosts: [CLOUD] }));
  });
  afterAll(async () => {
    if (missing) return;
    await drill?.browser.close();
    await front?.close();
    await radicale?.stop();
  });

  let broken: string | null = null;
  /** Each goes on from the one before it. */
  const step = (title: string, run: () => Promise<void>) =>
    test(title, async ({ skip }) => {
      skip(missing !== null, missing ?? "");
      if (broken !== null) throw new Error(`a step before it failed: ${broken}`);
      broken = title;
      await run();
      broken = null;
    });
  const picture = async (title: string, shown: LinkPage = drill.plan) => {
    if (PICTURES) await shown.picture(`${PICTURES}/${name}-${title}.png`);
  };
  const held = () => radicaleBlocks(radicale);
  const holds = (what: string, fits: (blocks: HeldBlock[]) => boolean) =>
    until(what, async () => {
      const blocks = await held();
      return fits(blocks) && blocks;
    });
  const isElsewhere = (block: HeldBlock) => (blocks: HeldBlock[]) =>
    blocks.some(({ uid, start }) => uid === block.uid && start !== block.start);

  step("a CalDAV calendar is connected, and the wish is said", async () => {
    const { user, password } = radicale.credentials;
    const { calendars } = drill;
    await calendars.click("[data-testid=way-caldav]");
    await calendars.choose("[data-testid=caldav-provider]", "other");
    await calendars.fill("[data-testid=caldav-address]", `https://${CLOUD}:${front.port}/`);
    await calendars.fill("[data-testid=caldav-user]", user);
    await calendars.fill("[data-testid=caldav-password]", password);
    await calendars.click("[data-testid=caldav-form] button[type=submit]");
    await seen(calendars, "[data-testid=choose-calendars]", /Arbejde/u);
    await calendars.click("[data-testid=choose-calendars] button[type=submit]");
    await drill.inStep();
    await drill.wish("3", (page) => picture("wish", page));
  });

  step("what is ticked is booked once, and nothing else", async () => {
    await drill.planned();
    await drill.bookInto("caldav");
    await picture("plan");
    expect(await held()).toEqual([]);
    const count = await drill.book();
    expect(count).toBeGreaterThanOrEqual(3);
    await drill.isBooked(count);
    const blocks = await held();
    expect(blocks).toHaveLength(count);
    expect(new Set(placesOf(blocks)).size).toBe(count);
    for (const { text } of blocks) expect(text).toMatch(/CLASS:PRIVATE/u);
    await picture("booked");
    await drill.read();
    await seen(drill.plan, ".plan-preview", /Nothing/iu);
    await drill.isBooked(count);
    expect(await held()).toHaveLength(count);
  });

  step("a meeting on top is asked about in the popup, and the block moves to the place shown", async () => {
    const before = await held();
    const [block] = lastWeekOf(before) as [HeldBlock];
    await radicale.put("on-top.ics", meetingOn("Statusmøde", spanOf(block)));
    await drill.read();
    await seen(drill.plan, CARD, /Statusmøde/u);
    await picture("landed");
    await drill.moveInPopup(/Statusmøde lies on top/u, (popup) => picture("popup-landed", popup));
    const after = await holds("the block elsewhere", isElsewhere(block));
    expect(placesOf(after)).toEqual(placesOf(before));
    await drill.isBooked(before.length);
  });

  step("what is deleted outside stays away, and by itself a free block makes way", async () => {
    const before = await held();
    const week = lastWeekOf(before);
    const [free, last] = [week[0], week.at(-1)] as [HeldBlock, HeldBlock];
    expect(free.text).toMatch(/TRANSP:TRANSPARENT/u);
    const file = (await radicale.names()).find((each) => each.includes(last.uid.split("@")[0] as string));
    await radicale.delete(file ?? "");
    await drill.read();
    await drill.isBooked(before.length - 1);
    await drill.plan.click(AUTOMATIC);
    await seen(drill.plan, SAID, /books by itself/u);
    await radicale.put("also.ics", meetingOn("Budgetmøde", spanOf(free)));
    await drill.read();
    const after = await holds("the free block elsewhere", isElsewhere(free));
    expect(after.map(({ uid }) => uid)).not.toContain(last.uid);
    expect(after).toHaveLength(before.length - 1);
    await seen(drill.plan, ".booked-list", /Moved by itself/u);
    await drill.isBooked(after.length);
    await picture("by-itself");
  });

  step(
    "by its alarm it books what the weeks lack of the wish, and the last booking alone is undone",
    async () => {
      const before = await held();
      await drill.wish("4");
      await drill.plan.evaluate(ringNow, "plan-blocks");
      const count = await drill.isBooked((booked) => booked > before.length);
      expect(await held()).toHaveLength(count);
      await drill.plan.click(AUTOMATIC);
      await seen(drill.plan, SAID, /only when you press/u);
      await drill.plan.click("[data-testid=undo-run]");
      await seen(drill.plan, SAID, /The booking is undone/u);
      const names = (blocks: readonly HeldBlock[]) => blocks.map(({ uid }) => uid).join();
      await holds("those of before alone", (blocks) => names(blocks) === names(before));
      await drill.isBooked(before.length);
    },
  );

  step("every booking is undone in its turn, and what the leader booked otherwise stays", async () => {
    await drill.plan.click("[data-testid=undo-run]");
    await holds("none of ours", (blocks) => blocks.length === 0);
    await drill.isBooked(0);
    expect(await radicale.names()).toHaveLength(2);
    await drill.read();
  });

  step("what is typed in the journal in the last moment before its page goes is kept", async () => {
    const page = await drill.browser.open("dashboard.html#breathing=journal");
    await page.fill(".write-page textarea", "A quiet hour.");
    await page.close();
    const again = await drill.browser.open("dashboard.html#breathing=journal");
    await seen(again, ".journal-list", /A quiet hour\./u);
    await picture("journal", again);
    await again.close();
  });

  step("killed in the middle, it books the rest, and nothing twice", async () => {
    const already = writings;
    const count = await drill.book();
    await until("the first one on its way", async () => writings > already);
    await drill.killBackground();
    await drill.read();
    await drill.isBooked(count);
    const blocks = await held();
    expect(new Set(placesOf(blocks)).size).toBe(count);
    expect(blocks).toHaveLength(count);
  });

  step("everything Pusterum booked is removed, and nothing else", async () => {
    await drill.removeEverything();
    expect(await held()).toEqual([]);
    expect((await radicale.names()).sort()).toEqual(["also.ics", "on-top.ics"]);
  });
});

/** The alarm rings, as it would when the last working day begins. */
async function ringNow(alarm: string) {
  interface Rings {
    readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
  }
  const scope = globalThis as unknown as { browser?: Rings; chrome: Rings };
  await (scope.browser ?? scope.chrome).alarms.create(alarm, { when: Date.now() });
}
