import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { writeBackup } from "../../src/app/backup-file";
import { answer } from "../../src/cli/main";
import { DEFAULT_WISH } from "../../src/domain/blocks/wish";
import type { Stamp } from "../../src/domain/profile/stamp";
import { minutes } from "../../src/domain/time/instant";
import { bookedAt } from "../domain/blocks/made-booking";

const folder = mkdtempSync(join(tmpdir(), "plan-"));
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

const calendar = (...events: readonly (readonly [from: string, to: string, title: string])[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...events.flatMap(([from, to, title], number) => [
      "BEGIN:VEVENT",
      `UID:${number}@work`,
      `DTSTART;TZID=Europe/Copenhagen:${from}`,
      `DTEND;TZID=Europe/Copenhagen:${to}`,
      `SUMMARY:${title}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

const BLOCK = { kind: "block", id: "2026-W47.reflection.1.0@pusterum" } as const;
const { booking: BOOKING } = bookedAt("2026-11-18", "13:00");
const DAYS = ["16", "17", "18", "19", "20"];
const ASKED = "--week 2026-W47 --now 2026-11-13T09:00";

beforeAll(() => {
  writeFileSync(join(folder, "early.ics"), calendar(["20261116T080000", "20261116T110000", "Ledermøde"]));
  const full = DAYS.map(
    (day) =>
      [`202611${day}T080000`, `202611${day}T${day === "17" ? "160000" : "163000"}`, `Møde ${day}`] as const,
  );
  writeFileSync(join(folder, "full.ics"), calendar(...full));
  const wish = { ...DEFAULT_WISH, budget: minutes(60) };
  const stamp = "1795000000000-0000-device" as Stamp;
  writeFileSync(
    join(folder, "thrifty.json"),
    writeBackup([{ kind: "wish", id: "wish", value: wish, stamp }]),
  );
  for (const state of ["booked", "deleted"] as const)
    writeFileSync(
      join(folder, `${state}.json`),
      writeBackup([{ ...BLOCK, stamp, value: { ...BOOKING, state } }]),
    );
  writeFileSync(join(folder, "letter.txt"), "Kære alle");
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe("the plan as JSON", () => {
  test("says where each block lies, which it is, and why there", async () => {
    const { code, out } = await run(`plan @early.ics ${ASKED} --json`);
    expect(code).toBe(0);
    const { blocks, unplaced } = JSON.parse(out);
    expect(unplaced).toEqual([]);
    expect(blocks.map(({ start }: { start: string }) => start)).toEqual([
      "2026-11-17T07:00:00Z",
      "2026-11-19T07:00:00Z",
    ]);
    expect(blocks[0]).toMatchObject({
      uid: "2026-W47.reflection.1.0@pusterum",
      end: "2026-11-17T08:00:00Z",
      change: "new",
      private: true,
      reasons: [
        { kind: "part", part: "morning" },
        { kind: "edge" },
        { kind: "full-length" },
        { kind: "own-day" },
      ],
    });
  });

  test("says what is in the way, and of which meeting how much", async () => {
    const { out } = await run(`plan @full.ics ${ASKED} --json`);
    expect(JSON.parse(out).unplaced[0]).toMatchObject({
      kind: "reflection",
      reason: "meetings",
      nearest: { kind: "event-ends-earlier", minutes: 15, event: { title: "Møde 17" } },
    });
  });

  test("goes by the wish in the profile, and by the zone asked for", async () => {
    const thrifty = JSON.parse((await run(`plan @early.ics ${ASKED} --profile @thrifty.json --json`)).out);
    expect(thrifty.unplaced).toMatchObject([{ reason: "budget" }]);
    const far = JSON.parse((await run(`plan @early.ics ${ASKED} --zone Pacific/Auckland --json`)).out);
    expect(far.blocks[0].start).toBe("2026-11-15T19:00:00Z");
  });
});

describe("what the profile remembers of blocks", () => {
  test("a deleted block stays away that week, a booked one is kept, and a holiday is no working day", async () => {
    const asked = async (profile: string, more = ASKED) =>
      JSON.parse((await run(`plan @early.ics ${more} --profile @${profile} --json`)).out);
    const held = await asked("booked.json");
    expect(held.blocks.map(({ change }: { change: string }) => change)).toEqual(["kept", "new"]);
    expect(held.blocks[0].start).toBe("2026-11-18T12:00:00Z");
    const deleted = await asked("deleted.json");
    expect(deleted.blocks.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([2]);
    const easter = await asked("booked.json", "--week 2026-W14 --now 2026-03-20T09:00");
    for (const { start } of easter.blocks) expect(start < "2026-04-02").toBe(true);
    expect(easter.blocks).toHaveLength(2);
  });
});

describe("the plan as a calendar", () => {
  test("is private, asks a question, tells no figure, and is known again", async () => {
    const ics = (await run(`plan @early.ics ${ASKED} --ics`, "da_DK.UTF-8")).out;
    expect(ics.match(/CLASS:PRIVATE/g)).toHaveLength(2);
    const questions = ics.replace(/\r\n /g, "").match(/DESCRIPTION:.*/g) ?? [];
    expect(new Set(questions).size).toBe(2);
    for (const question of questions) expect(question).toMatch(/^DESCRIPTION:\D*\?\D*$/);
    writeFileSync(join(folder, "booked.ics"), ics);
    const again = JSON.parse((await run(`plan @early.ics @booked.ics ${ASKED} --json`)).out);
    expect(again.blocks.map(({ change }: { change: string }) => change)).toEqual(["kept", "kept"]);
    expect((await run(`plan @early.ics @booked.ics ${ASKED} --ics`, "da_DK.UTF-8")).out).toBe(ics);
  });
});

describe("the plan for people", () => {
  test("speaks the language of the terminal", async () => {
    const danish = (await run(`plan @early.ics ${ASKED}`, "da_DK.UTF-8")).out;
    expect(danish).toContain("Tirsdag 8.00–9.00  Refleksion (ny)");
    expect(danish).toContain("om formiddagen, som du helst vil; først på arbejdsdagen");
    const english = (await run(`plan @full.ics ${ASKED}`)).out;
    expect(english).toContain("No place: Reflection");
    expect(english).toContain("If Møde 17 on Tuesday ended 15 minutes earlier, there would be room.");
  });

  test("says what is wrong with what was asked", async () => {
    expect(await run("plan --week 2026-W47")).toMatchObject({ code: 1, out: "" });
    expect(await run("plan @early.ics")).toMatchObject({ code: 1 });
    expect(await run(`plan @early.ics ${ASKED} --zone Mars`)).toMatchObject({ code: 1 });
    expect(await run(`plan @letter.txt ${ASKED}`)).toMatchObject({ code: 2 });
    expect(await run(`plan @missing.ics ${ASKED}`)).toMatchObject({ code: 2 });
  });
});
