import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { answer } from "../../src/cli/main";

const folder = mkdtempSync(join(tmpdir(), "balance-"));
const path = (name: string) => join(folder, name);
const nothing: AsyncIterable<string> = { async *[Symbol.asyncIterator]() {} };

/** Answers a command line in a terminal of a language; "@" stands for the folder of the files. */
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
const json = async (line: string) => JSON.parse((await run(`${line} --json`)).out);

const WEEK = "--week 2026-W47 --now 2026-11-19T08:12";

beforeAll(async () => {
  writeFileSync(path("da.ics"), (await run("demo --week 2026-W47 --lang da")).out);
  writeFileSync(path("profile.json"), (await run("demo --week 2026-W47 --lang da --profile")).out);
  writeFileSync(path("letter.txt"), "Kære alle");
  writeFileSync(path("empty.ics"), "");
  writeFileSync(path("newer.json"), '{"format":"pusterum-profile","version":9,"records":[]}');
  writeFileSync(
    path("damaged.json"),
    '{"format":"pusterum-profile","version":1,"records":[{"kind":"mark"}]}',
  );
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe("the balance as JSON", () => {
  test("tells the invented week in hours", async () => {
    const week = await json(`balance @da.ics ${WEEK} --profile @profile.json`);
    expect(week).toMatchObject({
      week: "2026-W47",
      zone: "Europe/Copenhagen",
      from: "2026-11-15T23:00:00Z",
      to: "2026-11-22T23:00:00Z",
      now: "2026-11-19T07:12:00Z",
      ...{ counted: 41.5, giving: 12, draining: 17.5, neutral: 8, unjudged: 4 },
      norm: { agreed: 37, holidays: 0, absence: 0, expected: 37 },
      past: { counted: 25.2 },
      planned: { counted: 16.3 },
      ownLife: 1,
      onCall: [],
      findings: [],
    });
    expect(week.days.map(({ counted }: { counted: number }) => counted)).toEqual([8, 8.5, 8, 9, 7, 0, 1]);
    expect(week.activities[0]).toMatchObject({
      ...{ activity: "audit-accreditation", hours: 7.5, draining: 7.5, decision: "less" },
      marks: { gives: 0, drains: 2 },
    });
    expect(week.index).toBeGreaterThanOrEqual(-100);
    expect(week.setAside.map(({ rule }: { rule: string }) => rule)).toContain("cancelled");
  });

  test("without a profile nothing is judged, and the guess stands beside it", async () => {
    const week = await json(`balance @da.ics ${WEEK}`);
    expect(week).toMatchObject({
      counted: 41.5,
      giving: 0,
      draining: 0,
      neutral: 0,
      unjudged: 41.5,
      index: null,
    });
    const { giving, draining, neutral, unjudged } = week.ifGuessed;
    expect(giving + draining + neutral + unjudged).toBeCloseTo(41.5, 5);
    expect(draining).toBeGreaterThan(5);
  });

  test("of two files counts the same meeting once", async () => {
    const twice = await json(`balance @da.ics @da.ics ${WEEK} --profile @profile.json`);
    expect(twice.counted).toBe(41.5);
    expect(twice.setAside.some(({ rule }: { rule: string }) => rule === "same-meeting")).toBe(true);
  });

  test("in another zone is cut at its midnights", async () => {
    const week = await json(`balance @da.ics ${WEEK} --zone Pacific/Auckland`);
    expect([week.zone, week.from]).toEqual(["Pacific/Auckland", "2026-11-15T11:00:00Z"]);
  });

  test.each([
    ["2026-11-19T08:12", "2026-11-19T07:12:00Z"],
    ["2026-11-19T08:12:00Z", "2026-11-19T08:12:00Z"],
    ["2026-11-19T08:12:00-05:00", "2026-11-19T13:12:00Z"],
    ["2026-11-19", "2026-11-18T23:00:00Z"],
  ])("--now %s is %s", async (now, expected) => {
    expect((await json(`balance @da.ics --week 2026-W47 --now ${now}`)).now).toBe(expected);
  });
});

describe("the balance for people", () => {
  test("says the week in Danish, with a bar for each line", async () => {
    const { out, code } = await run(`balance @da.ics ${WEEK} --profile @profile.json`, "da_DK.UTF-8");
    expect(code).toBe(0);
    expect(out).toContain("Uge 47, 16.–22. nov. 2026");
    expect(out).toContain("Onsdag dræner mest. Tilsyn fylder 7,5 af ugens 41,5 timer.");
    expect(out).toMatch(/giver\s+12 t {2}█{24}\n/);
    expect(out).toMatch(/dræner\s+17,5 t {2}▒{35}\n/);
    expect(out).toContain("25,2 t er gået, 16,3 t er planlagt.");
  });

  test("and in English", async () => {
    const { out } = await run(`balance @da.ics ${WEEK} --profile @profile.json`);
    expect(out).toContain("Wednesday drains most. Inspection fills 7.5 of the week's 41.5 hours.");
    expect(out).not.toMatch(/\{\w+\}/);
  });

  test("an empty week is a sentence and no bars", async () => {
    const { out } = await run("balance @da.ics --week 2020-W10 --now 2026-11-19", "da_DK.UTF-8");
    expect(out).toContain("Ingen aftaler i denne uge.");
    expect(out).not.toMatch(/[█▒·○]/);
  });
});

describe("what cannot be done", () => {
  test.each([
    ["balance", 1, "which calendar file"],
    ["balance @da.ics", 1, "which week"],
    ["balance @da.ics --week 2026-W54", 1, '"2026-W54" is no week'],
    ["balance @da.ics --week 47", 1, '"47" is no week'],
    ["balance @da.ics --week 2026-W47 --zone Mars/Olympus", 1, "no time zone"],
    ["balance @da.ics --week 2026-W47 --now soon", 1, "no moment"],
    ["balance @da.ics --week 2026-W47 --now 2026-02-30", 1, "no moment"],
    ["balance @da.ics --week 2026-W47 --now 2026-11-19T25:00", 1, "no moment"],
    ["balance @da.ics --week 2026-W47 --nonsense", 1, "--nonsense"],
    ["demo", 1, "which week"],
    ["demo --week 2026-W47 --lang de", 1, "neither da nor en"],
    ["balance @gone.ics --week 2026-W47", 2, "gone.ics: the file cannot be opened."],
    ["balance @ --week 2026-W47", 2, "cannot be opened."],
    ["balance @letter.txt --week 2026-W47", 2, "letter.txt: this is no calendar file."],
    ["balance @empty.ics --week 2026-W47", 2, "empty.ics: the file is empty."],
    ["balance @da.ics @letter.txt --week 2026-W47", 2, "letter.txt: this is no calendar file."],
    ["balance @da.ics --week 2026-W47 --profile @letter.txt", 2, "this is no profile file."],
    ["balance @da.ics --week 2026-W47 --profile @newer.json", 2, "newer Pusterum"],
    ["balance @da.ics --week 2026-W47 --profile @damaged.json", 2, "damaged (records.0."],
  ])("%s ends with %i: %s", async (line, code, sentence) => {
    const result = await run(line);
    expect(result.code).toBe(code);
    expect(result.err.split("\n")[0]).toContain(sentence);
    expect(result.out).toBe("");
    if (code === 2) expect(result.err.trim().split("\n")).toHaveLength(1);
  });
});
