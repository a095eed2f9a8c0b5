import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOUR, instant, MINUTE } from "../../src/domain/time/instant";
import type { ZoneId } from "../../src/domain/time/zones";
import { writeCalendar } from "../../src/sources/ics/write-calendar";
import { until } from "../support/browsers/until";
import {
  ACCOUNT_NETWORK,
  AccountWorld,
  CLIENT_ID,
  CLOUD,
  consented,
  redirectUriOf,
  whyNoAccounts,
} from "./account-world";
import { judgeDraining, markOf } from "./judged";
import { type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";
import { lookAsPopup, looked, pass } from "./passing-time";

const PICTURES = process.env.PUSTERUM_PICTURES;

const textOf = (page: LinkPage, css: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? null, css);
const seen = (page: LinkPage, css: string, text: RegExp) =>
  until(`${text} in ${css}`, async () => (await textOf(page, css))?.match(text));
const stateIs = (page: LinkPage, reason: string) =>
  until(`the state "${reason}"`, () =>
    page.evaluate((wanted) => {
      const state = document.querySelector<HTMLElement>("[data-testid=account-state]");
      return state?.dataset.trouble === wanted && !state.querySelector("[aria-disabled=true], progress");
    }, reason),
  );

/**
 * Firefox fetches lists of its own from its maker; Chromium asks its own whether somebody is signed in there, and after a
 * minute whether there is a newer one.
 */
const OF_BROWSER =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com)$|^(?:accounts\.google|update\.googleapis)\.com$/u;

const STEP_TAKES = 3 * MINUTE;
const KILLS = 20;
/** What the calendar holds before and after the kills. */
const HELD = 5;
/** Twenty times a background that is loaded anew, on a machine that does something else as well. */
const KILLS_TAKE = 10 * MINUTE;

const FAILED = "[data-testid=connect-failed]";
const SIGNING_IN = "[data-testid=sign-in-bar]";
const CATEGORIES = "[data-testid=categories]";
const JUDGED = "audit-accreditation";
const ACCOUNT = "[data-testid=account-card]";
const SIGN_IN = "[data-testid=microsoft-form] button[type=submit]";
const MEND = "[data-testid=account-state] .row-of-buttons button";

/** A wall clock time some days from today, in the zone that the stand-in's mailbox uses by itself. */
const wall = (days: number, hour: number) =>
  `${new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00:00`;

const entryOf = (title: string, hours: number) => {
  const start = instant(Date.now() + hours * HOUR);
  return writeCalendar({
    name: title,
    writtenAt: start,
    zone: "Europe/Copenhagen" as ZoneId,
    events: [{ uid: title, title, start, end: instant(start + HOUR) }],
  });
};

/** With the further consents that writing categories takes. */
const consentedToWrite = (token: string): ReadonlySet<string> | undefined => {
  const held = consented(token);
  return held && new Set([...held, "Calendars.ReadWrite", "MailboxSettings.ReadWrite"]);
};

const why = whyNoAccounts();

