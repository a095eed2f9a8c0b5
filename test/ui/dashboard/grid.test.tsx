import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { loadProfile } from "../../../src/app/profile";
import type { ActivityId } from "../../../src/domain/activity/activity";
import { conflictsOf } from "../../../src/domain/profile/texts";
import { NOW, openDashboard } from "./opened-dashboard";

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const FINANCE = "finance" as ActivityId;

async function openGrid() {
  const opened = openDashboard({ hash: "#activities" });
  await screen.findByRole("table", { name: "Aktiviteter" });
  const row = (name: string) => screen.getByRole("row", { name: new RegExp(name) });
  return { ...opened, row };
}

test("both marks stand alone, and nothing is chosen before the leader has said anything", async () => {
  const { user, ports, row } = await openGrid();
  const gives = within(row("Økonomistyring")).getByRole("group", { name: "Giver Økonomistyring energi?" });
  const drains = within(row("Økonomistyring")).getByRole("group", { name: "Dræner Økonomistyring energi?" });
  expect(within(gives).queryByRole("radio", { checked: true })).toBeNull();

  await user.click(within(gives).getByRole("radio", { name: "meget" }));
  await user.click(within(drains).getByRole("radio", { name: "noget" }));
  await screen.findByText("Økonomistyring: giver meget, dræner.");
  expect((await loadProfile(ports)).marks.get(FINANCE)).toEqual({ gives: 2, drains: 1 });
});

test("several rows are judged, decided and removed at once, and one press takes each back", async () => {
  const { user, ports } = await openGrid();
  await user.click(screen.getByRole("checkbox", { name: "Vælg Økonomistyring" }));
  await user.click(screen.getByRole("checkbox", { name: "Vælg Transport" }));
  await screen.findByText("2 rækker valgt");
  await user.click(screen.getByRole("button", { name: "Dræner" }));
  await screen.findByText("2 rækker: dræner.");
  expect([...(await loadProfile(ports)).marks.values()]).toEqual([
    { gives: 0, drains: 1 },
    { gives: 0, drains: 1 },
  ]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Beslut for de valgte" }), "Mindre");
  await screen.findByText("2 rækker: Mindre.");
  await user.click(screen.getByRole("button", { name: "Fjern" }));
  await screen.findByRole("heading", { name: "2 rækker er fjernet" });
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await waitFor(() => expect(screen.queryByRole("heading", { name: "2 rækker er fjernet" })).toBeNull());
  expect((await loadProfile(ports)).decisions.get(FINANCE)?.decision).toBe("less");
});

test("rows are added, renamed, removed and brought back", async () => {
  const { user } = await openGrid();
  await user.type(screen.getByLabelText("Hvad bruger du også tid på?"), "Byggesag{Enter}");
  await screen.findByRole("button", { name: "Byggesag" });

  await user.click(screen.getByRole("button", { name: "Transport" }));
  const field = screen.getByLabelText("Nyt navn til Transport");
  await user.clear(field);
  await user.type(field, "Kørsel{Enter}");
  await screen.findByRole("button", { name: "Kørsel" });

  await user.click(screen.getByRole("checkbox", { name: "Vælg Byggesag" }));
  await user.click(screen.getByRole("button", { name: "Fjern" }));
  await user.click(await screen.findByRole("button", { name: "Hent tilbage: Byggesag" }));
  await screen.findByRole("checkbox", { name: "Vælg Byggesag" });
});

test("a note is kept when its field is left, beside the decision", async () => {
  const { user, ports } = await openGrid();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Beslutning om Økonomistyring" }),
    "Uddelegér",
  );
  await screen.findByText("Økonomistyring: Uddelegér.");
  await user.type(screen.getByLabelText("Note til Økonomistyring"), "Nadia prøver");
  await user.tab();
  await screen.findByText("Noten til Økonomistyring er gemt.");
  expect((await loadProfile(ports)).decisions.get(FINANCE)).toEqual({
    decision: "delegate",
    note: "Nadia prøver",
  });
});

test("a note that comes in from another device leaves alone the one being written, and is kept beside it", async () => {
  const { user, ports } = await openGrid();
  const field = screen.getByLabelText<HTMLInputElement>("Note til Økonomistyring");
  await user.type(field, "Nadia prø");
  const value = { decision: null, note: "Fra telefonen" };
  await waitFor(() => ports.profile.write([{ kind: "decision", id: FINANCE, value }], NOW));
  await waitFor(async () =>
    expect((await loadProfile(ports)).decisions.get(FINANCE)?.note).toBe("Fra telefonen"),
  );
  await user.type(field, "ver");
  expect(field.value).toBe("Nadia prøver");
  await user.tab();
  await screen.findByText("Noten til Økonomistyring er gemt.");
  expect(conflictsOf(await ports.profile.records())).toMatchObject([
    { shown: "Nadia prøver", others: [{ text: "Fra telefonen" }] },
  ]);
});
