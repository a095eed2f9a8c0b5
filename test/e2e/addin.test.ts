import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Scene } from "../support/office/page";
import { AddinWorld, NOW, type Pane, shoot, whyNoAddin } from "./addin-world";

const missing = whyNoAddin();
let world: AddinWorld;
let pane: Pane | null = null;

beforeAll(async () => {
  if (!missing) world = await AddinWorld.start();
});
afterAll(() => world?.stop());
beforeEach(({ skip }) => {
  skip(missing !== null, missing ?? "");
  return async () => {
    await pane?.close();
    pane = null;
  };
});

async function open(scene: Scene, isForced = false): Promise<Page> {
  pane = await world.openPane(scene, isForced);
  return pane.page;
}

const SERIES = {
  series: {
    recurrenceType: "weekly" as Office.MailboxEnums.RecurrenceType,
    recurrenceProperties: { interval: 1, days: ["tue"] },
  },
};

interface State {
  readonly name: string;
  readonly scene: Scene;
  readonly stands: string;
  readonly isForced?: boolean;
}

/** Each pane and state once, and between them each client, each Office theme, both languages and forced colours. */
const STATES: readonly State[] = [
  {
    name: "mail-written",
    scene: { client: "new", item: "mail-written", theme: "black" },
    stands: "Grænsen lige nu",
  },
  {
    name: "mail-by-hand",
    scene: { client: "onPremises", item: "mail-written", theme: "darkGray" },
    stands: "Her kan vi ikke sætte tiden",
  },
  { name: "mail-read", scene: { client: "web", item: "mail-read" }, stands: "der læses" },
  {
    name: "meeting-read",
    scene: { client: "classic", item: "meeting-read", meeting: SERIES },
    stands: "Hvad mødet koster på et år",
  },
  {
    name: "meeting-forced",
    scene: { client: "new", item: "meeting-read", meeting: SERIES, theme: "black" },
    stands: "Hvad mødet koster på et år",
    isForced: true,
  },
  {
    name: "meeting-written",
    scene: { client: "mac", item: "meeting-written", theme: "black" },
    stands: "What would you like to try?",
  },
  {
    name: "meeting-silent",
    scene: { client: "new", item: "meeting-written", answering: "failing" },
    stands: "Outlook svarede ikke",
  },
  { name: "no-client", scene: { client: "new", item: "nothing" }, stands: "Jeres it har ikke givet" },
  {
    name: "phone",
    scene: { client: "phone", item: "nothing", language: "en-GB", theme: "darkGray" },
    stands: "Your IT has not given",
  },
];

