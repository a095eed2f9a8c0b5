import { describe, expect, it } from "vitest";
import { readCalendar } from "../../../src/sources/ics/read-calendar";
import { calendar, event, options, read } from "./reading";

const MEETING = [
  "UID:møde-1",
  "SUMMARY:Møde på rådhuset – trin 2",
  "DTSTART:20261116T080000Z",
  "DURATION:PT1H",
];
const text = calendar(event(...MEETING));
const titles = (input: string | Uint8Array) => read(input).events.map(({ title }) => title);
const WANTED = ["Møde på rådhuset – trin 2"];
const utf8 = (value: string) => new TextEncoder().encode(value);

const utf16 = (value: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(value.length * 2));
  for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

/** Every letter of the fixture is Latin 1 but the dash. */
const western = (value: string) =>
  Uint8Array.from(value, (char) => (char === "–" ? 0x96 : char.charCodeAt(0)));

describe("line ends", () => {
  it.each([
    ["LF", "\n"],
    ["CR", "\r"],
    ["CR CR LF", "\r\r\n"],
  ])("%s", (_, end) => expect(titles(text.replaceAll("\r\n", end))).toEqual(WANTED));
  it("mixed", () => {
    let count = 0;
    expect(titles(text.replace(/\r\n/g, () => ["\r\n", "\n", "\r"][count++ % 3] ?? "\n"))).toEqual(WANTED);
  });
  it("missing at the very end", () => expect(titles(text.trimEnd())).toEqual(WANTED));
});

describe("letters", () => {
  it("UTF-8 with a mark", () => expect(titles(utf8(`\ufeff${text}`))).toEqual(WANTED));
  it("a mark in a text", () => expect(titles(`\ufeff${text}`)).toEqual(WANTED));
  it("UTF-16 with marks", () => {
    expect(titles(utf16(`\ufeff${text}`, true))).toEqual(WANTED);
    expect(titles(utf16(`\ufeff${text}`, false))).toEqual(WANTED);
  });
  it("UTF-16 without a mark", () => expect(titles(utf16(text, true))).toEqual(WANTED));
  it("Windows-1252, with a finding", () => {
    const reading = read(western(text));
    expect(reading.events.map(({ title }) => title)).toEqual(WANTED);
    expect(reading.findings).toContainEqual({ reason: "letters-guessed" });
  });
  it("a letter that a fold cut in two", () => {
    const bytes = [...utf8(text)];
    const ø = bytes.indexOf(0xb8, bytes.indexOf(0x53));
    const folded = Uint8Array.from([...bytes.slice(0, ø), 13, 10, 32, ...bytes.slice(ø)]);
    const reading = read(folded);
    expect(reading.events.map(({ title }) => title)).toEqual(WANTED);
    expect(reading.findings).toEqual([]);
  });
});

describe("folds", () => {
  it("in a value, with space or tab", () => {
    expect(titles(text.replace("rådhuset", "råd\r\n huset").replace("trin", "tr\r\n\tin"))).toEqual(WANTED);
  });
  it("in a name", () => expect(titles(text.replace("DTSTART", "DTST\r\n ART"))).toEqual(WANTED));
  it("in the name of a rule whose series began long ago", () => {
    const series = event(
      "UID:s",
      "SUMMARY:Serie",
      "DTSTART:20200106T080000Z",
      "RR\r\n ULE:FREQ=YEARLY;BYMONTH=11",
    );
    expect(titles(calendar(series))).toEqual(["Serie"]);
  });
  it("before the colon", () => expect(titles(text.replace("DTSTART:", "DTSTART\r\n :"))).toEqual(WANTED));
});

describe("names", () => {
  it("in small letters", () => {
    const small = text.replace(/^[A-Z-]+(?=:)/gm, (name) => name.toLowerCase()).replace(/VEVENT/g, "vevent");
    expect(titles(small)).toEqual(WANTED);
  });
});

describe("what is no calendar", () => {
  const reason = (input: string | Uint8Array) => {
    const reading = readCalendar(input, options());
    return reading.ok ? "read" : reading.reason;
  };
  it.each([
    ["nothing", "", "empty"],
    ["blank lines", " \r\n\r\n", "empty"],
    ["a web page", "<!doctype html><title>Log ind</title>", "not-a-calendar"],
    ["contacts", "BEGIN:VCARD\r\nFN:Nogen\r\nEND:VCARD", "not-a-calendar"],
    ["a calendar without events", calendar(), "read"],
    ["an event on its own", event(...MEETING), "read"],
  ])("%s", (_, input, wanted) => expect(reason(input)).toBe(wanted));
  it("bytes of a picture", () =>
    expect(reason(Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10))).toBe("not-a-calendar"));
});
