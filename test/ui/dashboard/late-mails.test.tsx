import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { AccountRow } from "../../../src/app/account";
import type { Result } from "../../../src/app/calendar-source";
import { type AnswerRecord, letAnswerGo } from "../../../src/app/mail/answers";
import type { LateMail, MailListing } from "../../../src/app/mail/mail-ports";
import type { Instant } from "../../../src/domain/time/instant";
import { at } from "../../domain/balance/made-events";
import { keptRecord } from "../../support/kept-record";
import { MICROSOFT } from "./connected";
import { openFilled, WEEK_FILE } from "./opened-dashboard";

afterEach(cleanup);

// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 90_000 };

const MORNING = at("2026-11-18", "8:20");
const EVENING = at("2026-11-17", "21:00");

const mail = (subject: string, when: Instant, isImportant = false): LateMail => ({
  mail: `hash of ${subject}`,
  at: when,
  sender: "Mette Holm",
  subject,
  isImportant,
  address: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(subject)}`,
});
const MAILS = [
  mail("Sygemelding", at("2026-11-17", "19:00")),
  mail("Klage fra pårørende", at("2026-11-17", "18:00"), true),
  mail("Referat", at("2026-11-16", "20:00")),
];

const account = (scopes: readonly string[]) =>
  ({ ...MICROSOFT, connection: { ...MICROSOFT.connection, scopes } }) as AccountRow;

interface Mailbox {
  readonly now?: Instant;
  readonly hash?: string;
  readonly accounts?: readonly AccountRow[];
  answer?: Result<MailListing>;
}

/** The page of boundaries over a mailbox that answers so. */
async function openList(mailbox: Mailbox) {
  const asked = { accounts: 0, signIn: 0, mails: 0 };
  const answers = keptRecord<AnswerRecord>({ marks: [] });
  const { now = MORNING, hash = "#boundaries", accounts = [account(["Mail.ReadBasic"])] } = mailbox;
  const opened = await openFilled(WEEK_FILE, hash, {
    now,
    accounts: (doors) => ({
      ...doors,
      askToSignIn: async () => true,
      ports: {
        ...doors.ports,
        accounts: {
          ...doors.ports.accounts,
          get: async (id) => accounts.find((each) => each.id === id) ?? null,
        },
        tryMicrosoft: async () => {
          asked.signIn++;
          return { ok: false, reason: "denied" };
        },
      },
    }),
    lateMails: (doors) => ({
      answers,
      ports: {
        ...doors.ports,
        accounts: {
          list: async () => {
            asked.accounts++;
            return [...accounts];
          },
        },
        listOf: async () => ({
          ok: true,
          list: {
            between: async ({ start, end }) => {
              asked.mails++;
              const all = MAILS.filter((each) => start <= each.at && each.at < end);
              return mailbox.answer ?? { ok: true, mails: all, hasMore: false };
            },
          },
        }),
      },
    }),
  });
  const list = within(await screen.findByRole("region", { name: "Mails, der kom uden for din ramme" }));
  return { ...opened, list, mailbox, answers, asked };
}
const lines = (list: ReturnType<typeof within>) =>
  list.queryAllByRole("listitem").map((line: HTMLElement) => line.querySelector("strong")?.textContent);

test("nothing is fetched before it is asked for; then important ones stand first", PATIENT, async () => {
  const { list, user, asked } = await openList({});
  expect(asked.mails).toBe(0);
  await user.click(list.getByRole("button", { name: "Vis mails" }));
  await list.findByRole("heading", { name: "Siden tirsdag kl. 16.30: 2" });
  expect(lines(list)).toEqual(["Klage fra pårørende", "Sygemelding", "Referat"]);
  const link = list.getByRole("link", { name: "Svar i Outlook: Sygemelding" });
  expect(link.getAttribute("href")).toBe(MAILS[0]?.address);
});

test("whoever comes by the morning's line finds the list", PATIENT, async () => {
  const { list } = await openList({ hash: "#boundaries=mails" });
  await list.findByRole("heading", { name: /^Siden tirsdag/u });
});

test("in the evening a mail can wait for the frame, and be let go again or taken back", PATIENT, async () => {
  const { list, user } = await openList({ now: EVENING });
  await user.click(list.getByRole("button", { name: "Vis mails" }));
  const wait = { name: "Svar i arbejdstiden: Sygemelding" };
  await user.click(await list.findByRole("button", wait));
  await list.findByText("Venter til onsdag kl. 8.00");
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await user.click(await list.findByRole("button", wait));
  await user.click(await list.findByRole("button", { name: "Alligevel ikke: Sygemelding" }));
  await list.findByRole("button", wait);
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await list.findByText("Venter til onsdag kl. 8.00");
});

test("what is let go in another tab waits here no longer", PATIENT, async () => {
  const { list, user, answers } = await openList({ now: EVENING });
  await user.click(list.getByRole("button", { name: "Vis mails" }));
  const wait = { name: "Svar i arbejdstiden: Sygemelding" };
  await user.click(await list.findByRole("button", wait));
  await list.findByText("Venter til onsdag kl. 8.00");
  await letAnswerGo(answers, "hash of Sygemelding");
  await list.findByRole("button", wait);
});

test("where nothing came the page says so", PATIENT, async () => {
  const { list, user } = await openList({ answer: { ok: true, mails: [], hasMore: false } });
  await user.click(list.getByRole("button", { name: "Vis mails" }));
  await list.findByText("Der ligger ingen mails i indbakken, som kom uden for din ramme.");
});

test("without an account it leads to where one is connected", PATIENT, async () => {
  const { list, user } = await openList({ accounts: [] });
  await user.click(list.getByRole("button", { name: "Vis mails" }));
  const link = await list.findByRole("link", { name: "Forbind en konto" });
  expect(link.getAttribute("href")).toBe("#calendars");
});

test("what IT must allow comes with the words for IT, and it can be tried again", PATIENT, async () => {
  const missing = { ok: false, reason: "consent-missing", detail: "Mail.ReadBasic" } as const;
  const { list, user, mailbox } = await openList({ hash: "#boundaries=mails", answer: missing });
  await list.findByText(/Mail\.ReadBasic/u, { selector: "p" });
  expect((list.getByRole("textbox") as HTMLTextAreaElement).value).toMatch(/Mail\.ReadBasic/u);
  mailbox.answer = { ok: false, reason: "offline" };
  await user.click(list.getByRole("button", { name: "Prøv igen" }));
  await list.findByRole("button", { name: "Prøv igen" });
  expect(list.queryByRole("textbox")).toBeNull();
});

test(
  "where the consent is lacking nothing is asked of Microsoft before the leader presses",
  PATIENT,
  async () => {
    const { list, user, asked } = await openList({ hash: "#boundaries=mails", accounts: [account([])] });
    const show = await list.findByRole("button", { name: "Vis mails" });
    await waitFor(() => expect(asked.accounts).toBe(1));
    expect(asked).toMatchObject({ signIn: 0, mails: 0 });
    await user.click(show);
    await list.findByRole("button", { name: "Prøv igen" });
    expect(asked).toMatchObject({ signIn: 1, mails: 0 });
  },
);

test("very many are shown some at a time, and the button says how many more come", PATIENT, async () => {
  const many = Array.from({ length: 130 }, (_, count) => mail(`Mail ${count}`, at("2026-11-17", "19:00")));
  const { list, user } = await openList({ answer: { ok: true, mails: many, hasMore: true } });
  await user.click(list.getByRole("button", { name: "Vis mails" }));
  await list.findByText("De 130 nyeste er her. Resten ligger i Outlook.");
  expect(lines(list)).toHaveLength(20);
  await user.click(list.getByRole("button", { name: "Vis 100 flere" }));
  expect(lines(list)).toHaveLength(120);
  await user.click(list.getByRole("button", { name: "Vis 10 flere" }));
  expect(lines(list)).toHaveLength(130);
});
