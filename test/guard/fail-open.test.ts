// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decideSend } from "../../src/domain/boundary/send-decision";
import { type Answer, type Asking, type GuardSteps, guardSends } from "../../src/ui/guard/page/guard-sends";
import { OUTLOOK } from "../../src/ui/guard/page/outlook-page";
import { closePage, find, key, LATE, mouse, openPage, policyFor } from "./made-page";

const POLICY = policyFor();
const NOW: Answer = { kind: "now", line: null };
const SHOWN: Asking = { isShown: () => true, close: () => {} };
const fails = (): never => {
  throw new Error("planted");
};

let end = new AbortController();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end.abort();
  end = new AbortController();
  closePage();
  vi.useRealTimers();
});

/** Steps that all go well, and a leader who answers at once. */
const WELL: GuardSteps = {
  decide: () => decideSend(POLICY, LATE),
  readMail: () => ({ recipients: null, from: null, highImportance: false }),
  ask: (_held, _compose, answer) => {
    answer(NOW);
    return SHOWN;
  },
  carryOut: () => {},
  went: () => {},
  pressAgain: () => {},
};

function openWith(steps: Partial<GuardSteps>) {
  // The page's own guard lets everything go; the one under test stands beside it.
  const { sent } = openPage({ name: "outlook-new.html", policy: null });
  guardSends(OUTLOOK, { ...WELL, ...steps }, end.signal);
  return sent;
}

const MAX_WAIT = 150;

describe.each([
  ["a click", () => mouse(find("[data-sends]"))],
  ["a key", () => key(find("#editor"), { key: "Enter", ctrlKey: true })],
] as const)("after %s the mail goes within 150 ms", (_, send) => {
  test.each<[string, Partial<GuardSteps>]>([
    ["when all goes well", {}],
    ["when deciding throws", { decide: fails }],
    ["when reading the mail throws", { decide: (read) => decideSend(POLICY, LATE, read()), readMail: fails }],
    ["when asking throws", { ask: fails }],
    [
      "when asking throws after it was answered",
      {
        ask: (_h, _c, answer) => {
          answer(NOW);
          return fails();
        },
      },
    ],
    ["when the question never comes to be seen", { ask: () => ({ isShown: () => false, close: () => {} }) }],
    ["when looking for the question throws", { ask: () => ({ isShown: fails, close: fails }) }],
    ["when the answer cannot be carried out", { carryOut: fails }],
    [
      "when the question cannot be closed",
      {
        ask: (_h, _c, answer) => {
          setTimeout(() => answer(NOW), 50);
          return { isShown: () => true, close: fails };
        },
      },
    ],
    [
      "when the answer comes twice",
      {
        ask: (_h, _c, answer) => {
          answer(NOW);
          answer(NOW);
          setTimeout(() => answer({ kind: "back" }), 10);
          return SHOWN;
        },
      },
    ],
    [
      "when the answer comes late, and again",
      {
        ask: (_h, _c, answer) => {
          setTimeout(() => answer(NOW), 100);
          setTimeout(() => answer(NOW), 110);
          return SHOWN;
        },
      },
    ],
    ["when nothing more can be told", { went: fails, pressAgain: fails, carryOut: fails, ask: fails }],
  ])("%s", (_name, steps) => {
    const sent = openWith(steps);
    send();
    vi.advanceTimersByTime(MAX_WAIT);
    expect(sent).toHaveLength(1);
  });
});

test("a question that the page removes lets the mail go", () => {
  let shown = true;
  const sent = openWith({ ask: () => ({ isShown: () => shown, close: () => {} }) });
  mouse(find("[data-sends]"));
  vi.advanceTimersByTime(5_000);
  expect(sent).toEqual([]);
  shown = false;
  vi.advanceTimersByTime(1_000);
  expect(sent).toHaveLength(1);
});

test("a question whose mail has gone from the page is dropped, and sends nothing", () => {
  const closed = vi.fn();
  const answers: Answer[] = [];
  const sent = openWith({
    ask: () => ({ isShown: () => false, close: closed }),
    carryOut: (answer) => void answers.push(answer),
  });
  mouse(find("[data-sends]"));
  find("[data-compose]").remove();
  vi.advanceTimersByTime(2_000);
  expect([sent.length, closed.mock.calls.length, answers]).toEqual([0, 1, [{ kind: "back" }]]);
});

test("while the leader thinks, the mail is not sent by a second press, and asked about once", () => {
  const ask = vi.fn(() => SHOWN);
  const sent = openWith({ ask });
  mouse(find("[data-sends]"));
  mouse(find("[data-sends]"));
  key(find("#editor"), { key: "Enter", ctrlKey: true });
  vi.advanceTimersByTime(10_000);
  expect([sent.length, ask.mock.calls.length]).toEqual([0, 1]);
});

test("a key that is held down presses nothing in the question", () => {
  openWith({ ask: () => SHOWN });
  const enter = { key: "Enter", code: "Enter" };
  key(find("#editor"), { ...enter, ctrlKey: true });
  const elsewhere = document.createElement("button");
  document.body.append(elsewhere);
  expect(key(elsewhere, { ...enter, repeat: true })).toBe(false);
  expect(key(elsewhere, enter)).toBe(true);
});

test("when the guard has ended, nothing is caught", () => {
  const sent = openWith({});
  end.abort();
  mouse(find("[data-sends]"));
  expect(sent).toHaveLength(1);
});
