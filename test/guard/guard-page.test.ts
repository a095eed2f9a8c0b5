// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answer, closePage, dialog, find, key, mouse, NOON, notice, openPage, policyFor } from "./made-page";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closePage();
  vi.useRealTimers();
});

const PAGES = [
  ["outlook-new.html", "[data-sends]"],
  ["outlook-reply.html", "[data-sends]"],
  ["outlook-reply.html", "[data-sends] i"],
  ["outlook-popout.html", "[data-sends]"],
  ["gmail-new.html", "[data-sends]"],
  ["gmail-reply.html", "[data-sends]"],
] as const;

describe("late in the evening", () => {
  test.each(PAGES)("a click in %s on %s is held before it leaves, and goes on Send now", (name, button) => {
    const { sent } = openPage({ name });
    mouse(find(button));
    expect(sent).toEqual([]);
    expect(dialog()?.getAttribute("role")).toBe("alertdialog");
    expect(dialog()?.textContent).toContain("Klokken er 21.47, og din ramme sluttede 16.30.");
    answer(/^Send nu/);
    expect(sent).toHaveLength(1);
    expect(dialog()).toBeNull();
  });

  test.each([
    ["outlook-new.html", { key: "Enter", ctrlKey: true }],
    ["outlook-new.html", { key: "Enter", metaKey: true }],
    ["outlook-new.html", { key: "s", code: "KeyS", altKey: true }],
    ["outlook-popout.html", { key: "Enter", ctrlKey: true }],
    ["gmail-new.html", { key: "Enter", ctrlKey: true }],
    ["gmail-reply.html", { key: "Enter", metaKey: true }],
  ])("the keyboard in %s is held: %o", (name, init) => {
    const { sent } = openPage({ name });
    expect(key(find("#editor"), init)).toBe(false);
    expect([sent.length, dialog() !== null]).toEqual([0, true]);
    answer(/^Send nu/);
    expect(sent).toHaveLength(1);
  });

  test.each([{ key: "Enter" }, { key: " " }])("a key on the button itself is held: %o", (init) => {
    const { sent } = openPage({ name: "gmail-new.html" });
    key(find("[data-sends]"), init);
    expect([sent.length, dialog() !== null]).toEqual([0, true]);
  });

  test.each(["click", "mouseup", "pointerdown"])("a page that sends on %s is held too", (by) => {
    const { sent } = openPage({ name: "gmail-new.html", options: { by } });
    mouse(find("[data-sends]"));
    expect(sent).toEqual([]);
    answer(/^Send nu/);
    expect(sent).toHaveLength(1);
  });

  test("a page that ends the event in its own capture listener comes after the guard", () => {
    const { sent } = openPage({ name: "outlook-new.html", options: { stops: "yes" } });
    mouse(find("[data-sends]"));
    expect([sent.length, dialog() !== null]).toEqual([0, true]);
  });

  test("a button that is rebuilt while the question stands is found again", () => {
    const { sent } = openPage({ name: "outlook-new.html", options: { rebuilds: "yes" } });
    const before = find("[data-sends]");
    mouse(before);
    vi.advanceTimersByTime(500);
    expect(before.isConnected).toBe(false);
    answer(/^Send nu/);
    expect(sent).toHaveLength(1);
  });

  test("a button that is gone is said to be, and the next press is not asked about", () => {
    const { sent } = openPage({ name: "outlook-new.html" });
    const button = find("[data-sends]");
    const group = button.parentElement;
    mouse(button);
    button.remove();
    answer(/^Send nu/);
    expect(notice()).toContain("Tryk Send én gang til");
    group?.prepend(button);
    mouse(button);
    expect(sent).toHaveLength(1);
  });

  test("labels do not matter", () => {
    for (const label of ["Send", "Skicka", "Senden", "Envoyer", "Надіслати"]) {
      const { sent } = openPage({ name: "outlook-new.html" });
      const button = find("[data-sends]");
      button.textContent = label;
      button.setAttribute("aria-label", label);
      button.title = label;
      mouse(button);
      expect([sent.length, dialog() !== null]).toEqual([0, true]);
    }
  });

  test("of two mails only the one that was sent is asked about, and sent", () => {
    const { sent } = openPage({ name: "outlook-two.html" });
    key(find("#editor-2"), { key: "Enter", ctrlKey: true });
    answer(/^Send nu/);
    expect(sent.map(({ compose }) => compose)).toEqual(["second"]);
    mouse(find("[data-compose=first] [data-sends]"));
    expect([sent.length, dialog() !== null]).toEqual([1, true]);
  });
});

