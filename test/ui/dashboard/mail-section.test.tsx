import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { AccountAnswer, AccountMessage } from "../../../src/app/account-messages";
import type { FolderRow } from "../../../src/app/mail/mail-ports";
import { at } from "../../domain/balance/made-events";
import { connected, MICROSOFT } from "./connected";
import { NOW, openFilled, WEEK_FILE } from "./opened-dashboard";

afterEach(cleanup);
// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 90_000 };

const folder = (more: Partial<FolderRow> = {}): FolderRow => ({
  account: MICROSOFT.id,
  folder: "inbox",
  mark: "a mark",
  told: 3,
  oldest: at("2026-07-20", "0:00"),
  countedFrom: at("2026-07-20", "0:00"),
  lookedAt: NOW,
  trouble: null,
  ...more,
});

interface Microsoft {
  /** What the leader, or the organisation, answers to the consent. */
  readonly consent?: { readonly ok: false; readonly reason: "denied" | "admin-consent-needed" };
  readonly isAllowed?: boolean;
  readonly folders?: readonly FolderRow[];
}

/** The page of calendars with a connected Microsoft account. */
async function openSection({ consent, isAllowed = true, folders = [] }: Microsoft = {}) {
  const told: AccountMessage[] = [];
  const asked: (readonly string[])[] = [];
  const { user, db } = await openFilled(WEEK_FILE, "#calendars", {
    accounts: connected(MICROSOFT, ({ ports }) => ({
      askToSignIn: async () => isAllowed,
      tell: async (message): Promise<AccountAnswer> => {
        told.push(message);
        return { ok: true };
      },
      ports: {
        ...ports,
        tryMicrosoft: async (wish) => {
          asked.push(wish.scopes);
          const { connection, addresses } = MICROSOFT;
          return consent ?? { ok: true, connection, addresses, calendars: [], secret: "" };
        },
      },
    })),
  });
  const found = (rows: readonly FolderRow[]) => db.mailFolders.bulkPut(rows);
  await found(folders);
  const section = within(await screen.findByTestId("mails"));
  return { section, user, told, asked, found, mode: () => screen.getByTestId("mails").dataset.mode };
}

test(
  "counting begins when the leader has read what is seen and Microsoft has been asked",
  PATIENT,
  async () => {
    const { section, user, told, asked, found, mode } = await openSection();
    await user.click(section.getByText("Tæl mails uden for din ramme"));
    section.getByText(/Emner, tekster og modtagere hentes ikke/u);
    expect(asked).toEqual([]);
    await user.click(section.getByRole("button", { name: "Spørg Microsoft om lov" }));
    await screen.findByText("Mails tælles.");
    expect(asked).toEqual([["Calendars.ReadBasic", "Mail.ReadBasic"]]);
    expect(told).toContainEqual({ ask: "mails" });
    await screen.findByText(/Mails læses for første gang/u);
    expect(mode()).toBe("on");
    await found([folder(), folder({ folder: "sentitems" })]);
    await screen.findByText(/^Mails tælles siden 20\. juli/u);
    await user.click(screen.getByRole("button", { name: "Hold op med at tælle" }));
    await screen.findByText("Mails tælles ikke længere, og tidspunkterne er slettet.");
    await waitFor(() => expect(mode()).toBe("off"));
  },
);

test("a no leaves it off, and what only IT can allow comes with the words for IT", PATIENT, async () => {
  const { section, user, told, mode } = await openSection({
    consent: { ok: false, reason: "admin-consent-needed" },
  });
  await user.click(section.getByText("Tæl mails uden for din ramme"));
  await user.click(section.getByRole("button", { name: "Spørg Microsoft om lov" }));
  const text = (await section.findByRole("textbox", { hidden: true })) as HTMLTextAreaElement;
  expect(text.value).toMatch(/Mail\.ReadBasic/u);
  expect([mode(), told]).toEqual(["off", []]);
});

test("where the browser is not let in, Microsoft is not asked", PATIENT, async () => {
  const { section, user, asked, mode } = await openSection({ isAllowed: false });
  await user.click(section.getByText("Tæl mails uden for din ramme"));
  await user.click(section.getByRole("button", { name: "Spørg Microsoft om lov" }));
  await screen.findByText(/login\.microsoftonline\.com|Microsoft 365/u, { selector: ".said-bar *" });
  expect([mode(), asked]).toEqual(["off", []]);
});

test("while the first reading goes on, and where it met trouble, it says so", PATIENT, async () => {
  const trouble = { reason: "throttled", since: NOW } as const;
  await openSection({ folders: [folder({ countedFrom: null, trouble })] });
  await screen.findByText(/Mails læses for første gang/u);
  screen.getByText(/Mails kunne ikke tælles/u);
});
