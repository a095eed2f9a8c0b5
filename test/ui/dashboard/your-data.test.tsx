import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { defaultFrames } from "../../../src/domain/boundary/frames";
import { weekAfter, weekOf } from "../../../src/domain/time/weeks";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { NOW, openDashboard } from "./opened-dashboard";

// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 30_000 };

test("how long events are kept is chosen, said and undone", PATIENT, async () => {
  const { ports, user } = openDashboard({ hash: "#data" });
  const field = await screen.findByLabelText("Aftaler fra forbundne kalendere gemmes i");
  await user.selectOptions(field, "13 uger");
  await screen.findByText("Aftaler gemmes i 13 uger.");
  const kept = async () => (await ports.profile.records()).find(({ id }) => id === "kept-weeks")?.value;
  await waitFor(async () => expect(await kept()).toBe(13));
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await waitFor(async () => expect(await kept()).toBeNull());
});

test(
  "older weeks are deleted after saying what goes, with their figures where it is wished",
  PATIENT,
  async () => {
    const { ports, user } = openDashboard({ hash: "#data" });
    const old = weekAfter(weekOf(NOW, defaultFrames("da", COPENHAGEN).zone), -10);
    expect(await screen.findByText(/ingen uger, der er ældre/u)).toBeTruthy();
    const { refreshWeek } = await import("../../../src/app/refresh-weeks");
    await refreshWeek(ports, old);
    const part = within(await screen.findByTestId("old-weeks"));
    await user.click(part.getByRole("checkbox", { name: "Slet også ugernes tal" }));
    await user.click(part.getByRole("button", { name: "Slet" }));
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText(/ugernes tal slettes til og med/u)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Slet" }));
    await screen.findByText("Slettet.");
    await waitFor(async () => expect(await ports.weeks.get(old)).toBeNull());
  },
);
