import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { SourceFailureReason } from "../../../src/app/calendar-source";
import { meeting } from "../../domain/balance/made-events";
import { NOW, openPopup } from "./opened-popup";

const ACCOUNT = {
  id: "microsoft" as never,
  name: "leder@kommune.example",
  addedAt: NOW,
  addresses: [],
  connection: { kind: "caldav", user: "leder", home: "https://cloud.example/leder/" },
} as const;
const inTrouble = (reason: SourceFailureReason) => ({ ...ACCOUNT, trouble: { reason, since: NOW } });

test("an account that waits for the leader is named, with the way to mend it, as long as it waits", async () => {
  const { accounts, opened, user } = await openPopup([meeting("2026-11-16", "9:00", 2, { title: "Tilsyn" })]);
  await accounts.put(inTrouble("sign-in-needed"));
  await screen.findByText("leder@kommune.example beder dig forbinde igen.");
  await user.click(screen.getByRole("button", { name: "Forbind igen" }));
  expect(opened).toEqual(["#calendars"]);
  // What passes by itself is nothing to be asked about.
  await accounts.put(inTrouble("unavailable"));
  await waitFor(() => expect(screen.queryByTestId("asking")).toBeNull());
});
