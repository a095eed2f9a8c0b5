import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { calendarFile, openFilled } from "./opened-dashboard";

afterEach(cleanup);

// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 30_000 };

/** A late evening and an early morning after it: ten hours lie between. */
const LATE = calendarFile([
  { title: "Bestyrelsesmøde", day: "2026-11-16", from: "19:00", to: "22:00" },
  { title: "Ledermøde", day: "2026-11-17", from: "08:00", to: "10:00" },
]);

test("rest, evenings and what lies outside the frame stand on their page, and open", PATIENT, async () => {
  const { user } = await openFilled(LATE, "#boundaries");
  const rest = within(await screen.findByRole("region", { name: "Restitution" }));
  const row = rest.getByRole("row", { name: /Korteste hvil/u });
  expect(row.textContent).toMatch(/10 t(?! \d)/u);
  expect(row.textContent).toMatch(/mindst 11 t/u);
  await user.click(within(row).getByRole("button"));
  expect(await screen.findByRole("dialog", { name: /Tirsdag/u })).toBeTruthy();
});

test("whoever has agreed on eight hours, or is exempt, is told nothing else", PATIENT, async () => {
  const { ports, user } = await openFilled(LATE, "#boundaries");
  const terms = await screen.findByLabelText("Dine vilkår");
  await user.selectOptions(terms, "8 timer er aftalt hos os");
  const rest = within(screen.getByRole("region", { name: "Restitution" }));
  await waitFor(() =>
    expect(rest.getByRole("row", { name: /Korteste hvil/u }).textContent).toMatch(/mindst 8 t/u),
  );
  await user.selectOptions(terms, "Jeg er undtaget");
  await waitFor(() => expect(rest.queryByText(/mindst|højst/u)).toBeNull());
  const kept = (await ports.profile.records()).find(({ id }) => id === "rest.terms");
  expect(kept?.value).toBe("exempt");
});
