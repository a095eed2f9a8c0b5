import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/browsers/find.mjs";
import { writeBackup } from "../../src/app/backup-file";
import { sealHead, writeSealed } from "../../src/app/sealed-file";
import { uidOf } from "../../src/domain/blocks/block-id";
import type { Booking } from "../../src/domain/blocks/booking";
import { PROMPTS } from "../../src/domain/blocks/prompts";
import type { Stamp } from "../../src/domain/profile/stamp";
import { instant } from "../../src/domain/time/instant";
import { weekOf } from "../../src/domain/time/weeks";
import type { ZoneId } from "../../src/domain/time/zones";
import { violationsIn } from "../support/browsers/axe";
import { type RunningChromium, startChromium } from "../support/browsers/chromium";
import { type KeptSettings, keepSettings } from "../support/browsers/keep-settings";
import { keepShared, type Shared } from "../support/browsers/keep-shared";
import { calendarOfThisWeek } from "../support/calendar-of-this-week";
import { madeFile } from "../support/made-file";

interface State {
  readonly name: string;
  readonly path: string;
  /** Brings the page into the state; the page is judged when it is done. */
  readonly reach?: (page: Page) => Promise<void>;
}

const button = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();

const EMPTY: readonly State[] = [
  { name: "popup, first run", path: "popup.html" },
  { name: "dashboard, first run", path: "dashboard.html" },
  { name: "dashboard, activities without a calendar", path: "dashboard.html#activities" },
  { name: "dashboard, no calendars", path: "dashboard.html#calendars" },
  { name: "dashboard, settings", path: "dashboard.html#settings" },
  { name: "dashboard, your data", path: "dashboard.html#data" },
  ...(["microsoft", "caldav", "link", "file"] as const).map((way) => ({
    name: `dashboard, adding a calendar by way of ${way}`,
    path: "dashboard.html#calendars",
    reach: async (page: Page) => {
      await page.getByTestId(`way-${way}`).click();
      for (const text of await page.locator(".it-text summary").all()) await text.click();
    },
  })),
  { name: "dashboard, how it is counted", path: "dashboard.html#counting" },
  {
    name: "dashboard, a file that is no calendar",
    path: "dashboard.html",
    reach: async (page) => {
      const file = madeFile("letter.ics", "This is a letter.");
      await page.getByTestId("calendar-file").first().setInputFiles(file);
      await page.getByTestId("reading-failed").waitFor();
    },
  },
];

const FILLED: readonly State[] = [
  {
    name: "popup, the week",
    path: "popup.html",
    // The first paint has no line that says what was done; React's has.
    reach: (page) => page.getByRole("status").waitFor({ state: "attached" }),
  },
  {
    name: "popup, an empty week",
    path: "popup.html",
    reach: (page) => button(page, /^The week after$/u).click(),
  },
  {
    name: "popup, giving one's word",
    path: "popup.html",
    reach: async (page) => {
      await button(page, /await your word/u).click();
      await page.getByRole("region", { name: "Give your word" }).waitFor();
    },
  },
  {
    name: "popup, the events of a day",
    path: "popup.html",
    reach: async (page) => {
      await button(page, /^Monday/u).click();
      await page.getByRole("heading", { name: /^Events: Monday/u }).waitFor();
    },
  },
  {
    name: "dashboard, the week",
    path: "dashboard.html",
    reach: (page) => page.locator(".week-page").waitFor(),
  },
  {
    name: "dashboard, the events behind a figure",
    path: "dashboard.html",
    reach: async (page) => {
      await button(page, /hours?$/u).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "dashboard, boundaries",
    path: "dashboard.html#boundaries",
    reach: async (page) => {
      await page.locator(".boundaries-page summary").click();
    },
  },
  {
    name: "dashboard, late mails without an account",
    path: "dashboard.html#boundaries",
    reach: async (page) => {
      await page.getByTestId("late-mails").getByRole("button").click();
      await page.locator("[data-testid=late-mails][data-state=no-account]").waitFor();
    },
  },
  { name: "dashboard, activities", path: "dashboard.html#activities" },
  { name: "dashboard, calendars", path: "dashboard.html#calendars" },
  { name: "dashboard, settings with a calendar", path: "dashboard.html#settings" },
];

const INVENTED: readonly State[] = [
  {
    name: "popup, an invented week",
    path: "popup.html",
    reach: (page) => page.getByText("An invented week.").waitFor(),
  },
  {
    name: "dashboard, an invented week",
    path: "dashboard.html",
    reach: (page) => page.locator(".week-page").waitFor(),
  },
];

/** As if the calendar file had been read a month ago. */
async function grow(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const asked = indexedDB.open("pusterum");
    const db = await new Promise<IDBDatabase>((open) => {
      asked.onsuccess = () => open(asked.result);
    });
    const change = db.transaction("calendars", "readwrite");
    const calendars = change.objectStore("calendars");
    const held = calendars.getAll();
    held.onsuccess = () => {
      for (const calendar of held.result)
        calendars.put({ ...calendar, readAt: calendar.readAt - 30 * 86_400_000 });
    };
    await new Promise((done) => {
      change.oncomplete = done;
    });
    db.close();
  });
  await page.reload();
}

