import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBackup } from "../../src/app/backup-file";
import { until } from "../support/browsers/until";
import { type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";
import { recordsNow, redirectNow } from "./profile-page";
import { places } from "./profile-places";
import { isWriting, ProfileWorld } from "./profile-world";

const PICTURES = process.env.PUSTERUM_PICTURES;
const DATA = "dashboard.html#data";
const FIRST_NOTE = '.note-field[aria-label="Note on Finance"]';
const SECOND_NOTE = '.note-field[aria-label="Note on Visits from outside"]';
const CONFLICTS = "[data-testid=conflicts]";
const PASSPHRASE = "en lang sætning";
const DAMAGED = '{"format":"pusterum-profile","records":[{"kind":"ma';

/** One of the leader's devices. */
interface Device {
  readonly browser: LinkBrowser;
  page: LinkPage;
}

const heldBy = async ({ page }: Device) => writeBackup((await page.evaluate(recordsNow, null)) as never);

const troubleIs = ({ page }: Device, isWanted: (trouble: string) => boolean) =>
  until("the state of sharing", async () => {
    const trouble = await page.evaluate(
      () => document.querySelector<HTMLElement>("[data-testid=share]")?.dataset.trouble,
      null,
    );
    return trouble !== undefined && isWanted(trouble);
  });

const isIn = async ({ page }: Device, css: string, text: RegExp) =>
  text.test((await page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText, css)) ?? "");
const textIn = (device: Device, css: string, text: RegExp) =>
  until(`${text} in ${css}`, () => isIn(device, css, text));
const isGone = ({ page }: Device, css: string) =>
  until(`no ${css}`, () => page.evaluate((at) => document.querySelector(at) === null, css));

/** Shares from both until they hold the same to the letter, and what is wanted of it. */
const inStep = (mine: Device, other: Device, isWanted: (form: string) => boolean) =>
  until("the same on both", async () => {
    for (const { page } of [mine, other]) await page.click("[data-testid=share-now]");
    const [here, there] = [await heldBy(mine), await heldBy(other)];
    return here === there && isWanted(here) && here;
  });

/** Whether this is held in two versions. Of other things than texts both devices may have said the same at once. */
const isTwofold = (form: string, text: string): boolean =>
  (JSON.parse(form) as { records: { beside?: unknown }[] }).records.some(
    (record) => record.beside !== undefined && JSON.stringify(record).includes(text),
  );

/** Writes a note to an activity, on a page of its own, as the one beside it stays where it is. */
async function note({ browser }: Device, css: string, text: string): Promise<void> {
  const grid = await browser.open("dashboard.html#activities");
  await grid.fill(css, text);
  await grid.click("h1");
  await until("the note kept", async () =>
    JSON.stringify(await grid.evaluate(recordsNow, null)).includes(JSON.stringify(text)),
  );
  await grid.close();
}

