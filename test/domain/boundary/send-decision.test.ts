import { describe, expect, test } from "vitest";
import { type Boundary, defaultBoundary, NO_EXCEPTIONS } from "../../../src/domain/boundary/boundary";
import { compilePolicy } from "../../../src/domain/boundary/compile-policy";
import { LINE_LANGUAGES, LINES } from "../../../src/domain/boundary/expectation-lines";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { decideSend, type MailFacts, NOTHING_KNOWN } from "../../../src/domain/boundary/send-decision";
import { at } from "../balance/made-events";

const NOTHING = { leave: [], duty: [], paused: [] };

function decide(when: string, changes: Partial<Boundary> = {}, mail: Partial<MailFacts> = {}) {
  const [day = "", time = ""] = when.split(" ");
  const policy = compilePolicy(
    { ...defaultBoundary(DANISH_FRAMES), ...changes },
    NOTHING,
    at("2026-11-18", "9:00"),
  );
  return decideSend(policy, at(day, time), { ...NOTHING_KNOWN, ...mail });
}

describe("a mail is held until the next opening", () => {
  test.each([
    ["2026-11-18 21:47", "late", "2026-11-19 8:00", "Svar kan vente til i morgen.", "2026-11-18 16:30"],
    ["2026-11-19 05:12", "late", "2026-11-19 8:00", "Svar kan vente til kl. 8.00.", "2026-11-18 16:30"],
    ["2026-11-20 21:47", "late", "2026-11-23 8:00", "Svar kan vente til mandag.", "2026-11-20 16:30"],
    ["2026-11-22 12:00", "quiet-day", "2026-11-23 8:00", "Svar kan vente til i morgen.", "2026-11-20 16:30"],
    ["2026-12-24 22:00", "late", "2026-12-28 8:00", "Svar kan vente til mandag.", "2026-12-24 16:30"],
    ["2026-12-25 12:00", "holiday", "2026-12-28 8:00", "Svar kan vente til mandag.", "2026-12-24 16:30"],
    ["2027-03-24 22:00", "late", "2027-03-30 8:00", "Svar kan vente til tirsdag.", "2027-03-24 16:30"],
  ])("at %s because it is %s", (when, because, until, line, since) => {
    const [untilDay = "", untilTime = ""] = until.split(" ");
    const [sinceDay = "", sinceTime = ""] = since.split(" ");
    expect(decide(when)).toEqual({
      verdict: "hold",
      because,
      until: at(untilDay, untilTime),
      line,
      since: at(sinceDay, sinceTime),
    });
  });

  test("the evening before late is sent, unless the leader wants to be asked there too", () => {
    expect(decide("2026-11-18 19:00")).toMatchObject({ verdict: "allow", because: "edge" });
    expect(decide("2026-11-18 19:00", { asksAtEdge: true })).toMatchObject({
      verdict: "hold",
      because: "edge",
    });
    expect(decide("2026-11-18 16:40", { asksAtEdge: true })).toMatchObject({
      verdict: "allow",
      because: "grace",
    });
  });
});

describe("exceptions", () => {
  const late = "2026-11-18 22:00";
  const exceptions = {
    ...NO_EXCEPTIONS,
    ownDomains: ["kommune.dk"],
    people: ["chef@kommune.dk", "mor@hjemme.dk"],
    mailboxes: ["vagt@kommune.dk"],
  };
  test.each([
    ["nobody known", { recipients: null }, "late"],
    ["no recipients yet", { recipients: [] }, "late"],
    ["somebody unknown among the chosen", { recipients: ["chef@kommune.dk", null] }, "late"],
    ["own staff", { recipients: ["sara@kommune.dk"] }, "late"],
    ["own staff and somebody outside", { recipients: ["sara@kommune.dk", "a@firma.dk"] }, "late"],
    ["a domain that only ends alike", { recipients: ["a@ikke-kommune.dk"] }, "outside-own-domains"],
    ["only people outside", { recipients: ["a@firma.dk", "b@firma.dk"] }, "outside-own-domains"],
    ["chosen people, however they are written", { recipients: ["Chef@Kommune.dk"] }, "chosen-people"],
    ["a chosen person and staff", { recipients: ["chef@kommune.dk", "sara@kommune.dk"] }, "late"],
    ["a duty mailbox", { recipients: ["sara@kommune.dk"], from: "Vagt@kommune.dk" }, "chosen-mailbox"],
    ["another mailbox", { recipients: ["sara@kommune.dk"], from: "mig@kommune.dk" }, "late"],
    ["high importance that was not chosen", { highImportance: true }, "late"],
  ])("%s", (_, mail, because) => expect(decide(late, { exceptions }, mail).because).toBe(because));

  test("high importance, where the leader chose it", () =>
    expect(
      decide(late, { exceptions: { ...NO_EXCEPTIONS, highImportance: true } }, { highImportance: true }),
    ).toMatchObject({ verdict: "allow", because: "high-importance" }));

  test("without own domains nobody is outside", () =>
    expect(decide(late, {}, { recipients: ["a@firma.dk"] }).because).toBe("late"));
});

describe("the line", () => {
  test.each(LINE_LANGUAGES)("is whole in '%s' for every distance", (lineLanguage) => {
    const lines = ["2026-11-18 22:00", "2026-11-19 01:00", "2026-11-20 22:00"].map(
      (when) => decide(when, { lineLanguage }).line,
    );
    expect(new Set(lines).size).toBe(3);
    for (const line of lines) expect(line).not.toMatch(/[{}]|undefined/);
    expect([LINES[lineLanguage].weekdays.length, LINES[lineLanguage].months.length]).toEqual([7, 12]);
  });

  test("names the date when it is more than a week away", () => {
    const policy = compilePolicy(
      defaultBoundary(DANISH_FRAMES),
      { ...NOTHING, leave: [{ start: at("2026-12-19", "0:00"), end: at("2027-01-04", "0:00") }] },
      at("2026-12-01", "9:00"),
    );
    expect(decideSend(policy, at("2026-12-20", "12:00"))).toMatchObject({
      because: "leave",
      line: "Svar kan vente til mandag den 4. januar.",
      until: at("2027-01-04", "8:00"),
    });
  });

  test("promises nothing when no opening is known", () => {
    const policy = compilePolicy(
      defaultBoundary(DANISH_FRAMES),
      { ...NOTHING, leave: [{ start: at("2026-12-01", "0:00"), end: at("2028-12-01", "0:00") }] },
      at("2026-12-01", "9:00"),
    );
    expect(decideSend(policy, at("2026-12-20", "12:00"))).toMatchObject({
      verdict: "hold",
      until: null,
      line: "Svar kan vente.",
    });
  });
});
