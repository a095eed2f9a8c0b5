import { expect, test } from "vitest";
import type { RequestEntry } from "../../../src/app/request-log";
import { instant, type Millis, millis } from "../../../src/domain/time/instant";
import { type HttpRequest, type HttpWorld, PATIENCE, send } from "../../../src/sources/http";
import { leadsElsewhere } from "../../../src/sources/leads-elsewhere";

const ASK: HttpRequest = {
  method: "GET",
  url: "https://calendar.example/events?secret=1",
  headers: { authorization: "Bearer hidden" },
  purpose: "read-events",
  isRepeatable: true,
};

type Step = Response | Error | (() => Promise<Response>);

function worldOf(steps: Step[], over: Partial<HttpWorld> = {}) {
  const entries: RequestEntry[] = [];
  const slept: Millis[] = [];
  const world: HttpWorld = {
    fetch: async () => {
      const step = steps.shift();
      if (step === undefined) throw new Error("one request too many");
      if (step instanceof Error) throw step;
      return step instanceof Response ? step : step();
    },
    now: () => instant(Date.parse("2026-11-20T12:00:00Z")),
    sleep: async (length) => void slept.push(length),
    random: () => 0.5,
    isOnline: () => true,
    mayReach: async () => true,
    log: (entry) => void entries.push(entry),
    ...over,
  };
  return { world, entries, slept, steps };
}

const say = (status: number, headers: Record<string, string> = {}) =>
  new Response("hej", { status, headers });

test("an answer is handed on with its status, and logged without address, headers or content", async () => {
  const { world, entries } = worldOf([say(404)]);
  expect(await send(world, { ...ASK, method: "POST", body: "æ" })).toMatchObject({
    ok: true,
    status: 404,
    text: "hej",
  });
  expect(entries).toEqual([
    { host: "calendar.example", at: world.now(), purpose: "read-events", sent: 2, received: 3, outcome: 404 },
  ]);
});

test.each([
  ["2", 2000],
  ["Fri, 20 Nov 2026 12:00:03 GMT", 3000],
])("Retry-After %s is waited for", async (value, wait) => {
  const { world, slept } = worldOf([say(429, { "retry-after": value }), say(200)]);
  expect(await send(world, ASK)).toMatchObject({ status: 200 });
  expect(slept).toEqual([wait]);
});

test("a wait that is too long is not slept through but told", async () => {
  const { world, slept, steps } = worldOf([say(503, { "retry-after": "120" }), say(200)]);
  const retryAt = world.now() + 120_000;
  expect(await send(world, ASK)).toEqual({ ok: false, reason: "throttled", retryAt });
  expect([slept, steps.length]).toEqual([[], 1]);
});

test("without Retry-After the waits double, with jitter, until the tries are used up", async () => {
  const { world, slept, entries } = worldOf([say(503), say(502), say(500)]);
  expect(await send(world, ASK)).toEqual({ ok: false, reason: "unavailable", retryAt: world.now() + 1500 });
  expect(slept).toEqual([375, 750]);
  expect(entries.map(({ outcome }) => outcome)).toEqual([503, 502, 500]);
});

test("what may not be done twice is asked again only when nothing was done", async () => {
  const once = { ...ASK, method: "POST", isRepeatable: false };
  const cut = worldOf([new TypeError("cut"), say(200)]);
  expect(await send(cut.world, once)).toEqual({ ok: false, reason: "unreachable" });
  const throttled = worldOf([say(429), say(200)]);
  expect(await send(throttled.world, once)).toMatchObject({ status: 200 });
});

test("offline is said at once", async () => {
  const { world, slept } = worldOf([new TypeError("no network")], { isOnline: () => false });
  expect(await send(world, ASK)).toEqual({ ok: false, reason: "offline" });
  expect(slept).toEqual([]);
});

test("a body that breaks off is no answer", async () => {
  const broken = () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    return new Response(body, { status: 200 });
  };
  const { world, entries } = worldOf([broken(), broken(), broken()]);
  expect(await send(world, ASK)).toEqual({ ok: false, reason: "cut-off" });
  expect(entries.map(({ outcome }) => outcome)).toEqual(["cut-off", "cut-off", "cut-off"]);
});

test("a server that says nothing is left", async () => {
  const { world } = worldOf([], {
    fetch: (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      }),
  });
  const patience = { ...PATIENCE, timeout: millis(20), tries: 1 };
  expect(await send(world, ASK, patience)).toEqual({ ok: false, reason: "timed-out" });
});

test("a host that the leader has not named is never spoken to", async () => {
  const { world, entries } = worldOf([], {
    mayReach: async (origin) => origin !== "https://calendar.example",
  });
  expect(await send(world, ASK)).toEqual({ ok: false, reason: "not-permitted", host: "calendar.example" });
  expect(entries).toEqual([]);
});

test("the host that a redirect led to is logged beside the one that was asked", async () => {
  const led = say(200);
  Object.defineProperty(led, "url", { value: "https://elsewhere.example/events" });
  const { world, entries } = worldOf([led]);
  await send(world, ASK);
  expect(entries.map(({ host, received }) => [host, received])).toEqual([
    ["calendar.example", 0],
    ["elsewhere.example", 3],
  ]);
});

test("whoever asks for a hundred years is asked again the next day", async () => {
  const { world } = worldOf([say(429, { "retry-after": "99999999999999" })]);
  const outcome = await send(world, ASK);
  expect(outcome).toMatchObject({ reason: "throttled", retryAt: world.now() + 24 * 3_600_000 });
});

test("the question whether an address leads on is logged", async () => {
  const { world, entries } = worldOf([say(302), new TypeError("no")]);
  expect(await leadsElsewhere(world, ASK.url, "list-calendars")).toBe(true);
  expect(await leadsElsewhere(world, ASK.url, "list-calendars")).toBe(false);
  expect(entries.map(({ outcome }) => outcome)).toEqual(["leads-elsewhere", "unreachable"]);
});
