import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { AccountId } from "../../../src/app/account";
import { readBackup, writeBackup } from "../../../src/app/backup-file";
import { sealHead } from "../../../src/app/sealed-file";
import { startSharing } from "../../../src/app/turn-sharing";
import type { ProfileRecord } from "../../../src/domain/profile/records";
import type { Stamp } from "../../../src/domain/profile/stamp";
import { sealer } from "../../../src/platform/sealer";
import { shareStore } from "../../../src/store/shares";
import { NOW, openDashboard } from "./opened-dashboard";

afterEach(cleanup);

/** The page looks at the same tables from this very thread, which Dexie may take for the writer's own transaction. */
const written = (write: () => Promise<unknown>) => waitFor(write);

async function open() {
  const opened = openDashboard({ hash: "#data" });
  await screen.findByTestId("backup");
  return opened;
}
const upload = async (user: Awaited<ReturnType<typeof open>>["user"], text: string) =>
  user.upload(
    await screen.findByTestId("backup-file"),
    new File([text], "b.json", { type: "application/json" }),
  );

// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 30_000 };

describe("the page of one's data", PATIENT, () => {
  test("shows what the backup will hold, saves it, and what is read back is what was said", async () => {
    const { ports, user, saved } = await open();
    await written(() =>
      ports.profile.write([{ kind: "mark", id: "finance", value: { gives: 1, drains: 0 } }], NOW),
    );
    expect(await screen.findByText("Aktiviteter og deres mærker", { selector: "li" })).toBeTruthy();
    await user.click(await screen.findByTestId("save-backup"));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(readBackup(saved[0]?.text ?? "")).toMatchObject({ ok: true, records: [{ id: "finance" }] });
    expect(saved[0]?.name).toBe("pusterum-2026-11-18.json");
  });

  test("shows what will change before it does, and undoes it by one press", async () => {
    const { ports, user, saved } = await open();
    await written(() =>
      ports.profile.write([{ kind: "mark", id: "finance", value: { gives: 1, drains: 0 } }], NOW),
    );
    await user.click(await screen.findByTestId("save-backup"));
    await waitFor(() => expect(saved).toHaveLength(1));
    await written(() =>
      ports.profile.write([{ kind: "mark", id: "finance", value: { gives: 2, drains: 0 } }], NOW),
    );
    await upload(user, saved[0]?.text ?? "");
    const dialog = await screen.findByRole("alertdialog");
    expect(within(dialog).getByText("Intet. Det hele er her allerede.")).toBeTruthy();
    await user.click(within(dialog).getByRole("radio", { name: /Erstat/u }));
    expect(within(dialog).getByTestId("restore-changes").textContent).toContain(
      "Aktiviteter og deres mærker010",
    );
    await user.click(within(dialog).getByRole("button", { name: "Hent tilbage" }));
    const gives = async () => (await ports.profile.records())[0]?.value;
    await waitFor(async () => expect(await gives()).toEqual({ gives: 1, drains: 0 }));
    await user.click(await screen.findByRole("button", { name: "Fortryd" }));
    await waitFor(async () => expect(await gives()).toEqual({ gives: 2, drains: 0 }));
  });

  test.each([
    ["letter", "Filen er ikke en sikkerhedskopi fra Pusterum. Intet er ændret."],
    ['{"format":"pusterum-profile","version":9,"records":[]}', "Opdatér først"],
    ['{"format":"pusterum-profile","version":1,"records":[{}]}', "beskadiget"],
  ])("refuses %s in one sentence and leaves everything as it was", async (text, sentence) => {
    const { ports, user } = await open();
    // The page may be put up anew while it is still finding out what there is.
    await waitFor(async () => {
      await upload(user, text);
      expect(screen.getByTestId("backup-refused").textContent).toContain(sentence);
    });
    expect(await ports.profile.records()).toEqual([]);
  });

  test("of a shared file it asks for the journal's passphrase, shows it when asked, and has the rest without", async () => {
    const { ports, user } = await open();
    const stamp = "1795000000000-0000-phone" as Stamp;
    const mark = { kind: "mark", id: "finance", value: { gives: 1, drains: 0 }, stamp } as const;
    const value = { day: "2026-11-18", week: "2026-W47", prompt: null, block: null, text: "En side" };
    const page = { kind: "entry", id: "one", value, stamp } as ProfileRecord;
    const journal = await sealer(sealHead).seal(writeBackup([page]), "blåbær grød");
    const text = JSON.stringify({ unreadable: writeBackup([mark], undefined, journal) });
    await waitFor(async () => {
      await upload(user, text);
      expect(screen.getByText("Dagbogen i filen er låst med sit eget kodeord.")).toBeTruthy();
    });
    const field = screen.getByLabelText<HTMLInputElement>("Kodeord til dagbogen");
    await user.type(field, "jordbær");
    expect(field.type).toBe("password");
    const form = within(field.closest("form") as HTMLFormElement);
    await user.click(form.getByRole("button", { name: "Vis kodeordet", pressed: false }));
    expect([field.type, field.value]).toEqual(["text", "jordbær"]);
    await user.click(screen.getByTestId("unlock"));
    await waitFor(() => expect(screen.getByTestId("backup-refused").textContent).toContain("passer ikke"));
    await user.clear(field);
    await user.type(field, "blåbær grød");
    await user.click(screen.getByTestId("unlock"));
    const dialog = await screen.findByRole("alertdialog");
    expect(within(dialog).getByTestId("restore-changes").textContent).toContain("Dagbog100");
    await user.keyboard("{Escape}");

    await upload(user, text);
    await user.click(await screen.findByRole("button", { name: "Hent resten uden dagbogen" }));
    await user.click(
      within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Hent tilbage" }),
    );
    await waitFor(async () =>
      expect((await ports.profile.records()).map(({ id }) => id)).toEqual(["finance"]),
    );
  });

  test("a file of 200 MB is refused without being read", async () => {
    const { user } = await open();
    const file = new File(["{}"], "b.json", { type: "application/json" });
    let isRead = false;
    Object.defineProperty(file, "size", { value: 200_000_000 });
    file.text = async () => {
      isRead = true;
      return "{}";
    };
    await waitFor(async () => {
      await user.upload(await screen.findByTestId("backup-file"), file);
      expect(screen.getByTestId("backup-refused").textContent).toContain("Intet er ændret");
    });
    expect(isRead).toBe(false);
  });

  test("says in one sentence what stands in the way of sharing", async () => {
    const { db } = await open();
    const shares = shareStore(db);
    await startSharing(shares, { account: "gone" as AccountId, name: "Firefox" });
    await shares.change((held) => held && { ...held, trouble: { reason: "account-gone", since: NOW } });
    expect(await screen.findByText(/Kontoen, filen lå hos, er ikke forbundet mere/u)).toBeTruthy();
  });
});
