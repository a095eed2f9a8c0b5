import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { answer } from "../../src/cli/main";

const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
const nothing: AsyncIterable<string> = { async *[Symbol.asyncIterator]() {} };

async function run(line: string, language = "en_GB.UTF-8") {
  vi.stubEnv("LC_ALL", language);
  const said = { out: [] as string[], err: [] as string[] };
  const io = {
    stdin: nothing,
    out: (text: string) => void said.out.push(text),
    err: (text: string) => void said.err.push(text),
  };
  const args = line.split(" ").map((word) => word.replace("@", `${folder}/`));
  const code = await answer(args, io, process.env);
  return { code, out: said.out.join("\n"), err: said.err.join("\n") };
}

beforeAll(async () => {
  writeFileSync(join(folder, "da.ics"), (await run("demo --week 2026-W47 --lang da")).out);
  const mails = [
    { at: "2026-11-17T20:40:00Z", way: "sent", conversation: "a" },
    { at: "2026-11-17T21:05:00Z", way: "received", conversation: "a", important: true },
    { at: "2026-11-18T09:00:00Z", way: "received", conversation: "a" },
  ];
  writeFileSync(join(folder, "mail.json"), JSON.stringify(mails));
  writeFileSync(join(folder, "broken.json"), '[{"at":"yesterday","way":"sent"}]');
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const WEEK = "--week 2026-W47 --now 2026-11-23T08:00";

test("tells a week's boundaries in hours, instants and counts", async () => {
  const { code, out } = await run(`boundaries @da.ics ${WEEK} --mail @mail.json --json`);
  expect(code).toBe(0);
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    week: "2026-W47",
    mail: {
      source: "mailbox",
      sentOutside: 1,
      sentLate: 1,
      receivedOutside: 1,
      importantOutside: 1,
      ripple: 1,
    },
    evenings: { passed: 5 },
    hours: { counted: 41.5, expected: 37 },
    average: { hours: 33, since: "2026-W35", weeks: 13, whole: false },
    recommended: { dailyRest: 11, weeklyRest: 35, averageWeek: 48 },
  });
  expect(told.outside.length).toBeGreaterThan(0);
  for (const { summary, hours } of told.outside) {
    expect(summary).not.toBe("");
    expect(hours).toBeGreaterThan(0);
  }
});

test("without mail it says nothing of mail; people read lines in their language", async () => {
  expect(JSON.parse((await run(`boundaries @da.ics ${WEEK} --json`)).out).mail).toBeNull();
  const { out } = await run(`boundaries @da.ics ${WEEK} --mail @mail.json`, "da_DK.UTF-8");
  expect(out).toContain("uden for rammen");
  expect(out).toContain("11 t anbefales");
});

test("what is no list of mail times is refused in one sentence", async () => {
  const { code, out, err } = await run(`boundaries @da.ics ${WEEK} --mail @broken.json --json`);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/broken\.json: this is no list of mail times 0\.at/u);
});