describe("what is never held", () => {
  test.each(["outlook-new.html", "gmail-new.html"])("the menu for sending later in %s", (name) => {
    openPage({ name });
    mouse(find("[data-opens-menu]"));
    key(find("[data-opens-menu]"), { key: "Enter" });
    expect(dialog()).toBeNull();
    expect((window as unknown as { menus: number }).menus).toBe(1);
  });

  test.each([
    ["outlook-new.html", "#topSearchInput"],
    ["gmail-new.html", "#search"],
  ])("the same keys elsewhere on the page: %s %s", (name, field) => {
    openPage({ name });
    expect(key(find(field), { key: "Enter", ctrlKey: true })).toBe(true);
    expect(dialog()).toBeNull();
  });

  test("a key that is part of writing", () => {
    openPage({ name: "outlook-new.html" });
    expect(key(find("#editor"), { key: "Enter" })).toBe(true);
    expect(key(find("#editor"), { key: "s", code: "KeyS" })).toBe(true);
    expect(key(find("#editor"), { key: "Enter", ctrlKey: true, isComposing: true })).toBe(true);
    expect(dialog()).toBeNull();
  });

  test("a mail inside the frame, in the evening before late, and with no policy at all", () => {
    for (const opened of [{ now: NOON }, { policy: null }]) {
      const { sent } = openPage({ name: "outlook-new.html", ...opened });
      mouse(find("[data-sends]"));
      expect([sent.length, dialog()]).toEqual([1, null]);
    }
  });

  test("a mail to chosen people, as the page shows them", () => {
    const exceptions = {
      ownDomains: [],
      people: ["jonas.friis@kommune.dk"],
      mailboxes: [],
      highImportance: false,
    };
    const { sent } = openPage({ name: "outlook-new.html", policy: policyFor({ exceptions }) });
    mouse(find("[data-sends]"));
    expect(sent).toHaveLength(1);
  });

  test("a mail from a duty mailbox, and an important one where that was chosen", () => {
    const none = { ownDomains: [], people: [], mailboxes: [], highImportance: false };
    for (const exceptions of [
      { ...none, mailboxes: ["vagt@kommune.dk"] },
      { ...none, highImportance: true },
    ]) {
      const { sent } = openPage({ name: "outlook-reply.html", policy: policyFor({ exceptions }) });
      mouse(find("[data-sends]"));
      expect(sent).toHaveLength(1);
    }
  });

  test("but a recipient whose address the page does not show is no exception", () => {
    const exceptions = { ownDomains: [], people: ["sara@kommune.dk"], mailboxes: [], highImportance: false };
    const { sent } = openPage({ name: "outlook-reply.html", policy: policyFor({ exceptions }) });
    mouse(find("[data-sends]"));
    expect([sent.length, dialog() !== null]).toEqual([0, true]);
  });
});

