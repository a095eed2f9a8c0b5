import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../support/browsers/until";
import { ACCOUNT_NETWORK, AccountWorld, CLIENT_ID, redirectUriOf, whyNoAccounts } from "./account-world";
import { countOf, seen, textOf } from "./breathing-world";
import { type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";

const PICTURES = process.env.PUSTERUM_PICTURES;
const CARD = "[data-testid=account-card]";
const COUNTING = "[data-testid=mails]";
const LIST = "[data-testid=late-mails]";
const FIGURES = ".boundary-figures";
const SECRETS = ["Complaint from a relative", "Sick leave", "citizen@example.org"];

/** The first minute of today is outside everybody's frame, and in this week. */
const midnight = new Date();
midnight.setHours(0, 0, 30, 0);

const why = whyNoAccounts();

describe.each(linkBrowsers)("mails after hours in $name", ({ name, missing: missingBrowser, start }) => {
  const missing = missingBrowser ?? why;
  let world: AccountWorld;
  let browser: LinkBrowser;
  /** The page of calendars, on which an account is connected and its mails are counted. */
  let calendars: LinkPage;
  let boundaries: LinkPage;
  let consents = ["Calendars.ReadBasic"];
  let broken: string | null = null;

  beforeAll(async () => {
    if (missing) return;
    browser = await start(ACCOUNT_NETWORK);
    calendars = await browser.open("dashboard.html#calendars");
    world = await AccountWorld.start(await redirectUriOf(calendars));
    world.graph.scopesOf = (token) => (token === "" ? undefined : new Set(consents));
    const at = midnight.toISOString();
    const came = { folder: "inbox", at, sender: "citizen@example.org" } as const;
    world.graph.mailbox.addMail({ ...came, subject: "Sick leave" });
    world.graph.mailbox.addMail({ ...came, subject: "Complaint from a relative", importance: "high" });
    world.graph.mailbox.addMail({ folder: "sentitems", at, subject: "Answer" });
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
      if (broken !== null) throw new Error(`a step before it failed: ${broken}`);
      broken = title;
      await run();
      broken = null;
    });
  /** The page as it stands holds what everybody can use. */
  const look = async (title: string, page: LinkPage) => {
    expect(await page.violations()).toEqual([]);
    await picture(title, page);
  };
  const picture = async (title: string, page: LinkPage) => {
    if (PICTURES) await page.picture(`${PICTURES}/${name}-${title}.png`);
  };
  const listIs = (state: string) =>
    until(`the list "${state}"`, async () => (await countOf(boundaries, `${LIST}[data-state=${state}]`)) > 0);
  const subjects = () =>
    boundaries.evaluate(
      (css) => [...document.querySelectorAll(`${css} .late-mail strong`)].map((each) => each.textContent),
      LIST,
    );

  step("a Microsoft account is connected with the calendar's consent alone", async () => {
    await calendars.click("[data-testid=way-microsoft]");
    await calendars.fill("[data-testid=client-id]", CLIENT_ID);
    await calendars.click("[data-testid=microsoft-form] button[type=submit]");
    await seen(calendars, CARD, /0 events/u);
  });

  step("without the consent the list says what is missing, with the words for IT", async () => {
    boundaries = await browser.open("dashboard.html#boundaries");
    await boundaries.click(`${LIST} > button`);
    await listIs("failed");
    expect(await textOf(boundaries, LIST)).toMatch(/without the consent Mail\.ReadBasic/u);
    expect(await countOf(boundaries, `${LIST} .it-text`)).toBe(1);
    await boundaries.click(`${LIST} .it-text summary`);
    await look("list-without-consent", boundaries);
  });

  step(
    "with it the mails that came after hours are listed, important ones first, and kept nowhere",
    async () => {
      consents = ["Calendars.ReadBasic", "Mail.ReadBasic"];
      await boundaries.click(`${LIST} > button`);
      await listIs("listed");
      expect(await subjects()).toEqual(["Complaint from a relative", "Sick leave"]);
      await look("list", boundaries);
      const held = await boundaries.evaluate(everythingHeld, null);
      for (const secret of SECRETS) expect(held).not.toContain(secret);
    },
  );

  step(
    "counted, they are figures on the page of boundaries and in the popup, and kept as times and hashes",
    async () => {
      await calendars.click(`${COUNTING} summary`);
      await look("counting", calendars);
      await calendars.click(`${COUNTING} button`);
      await seen(calendars, COUNTING, /Mails are counted since/u);
      await look("counted", calendars);
      await seen(boundaries, FIGURES, /Mails outside your frame: 1 sent, 2 received/u);
      await picture("figures", boundaries);
      const popup = await browser.open("popup.html");
      await seen(popup, ".after-hours", /1 late mail\b/u);
      await look("popup", popup);
      await popup.close();
      const held = await boundaries.evaluate(everythingHeld, null);
      for (const secret of SECRETS) expect(held).not.toContain(secret);
    },
  );

  step("ended, every time goes, and the figures say that mails are not counted", async () => {
    await calendars.click(`${COUNTING} button`);
    await until(
      "counting to be off",
      async () => (await countOf(calendars, `${COUNTING}[data-mode=off]`)) > 0,
    );
    await seen(boundaries, FIGURES, /Mails are not counted/u);
    const held = JSON.parse(await boundaries.evaluate(everythingHeld, null));
    expect([held.mails, held.mailFolders]).toEqual([[], []]);
  });

  step("nobody but Microsoft was asked, and never for what a mail says", async () => {
    expect(world.graph.breaches).toEqual([]);
    const asked = world.graph.seen.filter(({ path }) => path.includes("/messages"));
    expect(asked.length).toBeGreaterThan(0);
    for (const { query } of asked) expect(query.get("$select") ?? "").not.toMatch(/body|Recipients/u);
  });
});

/** Every row and record that the extension keeps, as text. */
async function everythingHeld(): Promise<string> {
  interface Extension {
    readonly storage: { readonly local: { get(): Promise<object> } };
  }
  const scope = globalThis as unknown as Record<"browser" | "chrome", Extension>;
  const asked = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((open) => {
    asked.onsuccess = () => open(asked.result);
  });
  const names = [...db.objectStoreNames];
  const reading = db.transaction(names, "readonly");
  const held: Record<string, unknown> = {};
  for (const name of names) {
    const rows = reading.objectStore(name).getAll();
    rows.onsuccess = () => {
      held[name] = rows.result;
    };
  }
  await new Promise((done) => {
    reading.oncomplete = done;
  });
  db.close();
  return JSON.stringify({ ...held, stored: await (scope.browser ?? scope.chrome).storage.local.get() });
}
