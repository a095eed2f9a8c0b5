import { readFileSync } from "node:fs";
import type { GuardMessage } from "../../src/app/guard-messages";
import { type Boundary, type Circumstances, defaultBoundary } from "../../src/domain/boundary/boundary";
import { compilePolicy } from "../../src/domain/boundary/compile-policy";
import type { CompiledPolicy } from "../../src/domain/boundary/compiled-policy";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import type { Instant } from "../../src/domain/time/instant";
import da from "../../src/locales/da.json";
import { type GuardWorld, guardPage } from "../../src/ui/guard/guard-page";
import { GMAIL } from "../../src/ui/guard/page/gmail-page";
import type { MailPage } from "../../src/ui/guard/page/mail-page";
import { OUTLOOK } from "../../src/ui/guard/page/outlook-page";
import { catalogueWords } from "../../src/ui/words/catalogue-words";
import { at } from "../domain/balance/made-events";
import { installMailPage } from "./pages/mail-page.mjs";

export const LATE = at("2026-11-18", "21:47");
export const NOON = at("2026-11-18", "12:00");

export interface Sent {
  readonly text: string;
  readonly compose: string;
}

export const policyFor = (
  changes: Partial<Boundary> = {},
  circumstances: Partial<Circumstances> = {},
): CompiledPolicy =>
  compilePolicy(
    { ...defaultBoundary(DANISH_FRAMES), ...changes },
    { leave: [], duty: [], paused: [], ...circumstances },
    NOON,
  );

const ORDINARY = policyFor();

let guard = new AbortController();
let page = new AbortController();

interface Opened {
  readonly name: string;
  readonly now?: Instant;
  readonly policy?: CompiledPolicy | null;
  readonly world?: Partial<GuardWorld>;
  readonly options?: Readonly<Record<string, string>>;
}

/** Opens a page of test/guard/pages with the guard in it, as it stands before anything was pressed. */
export function openPage({ name, now = LATE, policy = ORDINARY, world = {}, options = {} }: Opened) {
  closePage();
  const text = readFileSync(`test/guard/pages/${name}`, "utf8");
  document.documentElement.innerHTML = text.replace(/<script[\s\S]*?<\/script>/g, "");
  const told: GuardMessage[] = [];
  const mailPage: MailPage = name.startsWith("gmail") ? GMAIL : OUTLOOK;
  const begin = () =>
    guardPage(
      mailPage,
      {
        policy: () => policy,
        now: () => now,
        words: () => catalogueWords(da),
        tell: async (message) => {
          told.push(message);
          return true;
        },
        ...world,
      },
      guard.signal,
    );
  begin();
  installMailPage(document, options, page.signal);
  return { told, sent: (window as unknown as { sent: Sent[] }).sent };
}

/** Ends the guard and the page, so that the next begins anew. */
export function closePage(): void {
  guard.abort();
  page.abort();
  guard = new AbortController();
  page = new AbortController();
}

export const find = <E extends HTMLElement = HTMLElement>(css: string): E => {
  const found = document.querySelector<E>(css);
  if (!found) throw new Error(`the page has no ${css}`);
  return found;
};

/** A press with all its parts, as a mouse makes it. */
export function mouse(target: HTMLElement): void {
  const where = { bubbles: true, cancelable: true, composed: true };
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup"])
    target.dispatchEvent(new MouseEvent(type, where));
  target.click();
}

export const key = (target: HTMLElement, init: KeyboardEventInit): boolean =>
  target.dispatchEvent(
    new KeyboardEvent("keydown", { bubbles: true, cancelable: true, composed: true, ...init }),
  );

const shadow = () => document.querySelector("[data-pusterum]")?.shadowRoot ?? null;

export const dialog = (): HTMLDialogElement | null => shadow()?.querySelector("dialog") ?? null;
export const notice = (): string => shadow()?.querySelector("[role=status] p")?.textContent ?? "";

export function answer(label: RegExp): void {
  const buttons = [...(dialog()?.querySelectorAll("button") ?? [])];
  const button = buttons.find((each) => label.test(each.textContent ?? ""));
  if (!button) throw new Error(`no answer ${label} among ${buttons.map((each) => each.textContent)}`);
  button.click();
}
