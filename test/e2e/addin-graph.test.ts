import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readBackup } from "../../src/app/backup-file";
import type { RecordChange } from "../../src/app/ports";
import { activity } from "../../src/domain/activity/activity";
import { stands } from "../../src/domain/blocks/booking";
import { bookingsIn } from "../../src/domain/blocks/bookings-in";
import { titleWordKey } from "../../src/domain/classify/word-keys";
import { instant } from "../../src/domain/time/instant";
import { deviceOnGraph } from "../app/share-world";
import type { Scene } from "../support/office/page";
import { AddinWorld, NOW, type Pane, shoot, whyNoAddin } from "./addin-world";

const missing = whyNoAddin();
let world: AddinWorld;
let pane: Pane | null = null;

beforeAll(async () => {
  if (!missing) world = await AddinWorld.start();
});
afterAll(() => world?.stop());
beforeEach(async ({ skip }) => {
  skip(missing !== null, missing ?? "");
  world.isRegistered = true;
  world.graph.mailbox.items.clear();
  world.graph.mailbox.files.clear();
  world.broker.habit = "answer";
  world.broker.refusal = null;
  world.broker.asked.length = 0;
  world.broker.forget();
  return async () => {
    expect(world.graph.breaches).toEqual([]);
    await pane?.close();
    pane = null;
  };
});

const MEETING = { subject: "Budgetmøde", start: "2026-11-19T09:00:00", end: "2026-11-19T10:00:00" };
const READ = "Læs min kalender";

const WORD = { activity: activity("finance"), title: "Tilsyn: handleplan" };

/** What the played Outlook has open, as the calendar holds it. */
const OPEN = { subject: "Tilsyn: handleplan", start: "2026-11-17T14:00:00", end: "2026-11-17T16:00:00" };
const SERIES = {
  series: {
    recurrenceType: "weekly" as Office.MailboxEnums.RecurrenceType,
    recurrenceProperties: { interval: 1, days: ["tue"] },
  },
};

async function openWeek(scene: Partial<Scene> = {}): Promise<Page> {
  pane = await world.openPane({ client: "new", item: "nothing", ...scene });
  return pane.page;
}

async function readCalendar(page: Page): Promise<void> {
  await page.getByRole("button", { name: READ }).click();
  await page.locator(".balance").waitFor();
}

const ours = () =>
  [...world.graph.mailbox.items.values()].filter(({ marks }) => Object.keys(marks).length > 0);

test("reads the week by Outlook's own sign-in, and books, takes back and remembers blocks through Graph", async () => {
  world.graph.mailbox.add(MEETING);
  const page = await openWeek();
  await readCalendar(page);
  expect(world.broker.asked).toEqual(["Calendars.ReadBasic"]);
  await page
    .getByRole("button", { name: /^Torsdag/u })
    .first()
    .click();
  await page.getByText("Budgetmøde").first().waitFor();
  await page.getByRole("button", { name: "Tilbage" }).click();

  await page.getByRole("button", { name: /^Book/u }).click();
  await page.getByText(/aftaler? er lagt i kalenderen/u).waitFor();
  expect(world.broker.asked).toEqual(["Calendars.ReadBasic", "Calendars.ReadBasic Calendars.ReadWrite"]);
  const booked = ours();
  expect(booked.length).toBeGreaterThan(0);
  expect(booked.every(({ marks }) => Object.values(marks)[0]?.endsWith("@pusterum"))).toBe(true);
  await page.getByRole("heading", { name: "Booket" }).waitFor();
  await shoot(page, "week-booked");

  await page.getByRole("button", { name: "Fortryd" }).click();
  await page.getByText("Bookingen er fortrudt.").waitFor();
  expect(ours()).toEqual([]);
  expect(pane?.troubles).toEqual([]);
});

test("says it when the leader says no, and everything else goes on", async () => {
  world.broker.habit = "close";
  const page = await openWeek();
  await page.getByRole("button", { name: READ }).click();
  await page.getByText("Kalenderen kunne ikke læses: Der kom ikke et ja.").waitFor();
  await shoot(page, "week-denied");
  await page
    .getByRole("button", { name: /^Åbn som aftale/u })
    .first()
    .click();
  await page.getByText("Aftalen er åbnet i Outlook").waitFor();
  expect(await page.evaluate(() => window.played.world.appointments.length)).toBe(1);
  await page.evaluate(() => window.played.choose("mail-written"));
  await page.getByRole("button", { name: "Mailen" }).click();
  await page.getByRole("button", { name: "Send i morgen kl. 8.00" }).waitFor();

  world.broker.habit = "answer";
  await page.getByRole("button", { name: "Min uge" }).click();
  await readCalendar(page);
});

test("offline it shows what was read last, says so, and books once there is a connection again", async () => {
  world.graph.mailbox.add(MEETING);
  const page = await openWeek();
  await readCalendar(page);
  await page.getByRole("button", { name: /^Book/u }).click();
  await page.getByText(/aftaler? er lagt i kalenderen/u).waitFor();
  await page
    .getByRole("button", { name: /^Slip det/u })
    .first()
    .waitFor();
  const before = ours().length;
  await page.context().setOffline(true);
  await page.getByText("Ingen forbindelse. Kalenderen er, som den sidst blev læst").waitFor();
  await page.getByText(/^Læst/u).waitFor();
  await page
    .getByRole("button", { name: /^Slip det/u })
    .first()
    .click();
  await page.getByText("Det er gemt og venter på kalenderen. Der er ingen forbindelse.").waitFor();
  expect(ours().length).toBe(before);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Mailen" }).click();
  await page.getByRole("button", { name: "Min uge" }).click();
  await expect.poll(() => ours().length, { timeout: 60_000, interval: 500 }).toBe(before - 1);
});

