import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeBackup } from "../../src/app/backup-file";
import { sendCheck } from "../../src/cli/send-check";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { GUARD_SETTING } from "../../src/domain/boundary/guard-choices";
import type { ProfileRecord } from "../../src/domain/profile/records";
import type { Stamp } from "../../src/domain/profile/stamp";
import type { ZoneId } from "../../src/domain/time/zones";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pusterum-profile-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stamp = "1795000000000-0000-device" as Stamp;
const setting = (id: string, value: boolean | number | string): ProfileRecord => ({
  kind: "setting",
  id,
  value,
  stamp,
});

async function ask(times: readonly string[], records?: readonly ProfileRecord[]) {
  const args = times.flatMap((time) => ["--at", time]);
  if (records) {
    const file = join(folder, "profile.json");
    writeFileSync(file, writeBackup(records));
    args.push("--profile", file);
  }
  const lines: string[] = [];
  const code = await sendCheck([...args, "--json"], {
    stdin: (async function* () {})(),
    out: (line) => lines.push(line),
    err: () => {},
  });
  expect(code).toBe(0);
  return lines.map((line) => JSON.parse(line));
}

const held = (because: string, until: string, line: string) => ({ verdict: "hold", because, until, line });
const allowed = (because: string) => ({ verdict: "allow", because, until: null, line: null });

test("without a profile a Danish leader's defaults answer, one line a time, in the order asked", async () => {
  expect(
    await ask([
      "2026-11-20T21:47:00+01:00",
      "2026-11-18T10:00",
      "2024-02-29T20:30:00Z",
      "2026-11-20T19:00:00+01:00",
    ]),
  ).toEqual([
    held("late", "2026-11-23T07:00:00Z", "Svar kan vente til mandag."),
    allowed("open"),
    held("late", "2024-03-01T07:00:00Z", "Svar kan vente til i morgen."),
    allowed("edge"),
  ]);
});

test("the hour changes in both directions", async () => {
  expect(await ask(["2026-03-28T23:30", "2026-10-24T23:30"])).toEqual([
    held("quiet-day", "2026-03-30T06:00:00Z", "Svar kan vente til mandag."),
    held("quiet-day", "2026-10-26T07:00:00Z", "Svar kan vente til mandag."),
  ]);
});

test("a profile's frames, choices and duty are heeded, and its clock reads times without an offset", async () => {
  const frames = {
    ...DANISH_FRAMES,
    zone: "America/New_York" as ZoneId,
    holidays: null,
    quietDays: [],
  };
  const records: ProfileRecord[] = [
    { kind: "frames", id: "frames", value: frames, stamp },
    setting(GUARD_SETTING.asksAtEdge, true),
    setting(GUARD_SETTING.lineLanguage, "en"),
    setting(GUARD_SETTING.dutyUntil, Date.parse("2026-11-18T12:00:00Z")),
  ];
  expect(await ask(["2026-11-17T23:00", "2026-11-18T19:00", "2026-11-18T16:40"], records)).toEqual([
    allowed("duty"),
    held("edge", "2026-11-19T13:00:00Z", "A reply can wait until tomorrow."),
    allowed("grace"),
  ]);
});

test.each(["", "tomorrow", "2026-02-30", "2026-11-20T25:00", "2026-11-20T21:47+1"])(
  "'%s' is no time",
  (time) => expect(ask([time])).rejects.toMatchObject({ name: "WrongUsage" }),
);

test("a profile that cannot be read is said to be one", async () => {
  const file = join(folder, "profile.json");
  writeFileSync(file, "{}");
  await expect(
    sendCheck(["--at", "2026-11-20", "--profile", file], {
      stdin: (async function* () {})(),
      out: () => {},
      err: () => {},
    }),
  ).rejects.toMatchObject({ name: "UnreadableInput" });
});