const AGED: readonly State[] = [
  {
    name: "popup, an old picture",
    path: "popup.html",
    reach: async (page) => {
      await grow(page);
      await page.getByRole("button", { name: "Read again" }).waitFor();
    },
  },
];

/** The guard with choices of the leader's; whether a mail page has let it in does not bear on what is told. */
const guarded = (choices: KeptSettings["settings"], told: (page: Page) => Locator) => async (page: Page) => {
  await page.evaluate(keepSettings, { settings: { "guard.on": true, "paused-until": 0, ...choices } });
  await page.reload();
  await told(page).waitFor();
};

const GUARDED: readonly State[] = [
  {
    name: "popup, with the guard on",
    path: "popup.html",
    reach: guarded({}, (page) => page.getByRole("switch", { name: "On duty" })),
  },
  {
    name: "popup, in a pause",
    path: "popup.html",
    reach: guarded({ "paused-until": Date.now() + 86_400_000 }, (page) => button(page, /^End the pause/u)),
  },
  {
    name: "dashboard, the guard's settings",
    path: "dashboard.html#settings",
    reach: async (page) => {
      for (const text of await page.locator("details > summary").all()) await text.click();
    },
  },
];

/** The week's question, and behind it what its answers leave in the settings. */
const RIDDLED: readonly State[] = [
  {
    name: "dashboard, a question",
    path: "dashboard.html",
    reach: (page) => page.getByRole("region", { name: /^What is/u }).waitFor(),
  },
  {
    name: "dashboard, what was corrected",
    path: "dashboard.html",
    reach: async (page) => {
      const question = page.getByRole("region", { name: /^What is/u });
      await question.getByRole("button").first().click();
      await page.getByText("Thank you").first().waitFor();
      await page.goto(page.url().replace(/#.*$/u, "").concat("#settings"));
      await page.getByRole("searchbox").waitFor();
      await page.getByRole("checkbox", { name: /^Choose all/u }).check();
    },
  },
];

const shared = (state: Shared, told: (page: Page) => Locator) => async (page: Page) => {
  await page.evaluate(keepShared, state);
  await page.reload();
  await told(page).waitFor();
};
const LOCKED = { ...sealHead("c2FsdA==", "bm9uY2U="), content: "" };
const PROFILE = writeBackup([
  { kind: "setting", id: "badge", value: true, stamp: "1790000000000-0000-device" as Stamp },
]);

const SHARED: readonly State[] = [
  {
    name: "dashboard, shared with other devices, with two versions of a text",
    path: "dashboard.html#data",
    reach: shared({}, (page) => page.getByTestId("conflicts")),
  },
  {
    name: "dashboard, sharing in trouble, with a locked journal",
    path: "dashboard.html#data",
    reach: async (page) => {
      const trouble = { reason: "no-room", since: instant(Date.now()) } as const;
      await shared({ trouble, lockedPages: LOCKED, setAside: "pusterum-unreadable-1" }, () =>
        page.locator("[data-testid=share-journal][data-state=locked]"),
      )(page);
      await page.getByLabel("Passphrase for the journal").fill("another");
      await button(page, /^Unlock the journal/u).click();
      await button(page, /^Begin anew/u).waitFor();
    },
  },
  {
    name: "dashboard, before a backup is brought back",
    path: "dashboard.html#data",
    reach: async (page) => {
      const file = { name: "pusterum.json", mimeType: "application/json", buffer: Buffer.from(PROFILE) };
      await page.getByTestId("backup-file").setInputFiles(file);
      await page.getByTestId("restore-changes").waitFor();
    },
  },
  {
    name: "dashboard, a backup that is locked",
    path: "dashboard.html#data",
    reach: async (page) => {
      const file = { name: "p.json", mimeType: "application/json", buffer: Buffer.from(writeSealed(LOCKED)) };
      await page.getByTestId("backup-file").setInputFiles(file);
      await page.getByTestId("unlock").click();
      await page.getByTestId("backup-refused").filter({ hasText: "does not fit" }).waitFor();
    },
  },
];

/** Next Wednesday's meeting lies on one block, and another block is over: each asks for an answer. */
async function keepAsking(page: Page): Promise<void> {
  const hour = 3_600_000;
  const [today, sinceMonday] = [new Date(), (new Date().getDay() + 6) % 7];
  const wednesday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - sinceMonday + 9, 9);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId;
  const block = (start: number, ordinal: number, change: Partial<Booking>) => ({
    kind: "block",
    id: uidOf({ week: weekOf(instant(start), zone), kind: "reflection", ordinal, generation: 0 }),
    value: { ...BOOKED, start, end: start + hour, ...change },
    stamp: `${String(Date.now()).padStart(13, "0")}-0000-device`,
  });
  const moves = [{ at: 1, from: { start: 1, end: 2 }, to: { start: 3, end: 4 }, by: "itself" }];
  await page.evaluate(
    async (records) => {
      const asked = indexedDB.open("pusterum");
      const db = await new Promise<IDBDatabase>((open) => {
        asked.onsuccess = () => open(asked.result);
      });
      const change = db.transaction("records", "readwrite");
      for (const record of records) change.objectStore("records").put(record);
      await new Promise((done) => {
        change.oncomplete = done;
      });
      db.close();
    },
    [
      block(wednesday.getTime(), 1, {}),
      block(wednesday.getTime() + 4 * hour, 2, { moves: moves as never, by: "itself" }),
      block(Date.now() - 2 * hour, 3, {}),
      block(Date.now() - 26 * hour, 4, { outcome: "half" }),
    ],
  );
  await page.reload();
  await page.locator(".landed-card").waitFor();
}

const BOOKED: Omit<Booking, "start" | "end"> = {
  state: "booked",
  intent: null,
  where: "caldav",
  remote: "one",
  run: "",
  by: "leader",
  title: "Refleksion",
  showAs: "free",
  isPrivate: true,
  place: "",
  prompt: PROMPTS[0]?.id ?? "",
  moves: [],
  livesWith: [],
  outcome: null,
};

const BREATHING: readonly State[] = [
  {
    name: "dashboard, breathing spaces as planned",
    path: "dashboard.html#breathing",
    reach: async (page) => {
      await page.getByTestId("book").waitFor();
      for (const why of await page.locator(".plan-preview summary").all()) await why.click();
    },
  },
  {
    name: "dashboard, the wish with every kind",
    path: "dashboard.html#breathing=wish",
    reach: async (page) => {
      await page.locator(".wish-kind .tick").first().waitFor();
      for (const kind of await page.locator(".wish-kind > label .tick").all()) await kind.check();
      for (const meetings of await page.locator(".wish-kind summary").all()) await meetings.click();
    },
  },
  {
    name: "dashboard, the journal",
    path: "dashboard.html#breathing=journal",
    reach: async (page) => {
      await page.locator(".write-page textarea").fill("A quiet hour.");
      await page.locator(".journal-list").waitFor();
    },
  },
  {
    name: "popup, a meeting on a breathing space",
    path: "popup.html",
    reach: async (page) => {
      await keepAsking(page);
      await button(page, /^Keep it and propose/u).click();
    },
  },
  {
    name: "dashboard, a week with a meeting on a breathing space",
    path: "dashboard.html",
    reach: (page) => page.locator(".landed-card").waitFor(),
  },
  {
    name: "dashboard, breathing spaces that ask for answers",
    path: "dashboard.html#breathing",
    reach: async (page) => {
      await page.locator(".landed-card").waitFor();
      await page.locator(".kept-line summary").click();
    },
  },
  {
    name: "dashboard, the question before everything booked is removed",
    path: "dashboard.html#breathing",
    reach: (page) => page.getByTestId("remove-all").click(),
  },
];

/** Titles that nobody could tell. */
const RIDDLES = ["Hesten", "Grisen", "Myretuen", "Svalen"].map((title, day) => ({
  title,
  day,
  from: 9,
  to: 11,
}));

const CALENDAR = [
  { title: "Tilsyn", day: 0, from: 9, to: 12 },
  { title: "1:1 med Mette", day: 1, from: 10, to: 12 },
  { title: "Refleksion", day: 2, from: 8, to: 9 },
];

const missing = findChromium() ? null : "no Chromium is installed";

describe.each([
  { kind: "an empty product", states: EMPTY, calendar: null },
  { kind: "a product with a week", states: FILLED, calendar: CALENDAR },
  { kind: "a product with an old week", states: AGED, calendar: CALENDAR },
  { kind: "a guarded product", states: GUARDED, calendar: CALENDAR },
  {
    kind: "a product with breathing spaces",
    states: BREATHING,
    calendar: [...CALENDAR, { title: "Statusmøde", day: 9, from: 9, to: 10 }],
  },
  { kind: "a product with riddles", states: RIDDLED, calendar: RIDDLES },
  { kind: "a product that is shared", states: SHARED, calendar: null },
  { kind: "the invented leader's product", states: INVENTED, calendar: "invented" },
] as const)("axe finds nothing in $kind", ({ states, calendar }) => {
  let browser: RunningChromium;

  beforeAll(async () => {
    if (missing) return;
    browser = await startChromium();
    if (!calendar) return;
    const dashboard = await browser.open(calendar === "invented" ? "dashboard.html?demo" : "dashboard.html");
    if (calendar !== "invented") {
      await dashboard.chooseFile("calendar-file", calendarOfThisWeek(calendar));
    }
    await dashboard.stands(".week-page");
    await dashboard.close();
  });
  afterAll(async () => {
    if (!missing) await browser.close();
  });

  const cases = states.flatMap((state) =>
    (["light", "dark"] as const).map((scheme) => ({ ...state, scheme })),
  );
  test.for(cases)("$name, $scheme", async ({ path, reach, scheme }, { skip }) => {
    skip(missing !== null, missing ?? "");
    const page = await browser.openPage(path);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize(
      path.startsWith("popup") ? { width: 360, height: 600 } : { width: 1280, height: 800 },
    );
    await page.getByRole("main").first().waitFor();
    await reach?.(page);
    expect(await violationsIn(page)).toEqual([]);
    await page.close();
  });

  test("nothing complained", () => {
    if (!missing) expect(browser.troubles).toEqual([]);
  });
});
