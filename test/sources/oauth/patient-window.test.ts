import { expect, test, vi } from "vitest";
import { MINUTE } from "../../../src/domain/time/instant";
import { patientWindow } from "../../../src/sources/oauth/patient-window";
import type { AuthWindow } from "../../../src/sources/oauth/sign-in";

const ADDRESS = "https://login.example/authorize";

/** A window that never comes back, over a clock that is moved by hand. */
function silent() {
  const asleep: { length: number; wake: () => void }[] = [];
  const late: ((address: string) => void)[] = [];
  const never: AuthWindow = {
    open: () => new Promise((end) => late.push((address) => end({ ok: true, address }))),
  };
  const sleep = (length: number) => new Promise<void>((wake) => asleep.push({ length, wake }));
  const pass = (length: number) => {
    for (const each of asleep) if (each.length <= length) each.wake();
  };
  return { window: patientWindow(never, sleep), pass, late };
}

test("what the browser's window answers is the answer", async () => {
  const window = patientWindow(
    { open: async (address) => ({ ok: true, address }) },
    () => new Promise(() => {}),
  );
  expect(await window.open(ADDRESS, true)).toEqual({ ok: true, address: ADDRESS });
  expect(window.isOpen()).toBe(false);
});

test("a leader may take their time, but a window that never comes back ends too", async () => {
  const { window, pass } = silent();
  const outcome = window.open(ADDRESS, true);
  pass(10 * MINUTE);
  expect(window.isOpen()).toBe(true);
  pass(15 * MINUTE);
  expect(await outcome).toEqual({ ok: false, reason: "window-silent" });
  expect(window.isOpen()).toBe(false);
});

test("the leader stops waiting at once, may begin again, and a late answer is nobody's", async () => {
  const { window, late } = silent();
  const seen: boolean[] = [];
  const hearNoMore = window.watch(() => seen.push(window.isOpen()));
  const first = window.open(ADDRESS, true);
  window.giveUp();
  expect(await first).toEqual({ ok: false, reason: "window-closed" });
  const second = window.open(ADDRESS, true);
  late[0]?.("https://app.example/?code=late");
  late[1]?.("https://app.example/?code=right");
  expect(await second).toEqual({ ok: true, address: "https://app.example/?code=right" });
  await vi.waitFor(() => expect(seen).toEqual([true, false, true, false]));
  hearNoMore();
  void window.open(ADDRESS, true);
  expect(seen).toHaveLength(4);
});

test("a sign-in without a word is not waited for longer than a page takes to load, and shows nothing", async () => {
  const { window, pass } = silent();
  const outcome = window.open(ADDRESS, false);
  expect(window.isOpen()).toBe(false);
  pass(MINUTE);
  expect(await outcome).toEqual({ ok: false, reason: "unreachable" });
});
