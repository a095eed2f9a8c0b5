// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { GuardLook } from "../../src/app/look-at-guard";
import type { Circumstances } from "../../src/domain/boundary/boundary";
import { expectationTexts } from "../../src/domain/boundary/expectation-texts";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { guardChoices } from "../../src/domain/boundary/guard-choices";
import type { Instant } from "../../src/domain/time/instant";
import { minutes } from "../../src/domain/time/instant";
import danish from "../../src/locales/da.json";
import english from "../../src/locales/en.json";
import { BoundaryLine } from "../../src/ui/guard/BoundaryLine";
import { GuardSettings } from "../../src/ui/guard/GuardSettings";
import { stateWords, tonightWords } from "../../src/ui/guard/tonight";
import { catalogueWords } from "../../src/ui/words/catalogue-words";
import { at } from "../domain/balance/made-events";
import { NOON, policyFor } from "./made-page";

afterEach(cleanup);

const da = catalogueWords(danish);
const ORDINARY = policyFor();
const EVENING = at("2026-11-18", "19:00");

function lookWith(
  settings: Record<string, boolean | number | string> = {},
  changes: Partial<GuardLook> = {},
): GuardLook {
  const profile = {
    frames: DANISH_FRAMES,
    settings: new Map(Object.entries({ "guard.on": true, ...settings })),
  };
  return {
    choices: guardChoices(profile),
    policy: ORDINARY,
    drafts: [],
    lastWeek: { sent: 3, kept: 2 },
    unrecognised: [],
    unseen: 0,
    ...changes,
  };
}

describe("the state of the moment", () => {
  const until = (end: Instant): Circumstances["duty"] => [{ start: NOON, end }];
  test.each([
    [NOON, {}, "Åbent: din ramme slutter kl. 16.30"],
    [EVENING, {}, "Uden for din ramme. Vagten spørger fra kl. 21.00"],
    [at("2026-11-18", "22:00"), {}, "Lukket til i morgen kl. 8.00"],
    [at("2026-11-20", "22:00"), {}, "Lukket til mandag kl. 8.00"],
    [at("2026-12-24", "22:00"), {}, "Lukket til mandag kl. 8.00"],
    [EVENING, { duty: until(at("2026-11-19", "7:00")) }, "På vagt til i morgen kl. 7.00"],
    [EVENING, { paused: until(at("2026-11-25", "7:00")) }, "På pause til onsdag den 25. november kl. 7.00"],
  ])("is said in a few words", (now, circumstances, said) =>
    expect(stateWords(da, policyFor({}, circumstances), now)).toBe(said),
  );

  test("says so when there is no policy or it has run out", () => {
    const said = "Vagten har ingen plan at gå efter. Mails går af sted, uden at den spørger.";
    expect([stateWords(da, null, NOON), stateWords(da, ORDINARY, at("2028-11-18", "12:00"))]).toEqual([
      said,
      said,
    ]);
  });
});

test.each([
  [NOON, {}, "Mails går af sted indtil kl. 21.00. Derfra og til i morgen kl. 8.00 spørger vagten først."],
  [at("2026-11-18", "22:00"), {}, "Sender du nu, spørger vagten først. Det gør den til i morgen kl. 8.00."],
  [EVENING, { asksAtEdge: true }, "Sender du nu, spørger vagten først. Det gør den til i morgen kl. 8.00."],
  [
    at("2026-12-23", "12:00"),
    { lateFrom: minutes(22 * 60) },
    "Mails går af sted indtil kl. 22.00. Derfra og til i morgen kl. 8.00 spørger vagten først.",
  ],
])("one sentence says what happens tonight", (now, changes, said) =>
  expect(tonightWords(da, policyFor(changes), now)).toBe(said),
);

