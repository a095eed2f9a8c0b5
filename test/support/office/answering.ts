import type { Answering } from "./client";

export type Callback = (result: Office.AsyncResult<unknown>) => void;

const LATE = 50;
const OVERDUE = 60_000;

/** A member that answers by callback, which stands last whatever goes before it. */
export type Asked = (...args: readonly unknown[]) => void;

const isCallback = (value: unknown): value is Callback => typeof value === "function";

const resultOf = (status: "succeeded" | "failed", value: unknown, code = 5000) =>
  ({
    status,
    value,
    error: status === "failed" ? { code, name: "Planted", message: "planted" } : null,
    diagnostics: {},
    asyncContext: undefined,
  }) as unknown as Office.AsyncResult<unknown>;

/** Thrown by what a member does, for an answer that is a failure of Outlook's own. */
export class Refused extends Error {
  constructor(readonly code: number) {
    super(`refused with ${code}`);
  }
}

/** Builds members that answer as the client does. `wait` stands for the passing of time. */
export function answeringAs(answering: Answering, wait: (then: () => void, ms: number) => void) {
  const answer = (callback: Callback, result: Office.AsyncResult<unknown>) => {
    if (answering === "missing") return;
    if (answering === "late") return wait(() => callback(result), LATE);
    if (answering === "overdue") return wait(() => callback(result), OVERDUE);
    callback(result);
    if (answering === "doubled") callback(result);
  };
  return (act: (...args: readonly unknown[]) => unknown): Asked =>
    (...args) => {
      const callback = args.filter(isCallback).at(-1) ?? (() => {});
      if (answering === "throwing") throw new Error("planted");
      if (answering === "failing") return answer(callback, resultOf("failed", undefined));
      try {
        answer(callback, resultOf("succeeded", act(...args)));
      } catch (error) {
        const code = error instanceof Refused ? error.code : 5000;
        answer(callback, resultOf("failed", undefined, code));
      }
    };
}
