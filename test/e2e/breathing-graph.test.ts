import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../support/browsers/until";
import { ACCOUNT_NETWORK, AccountWorld, CLIENT_ID, whyNoAccounts } from "./account-world";
import {
  BreathingDrill,
  CARD,
  graphBlocks,
  type HeldBlock,
  lastWeekOf,
  placesOf,
  SAID,
  seen,
} from "./breathing-world";
import { linkBrowsers } from "./link-world";

const PICTURES = process.env.PUSTERUM_PICTURES;
const CONSENT = ".book-into .btn";
const whyNot = whyNoAccounts();

/** What Outlook would call that time. */
const wall = (at: number) => new Date(at).toISOString().slice(0, 19);

describe.each(linkBrowsers)("breathing spaces in Outlook's calendar, in $name", (candidate) => {
  const { name, missing: missingBrowser, start } = candidate;
  const missing = missingBrowser ?? whyNot;
  let world: AccountWorld;
  let drill: BreathingDrill;
  let mayWrite = false;

  beforeAll(async () => {
    if (missing) return;
    drill = await BreathingDrill.start(await start(ACCOUNT_NETWORK));
    const redirectUri = await drill.calendars.evaluate(() => {
      const held = globalThis as unknown as Record<
        "browser" | "chrome",
        { identity: { getRedirectURL(): string } }
      >;
      return (held.browser ?? held.chrome).identity.getRedirectURL();
    }, null);
    world = await AccountWorld.start(redirectUri);
    world.graph.scopesOf = (token) =>
      token === ""
        ? undefined
        : new Set(["Calendars.ReadBasic", ...(mayWrite ? ["Calendars.ReadWrite"] : [])]);
  });
  afterAll(async () => {
    if (missing) return;
    await drill?.browser.close();
    await world?.stop();
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
  const picture = async (title: string) => {
    if (PICTURES) await drill.plan.picture(`${PICTURES}/${name}-graph-${title}.png`);
  };

  step("writing into it needs a consent of its own, which can be refused", async () => {
    const { calendars, plan } = drill;
    await calendars.click("[data-testid=way-microsoft]");
    await calendars.fill("[data-testid=client-id]", CLIENT_ID);
    await calendars.click("[data-testid=microsoft-form] button[type=submit]");
    await drill.inStep();
    await drill.bookInto("graph");
    await seen(plan, ".book-into", /has not had your yes/u);
    await picture("no-consent");
    world.signIn.decision = "deny";
    await plan.click(CONSENT);
    await seen(plan, SAID, /have not given consent/u);
    expect(graphBlocks(world.graph)).toEqual([]);
    world.signIn.decision = "approve";
    mayWrite = true;
    await plan.click(CONSENT);
    await seen(plan, SAID, /may now write/u);
    await seen(plan, ".book-into", /Only what you have ticked/u);
  });

  step("what is ticked is booked once, private, and a meeting on top moves a block", async () => {
    const count = await drill.book();
    await drill.isBooked(count);
    const before = graphBlocks(world.graph);
    expect(new Set(placesOf(before)).size).toBe(count);
    expect(before).toHaveLength(count);
    for (const { text } of before) expect(text).toContain('"private"');
    const [block] = lastWeekOf(before) as [HeldBlock];
    world.graph.mailbox.add({
      subject: "Statusmøde",
      start: wall(block.start),
      end: wall(block.end),
      zone: "UTC",
    });
    await drill.read();
    await seen(drill.plan, CARD, /Statusmøde/u);
    await drill.moveInPopup(/Statusmøde lies on top/u, async () => {});
    await until("the block elsewhere", async () =>
      graphBlocks(world.graph).some(({ uid, start }) => uid === block.uid && start !== block.start),
    );
    expect(placesOf(graphBlocks(world.graph))).toEqual(placesOf(before));
    await drill.isBooked(count);
    await picture("booked");
  });

  step("everything Pusterum booked is removed, and nothing else", async () => {
    await drill.removeEverything();
    expect([...world.graph.mailbox.items.values()].map(({ subject }) => subject)).toEqual(["Statusmøde"]);
    expect(world.graph.breaches).toEqual([]);
  });
});
