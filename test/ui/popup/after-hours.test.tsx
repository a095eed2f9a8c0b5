import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { MailMoment } from "../../../src/domain/boundary/after-hours/mail-moment";
import type { Instant } from "../../../src/domain/time/instant";
import { at, meeting } from "../../domain/balance/made-events";
import { openPopup } from "./opened-popup";

const mail = (way: MailMoment["way"], when: Instant, isImportant = false): MailMoment => ({
  mail: `${way} ${when}`,
  conversation: `${when}`,
  way,
  at: when,
  draftedAt: null,
  isImportant,
});
const MAILS = [
  mail("received", at("2026-11-17", "18:00")),
  mail("received", at("2026-11-18", "6:30"), true),
  mail("sent", at("2026-11-17", "22:30")),
];
/** A board meeting until ten at night, and the leaders at eight. */
const LATE = [
  meeting("2026-11-17", "19:00", 3, { title: "Bestyrelse" }),
  meeting("2026-11-18", "8:00", 1, { title: "Ledermøde" }),
];
const line = async () => within(await screen.findByRole("region", { name: "Grænser" }));
/** The guard's line comes with the profile: only from then on does silence say anything. */
const GUARDED = { "guard.on": true };
const guardedLine = async () => {
  await screen.findByRole("region", { name: "Mailvagten" });
  return line();
};

test("in the morning says what had come after hours, and leads to the list", async () => {
  const { opened, user } = await openPopup(LATE, "file", {}, { now: at("2026-11-18", "8:20"), mails: MAILS });
  await user.click(
    await (await line()).findByRole("button", {
      name: "2 mails kom efter arbejdstid. 1 er markeret som vigtig.",
    }),
  );
  expect(opened).toEqual(["#boundaries=mails"]);
});

test.each([
  ["later in the day", "13:00", {}, MAILS],
  ["in a pause", "8:20", { "paused-until": at("2026-11-19", "8:00") }, MAILS],
  ["where nothing came", "8:20", {}, MAILS.slice(2)],
] as const)("%s the morning is not spoken of", async (_, time, settings, mails) => {
  await openPopup(LATE, "file", { ...GUARDED, ...settings }, { now: at("2026-11-18", time), mails });
  (await guardedLine()).getByRole("button", { name: /korteste hvil/u });
  expect(screen.queryByText(/kom efter arbejdstid/u)).toBeNull();
});

test("a mail that waited for the frame is spoken of when it has opened, and not before or a week later", async () => {
  const answers = [
    { mail: "now", at: at("2026-11-18", "8:00") },
    { mail: "tomorrow", at: at("2026-11-19", "8:00") },
    { mail: "long ago", at: at("2026-11-10", "8:00") },
  ];
  const { opened, user } = await openPopup(LATE, "file", {}, { answers });
  await user.click(await (await line()).findByRole("button", { name: "1 mail venter på dit svar." }));
  expect(opened).toEqual(["#boundaries=mails"]);
});

test("one line holds the week's late mails, hours outside the frame and shortest rest, and opens the page", async () => {
  const { opened, user } = await openPopup(LATE, "file", {}, { mails: MAILS });
  const figures = { name: "1 sen mail fra dig · 3 t uden for rammen · korteste hvil 10 t" };
  await user.click(await (await line()).findByRole("button", figures));
  expect(opened).toEqual(["#boundaries=2026-W47"]);
});

test("a late evening that leaves a short night says what could be moved", async () => {
  const { opened, user } = await openPopup(LATE, "file", {}, { now: at("2026-11-17", "15:00") });
  const said = await line();
  await said.findByText("10 t hvil inden onsdag; 11 t anbefales.");
  await said.findByText(/Slut kl\. 21\.00 i aften, eller lad »Ledermøde« begynde kl\. 9\.00\./u);
  await user.click(said.getByRole("button", { name: "Se ugen" }));
  expect(opened).toEqual(["#week=2026-W47"]);
});

test("a Sunday evening is held against the Monday of the week that follows", async () => {
  const sunday = meeting("2026-11-22", "20:00", 3, { title: "Vagtplan" });
  const monday = meeting("2026-11-23", "8:00", 1, { title: "Tavlemøde" });
  await openPopup([sunday, monday], "file", {}, { now: at("2026-11-22", "23:10") });
  await (await line()).findByText("9 t hvil inden mandag; 11 t anbefales.");
  await (await line()).findByText(/Kan »Tavlemøde« begynde kl\. 10\.00, er natten lang nok\./u);
});

test.each([
  ["agreed", 0],
  ["exempt", 0],
  ["usual", 1],
] as const)("whose terms are %s is told of a night of ten hours so often: %s", async (terms, count) => {
  const settings = { ...GUARDED, "rest.terms": terms };
  await openPopup(LATE, "file", settings, { now: at("2026-11-17", "15:00") });
  (await guardedLine()).getByRole("button", { name: /korteste hvil/u });
  expect(screen.queryAllByText(/anbefales/u)).toHaveLength(count);
});
