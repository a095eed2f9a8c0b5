import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { answer } from "../../src/cli/main";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { meeting } from "../sources/caldav/ics-text";

const missing = whyNoRadicale();
const WINDOW = ["--from", "2026-11-15T23:00:00Z", "--to", "2026-11-22T23:00:00Z"];

async function run(...args: string[]) {
  const told = { out: [] as string[], err: [] as string[] };
  const io = {
    stdin: (async function* () {})(),
    out: (line: string) => void told.out.push(line),
    err: (line: string) => void told.err.push(line),
  };
  const code = await answer(["pull", ...args], io, { LANG: "en" });
  return { code, out: told.out.join("\n"), err: told.err.join("\n") };
}

afterEach(() => vi.unstubAllEnvs());

test("wrong usage is said before anything is asked", async () => {
  vi.stubEnv("PUSTERUM_PASSWORD", "x");
  expect(await run("--account", "graph")).toMatchObject({ code: 1, out: "" });
  expect((await run("--account", "caldav")).err).toContain("--user is missing");
  expect((await run("--account", "caldav", "--user", "leder")).err).toContain("--url is missing");
  vi.stubEnv("PUSTERUM_PASSWORD", "");
  expect((await run("--account", "caldav", "--user", "a@icloud.com")).err).toContain("PUSTERUM_PASSWORD");
});

describe.skipIf(missing)(missing ? `skipped: ${missing}` : "from Radicale", () => {
  let radicale: RadicaleServer;
  beforeAll(async () => {
    radicale = await RadicaleServer.start();
    await radicale.put("a.ics", meeting("a", "Ledermøde", "20261118T090000", "20261118T100000"));
  });
  afterAll(() => radicale.stop());
  const account = () => [
    "--account",
    "caldav",
    "--url",
    radicale.origin,
    "--user",
    radicale.credentials.user,
  ];

  test("what would be stored, as JSON and for people; the password appears nowhere", async () => {
    vi.stubEnv("PUSTERUM_PASSWORD", radicale.credentials.password);
    const { code, out, err } = await run(...account(), ...WINDOW, "--json");
    expect([code, err]).toEqual([0, ""]);
    const { calendars } = JSON.parse(out);
    const work = calendars.find(({ name }: { name: string }) => name === "Arbejde");
    expect(work.events).toMatchObject([
      {
        weeks: ["2026-W47"],
        event: { title: "Ledermøde", key: "arbejde/a" },
        naming: { activity: expect.any(String) },
      },
    ]);
    expect(work.remotes).toMatchObject([{ key: "arbejde/a", remote: "/leder/arbejde/a.ics", isGone: false }]);
    expect(out).not.toContain(radicale.credentials.password);
    const shown = await run(...account(), ...WINDOW, "--calendar", "Arbejde");
    expect(shown.out).toMatch(/^Arbejde: 1\n {2}2026-11-18 09:00 {2}Ledermøde {2}\[/u);
  });

  test("a calendar that is not there is said, with those that are", async () => {
    vi.stubEnv("PUSTERUM_PASSWORD", radicale.credentials.password);
    const { code, out, err } = await run(...account(), "--calendar", "Arbjede");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/no "Arbjede".*Arbejde/u);
  });

  test("a wrong password and a server that is none are told in a sentence", async () => {
    vi.stubEnv("PUSTERUM_PASSWORD", "forkert");
    const refused = await run(...account());
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toMatch(/password/u);
    expect(refused.err).not.toContain("forkert");
  });
});