describe.each(linkBrowsers)("connected accounts in $name", ({ name, missing: missingBrowser, start }) => {
  const missing = missingBrowser ?? why;
  let world: AccountWorld;
  let browser: LinkBrowser;
  let page: LinkPage;
  let inspection: string;
  let hasFailed = false;

  beforeAll(async () => {
    if (missing) return;
    browser = await start(ACCOUNT_NETWORK);
    page = await browser.open("dashboard.html#calendars");
    world = await AccountWorld.start(await redirectUriOf(page));
    inspection = world.graph.mailbox.add({
      subject: "Tilsyn",
      start: wall(1, 9),
      end: wall(1, 11),
      categories: ["Red"],
    });
    world.graph.mailbox.add({ subject: "One to one", start: wall(2, 9), end: wall(2, 10) });
    await world.radicale.put("a.ics", entryOf("Supervision", 30));
  });
  afterAll(async () => {
    if (missing) return;
    await browser?.close();
    await world?.stop();
  });

  /** Each goes on from the one before it. */
  const step = (title: string, run: () => Promise<void>, takes = STEP_TAKES) =>
    test(title, { timeout: takes }, async ({ skip }) => {
      skip(missing !== null, missing ?? "");
      skip(hasFailed, "the step before it failed");
      hasFailed = true;
      await run();
      hasFailed = false;
    });
  const hostsAsked = () =>
    new Set(world.asked.map(({ host }) => host).filter((host) => !OF_BROWSER.test(host)));
  /** The page as it stands holds what everybody can use. */
  const look = async (title: string, shown = page) => {
    expect(await shown.violations()).toEqual([]);
    await picture(title, shown);
  };
  const picture = async (title: string, shown = page) => {
    if (PICTURES) await shown.picture(`${PICTURES}/${name}-${title}.png`);
  };

  step("what is no client id is said before anybody is asked", async () => {
    await page.click("[data-testid=way-microsoft]");
    await page.fill("[data-testid=client-id]", "kommune");
    await page.click(SIGN_IN);
    await seen(page, FAILED, /not a client id/u);
    expect([...hostsAsked()]).toEqual([]);
    await look("no-client-id");
  });

  step("a no, a closed window and a foreign answer are told apart, and nothing is kept", async () => {
    await page.fill("[data-testid=client-id]", CLIENT_ID);
    world.signIn.decision = "deny";
    await page.click(SIGN_IN);
    await seen(page, FAILED, /have not given consent/u);
    world.signIn.decision = "wait";
    await page.click(SIGN_IN);
    await browser.closeWindow("Sign in");
    await seen(page, FAILED, /closed before it was done/u);
    world.signIn.decision = "approve";
    world.signIn.meddle = (address) => address.searchParams.set("state", "another");
    await page.click(SIGN_IN);
    await seen(page, FAILED, /did not fit the question/u);
    world.signIn.meddle = () => {};
    expect(await textOf(page, ACCOUNT)).toBeNull();
  });

  step("a window that is lost is waited for no longer than the leader likes", async () => {
    // What was consented to a moment ago would be given again without a window.
    world.signIn.forget();
    world.signIn.decision = "wait";
    await page.click(SIGN_IN);
    await seen(page, SIGNING_IN, /window of its own/u);
    await look("signing-in");
    await page.click(`${SIGNING_IN} button`);
    await seen(page, FAILED, /closed before it was done/u);
    expect(await textOf(page, SIGNING_IN)).toBe("");
    await browser.closeWindow("Sign in");
    world.signIn.decision = "approve";
  });

  step("signed in, the calendar is read and kept in step", async () => {
    // So short that each look renews it, as if an hour had passed.
    world.signIn.accessLife = 30;
    await page.click(SIGN_IN);
    await seen(page, ACCOUNT, /2 events/u);
    await stateIs(page, "");
    await look("connected");
    world.graph.mailbox.add({ subject: "Strategy", start: wall(3, 9), end: wall(3, 10) });
    await page.click(MEND);
    await seen(page, ACCOUNT, /3 events/u);
    // From here on tokens live: a worker killed while it renews one would be a matter of the sign-in's, not of the reading's.
    world.signIn.accessLife = 3600;
    await page.click(MEND);
    await stateIs(page, "");
  });

  step(
    "the shared alarm reads what is older than seven minutes, an opened popup what is older than five",
    async () => {
      const asked = () => world.graph.seen.length;
      world.graph.mailbox.add({ subject: "Rung for", start: wall(3, 11), end: wall(3, 12) });
      expect(await pass(page, 8, true)).toBe(1);
      await seen(page, ACCOUNT, /4 events/u);
      await looked(page);
      await stateIs(page, "");
      await pass(page, 4, false);
      const before = asked();
      await lookAsPopup(page);
      expect(asked()).toBe(before);
      await pass(page, 2, false);
      world.graph.mailbox.add({ subject: "Looked for", start: wall(3, 13), end: wall(3, 14) });
      const popup = await browser.open("popup.html");
      await seen(page, ACCOUNT, /5 events/u);
      await looked(page);
      await popup.close();
      await stateIs(page, "");
    },
  );

  step(
    "energy goes into the calendar with a consent of its own, comes back as a word, and goes out again",
    async () => {
      const held = () => world.graph.mailbox.items.get(inspection)?.categories.join();
      await page.evaluate(judgeDraining, JUDGED);
      await page.click(`${CATEGORIES} summary`);
      await look("categories");
      world.signIn.decision = "deny";
      await page.click(`${CATEGORIES} button[type=submit]`);
      await seen(page, ".said-bar", /have not given consent/u);
      expect(held()).toBe("Red");
      world.signIn.decision = "approve";
      world.graph.scopesOf = consentedToWrite;
      await page.click(`${CATEGORIES} button[type=submit]`);
      await seen(page, `${CATEGORIES}[data-mode=on]`, /Drains energy/u);
      await until("the category", async () => held() === "Red,Drains energy");
      await stateIs(page, "");
      await look("categories-on");
      world.graph.mailbox.change(inspection, { categories: ["Red", "Gives energy"] });
      await page.click(MEND);
      await until("the leader's word", async () => (await page.evaluate(markOf, JUDGED))?.gives === 1);
      await stateIs(page, "");
      expect(held()).toBe("Red,Gives energy");
      await page.click(`${CATEGORIES} button`);
      await until(
        "the choice again",
        async () => (await textOf(page, `${CATEGORIES}[data-mode=off]`)) !== null,
      );
      expect(held()).toBe("Red");
      await stateIs(page, "");
      world.graph.scopesOf = consented;
    },
  );

  step(
    "killed in the middle again and again, it holds what the server holds, once",
    async () => {
      for (let round = 0; round < KILLS; round++) {
        world.graph.mailbox.add({ subject: `Round ${round}`, start: wall(4, 9), end: wall(4, 10) });
        const asked = world.graph.seen.length;
        await page.click(MEND);
        // Killed at another moment each time: before the first request has come, or after it.
        await until("its moment", () => Promise.resolve(world.graph.seen.length >= asked + (round % 2)));
        await browser.killWorker();
        page = await browser.renew(page, "dashboard.html#calendars");
      }
      await page.click(MEND);
      await seen(page, ACCOUNT, new RegExp(`${HELD + KILLS} events`, "u"));
      await stateIs(page, "");
      expect(await page.evaluate(titlesNow, null)).toEqual(
        [...world.graph.mailbox.items.values()].map(({ subject }) => subject).sort(),
      );
      for (const item of [...world.graph.mailbox.items.values()])
        if (item.subject.startsWith("Round ")) world.graph.mailbox.delete(item.id);
      await page.click(MEND);
      await seen(page, ACCOUNT, new RegExp(`${KILLS} moved or cancelled`, "u"));
      await stateIs(page, "");
      await look("history");
    },
    KILLS_TAKE,
  );

  step("without its consent it says which one is missing, with words for IT", async () => {
    world.graph.scopesOf = () => new Set();
    await page.click(MEND);
    await stateIs(page, "consent-missing");
    expect(await textOf(page, ACCOUNT)).toMatch(/without the consent Calendars\.ReadBasic/u);
    expect(await textOf(page, ACCOUNT)).toMatch(/The events here were fetched/u);
    await page.click(`${ACCOUNT} .it-text summary`);
    await look("consent-missing");
    world.graph.scopesOf = consented;
    await page.click(MEND);
    await stateIs(page, "");
  });

  step("a dead sign-in keeps the data with its age until the leader signs in again", async () => {
    world.signIn.forget();
    world.graph.scopesOf = () => undefined;
    world.signIn.decision = "deny";
    await page.click(MEND);
    await stateIs(page, "sign-in-needed");
    expect(await textOf(page, ACCOUNT)).toMatch(/asks you to sign in again\. The events here were fetched/u);
    expect(await textOf(page, ACCOUNT)).toMatch(new RegExp(`${HELD + KILLS} events`, "u"));
    await look("sign-in-needed");
    world.signIn.decision = "approve";
    world.graph.scopesOf = consented;
    world.signIn.address = "another@kommune.example";
    await page.click(MEND);
    await seen(page, ".said-bar", /Somebody else signed in/u);
    world.signIn.forget();
    world.signIn.address = "leder@kommune.example";
    await page.click(MEND);
    await stateIs(page, "");
  });

  step(
    "a CalDAV account: a wrong password is said, calendars are chosen from, and what they hold is read",
    async () => {
      const { user, password } = world.radicale.credentials;
      await page.click("[data-testid=way-caldav]");
      await page.choose("[data-testid=caldav-provider]", "other");
      await page.fill("[data-testid=caldav-address]", `https://${CLOUD}/`);
      await page.fill("[data-testid=caldav-user]", user);
      await page.fill("[data-testid=caldav-password]", "wrong");
      await page.click("[data-testid=caldav-form] button[type=submit]");
      await seen(page, FAILED, /does not take the user name or the password/u);
      await page.fill("[data-testid=caldav-password]", password);
      await page.click("[data-testid=caldav-form] button[type=submit]");
      await seen(page, "[data-testid=choose-calendars]", /Låst[\s\S]*read only[\s\S]*Arbejde/u);
      await look("choose-calendars");
      await page.click("[data-testid=choose-calendars] button[type=submit]");
      await seen(page, "main", /Arbejde[\s\S]*1 event\b/u);
      expect(await textOf(page, "body")).not.toContain(password);
      await picture("two-accounts");
    },
  );

  step("only the accounts' own servers were asked, and the page of requests says so", async () => {
    const ours = hostsAsked();
    expect(ours).toEqual(new Set(["login.microsoftonline.com", "graph.microsoft.com", CLOUD]));
    expect(world.graph.breaches).toEqual([]);
    const data = await browser.open("dashboard.html#data");
    const hosts = await until("the hosts", () =>
      data.evaluate(() => {
        const named = [...document.querySelectorAll("[data-testid=request-hosts] strong")];
        return named.length > 0 && named.map(({ textContent }) => textContent ?? "");
      }, null),
    );
    expect(new Set(hosts)).toEqual(ours);
    await data.click("[data-testid=request-hosts] summary");
    await look("requests", data);
    // Whatever the extension asks of anybody else is seen here too.
    await data.evaluate(
      () =>
        fetch("https://stranger.example/")
          .catch(() => {})
          .then(() => {}),
      null,
    );
    expect(hostsAsked()).toContain("stranger.example");
    await data.close();
  });

  step("everything goes: what is stored, what is permitted, and the key that secrets lay under", async () => {
    const data = await browser.open("dashboard.html#data");
    const before = await data.evaluate(heldNow, null);
    expect(before.rows.secrets).toBe(2);
    expect(before.origins.length).toBeGreaterThan(0);
    await data.click("[data-testid=forget]");
    await data.click("[role=alertdialog] .btn.main");
    await seen(data, ".said-bar", /Everything has been deleted/u);
    const after = await until("nothing left", async () => {
      const held = await data.evaluate(heldNow, null);
      return held.origins.length === 0 && held;
    });
    // A page that stands open draws the present week at once, an empty one.
    const left = Object.entries(after.rows).filter(([table, count]) => count > 0 && table !== "weeks");
    expect(left).toEqual([]);
    expect(after.origins).toEqual([]);
    // The background, which lives on, says at once again that there is nothing to show and nothing to guard.
    expect(after.stored.filter((key) => !/^(?:mirror|guard)/u.test(key))).toEqual([]);
    await data.close();
  });
});

interface Extension {
  readonly storage: { readonly local: { get(): Promise<object> } };
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
}

/** What the browser holds of us. */
async function heldNow() {
  const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const { storage, permissions } = scope.browser ?? scope.chrome;
  const asked = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((open) => {
    asked.onsuccess = () => open(asked.result);
  });
  const rows: Record<string, number> = {};
  for (const name of db.objectStoreNames) {
    const count = db.transaction(name).objectStore(name).count();
    rows[name] = await new Promise<number>((done) => {
      count.onsuccess = () => done(count.result);
    });
  }
  db.close();
  const { origins = [] } = await permissions.getAll();
  return { rows, origins, stored: Object.keys(await storage.local.get()) };
}

/** The titles that are stored, also of what is gone. */
async function titlesNow() {
  const asked = indexedDB.open("pusterum");
  const db = await new Promise<IDBDatabase>((open) => {
    asked.onsuccess = () => open(asked.result);
  });
  const all = db.transaction("events").objectStore("events").getAll();
  const rows = await new Promise<{ event: { title: string } }[]>((done) => {
    all.onsuccess = () => done(all.result);
  });
  db.close();
  return rows.map(({ event }) => event.title).sort();
}