describe("the settings", () => {
  function open(look = lookWith(), more: Partial<Parameters<typeof GuardSettings>[0]> = {}) {
    const acts = { onLetInto: vi.fn(), onAllowNotifications: vi.fn(), onChoose: vi.fn(), onCopy: vi.fn() };
    render(
      <GuardSettings
        words={da}
        look={look}
        preview={ORDINARY}
        now={NOON}
        access={["outlook"]}
        mayNotify={false}
        {...acts}
        {...more}
      />,
    );
    return { ...acts, user: userEvent.setup() };
  }

  test("while it is off, offer to turn it on page by page, and the texts", async () => {
    const { onLetInto, user } = open(lookWith({ "guard.on": false }));
    expect(screen.queryByLabelText(/Sent begynder/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Slå til i Outlook på nettet" }));
    await user.click(screen.getByRole("button", { name: "Slå til i Gmail" }));
    expect(onLetInto.mock.calls).toEqual([["outlook"], ["gmail"]]);
    expect(screen.getByLabelText<HTMLTextAreaElement>("Til din signatur").value).toContain(
      "mandag–fredag kl. 8.00–16.30",
    );
  });

  test("while it is on, say what happens tonight and keep each choice", async () => {
    const { onChoose, onAllowNotifications, user } = open();
    expect(screen.getByRole("status").textContent).toContain("indtil kl. 21.00");
    expect(screen.getByText(/3 mails sendt uden for din ramme, 2 ventede/)).toBeTruthy();
    await user.click(screen.getByLabelText(/Spørg også om aftenen/));
    await user.type(screen.getByLabelText(/når mailen kun går til disse$/), "chef@kommune.dk");
    await user.tab();
    const late = screen.getByLabelText("Sent begynder kl.");
    await user.clear(late);
    await user.type(late, "00:30");
    await user.tab();
    await user.click(screen.getByRole("button", { name: "Jeg har vagt til i morgen kl. 8.00" }));
    await user.click(screen.getByRole("button", { name: "Slå vagten fra" }));
    await user.click(screen.getByRole("button", { name: "Giv mig også besked" }));
    expect(onChoose.mock.calls).toEqual([
      ["guard.asks-at-edge", true],
      ["guard.people", "chef@kommune.dk"],
      ["guard.late-from", 24 * 60 + 30],
      ["guard.duty-until", at("2026-11-19", "8:00")],
      ["guard.on", false],
    ]);
    expect(onAllowNotifications).toHaveBeenCalledOnce();
    expect(screen.queryByRole("button", { name: /Outlook/ })).toBeNull();
  });

  test("a recurring duty is added and removed as text that reads back", async () => {
    const { onChoose, user } = open(lookWith({ "guard.rosters": "2026-11-20 960+3840/4" }));
    expect(screen.getByText(/Fra 20\. november kl\. 16\.00, 64 timer, hver 4\. uge/)).toBeTruthy();
    await user.type(screen.getByLabelText("Første vagt"), "2026-11-27");
    await user.click(screen.getByRole("button", { name: "Tilføj fast vagt" }));
    await user.click(screen.getByRole("button", { name: "Fjern" }));
    expect(onChoose.mock.calls).toEqual([
      ["guard.rosters", "2026-11-20 960+3840/4\n2026-11-27 960+3840/4"],
      ["guard.rosters", ""],
    ]);
  });

  test("a page that is not recognised is shown with what was seen, to be copied", async () => {
    const { onCopy, user } = open(
      lookWith({}, { unrecognised: [{ page: "outlook", structure: "div id=editor" }] }),
    );
    expect(screen.getByText(/Vagten kender ikke Outlook/)).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Kopiér", hidden: true })[0] as HTMLElement);
    expect(onCopy).toHaveBeenCalledWith("div id=editor");
  });
});

describe("the popup's line", () => {
  function open(look: GuardLook, now = EVENING) {
    const acts = { onDuty: vi.fn(), onPause: vi.fn(), onOpenDrafts: vi.fn(), onOpenSettings: vi.fn() };
    const { container } = render(<BoundaryLine words={da} look={look} now={now} {...acts} />);
    return { ...acts, container, user: userEvent.setup() };
  }

  test("is not there while the guard is off", () =>
    expect(open(lookWith({ "guard.on": false })).container.innerHTML).toBe(""));

  test("switches duty on until the next opening, and off", async () => {
    const on = open(lookWith());
    await on.user.click(screen.getByRole("switch", { name: "Jeg har vagt", checked: false }));
    expect(on.onDuty).toHaveBeenCalledWith(at("2026-11-19", "8:00"));
    cleanup();
    const off = open(lookWith({ "guard.duty-until": at("2026-11-19", "8:00") }));
    await off.user.click(screen.getByRole("switch", { name: "Jeg har vagt", checked: true }));
    expect(off.onDuty).toHaveBeenCalledWith(null);
  });

  test("leaves a duty of the calendar to the calendar", () => {
    const duty = [{ start: NOON, end: at("2026-11-19", "7:00") }];
    open(lookWith({}, { policy: policyFor({}, { duty }) }));
    expect(screen.getByText("På vagt til i morgen kl. 7.00")).toBeTruthy();
    expect(screen.queryByRole("switch")).toBeNull();
  });

  test("says so when what the mail pages go by has run out", () => {
    open(lookWith(), at("2028-11-18", "12:00"));
    expect(screen.getByText(/Vagten har ingen plan at gå efter\. Mails går af sted/)).toBeTruthy();
  });

  test("pauses for a day or a week, and ends the pause", async () => {
    const { onPause, user } = open(lookWith());
    await user.click(screen.getByRole("button", { name: "Sæt alt på pause et døgn" }));
    await user.click(screen.getByRole("button", { name: "Sæt alt på pause en uge" }));
    expect(onPause.mock.calls).toEqual([[at("2026-11-19", "19:00")], [at("2026-11-25", "19:00")]]);
    cleanup();
    const paused = open(lookWith({ "paused-until": at("2026-11-25", "19:00") }));
    await paused.user.click(screen.getByRole("button", { name: "Slut pausen" }));
    expect(paused.onPause).toHaveBeenCalledWith(null);
  });

  test("shows drafts that have waited, and that a page is not recognised", async () => {
    const draftsUrl = "https://outlook.office.com/mail/drafts";
    const { onOpenDrafts, onOpenSettings, user } = open(
      lookWith(
        {},
        {
          drafts: [{ at: NOON, draftsUrl, page: "outlook", told: false }],
          unrecognised: [{ page: "outlook", structure: null }],
        },
      ),
    );
    await user.click(screen.getByRole("button", { name: "Åbn kladder" }));
    expect(onOpenDrafts).toHaveBeenCalledWith(draftsUrl);
    await user.click(screen.getByRole("button", { name: "Se hvorfor" }));
    expect(onOpenSettings).toHaveBeenCalledOnce();
  });

  test("says that the mailbox counted late mails of which the guard saw none", async () => {
    const { onOpenSettings, user } = open(lookWith({}, { unseen: 4 }));
    expect(screen.getByText(/så ingen af de 4 mails/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Se hvorfor" }));
    expect(onOpenSettings).toHaveBeenCalledOnce();
  });
});

describe("texts about when one answers", () => {
  test("stand for the frames as they are, in both languages", () => {
    const friday = [{ from: minutes(480), to: minutes(840) }];
    const frames = { ...DANISH_FRAMES, ranges: { ...DANISH_FRAMES.ranges, 5: friday } };
    expect(expectationTexts(frames, "da").signature).toContain(
      "mandag–torsdag kl. 8.00–16.30 og fredag kl. 8.00–14.00",
    );
    expect(expectationTexts(frames, "en").agreement).toContain(
      "Monday–Thursday 8:00–16:30 and Friday 8:00–14:00",
    );
    for (const channel of ["Mail:", "Chat:", "Sms:", "Telefon:", "Uden for den tid:", "Når jeg har vagt:"])
      expect(expectationTexts(frames, "da").agreement).toContain(channel);
    expect(expectationTexts({ ...frames, quietDays: [1, 2, 3, 4, 5, 6, 7] }, "da").autoReply).toContain(
      "[hvornår]",
    );
  });
});

test("both languages say the same things", () => {
  const keys = (value: object, path = ""): string[] =>
    Object.entries(value).flatMap(([name, held]) =>
      typeof held === "object" ? keys(held, `${path}${name}.`) : [`${path}${name}`],
    );
  expect(keys(danish.guard)).toEqual(keys(english.guard));
});
