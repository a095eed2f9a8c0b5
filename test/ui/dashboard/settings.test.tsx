import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { loadProfile } from "../../../src/app/profile";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { calendarFile, openDashboard, openFilled, WEEK_FILE } from "./opened-dashboard";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

test("the frame is a draft until it is saved, and saving is undone by one press", async () => {
  const { user, ports } = openDashboard({ hash: "#settings" });
  const end = await screen.findByLabelText("Mandag, til");
  fireEvent.change(end, { target: { value: "02:00" } });
  expect(screen.getByText("næste dag")).toBeTruthy();
  expect((await loadProfile(ports)).frames).toEqual(DANISH_FRAMES);

  await user.click(screen.getByRole("button", { name: "Gem rammen" }));
  await screen.findByText("Rammen er gemt.");
  expect((await loadProfile(ports)).frames.ranges[1]).toEqual([{ from: 480, to: 1560 }]);
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await waitFor(async () => expect((await loadProfile(ports)).frames).toEqual(DANISH_FRAMES));
});

test("stretches that lie over each other are said, not saved", async () => {
  const { user } = openDashboard({ hash: "#settings" });
  await user.click(await screen.findByRole("button", { name: "Tilføj tidsrum Tirsdag" }));
  const [, second] = screen.getAllByLabelText("Tirsdag, fra");
  fireEvent.change(second as HTMLElement, { target: { value: "10:00" } });
  expect(screen.getByText("To tidsrum overlapper tirsdag.")).toBeTruthy();
  const save = screen.getByRole("button", { name: "Gem rammen" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await user.click(save);
  expect(screen.queryByText("Rammen er gemt.")).toBeNull();
});

test("an end before its beginning is said to be one", async () => {
  openDashboard({ hash: "#settings" });
  fireEvent.change(await screen.findByLabelText("Mandag, fra"), { target: { value: "17:00" } });
  expect(screen.getByText(/Tidsrummet mandag slutter, før det begynder, og løber derfor ind i/)).toBeTruthy();
});

test("a draft is still there after a walk to another page, until it is saved or given up", async () => {
  const { user } = openDashboard({ hash: "#settings" });
  expect(screen.queryByText(/ikke gemt/i)).toBeNull();
  const norm = await screen.findByLabelText<HTMLInputElement>("Aftalt tid om ugen, timer");
  await user.clear(norm);
  await user.type(norm, "36,5");
  const goTo = (hash: string) => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  };
  goTo("#calendars");
  await waitFor(() => expect(screen.queryByLabelText("Aftalt tid om ugen, timer")).toBeNull());
  goTo("#settings");
  expect((await screen.findByLabelText<HTMLInputElement>("Aftalt tid om ugen, timer")).value).toBe("36,5");
  const save = screen.getByRole("button", { name: "Gem rammen" });
  await user.click(save);
  await screen.findByText("Rammen er gemt.");
  expect(document.activeElement).toBe(save);
  expect(screen.getByLabelText<HTMLInputElement>("Aftalt tid om ugen, timer").value).toBe("36,5");
});

test("whoever removes a stretch by key goes on where one is added", async () => {
  const { user } = openDashboard({ hash: "#settings" });
  await user.click(await screen.findByRole("button", { name: /Fjern.*mandag/i }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tilføj tidsrum Mandag" }));
});

test("another zone reads the calendars again, so that days begin where the leader is", async () => {
  const early = calendarFile([{ title: "Tilsyn", day: "2026-11-16", from: "00:30", to: "01:30" }]);
  const { user, ports } = await openFilled(early, "#settings");
  await user.selectOptions(await screen.findByLabelText("Tidszone"), "America/New_York");
  await user.click(screen.getByRole("button", { name: "Gem rammen" }));
  await screen.findByText("Rammen er gemt.");
  expect(await ports.weeks.known()).toEqual(["2026-W46"]);
});

test("hours on the icon are told to the mirror", async () => {
  const { user, mirror } = openDashboard({ hash: "#settings" });
  await user.click(await screen.findByRole("checkbox", { name: "Vis timer på ikonet" }));
  await screen.findByText("Ikonet viser timer.");
  expect(mirror()?.badge).toBe(true);
});

test("a calendar is renamed, renewed by a newer file, and says what goes before it goes", async () => {
  const { user, ports } = await openFilled(WEEK_FILE, "#calendars");
  await user.click(await screen.findByRole("button", { name: "kalender" }));
  const field = screen.getByLabelText("Nyt navn til kalender");
  await user.clear(field);
  await user.type(field, "Arbejde{Enter}");
  await screen.findByRole("button", { name: "Arbejde" });

  const newer = calendarFile([{ title: "Budget", day: "2026-11-16", from: "09:00", to: "10:00" }]);
  await user.upload(screen.getByLabelText("Læs en nyere fil ind i Arbejde"), newer);
  await screen.findByText("1 aftale");
  expect((await ports.calendars.list()).map(({ name }) => name)).toEqual(["Arbejde"]);

  await user.click(screen.getByRole("button", { name: "Fjern: Arbejde" }));
  const asked = await screen.findByRole("alertdialog", { name: "Fjern Arbejde?" });
  await user.click(within(asked).getByRole("button", { name: "Fjern" }));
  await screen.findByText("Ingen kalendere endnu.");
});

test("everything goes when the leader wants it to", async () => {
  const { user, ports } = await openFilled(WEEK_FILE, "#data");
  await user.click(await screen.findByRole("button", { name: "Slet alt" }));
  const asked = await screen.findByRole("alertdialog");
  await user.click(within(asked).getByRole("button", { name: "Slet alt" }));
  await screen.findByText("Alt er slettet.");
  expect([await ports.calendars.list(), await ports.profile.records(), await ports.weeks.known()]).toEqual([
    [],
    [],
    [],
  ]);
});
