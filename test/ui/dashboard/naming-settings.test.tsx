import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { changeCircles } from "../../../src/app/change-circles";
import { correctEvents } from "../../../src/app/correct-event";
import { loadProfile } from "../../../src/app/profile";
import { activity } from "../../../src/domain/activity/activity";
import type { WeekId } from "../../../src/domain/time/weeks";
import { calendarFile, openFilled } from "./opened-dashboard";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const WEEK = "2026-W47" as WeekId;
const BOOKED = calendarFile([
  { title: "Hesten", day: "2026-11-17", from: "09:00", to: "10:00" },
  { title: "Grisen", day: "2026-11-18", from: "09:00", to: "11:00" },
  { title: "Elev", day: "2026-11-19", from: "08:00", to: "09:00" },
  { title: "Torben", day: "2026-11-19", from: "10:00", to: "11:00" },
]);

type Opened = Awaited<ReturnType<typeof openFilled>>;
const namingOf = async ({ ports }: Opened, title: string) =>
  (await ports.events.all()).find(({ event }) => event.title === title)?.naming;

/** The settings, once the leader has said what two events are. */
async function openCorrected(): Promise<Opened> {
  const opened = await openFilled(BOOKED, "#settings");
  for (const [title, id] of [
    ["Hesten", "finance"],
    ["Grisen", "travel"],
  ] as const) {
    const about = (await opened.ports.events.all()).filter(({ event }) => event.title === title);
    await correctEvents(opened.ports, about, activity(id), "title", WEEK);
  }
  await screen.findByText("Hesten");
  return opened;
}

describe("what the leader has corrected", () => {
  test("is found by title or activity", async () => {
    const { user } = await openCorrected();
    const search = screen.getByRole("searchbox", { name: "Søg i dine rettelser" });
    await user.type(search, "økonomi");
    expect(screen.queryByText("Grisen")).toBeNull();
    expect(screen.getByText("Hesten")).toBeTruthy();
    await user.clear(search);
    await user.type(search, "koen");
    expect(screen.getByText("Ingen rettelser passer til søgningen.")).toBeTruthy();
  });

  test("is taken back many at once, as if never said, and undone by one press", async () => {
    const opened = await openCorrected();
    const { user, ports } = opened;
    await user.click(screen.getByRole("checkbox", { name: "Vælg alle (2)" }));
    await user.click(screen.getByRole("button", { name: "Tag 2 tilbage" }));
    await screen.findByText("Du har ikke rettet nogen aftaler.");
    expect((await namingOf(opened, "Hesten"))?.source).toBe("lexicon");
    await user.click(await screen.findByRole("button", { name: "Fortryd" }));
    await screen.findByText("Hesten");
    const isBack = { activity: "finance", source: "leader" };
    await waitFor(async () => expect(await namingOf(opened, "Hesten")).toMatchObject(isBack));
    expect((await loadProfile(ports)).words.size).toBe(2);
  });

  test("is given another activity where it stands", async () => {
    const opened = await openCorrected();
    await opened.user.selectOptions(screen.getByLabelText("Hvad Hesten er"), "Svare på e-mails");
    await waitFor(async () => expect((await namingOf(opened, "Hesten"))?.activity).toBe("email"));
    expect((await namingOf(opened, "Grisen"))?.activity).toBe("travel");
  });
});

test("where the leader leads names events anew", async () => {
  const opened = await openFilled(BOOKED, "#settings");
  await opened.user.selectOptions(await screen.findByLabelText("Hvor leder du?"), "Skole");
  await waitFor(async () => expect((await namingOf(opened, "Elev"))?.activity).toBe("citizen-contact"));
  await opened.user.selectOptions(screen.getByLabelText("Hvor leder du?"), "Hospitalsafdeling");
  await waitFor(async () => expect((await namingOf(opened, "Elev"))?.activity).toBe("staff-development"));
});

test("the leader's short lists are heeded where a name stands in a title", async () => {
  const opened = await openFilled(BOOKED, "#settings");
  const before = await namingOf(opened, "Torben");
  const lists = { chief: "torben.holm@kommunen.example", people: "", peers: "" };
  const undo = await changeCircles(opened.ports, lists, WEEK);
  expect((await namingOf(opened, "Torben"))?.activity).toBe("management-meetings");
  await undo();
  expect(await namingOf(opened, "Torben")).toEqual(before);
});
