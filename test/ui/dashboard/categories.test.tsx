import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { AccountRow } from "../../../src/app/account";
import { CATEGORY_NAMES } from "../../../src/app/category-settings";
import { CALDAV, connected } from "./connected";
import { NOW, openDashboard } from "./opened-dashboard";

afterEach(cleanup);

// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 90_000 };

test(
  "what stands in the way of categories is said, and that they stay when the account goes",
  PATIENT,
  async () => {
    const troubled = { ...CALDAV, categoryTrouble: { reason: "refused", since: NOW, detail: "507" } };
    const { user } = openDashboard({
      hash: "#calendars",
      accounts: (doors) => {
        const settings = {
          [CATEGORY_NAMES.gives]: "Gul",
          [CATEGORY_NAMES.drains]: "Blå",
          "categories cloud": "on",
        };
        const said = Object.entries(settings).map(([id, value]) => ({ kind: "setting", id, value }) as const);
        void doors.ports.profile.write(said, NOW);
        return connected(troubled as AccountRow)(doors);
      },
    });
    await screen.findByText(/^Kategorierne kunne ikke skrives: .*507/u);
    await user.click(await screen.findByRole("button", { name: "Fjern: Nextcloud" }));
    await within(await screen.findByRole("alertdialog")).findByText(/bliver stående\. Skal de væk/u);
  },
);
