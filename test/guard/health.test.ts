// @vitest-environment happy-dom
import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { GMAIL } from "../../src/ui/guard/page/gmail-page";
import { structureOf } from "../../src/ui/guard/page/health";
import type { Evidence, MailPage } from "../../src/ui/guard/page/mail-page";
import { OUTLOOK } from "../../src/ui/guard/page/outlook-page";
import { closePage, find, openPage } from "./made-page";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closePage();
  vi.useRealTimers();
});

const writeIn = (css: string) =>
  find(css).dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));

describe("the self-test", () => {
  test.each([
    ["outlook-new.html", true],
    ["outlook-popout.html", true],
    ["gmail-reply.html", true],
    ["outlook-unknown.html", false],
  ])("%s is recognised: %s", (name, recognised) => {
    const { told } = openPage({ name });
    writeIn("#editor");
    vi.advanceTimersByTime(4_000);
    writeIn("#editor");
    vi.advanceTimersByTime(4_000);
    expect(told.filter(({ guard }) => guard === "health")).toEqual([
      expect.objectContaining({ recognised, page: name.split("-")[0] }),
    ]);
  });
});

test("the structure that is captured holds no text, no address and no number", () => {
  openPage({ name: "outlook-unknown.html" });
  const structure = structureOf(find("#editor"));
  expect(structure).toContain("button type=button");
  expect(structure).toContain("div id=editor role=textbox");
  expect(structure).not.toMatch(/Fortroligt|Jonas|@|hemmelig|\d/);
});

describe.each([OUTLOOK, GMAIL])("every selector for $name shows its evidence", (page: MailPage) => {
  const lists = Object.values(page).filter(
    (value): value is readonly Evidence[] =>
      Array.isArray(value) && value.every((each) => typeof each === "object" && "css" in each),
  );
  test.each(lists.flat())("$css", ({ css, seenIn }) => {
    expect(seenIn.length).toBeGreaterThan(0);
    for (const name of seenIn) {
      expect(existsSync(`test/guard/pages/${name}`)).toBe(true);
      const text = readFileSync(`test/guard/pages/${name}`, "utf8").replace(/<script[\s\S]*?<\/script>/g, "");
      document.documentElement.innerHTML = text;
      // The entry for sending later stands in the page's own menu, which its behaviour makes.
      if (css.includes("scheduledSend")) continue;
      expect(document.querySelector(css), `${css} in ${name}`).not.toBeNull();
    }
  });
});