for (const { name, missing: missingBrowser, start } of linkBrowsers)
  describe.each(places)(`one profile on two devices in ${name}, through $name`, (place) => {
    const missing = missingBrowser ?? place.missing;
    let world: ProfileWorld;
    let mine: Device;
    let other: Device;

    beforeAll(async () => {
      if (missing) return;
      const begin = async (): Promise<Device> => {
        const browser = await start(place.network);
        return { browser, page: await browser.open(DATA) };
      };
      mine = await begin();
      other = await begin();
      world = await ProfileWorld.start(place, await mine.page.evaluate(redirectNow, null));
    });
    afterAll(async () => {
      if (missing) return;
      await mine.browser.close();
      await other.browser.close();
      await world.stop();
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
    const picture = async (title: string) => {
      if (PICTURES) await mine.page.picture(`${PICTURES}/${name}-${place.host}-${title}.png`);
    };

    step("what is said on either is said on both", async () => {
      for (const device of [mine, other]) {
        const page = await device.browser.open("dashboard.html#calendars");
        await world.connect(page);
        await page.close();
        await device.page.click("[data-testid=share-on]");
        await textIn(device, "[data-testid=share-state]", /last/u);
      }
      await note(mine, FIRST_NOTE, "said here");
      await note(other, SECOND_NOTE, "said there");
      await inStep(mine, other, (form) => form.includes("said here") && form.includes("said there"));
      await picture("shared");
    });

    step(
      "a text written on both while the line was cut is kept twice, until the leader chooses",
      async () => {
        world.always("cut");
        await note(mine, FIRST_NOTE, "my version");
        await note(other, FIRST_NOTE, "the other version");
        for (const device of [mine, other]) {
          await device.page.click("[data-testid=share-now]");
          await troubleIs(device, (trouble) => trouble !== "");
        }
        await picture("cut");
        world.heal();
        const both = await inStep(mine, other, (form) => isTwofold(form, "my version"));
        expect(both).toContain("my version");
        expect(both).toContain("the other version");
        for (const device of [mine, other]) {
          await textIn(device, CONFLICTS, /my version/u);
          await textIn(device, CONFLICTS, /the other version/u);
        }
        await picture("conflict");
        await mine.page.click(`${CONFLICTS} .conflict-version:last-child button`);
        await isGone(mine, CONFLICTS);
        // The one that was also written, and by that the one that did not hold.
        const chosen = await inStep(mine, other, (form) => !isTwofold(form, "my version"));
        expect(chosen).toContain("my version");
        await isGone(other, CONFLICTS);
      },
    );

    step("a full place is said and heals, and a writing that came too late is done again", async () => {
      world.always(507, isWriting);
      await note(mine, SECOND_NOTE, "no room yet");
      await troubleIs(mine, (trouble) => trouble === "no-room");
      await picture("no-room");
      world.heal();
      await inStep(mine, other, (form) => form.includes("no room yet"));
      for (const status of [412, 409]) {
        const hasCome = world.once(status, isWriting);
        await note(mine, SECOND_NOTE, `after ${status}`);
        await inStep(mine, other, (form) => form.includes(`after ${status}`));
        expect(hasCome()).toBe(true);
      }
      world.heal();
      for (const device of [mine, other]) await troubleIs(device, (trouble) => trouble === "");
    });

    for (const [how, when] of [
      ["held", "before its writing has come"],
      ["done-and-held", "before it knows that its writing has come"],
    ] as const)
      step(`the background is killed ${when}, and what was said is on both once`, async () => {
        await world.endDuringWriting(
          how,
          () => note(mine, FIRST_NOTE, `said and ${how}`),
          () => mine.browser.killWorker(),
        );
        mine.page = await mine.browser.renew(mine.page, DATA);
        await inStep(mine, other, (form) => form.includes(`said and ${how}`));
        for (const device of [mine, other]) await isGone(device, CONFLICTS);
      });

    step(
      "the journal comes along under the leader's passphrase alone, and nobody reads it there",
      async () => {
        const journal = "[data-testid=share-journal]";
        const give = async ({ page }: Device, passphrase: string) => {
          await page.fill(`${journal} input`, passphrase);
          await page.click(`${journal} button[type=submit]`);
        };
        const writing = await mine.browser.open("dashboard.html#breathing=journal");
        await writing.fill(".write-page textarea", "A quiet week");
        await textIn({ ...mine, page: writing }, ".journal-list", /A quiet week/u);
        await writing.close();
        await give(mine, PASSPHRASE);
        await textIn(mine, journal, /is shared, locked/u);
        await until("a journal in the file", async () => {
          for (const { page } of [mine, other]) await page.click("[data-testid=share-now]");
          return other.page.evaluate(
            (at) => document.querySelector(`${at}[data-state=locked]`) !== null,
            journal,
          );
        });
        await give(other, "another");
        await textIn(other, journal, /does not fit/u);
        if (PICTURES) await other.page.picture(`${PICTURES}/${name}-${place.host}-journal.png`);
        await give(other, PASSPHRASE);
        await textIn(other, journal, /is shared, locked/u);
        const reading = await other.browser.open("dashboard.html#breathing=journal");
        await textIn({ ...other, page: reading }, ".journal-list", /A quiet week/u);
        await reading.close();
        expect((await world.server.files()).join()).not.toContain("quiet");
        await picture("journal");
      },
    );

    step("a damaged file is kept aside and said, and nothing empty is ever written over it", async () => {
      const before = await heldBy(mine);
      await world.server.overwrite(DAMAGED);
      await until("the file written anew", async () => {
        await mine.page.click("[data-testid=share-now]");
        return (await world.server.files()).some((text) => text.includes("said and done-and-held"));
      });
      // The other one looks by itself at times, and may have found the file first.
      await until("the file kept aside told", async () => {
        const said = [mine, other].map((each) => isIn(each, "[data-testid=share]", /pusterum-unreadable/u));
        return (await Promise.all(said)).includes(true);
      });
      await picture("set-aside");
      expect(await world.server.files()).toContain(DAMAGED);
      expect(await inStep(mine, other, (form) => form.includes("said and done-and-held"))).toBe(before);
      // Both may have found the damaged file; read, it is said on neither any more.
      await until("the word on it put away", async () => {
        const words = [mine, other].map(({ page }) =>
          page.evaluate(() => {
            const button = document.querySelector<HTMLElement>("[data-testid=share-aside] button");
            button?.click();
            return button === null;
          }, null),
        );
        return (await Promise.all(words)).every((isAway) => isAway);
      });
      expect(world.server.breaches()).toEqual([]);
    });
  });
