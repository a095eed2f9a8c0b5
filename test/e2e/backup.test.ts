import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBackup } from "../../src/app/backup-file";
import { until } from "../support/browsers/until";
import { type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";
import { fileInto, recordsNow, rememberSaved, savedNow } from "./profile-page";

const PICTURES = process.env.PUSTERUM_PICTURES;
const DATA = "dashboard.html#data";
const NOTE = '.note-field[aria-label="Note on Finance"]';
const REFUSED = "[data-testid=backup-refused]";
const DIALOG = "[role=alertdialog]";
const COPIES = "[data-testid=copies]";
const NOTED = "ask for help with this";
const PAGE = "A quiet afternoon";
const PASSPHRASE = "en lang sætning, som ingen gætter";

const textIn = (page: LinkPage, css: string, text: RegExp) =>
  until(`${text} in ${css}`, async () =>
    text.test((await page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText, css)) ?? ""),
  );
const heldBy = async (page: LinkPage) => writeBackup((await page.evaluate(recordsNow, null)) as never);
const choose = (page: LinkPage, text: string) =>
  until("a field for the file", () => page.evaluate(fileInto, { css: "[data-testid=backup-file]", text }));

describe.each(linkBrowsers)(
  "the leader's words in $name, saved and brought back",
  ({ name, missing, start }) => {
    let browser: LinkBrowser;
    let page: LinkPage;
    /** What was said, in the one form that it has. */
    let before: string;

    beforeAll(async () => {
      if (missing) return;
      browser = await start();
      page = await browser.open(DATA);
      await note(NOTED);
      before = await heldBy(page);
    });
    afterAll(async () => {
      if (!missing) await browser.close();
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
      if (PICTURES) await page.picture(`${PICTURES}/${name}-backup-${title}.png`);
    };

    const noteIs = (text: string) =>
      until(`the note ${text}`, async () =>
        ((await page.evaluate(recordsNow, null)) as Held[]).some(
          ({ kind, value }) => kind === "decision" && value?.note === text,
        ),
      );

    /** Written on a page of its own, as the one beside it stays where it is. */
    async function note(text: string): Promise<void> {
      const grid = await browser.open("dashboard.html#activities");
      await grid.fill(NOTE, text);
      await grid.click("h1");
      await noteIs(text);
      await grid.close();
    }

    async function save(passphrase: string): Promise<string> {
      await page.evaluate(rememberSaved, null);
      if (passphrase) await page.fill("[data-testid=backup] input[type=password]", passphrase);
      await page.click("[data-testid=save-backup]");
      return until("the saved file", () => page.evaluate(savedNow, null));
    }

    async function wipe(): Promise<void> {
      await page.click("[data-testid=forget]");
      await page.click(`${DIALOG} .btn.main`);
      await textIn(page, ".said-bar", /Everything has been deleted/u);
      await page.close();
      page = await browser.open(DATA);
      expect(await heldBy(page)).not.toContain(NOTED);
    }

    async function bringBack(): Promise<void> {
      await textIn(page, DIALOG, /Decisions and notes\s+1\s+0\s+0/u);
      await picture("restore");
      await page.click(`${DIALOG} .btn.main`);
      await until("the same to the letter", async () => (await heldBy(page)) === before);
    }

    step("what cannot be read is refused in one sentence, and nothing changes", async () => {
      const whole = await save("");
      const refusals: [string, RegExp][] = [
        ["a letter", /no backup of Pusterum/u],
        ['{"name":"another program","version":"1.0.0"}', /no backup of Pusterum/u],
        [whole.slice(0, whole.length / 2), /no backup of Pusterum/u],
        [whole.replace('"decision"', '"desicion"'), /damaged/u],
        [whole.replace('"version": 1', '"version": 9'), /newer Pusterum/u],
      ];
      for (const [text, sentence] of refusals) {
        await choose(page, text);
        await textIn(page, REFUSED, sentence);
      }
      expect(await heldBy(page)).toBe(before);
    });

    step("saved, wiped and brought back, it is the same to the letter", async () => {
      const file = await save("");
      expect(file).toContain(NOTED);
      await wipe();
      await choose(page, file);
      await bringBack();
    });

    step("under a passphrase nobody reads it, and a wrong one changes nothing", async () => {
      const file = await save(PASSPHRASE);
      expect(file).not.toContain("ask for help");
      await wipe();
      await choose(page, file);
      const field = "[data-testid=backup] input[name=passphrase]";
      await page.fill(field, "en anden");
      await page.click("[data-testid=unlock]");
      await textIn(page, REFUSED, /does not fit/u);
      await picture("wrong-passphrase");
      await page.fill(field, PASSPHRASE);
      await page.click("[data-testid=unlock]");
      await bringBack();
    });

    step(
      "what a file took the place of is back by one press, from the copy that was taken first",
      async () => {
        const file = await save("");
        await note("changed since");
        const journal = await browser.open("dashboard.html#breathing=journal");
        await journal.fill(".write-page textarea", PAGE);
        await textIn(journal, ".journal-list", new RegExp(PAGE, "u"));
        await choose(page, file);
        await page.click(`${DIALOG} label:nth-of-type(2) input`);
        await textIn(page, "[data-testid=restore-changes]", /Decisions and notes\s+0\s+1\s+0/u);
        await picture("replace");
        await page.click(`${DIALOG} .btn.main`);
        await noteIs(NOTED);
        await textIn(page, COPIES, /before something was brought back/u);
        await journal.click(".journal-list li button");
        await textIn(journal, ".said-bar", /The page is deleted/u);
        // The copy of the day may be taken at any moment, and is then the newest.
        await page.click(`${COPIES} li[data-why=restore] button`);
        await noteIs("changed since");
        await textIn(journal, ".journal-list", new RegExp(PAGE, "u"));
        await journal.close();
        // The bar says something else as long as the button beside it undoes something else.
        await textIn(page, ".said-bar", /Everything is as it was/u);
        await picture("copy");
        await page.click(".said-bar button");
        await noteIs(NOTED);
      },
    );
  },
);

interface Held {
  readonly kind: string;
  readonly value: { readonly note?: string } | null;
}