test("says whom to ask when only IT can give the consent", async () => {
  world.broker.refusal = "AADSTS90094: An administrator of the organisation has set a policy.";
  const page = await openWeek();
  await page.getByRole("button", { name: READ }).click();
  await page.getByText("Kun jeres it kan give adgangen.").waitFor();
});

test("a week that is read stays when booking is refused, and nothing is booked", async () => {
  const page = await openWeek();
  await readCalendar(page);
  world.broker.refusal = "AADSTS65004: User declined to consent to access the app.";
  await page.getByRole("button", { name: /^Book/u }).click();
  await page.getByText("Aftalen blev ikke lagt i kalenderen: Der kom ikke et ja.").waitFor();
  await page.locator(".balance").waitFor();
  expect(ours()).toEqual([]);
});

test.for([
  { name: "has no nested sign-in", scene: { client: "oldClassic" } },
  { name: "promises nested sign-in and has no bridge", scene: { client: "new", lacksBridge: true } },
] as const)("signs in by a window of Outlook's where it $name", async ({ scene }) => {
  const page = await openWeek(scene);
  await readCalendar(page);
  await page.getByRole("button", { name: /^Book/u }).click();
  await page.getByText(/aftaler? er lagt i kalenderen/u).waitFor();
  expect(ours().length).toBeGreaterThan(0);
});

test("a window that is closed is a no", async () => {
  world.signIn.forget();
  world.signIn.decision = "wait";
  const page = await openWeek({ client: "oldClassic" });
  const opening = page.context().waitForEvent("page");
  await page.getByRole("button", { name: READ }).click();
  const window = await opening;
  await window.getByText("").first().waitFor({ state: "attached" });
  await window.waitForURL(/login\.microsoftonline\.com/u);
  await window.close();
  await page.getByText("Kalenderen kunne ikke læses: Der kom ikke et ja.").waitFor();
  world.signIn.decision = "approve";
});

test("has one profile with the extension: frames, words and blocks go both ways", async () => {
  const extension = await deviceOnGraph(world.graph);
  const id = titleWordKey("Tilsyn: handleplan") ?? "";
  const said: RecordChange = { kind: "word", id, value: WORD };
  await extension.engine.profile.write([said], instant(NOW.getTime()));
  await extension.share();
  const page = await openWeek();
  await readCalendar(page);
  await page.getByRole("button", { name: "Brug samme profil" }).click();
  await page.getByText("Profilen er den samme som i browseren").waitFor();
  await shoot(page, "week-shared");
  await page.evaluate(() => window.played.choose("meeting-read"));
  await page.getByRole("button", { name: "Mødet", exact: true }).click();
  await page.getByText("(dit ord)").waitFor();
  await page.getByRole("button", { name: "Min uge" }).click();
  await page.getByRole("button", { name: /^Book/u }).click();
  await page.getByText(/aftaler? er lagt i kalenderen/u).waitFor();
  await expect
    .poll(
      async () => {
        await extension.share();
        const known = bookingsIn(await extension.engine.profile.records()).filter(stands);
        return known.map(({ uid }) => uid).toSorted();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toEqual(
      ours()
        .flatMap(({ marks }) => Object.values(marks))
        .sort(),
    );
});

test("a word about a series goes by the identity that every device knows, and one said before moves to it", async () => {
  const { subject, start, end } = OPEN;
  const page = await openWeek({ item: "meeting-read", meeting: SERIES });
  const correct = async (to: string) => {
    await page.getByText("Ret", { exact: true }).click();
    await page.getByLabel("Hører til").selectOption(to);
    await page.getByLabel("Gælder").selectOption({ label: "alle møder i serien" });
    await page.locator(".correct-form button").click();
    await page.getByText("(dit ord)").waitFor();
  };
  await correct("finance");
  world.graph.mailbox.addSeries({ subject, start, end, zone: "UTC" }, ["2026-11-10", "2026-11-17"]);
  await page.getByRole("button", { name: "Min uge" }).click();
  await readCalendar(page);
  await page.getByText("En kopi som tekst").click();
  const words = async () => {
    await page.getByRole("button", { name: "Mødet", exact: true }).click();
    await page.getByText("(dit ord)").waitFor();
    await page.getByRole("button", { name: "Min uge" }).click();
    await page.getByText("En kopi som tekst").click();
    await page.getByRole("button", { name: "Vis min kopi" }).click();
    const read = readBackup(await page.getByLabel("Kopien").inputValue());
    return read.ok ? read.records.filter(({ kind, value }) => kind === "word" && value !== null) : [];
  };
  const known = await words();
  expect(known.map(({ id }) => id)).toEqual([
    expect.stringMatching(/^series:040000008200E00074C5B7101A82E008/iu),
  ]);
});
