import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadProfile } from "../../../src/app/profile";
import { calendarFile, openFilled } from "./opened-dashboard";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** Titles that nobody could tell, the longest of them outside the shown week. */
const RIDDLES = calendarFile([
  { title: "Hesten", day: "2026-11-17", from: "09:00", to: "10:00" },
  { title: "Grisen", day: "2026-11-18", from: "09:00", to: "11:00" },
  { title: "Fåret", day: "2026-12-02", from: "08:00", to: "13:00" },
]);
const questionOf = (title: string) => screen.findByRole("region", { name: `Hvad er “${title}”?` });
const answers = async (ports: Awaited<ReturnType<typeof openFilled>>["ports"]) =>
  [...(await loadProfile(ports)).questions].map(([id, { answer }]) => `${id} ${answer}`).sort();

describe("the week's question", () => {
  test("is about what teaches most of all that is stored, and has taken its part of the budget once it is seen", async () => {
    const { ports } = await openFilled(RIDDLES);
    await questionOf("Fåret");
    await waitFor(async () => expect(await answers(ports)).toEqual(["title:faaret open"]));
  });

  test("is answered by one press, which names the event, and undone by another", async () => {
    const { user, ports } = await openFilled(RIDDLES);
    const card = await questionOf("Fåret");
    await user.selectOptions(within(card).getByRole("combobox"), "Økonomistyring");
    await screen.findByText("Tak. Det gælder alle af samme slags.");
    await questionOf("Grisen");
    const named = async () =>
      (await ports.events.all()).find(({ event }) => event.title === "Fåret")?.naming ?? null;
    expect(await named()).toMatchObject({ activity: "finance", source: "leader" });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await questionOf("Fåret");
    expect((await named())?.source).toBe("lexicon");
    expect(await answers(ports)).toContain("title:faaret open");
  });

  test("takes “don't know” for an answer and does not come again", async () => {
    const { user, ports } = await openFilled(RIDDLES);
    await user.click(within(await questionOf("Fåret")).getByRole("button", { name: "Ved ikke" }));
    await questionOf("Grisen");
    await waitFor(async () =>
      expect(await answers(ports)).toEqual(["title:faaret unknown", "title:grisen open"]),
    );
  });

  test("is not put when the leader wants none, and is the only one when one is enough", async () => {
    const { user, ports } = await openFilled(RIDDLES, "#settings");
    await user.selectOptions(await screen.findByLabelText(/Spørgsmål om ugen/u), "1");
    await waitFor(async () => expect((await loadProfile(ports)).settings.get("questions")).toBe(1));
    location.hash = "#week";
    await user.click(within(await questionOf("Fåret")).getByRole("button", { name: "Ved ikke" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: /^Hvad er/u })).toBeNull());
    expect(await answers(ports)).toEqual(["title:faaret unknown"]);
  });
});