describe("the answers", () => {
  test("the line is put above signature and quoted mail, as it was edited", () => {
    const { sent, told } = openPage({ name: "outlook-reply.html" });
    mouse(find("[data-sends]"));
    const line = dialog()?.querySelector<HTMLInputElement>("input[type=text]");
    expect(line?.value).toBe("Svar kan vente til i morgen.");
    if (line) line.value = "Det haster ikke.";
    answer(/^Send nu med linjen/);
    expect(sent[0]?.text).toMatch(/Tak for det\.<\/div>.*<div>Det haster ikke\.<\/div>.*id="Signature"/);
    expect(told).toContainEqual({ guard: "count", outcome: "line" });
  });

  test.each([
    ["gmail-reply.html", /Tak\..*<div>Svar kan vente til i morgen\.<\/div>.*gmail_signature_prefix/],
    ["gmail-new.html", /Hej Jonas<\/div>.*<div>Svar kan vente til i morgen\.<\/div>$/],
    [
      "outlook-popout.html",
      /vindue for sig<\/div>.*Svar kan vente til i morgen\..*ms-outlook-mobile-signature/,
    ],
  ])("in %s the line ends the new text", (name, text) => {
    const { sent } = openPage({ name });
    mouse(find("[data-sends]"));
    answer(/^Send nu/);
    expect(sent[0]?.text).toMatch(text);
  });

  test("without the line the text stays as it was written", () => {
    const { sent, told } = openPage({ name: "outlook-reply.html" });
    const text = find("#editor").innerHTML;
    mouse(find("[data-sends]"));
    dialog()?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    answer(/^Send nu$/);
    expect(sent).toEqual([{ compose: "reply", text }]);
    expect(told).toContainEqual({ guard: "count", outcome: "now" });
  });

  test("Outlook keeps the draft and is reminded of; nothing is called scheduled", async () => {
    const { sent, told } = openPage({ name: "outlook-new.html" });
    mouse(find("[data-sends]"));
    answer(/^Mind mig om den i morgen kl\. 8\.00$/);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([]);
    expect(find("[data-compose]").isConnected).toBe(true);
    expect(told).toContainEqual(expect.objectContaining({ guard: "remind", page: "outlook" }));
    expect(notice()).toMatch(/ikke sendt.*kladde.*besked i morgen kl\. 8\.00/);
    expect(notice()).not.toMatch(/planlagt/);
  });

  test("a reminder that could not be set is not promised", async () => {
    openPage({ name: "outlook-new.html", world: { tell: () => Promise.reject(new Error("gone")) } });
    mouse(find("[data-sends]"));
    answer(/^Mind mig/);
    await vi.advanceTimersByTimeAsync(100);
    expect(notice()).toBe("Mailen er ikke sendt. Den ligger her, som du skrev den.");
  });

  test("Gmail's own window for later is opened, and what is left to do is said", async () => {
    const { sent } = openPage({ name: "gmail-new.html" });
    // happy-dom lays nothing out, so what is seen must be said.
    vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
    mouse(find("[data-sends]"));
    answer(/^Send i morgen kl\. 8\.00$/);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(sent).toEqual([]);
    expect(document.querySelector("[data-schedule]")).not.toBeNull();
    expect(notice()).toMatch(/Vælg i morgen kl\. 8\.00 der\. Mailen er ikke planlagt, før/);
    vi.restoreAllMocks();
  });

  test("on duty, the mail goes, the background is told, and the next mail is not asked about", () => {
    const { sent, told } = openPage({ name: "outlook-two.html" });
    mouse(find("[data-compose=first] [data-sends]"));
    answer(/^Jeg har vagt$/);
    mouse(find("[data-compose=second] [data-sends]"));
    expect(sent.map(({ compose }) => compose)).toEqual(["first", "second"]);
    expect(told).toContainEqual(expect.objectContaining({ guard: "duty" }));
  });

  test("asking no more tonight sends, and pauses until the next opening", () => {
    const { sent, told } = openPage({ name: "outlook-two.html" });
    mouse(find("[data-compose=first] [data-sends]"));
    answer(/spørg ikke mere/);
    mouse(find("[data-compose=second] [data-sends]"));
    expect(sent).toHaveLength(2);
    expect(told).toContainEqual(expect.objectContaining({ guard: "pause" }));
  });

  test("Escape goes back to the mail, and one mail is asked about once", () => {
    const { sent, told } = openPage({ name: "outlook-new.html" });
    find("#editor").focus();
    mouse(find("[data-sends]"));
    const first = dialog()?.querySelector("button");
    first?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
    expect([sent.length, dialog()]).toEqual([0, null]);
    expect(told).toContainEqual({ guard: "count", outcome: "back" });
    vi.advanceTimersByTime(120_000);
    mouse(find("[data-sends]"));
    expect([sent.length, dialog()]).toEqual([1, null]);
  });
});
