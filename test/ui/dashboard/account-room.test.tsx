import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { categoryModeOf } from "../../../src/app/category-settings";
import { accountStore } from "../../../src/store/accounts";
import type { AccountDoors } from "../../../src/ui/calendars/account-doors";
import { CALDAV, connected, LINK, MICROSOFT } from "./connected";
import { openDashboard, openFilled, WEEK_FILE } from "./opened-dashboard";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
// The first test loads the whole dashboard, which takes its time on a busy machine.
const PATIENT = { timeout: 90_000 };

const broken = () => Promise.reject(new Error("the browser took it away"));
const said = (text: RegExp) => screen.findByText(text, { selector: ".said-bar p" });
const button = (name: RegExp, within_: ReturnType<typeof within> | typeof screen = screen) =>
  within_.findByRole("button", { name });
/** Nothing on the page waits any more. */
const isIdle = () =>
  waitFor(() =>
    expect(document.querySelectorAll("main [aria-disabled=true], main progress")).toHaveLength(0),
  );

const inTrouble = (reason: string) => ({ ...MICROSOFT, trouble: { reason, since: 1 } }) as typeof MICROSOFT;

describe("what throws is said in one sentence, and no button stays busy", () => {
  test("reading a calendar now", PATIENT, async () => {
    const { user } = openDashboard({
      hash: "#calendars",
      accounts: connected(MICROSOFT, () => ({ tell: broken })),
    });
    await user.click(await button(/^Hent nu/u));
    await said(/Det lykkedes ikke hos Microsoft 365\. Prøv igen\./u);
    await isIdle();
  });

  test("signing in again", PATIENT, async () => {
    const { user } = openDashboard({
      hash: "#calendars",
      accounts: connected(inTrouble("sign-in-needed"), ({ ports }) => ({
        ports: { ...ports, tryMicrosoft: broken },
      })),
    });
    await user.click(await button(/^Forbind igen/u));
    await said(/Det lykkedes ikke hos Microsoft 365/u);
    await isIdle();
  });

  test("asking for a further consent, for categories and for mails", PATIENT, async () => {
    const { user } = openDashboard({
      hash: "#calendars",
      accounts: connected(MICROSOFT, () => ({ askToSignIn: broken })),
    });
    for (const [id, name] of [
      ["categories", /^Skriv det i kalenderen/u],
      ["mails", /^Spørg Microsoft/u],
    ] as const) {
      const part = within(await screen.findByTestId(id));
      await user.click(await button(name, part));
      await said(/Det lykkedes ikke hos Microsoft 365/u);
      await isIdle();
      await user.click(await button(/^Luk$/u));
    }
  });

  test("asking a server for its calendars", PATIENT, async () => {
    const { user } = openDashboard({
      hash: "#calendars",
      accounts: connected(CALDAV, () => ({ calendarsOf: broken })),
    });
    await user.click(await button(/^Vælg kalendere/u));
    await said(/Det lykkedes ikke\. Intet er ændret\./u);
    await isIdle();
  });

  test("connecting, and keeping what was connected", PATIENT, async () => {
    const change = ({ ports }: AccountDoors): Partial<AccountDoors> => ({
      ask: async () => true,
      askToSignIn: async () => true,
      ports: {
        ...ports,
        tryMicrosoft: broken,
        tryCalDav: async () => ({
          ok: true,
          connection: CALDAV.connection,
          addresses: [],
          secret: "secret",
          calendars: ["Arbejde", "Hjem"].map((name) => ({
            id: name as never,
            name,
            isReadOnly: false,
            isDefault: false,
          })),
        }),
        secrets: { ...ports.secrets, put: broken },
      },
    });
    const { user } = openDashboard({
      hash: "#calendars",
      accounts: (doors) => ({ ...doors, ...change(doors) }),
    });
    await user.click(await screen.findByTestId("way-microsoft"));
    await user.type(await screen.findByTestId("client-id"), "1b4e28ba-2fa1-11d2-883f-0016d3cca427");
    await user.click(await button(/^Log ind hos Microsoft/u));
    await screen.findByText(/Det lykkedes ikke hos login\.microsoftonline\.com/u);
    await isIdle();

    await user.click(screen.getByTestId("way-caldav"));
    await user.selectOptions(await screen.findByTestId("caldav-provider"), "icloud");
    await user.type(screen.getByTestId("caldav-user"), "leder");
    await user.type(screen.getByTestId("caldav-password"), "hemmelig");
    await user.click(await button(/^Forbind/u));
    const choice = within(await screen.findByTestId("choose-calendars"));
    await user.click(await button(/^Forbind/u, choice));
    await choice.findByText(/Det lykkedes ikke hos/u);
    await isIdle();
  });

  test("the consent to book breathing spaces", PATIENT, async () => {
    const { user, db, ports } = await openFilled(WEEK_FILE, "#breathing", {
      accounts: connected(MICROSOFT, () => ({ askToSignIn: broken })),
    });
    const accounts = accountStore(db);
    await accounts.put(MICROSOFT);
    await accounts.putLink({ ...LINK, accountId: MICROSOFT.id });
    const where = "graph leder@kommune.example arbejde";
    await ports.profile.write([{ kind: "setting", id: "blocks-into", value: where }], ports.clock.now());
    await user.click(await button(/^Giv lov hos Microsoft/u));
    await said(/Det lykkedes ikke\. Prøv igen\./u);
  });

  test("sharing with other devices", PATIENT, async () => {
    const { user } = openDashboard({
      hash: "#data",
      accounts: connected(MICROSOFT, () => ({ askToSignIn: broken })),
    });
    await user.click(await screen.findByTestId("share-on"));
    await said(/Det lykkedes ikke\. Prøv igen\./u);
    expect(screen.queryByTestId("share-off")).toBeNull();
  });
});

describe("what the leader would not learn otherwise", () => {
  test("a policy of the organisation's that cannot be read", PATIENT, async () => {
    const { user } = openDashboard({
      hash: "#calendars",
      accounts: (doors) => ({ ...doors, policy: async () => ({ microsoftClientId: "kommune" }) }),
    });
    await user.click(await screen.findByTestId("way-microsoft"));
    await screen.findByText(/klient-id, der ikke kan læses/u);
    expect(screen.getByTestId("client-id")).toBeTruthy();
  });

  test("what leaving an account leaves in its calendar is said before", PATIENT, async () => {
    const { user, ports } = openDashboard({ hash: "#calendars", accounts: connected(MICROSOFT) });
    const card = within(await screen.findByTestId("account-card"));
    await ports.profile.write(
      [{ kind: "setting", id: categoryModeOf(MICROSOFT.id), value: "on" }],
      ports.clock.now(),
    );
    await card.findByRole("button", { name: "Fjern dem alle igen" });
    await user.click(await button(/^Fjern: /u, card));
    const stays = /Kategorierne, Pusterum har skrevet i kalenderen, bliver stående/u;
    within(await screen.findByRole("alertdialog")).getByText(stays);
    await user.click(await button(/^Lad være/u));
    location.hash = "#data";
    await user.click(await screen.findByTestId("forget"));
    within(await screen.findByRole("alertdialog")).getByText(stays);
  });

  test("without a network it says so, and whence what is shown is", PATIENT, async () => {
    vi.stubGlobal("navigator", { ...navigator, onLine: false });
    openDashboard({ hash: "#calendars", accounts: connected(MICROSOFT) });
    await screen.findByText(
      /^Der er ingen forbindelse til nettet\. Der hentes igen.*Aftalerne her er hentet/u,
    );
  });
});
