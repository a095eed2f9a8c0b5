import type { Held, MailFacts, SendDecision } from "../../../domain/boundary/send-decision";
import type { Instant } from "../../../domain/time/instant";
import { buttonAgain, type Compose, composePressed, composeWritten } from "./find-compose";
import type { MailPage } from "./mail-page";
import { press } from "./press";

export type Answer =
  | { readonly kind: "now"; readonly line: string | null }
  | { readonly kind: "later"; readonly at: Instant }
  | { readonly kind: "duty"; readonly until: Instant }
  | { readonly kind: "no-more"; readonly until: Instant }
  | { readonly kind: "back" };

/** An open question. */
export interface Asking {
  isShown(): boolean;
  close(): void;
}

/** The steps of the guard. Each may throw, hang or answer twice; the mail goes all the same. */
export interface GuardSteps {
  decide(readFacts: () => MailFacts): SendDecision;
  readMail(root: Element): MailFacts;
  ask(held: Held, compose: Compose, answer: (answer: Answer) => void): Asking;
  /** Carries out an answer before the mail goes, or in its place. */
  carryOut(answer: Answer, compose: Compose): void;
  /** The mail went without a question, or with one that failed. */
  went(decision: SendDecision | null): void;
  /** The Send button could not be found again: the leader presses it once more, and is not asked. */
  pressAgain(): void;
}

/** A question that is not to be seen after this long is none. */
const MUST_SHOW = 100;
const LOOK_AGAIN = 1_000;
/** How long our own press is let through. */
const OUR_PRESS = 250;
const FORGET = 60_000;

const PRESS_EVENTS = ["pointerdown", "mousedown", "touchstart", "touchend", "pointerup", "mouseup"] as const;

/**
 * Stands before the page's own listeners: first on the window, in the capture phase. What it cannot decide at once
 * it lets through untouched; only what is held is stopped.
 */
export function guardSends(page: MailPage, steps: GuardSteps, signal: AbortSignal): void {
  const options = { capture: true, signal } as const;
  const asked = new WeakSet<Element>();
  let open: { readonly compose: Compose; readonly asking: Asking | null } | null = null;
  let ours: HTMLElement | null = null;
  let swallowed: string | null = null;

  const attempt = <T>(step: () => T, otherwise: T): T => {
    try {
      return step();
    } catch {
      return otherwise;
    }
  };

  const heldNow = (compose: Compose): SendDecision | null =>
    attempt<SendDecision | null>(() => steps.decide(() => steps.readMail(compose.root)), null);

  const watch = (then: () => void, after: number) =>
    setTimeout(() => {
      if (!signal.aborted) then();
    }, after);

  const isOurs = (compose: Compose) => ours !== null && ours === compose.button;

  function letGo(compose: Compose): void {
    const button = attempt(() => buttonAgain(compose, page), null);
    if (!button) {
      attempt(() => steps.pressAgain(), undefined);
      return;
    }
    ours = button;
    watch(() => {
      if (ours === button) ours = null;
    }, OUR_PRESS);
    attempt(() => press(button), undefined);
  }

  function question(held: Held, compose: Compose): void {
    asked.add(compose.root);
    let finished = false;
    let asking: Asking | null = null;
    const finish = (answer: Answer | null) => {
      if (finished) return;
      finished = true;
      open = null;
      attempt(() => asking?.close(), undefined);
      if (answer) attempt(() => steps.carryOut(answer, compose), undefined);
      else attempt(() => steps.went(null), undefined);
      if (answer?.kind === "later" || answer?.kind === "back") return;
      letGo(compose);
      // Pages use a window again for the next mail; this one has had its time to go.
      watch(() => asked.delete(compose.root), FORGET);
    };
    const isShown = () => attempt(() => asking?.isShown() === true, false);
    const look = () => {
      if (finished) return;
      if (isShown()) watch(look, LOOK_AGAIN);
      else if (compose.root.isConnected) finish(null);
      // The mail itself has gone from the page, and the question with it.
      else finish({ kind: "back" });
    };
    open = { compose, asking: null };
    watch(look, MUST_SHOW);
    try {
      asking = steps.ask(held, compose, finish);
      if (finished) attempt(() => asking?.close(), undefined);
      else open = { compose, asking };
    } catch {
      finish(null);
    }
  }

  /** True when the send is held: the event goes no further. */
  function holds(compose: Compose, asks: boolean): boolean {
    if (isOurs(compose)) return false;
    if (open?.compose.root === compose.root) return true;
    if (asked.has(compose.root)) return false;
    const decision = heldNow(compose);
    if (decision?.verdict !== "hold") {
      if (asks) attempt(() => steps.went(decision), undefined);
      return false;
    }
    if (asks) question(decision, compose);
    return true;
  }

  const stop = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.type !== "touchstart" && event.type !== "touchend") event.preventDefault();
  };

  const onPress = (event: Event) => {
    const compose = attempt(() => composePressed(event.composedPath(), page), null);
    if (compose && holds(compose, event.type === "click")) stop(event);
  };
  for (const type of PRESS_EVENTS) window.addEventListener(type, onPress, options);
  window.addEventListener("click", onPress, options);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    // A key that is still held down from the send must not press a button of the question.
    if (event.repeat && event.code === swallowed) return stop(event);
    swallowed = null;
    const path = event.composedPath();
    const isPress = event.key === "Enter" || event.key === " ";
    const compose = attempt(
      () =>
        page.isSendKey(event)
          ? composeWritten(path, page)
          : isPress && !event.ctrlKey && !event.metaKey && !event.altKey
            ? composePressed(path, page)
            : null,
      null,
    );
    if (!compose || !holds(compose, !event.repeat)) return;
    swallowed = event.code;
    stop(event);
  };
  window.addEventListener("keydown", onKeyDown, options);
  for (const type of ["keypress", "keyup"] as const)
    window.addEventListener(
      type,
      (event) => {
        if (swallowed === null || event.code !== swallowed) return;
        if (type === "keyup") swallowed = null;
        stop(event);
      },
      options,
    );
  signal.addEventListener("abort", () => attempt(() => open?.asking?.close(), undefined), { once: true });
}
