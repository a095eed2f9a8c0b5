import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { occurrences } from "../../../src/cli/occurrences";
import { calendar, event } from "./reading";

const folder = mkdtempSync(join(tmpdir(), "occurrences-"));
afterAll(() => rmSync(folder, { recursive: true }));

const good = join(folder, "god.ics");
writeFileSync(
  good,
  calendar(
    event("UID:b", "SUMMARY:Senere", "DTSTART:20261116T090000Z", "DURATION:PT1H"),
    event(
      "UID:a",
      "SUMMARY:Aflyst: Møde",
      "DTSTART:20261116T080000",
      "DTEND:20261116T090000",
      "TRANSP:TRANSPARENT",
    ),
    event("UID:x"),
  ),
);
const page = join(folder, "side.ics");
writeFileSync(page, "<html></html>");

async function run(args: string[], input = "") {
  const out: string[] = [];
  async function* stdin() {
    yield input;
  }
  const code = await occurrences(args, { stdin: stdin(), out: (line) => out.push(line), err: () => {} });
  return { code, out };
}
const WEEK = ["--from", "2026-11-16T00:00:00Z", "--to", "2026-11-23T00:00:00Z"];

describe("occurrences", () => {
  it("lists what overlaps the window, by start, in UTC", async () => {
    const { code, out } = await run([good, ...WEEK, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out.join(""))).toEqual({
      occurrences: [
        {
          uid: "a",
          start: "2026-11-16T07:00:00Z",
          end: "2026-11-16T08:00:00Z",
          allDay: false,
          summary: "Aflyst: Møde",
          status: "cancelled",
          busy: false,
        },
        {
          uid: "b",
          start: "2026-11-16T09:00:00Z",
          end: "2026-11-16T10:00:00Z",
          allDay: false,
          summary: "Senere",
          status: "confirmed",
          busy: true,
        },
      ],
      findings: [{ reason: "start-missing", line: 16, file: good }],
    });
  });
  it("reads floating times in the zone it is given", async () => {
    const { out } = await run([good, ...WEEK, "--zone", "America/New_York", "--json"]);
    expect(JSON.parse(out.join("")).occurrences[1].start).toBe("2026-11-16T13:00:00Z");
  });
  it("prints a table for people", async () => {
    const { out } = await run([good, ...WEEK]);
    expect(out.join("\n")).toBe(
      "2026-11-16 08:00 2026-11-16 09:00  Aflyst: Møde (cancelled)\n2026-11-16 10:00 2026-11-16 11:00  Senere",
    );
  });
  it("refuses wrong usage and files that are no calendar", async () => {
    await expect(run([])).rejects.toMatchObject({ name: "WrongUsage" });
    await expect(run([good, "--from", "i går", "--to", "i dag"])).rejects.toMatchObject({
      name: "WrongUsage",
    });
    await expect(run([good, ...WEEK, "--zone", "Mars/Olympus"])).rejects.toMatchObject({
      name: "WrongUsage",
    });
    await expect(run([page, ...WEEK])).rejects.toMatchObject({ name: "UnreadableInput" });
  });
  it("answers jobs line by line, whatever is wrong with one of them", async () => {
    const windows = {
      w: ["2026-11-16T00:00:00Z", "2026-11-23T00:00:00Z"],
      empty: ["2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z"],
    };
    const jobs = [
      { file: page, zone: "Europe/Copenhagen", windows },
      { file: join(folder, "mangler.ics"), zone: "Europe/Copenhagen", windows },
      { file: good, zone: "Europe/Copenhagen", windows },
    ];
    const { code, out } = await run(
      ["--jobs"],
      `${jobs.map((job) => JSON.stringify(job)).join("\n")}\nikke JSON\n`,
    );
    expect(code).toBe(0);
    const answers = out.map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { file: page, error: expect.any(String) },
      { file: join(folder, "mangler.ics"), error: expect.any(String) },
      { file: good, windows: { w: [{ uid: "a" }, { uid: "b" }], empty: [] } },
      { file: null, error: expect.any(String) },
    ]);
  });
});