describe("the built pane", () => {
  test.for(STATES)("$name stands in 320 px, and axe finds nothing", async (state) => {
    const { name, scene, stands, isForced = false } = state;
    const page = await open(scene, isForced);
    await page.getByText(stands).first().waitFor();
    for (const details of await page.locator("details").all())
      await details.evaluate((each) => each.setAttribute("open", ""));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shoot(page, name);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
      [],
    );
    expect(pane?.troubles).toEqual([]);
  });

  test("gives a mail its delay, reads it back, says asked for, and lets the next send go", async () => {
    const page = await open({ client: "new", item: "mail-written" });
    await page.getByRole("button", { name: "Send i morgen kl. 8.00" }).click();
    await page.getByText("Outlook er bedt om at sende mailen i morgen kl. 8.00.").waitFor();
    const { delay, scheduled } = await page.evaluate(() => ({
      delay: Number(window.played.mail.delay),
      scheduled: Number(window.played.world.saved.scheduled),
    }));
    expect(delay).toBe(Date.parse("2026-11-19T07:00:00Z"));
    expect(scheduled).toBeGreaterThan(NOW.getTime());
  });

  test("says it when Outlook has lost the time", async () => {
    const page = await open({ client: "new", item: "mail-written", mail: { losesDelay: true } });
    await page.getByRole("button", { name: "Send i morgen kl. 8.00" }).click();
    await page.getByText("Outlook tog ikke imod tiden.").waitFor();
  });

  test("leaves the policy and the language in the mailbox, within what it holds, and nothing else", async () => {
    const page = await open({ client: "new", item: "mail-written" });
    await page.getByLabel("Spørg mig, før en sen mail går").click();
    await page.getByText("Gemt.").waitFor();
    const saved = await page.evaluate(() => JSON.stringify(window.played.world.saved));
    expect(JSON.parse(saved)).toMatchObject({ language: "da", policy: { version: 1 } });
    expect(Object.keys(JSON.parse(saved)).toSorted()).toEqual(["language", "policy"]);
    expect(saved.length).toBeLessThan(32_000);
  });

  test("judges a meeting, writes its category when the mailbox knows it, and answers the organiser", async () => {
    const master = ["Audit, akkreditering, tilsyn"];
    const page = await open({ client: "new", item: "meeting-read", meeting: { ...SERIES, master } });
    const drains = page.getByRole("button", { name: "Dræner" });
    await drains.click();
    await page.locator('button[aria-pressed="true"]', { hasText: "Dræner" }).waitFor();
    await page.getByRole("button", { name: "Skriv som kategori" }).click();
    await page.getByText("står på aftalen").waitFor();
    await page.getByRole("button", { name: "Se tekst: 10 minutter kortere" }).click();
    const { categories, replies } = await page.evaluate(() => window.played.meeting);
    expect(categories).toEqual(master);
    expect(replies[0]).toContain("10 minutter kortere");
  });

  test("shortens a meeting of one's own and opens time after it", async () => {
    const page = await open({ client: "new", item: "meeting-written" });
    await page.getByRole("button", { name: "Gør det: 5 minutter kortere" }).click();
    await page.getByText("Mødet slutter nu 16.55.").waitFor();
    await page.getByRole("button", { name: "Gør det: Tid efter mødet" }).click();
    await page.getByText("Aftalen er åbnet. Gem den").waitFor();
    const { end, form } = await page.evaluate(() => ({
      end: Number(window.played.meeting.end),
      form: window.played.world.appointments[0],
    }));
    expect(end).toBe(Date.parse("2026-11-17T15:55:00Z"));
    expect(form?.subject).toBe("Efter mødet: Tilsyn: handleplan");
  });

  test("asks the audit's questions of a series and tells its cost in a year with the sum behind it", async () => {
    const page = await open({ client: "new", item: "meeting-read", meeting: SERIES });
    // 46 weeks, five people for two hours.
    await page
      .getByText("460 t timer, heraf 92 t af dine.")
      .or(page.getByText("460 timer, heraf 92"))
      .click();
    await page.getByText("46 gange, 5 personer, 120 minutter.").waitFor();
    await page.getByText("Spørgsmål til en mødrække").click();
    await page.getByRole("button", { name: "Se tekst: Er mødet nødvendigt?" }).click();
    const { replies } = await page.evaluate(() => window.played.meeting);
    expect(replies[0]).toContain("Hvad skal mødet bruges til");
  });

  test("a pinned pane follows what is chosen, and ends what was half done", async () => {
    const page = await open({ client: "new", item: "mail-written" });
    await page.getByText("Grænsen lige nu").waitFor();
    await page.evaluate(() => window.played.choose("meeting-read"));
    await page.getByRole("heading", { name: "Tilsyn: handleplan" }).waitFor();
    await page.getByText("Ret", { exact: true }).click();
    await page.getByRole("combobox").first().waitFor();
    await page.evaluate(() => window.played.choose("mail-read"));
    await page.getByText("der læses").waitFor();
    expect(await page.getByRole("combobox").count()).toBe(0);
    await page.evaluate(() => window.played.choose("meeting-read"));
    await page.getByRole("heading", { name: "Tilsyn: handleplan" }).waitFor();
    expect(await page.locator("details[open]").count()).toBe(0);
    await page.evaluate(() => window.played.choose("nothing"));
    await page.getByText("Intet er åbent i Outlook.").waitFor({ state: "attached" });
    await page.getByText("Jeres it har ikke givet").waitFor();
    expect(pane?.troubles).toEqual([]);
  });

  test("says that there is no connection, and keeps what is said meanwhile", async () => {
    const page = await open({ client: "new", item: "meeting-read" });
    await page.getByRole("button", { name: "Dræner" }).waitFor();
    await page.context().setOffline(true);
    await page.getByText("Ingen forbindelse.").waitFor();
    await page.getByRole("button", { name: "Dræner" }).click();
    await page.locator('button[aria-pressed="true"]', { hasText: "Dræner" }).waitFor();
    await shoot(page, "offline");
    await page.context().setOffline(false);
    await page.getByText("Ingen forbindelse.").waitFor({ state: "detached" });
  });

  test("wears the Office theme, and another one as soon as it is chosen", async () => {
    const page = await open({ client: "new", item: "mail-read", theme: "black" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(ground).toBe("rgb(38, 38, 38)");
    await page.evaluate(() => window.played.dress("white"));
    await expect.poll(ground).toBe("rgb(255, 255, 255)");
    await page.evaluate(() => window.played.dress("darkGray"));
    await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  test.for([
    { item: "nothing", name: "the week" },
    { item: "mail-written", name: "a mail" },
  ] as const)("says it, and waits for nothing, where nothing can be kept: $name", async ({ item }) => {
    const page = await open({ client: "web", item, keepsNothing: true });
    await page.getByText("Pusterum kan ikke gemme noget i denne rude").waitFor();
  });

  test("is reached by the keyboard alone, in the order in which it is read", async () => {
    const page = await open({ client: "new", item: "mail-written" });
    await page.getByRole("button", { name: "Send i morgen kl. 8.00" }).waitFor();
    const names: string[] = [];
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press("Tab");
      names.push(
        await page.evaluate(() => {
          const held = document.activeElement as HTMLElement;
          return (held.closest("label") ?? held).textContent ?? "";
        }),
      );
    }
    expect(names.slice(0, 4)).toEqual(["Mailen", "Min uge", "Send i morgen kl. 8.00", "Sæt linjen ind"]);
    expect(names.slice(4, 6)).toEqual(["Jeg har vagt", "Spørg mig, før en sen mail går"]);
    await page.getByRole("button", { name: "Sæt linjen ind" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Linjen står ved markøren.").waitFor();
  });

  test("hands a copy of the profile over by text, there and back, and takes nothing broken", async () => {
    const page = await open({ client: "new", item: "meeting-read" });
    await page.getByRole("button", { name: "Dræner" }).click();
    await page.locator('button[aria-pressed="true"]', { hasText: "Dræner" }).waitFor();
    await page.getByRole("button", { name: "Min uge" }).click();
    await page.getByText("En kopi som tekst").click();
    await page.getByRole("button", { name: "Vis min kopi" }).click();
    const copy = await page.getByLabel("Kopien").inputValue();
    expect(JSON.parse(copy)).toMatchObject({ format: "pusterum-profile" });
    await pane?.close();

    const other = await open({ client: "new", item: "nothing" });
    await other.getByText("En kopi som tekst").click();
    await other.getByLabel("Sæt en kopi ind").fill("noget andet");
    await other.getByRole("button", { name: "Overtag en kopi" }).click();
    await other.getByText("Det er ikke en kopi fra Pusterum. Intet er ændret.").waitFor();
    await other.getByLabel("Sæt en kopi ind").fill(copy);
    await other.getByRole("button", { name: "Overtag en kopi" }).click();
    await other.getByText(/Kopien fra .*18\. november.* er overtaget\./u).waitFor();
    await shoot(other, "copy");
    await other.evaluate(() => window.played.choose("meeting-read"));
    await other.getByRole("button", { name: "Mødet", exact: true }).click();
    await other.locator('button[aria-pressed="true"]', { hasText: "Dræner" }).waitFor();
  });
});
