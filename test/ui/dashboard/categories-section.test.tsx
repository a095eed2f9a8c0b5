import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { connected, MICROSOFT } from "./connected";
import { openDashboard } from "./opened-dashboard";

afterEach(cleanup);
// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 90_000 };

test("two names that differ in a space alone are one, and nothing is asked for", PATIENT, async () => {
  let asked = 0;
  const { user } = openDashboard({
    hash: "#calendars",
    accounts: connected(MICROSOFT, () => ({
      askToSignIn: async () => {
        asked++;
        return true;
      },
    })),
  });
  const part = within(await screen.findByTestId("categories"));
  await user.click(part.getByText("Vis energien i selve kalenderen"));
  for (const [name, typed] of [
    ["Det, der giver, hedder", "Energi"],
    ["Det, der dræner, hedder", "Energi "],
  ] as const) {
    await user.clear(part.getByLabelText(name));
    await user.type(part.getByLabelText(name), typed);
  }
  await user.click(part.getByRole("button", { name: "Skriv det i kalenderen" }));
  await screen.findByText("Der skal to forskellige navne til.", { selector: ".said-bar p" });
  expect(asked).toBe(0);
});
