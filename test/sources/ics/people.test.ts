import { describe, expect, it } from "vitest";
import { calendar, event, read } from "./reading";

const MEETING = ["UID:p", "SUMMARY:Møde", "DTSTART:20261116T080000Z", "DURATION:PT1H"];
const ME = ["Anna.Leder@kommune.example"];
const first = (lines: readonly string[], me?: readonly string[]) => {
  const [found] = read(calendar(event(...MEETING, ...lines)), me ? { me } : {}).events;
  if (!found) throw new Error("no event");
  return found;
};

const INVITED = [
  "ORGANIZER;CN=Bo:mailto:bo@kommune.example",
  'ATTENDEE;CN="Leder, Anna";PARTSTAT=TENTATIVE:MAILTO:anna.leder@kommune.example',
  "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ib@sundhed.kommune.example",
  "ATTENDEE;PARTSTAT=ACCEPTED:mailto:eva@region.example",
  "ATTENDEE;CUTYPE=ROOM:mailto:lokale3@kommune.example",
];

describe("who takes part", () => {
  it("is not known of an event without attendees", () => {
    expect(first([], ME)).toMatchObject({ attendance: null, response: "none", organizerIsMe: null });
  });
  it("counts others, inside and outside the owner's house, and no rooms", () => {
    expect(first(INVITED, ME)).toMatchObject({
      attendance: { inside: 2, outside: 1 },
      response: "tentative",
      organizerIsMe: false,
    });
  });
  it("knows the owner as organizer", () => {
    const own = ["ORGANIZER:mailto:anna.leder@kommune.example", "ATTENDEE:mailto:eva@region.example"];
    expect(first(own, ME)).toMatchObject({
      attendance: { inside: 0, outside: 1 },
      response: "organizer",
      organizerIsMe: true,
    });
  });
  it.each([
    ["ACCEPTED", "accepted"],
    ["declined", "declined"],
    ["NEEDS-ACTION", "none"],
  ])("reads the answer %s", (answer, response) => {
    expect(first([`ATTENDEE;PARTSTAT=${answer}:mailto:anna.leder@kommune.example`], ME).response).toBe(
      response,
    );
  });
  it("finds an address that a server moved into a parameter", () => {
    const hidden = ["ATTENDEE;PARTSTAT=DECLINED;EMAIL=anna.leder@kommune.example:urn:uuid:1"];
    expect(first(hidden, ME).response).toBe("declined");
  });
  it("claims nothing while the owner is unknown", () => {
    expect(first(INVITED)).toMatchObject({ response: "none", organizerIsMe: null });
    expect(first(INVITED).attendance).toEqual({ inside: 2, outside: 1 });
  });
});

describe("which address is the owner", () => {
  it("is suggested by how often it appears", () => {
    const events = [1, 2, 3].map((day) =>
      event(
        `UID:${day}`,
        `DTSTART:2026110${day}T080000Z`,
        "ATTENDEE:mailto:anna@a.example",
        `ATTENDEE:mailto:x${day}@b.example`,
      ),
    );
    expect(read(calendar(...events)).likelyOwners[0]).toBe("anna@a.example");
  });
});

describe("a calendar that carries no attendees", () => {
  const many = (count: number, more: string) =>
    calendar(
      ...Array.from({ length: count }, (_, at) =>
        event(`UID:${at}`, "DTSTART:20261116T080000Z", `SUMMARY:${at}`, more),
      ),
    );
  const reasons = (text: string) => read(text).findings.map(({ reason }) => reason);
  it("is told of once", () => expect(reasons(many(12, "CLASS:PUBLIC"))).toEqual(["no-attendees"]));
  it("is no finding where there are some", () =>
    expect(reasons(many(12, "ATTENDEE:mailto:a@b.example"))).toEqual([]));
  it("is no finding in a handful of events", () => expect(reasons(many(3, "CLASS:PUBLIC"))).toEqual([]));
});
