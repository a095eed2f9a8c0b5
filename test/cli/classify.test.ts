import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classify } from "../../src/cli/classify";

async function run(chunks: readonly (string | Uint8Array)[], args: string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await classify(args, {
    stdin: (async function* () {
      yield* chunks;
    })(),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { code, out: out.map((line) => JSON.parse(line)), err };
}

const line = (id: string, subject: string, rest: object = {}) =>
  JSON.stringify({
    id,
    subject,
    start: "2026-03-02T09:00:00",
    end: "2026-03-02T10:00:00",
    attendees: 12,
    ...rest,
  });

test("every event of the sample is answered in its order", async () => {
  const text = readFileSync("test/fixtures/classify/dev.jsonl", "utf8");
  const { code, out, err } = await run([text]);
  expect(code).toBe(0);
  expect(err).toEqual([]);
  const ids = text
    .split("\n")
    .filter(Boolean)
    .map((one) => (JSON.parse(one) as { id: string }).id);
  expect(out.map(({ id }) => id)).toEqual(ids);
});

test("lines may come in pieces, with letters of two bytes cut in half", async () => {
  const bytes = new TextEncoder().encode(`${line("a", "Personalemøde")}\r\n${line("b", "Ledermøde")}`);
  const cut = bytes.indexOf(0xc3) + 1;
  const { code, out } = await run([bytes.slice(0, cut), bytes.slice(cut, cut + 9), bytes.slice(cut + 9)]);
  expect(code).toBe(0);
  expect(out).toMatchObject([
    { id: "a", activity: "staff-meetings" },
    { id: "b", activity: "management-meetings" },
  ]);
  expect(out[0].reasons[0]).toEqual({ kind: "word", word: "Personalemøde", where: "title" });
  expect(out[0].confidence).toBeGreaterThan(0.5);
});

test.each([
  ["{", "line 2: not JSON"],
  ["[]", "line 2: not a JSON object"],
  ["{}", 'line 2: "id" is not text'],
  ['{"id":"x"}', 'line 2: event x: "subject" is not text'],
  [line("x", "Møde", { start: "mandag" }), 'line 2: event x: "start" is not a local time'],
  [line("x", "Møde", { end: null }), 'line 2: event x: "end" is not a local time'],
  [line("x", "Møde", { end: "2026-13-45T99:00:00" }), 'line 2: event x: "start" or "end" is no date'],
])("a bad line is named once and the others are answered: %s", async (bad, sentence) => {
  const { code, out, err } = await run([[line("a", "Frokost"), bad, line("b", "MUS")].join("\n")]);
  expect(code).toBe(2);
  expect(err).toEqual([sentence]);
  expect(out.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("no events, no answers", async () => {
  expect(await run([])).toEqual({ code: 0, out: [], err: [] });
  expect(await run(["\n\n"])).toEqual({ code: 0, out: [], err: [] });
});

test("a byte order mark before the first line is no fault", async () => {
  expect((await run([`\ufeff${line("a", "Frokost")}`])).code).toBe(0);
});

test("fields of the wrong kind are read as not said", async () => {
  const odd = {
    attendees: "mange",
    categories: "Blå",
    showAs: "sleeping",
    sensitivity: 7,
    allDay: "yes",
    location: null,
  };
  const { code, out } = await run([line("a", "Personalemøde", odd)]);
  expect(code).toBe(0);
  expect(out).toHaveLength(1);
});
