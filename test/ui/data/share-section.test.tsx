import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import type { AccountId, AccountRow } from "../../../src/app/account";
import { type SealedFile, sealHead } from "../../../src/app/sealed-file";
import type { ShareState } from "../../../src/app/share-ports";
import { PROFILE_GROUPS, type ProfileGroup } from "../../../src/domain/profile/groups";
import { instant } from "../../../src/domain/time/instant";
import da from "../../../src/locales/da.json";
import { ShareSection } from "../../../src/ui/data/ShareSection";
import { catalogueWords } from "../../../src/ui/words/catalogue-words";

afterEach(cleanup);

const NOW = instant(Date.UTC(2026, 10, 18, 11));
const words = catalogueWords(da);
const account: AccountRow = {
  id: "work" as AccountId,
  name: "leder@kommune.example",
  addedAt: NOW,
  addresses: [],
  connection: {
    kind: "graph",
    authority: "https://login.microsoftonline.com/kommune.example/v2.0",
    clientId: "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
    scopes: ["Calendars.ReadBasic"],
  },
  trouble: null,
};
const refused: ShareState = {
  account: account.id,
  groups: PROFILE_GROUPS,
  common: null,
  tag: null,
  syncedAt: null,
  trouble: { reason: "consent-missing", since: NOW },
  setAside: null,
};

const FITTING = "det rigtige";
const BREAKING = "det, der fejler";
const inStep: ShareState = { ...refused, trouble: null, syncedAt: NOW };
const LOCKED: SealedFile = {
  ...sealHead("c2FsdA==", "bm9uY2U="),
  content: "",
};

function open(state: ShareState | null) {
  const copied: string[] = [];
  const said: string[] = [];
  const chosen: (readonly ProfileGroup[])[] = [];
  render(
    <ShareSection
      {...{ words, state }}
      accounts={[account]}
      when=""
      onTurnOn={(_, groups) => chosen.push(groups)}
      onTurnOff={() => {}}
      onGroups={(groups) => chosen.push(groups)}
      onShare={() => {}}
      onAnew={() => said.push("anew")}
      onRead={() => said.push("read")}
      onAllow={() => {}}
      devices={{
        when: () => "i går",
        onName: (name) => said.push(`name: ${name}`),
        onForget: ({ id }) => said.push(`forget: ${id}`),
      }}
      journal={{
        onShare: async (passphrase) => {
          said.push(passphrase);
          if (passphrase === BREAKING) throw new Error("the key went");
          return passphrase === FITTING;
        },
        onAnew: async (passphrase) => void said.push(`anew: ${passphrase}`),
        onKeep: () => said.push("kept"),
      }}
      copy={async (text) => void copied.push(text)}
    />,
  );
  return { user: userEvent.setup(), copied, chosen, said };
}

describe("sharing with one's other devices", () => {
  test("where OneDrive lacks its consent, IT is given its name and the place to give it", async () => {
    const { user, copied } = open(refused);
    await user.click(screen.getByText(words.t("account.itText")));
    await user.click(screen.getByRole("button", { name: words.t("account.copy") }));
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain("Files.ReadWrite.AppFolder");
    expect(copied[0]).toContain("kommune.example");
  });

  test("has no words for IT where nothing is missing", () => {
    open({ ...refused, trouble: null });
    expect(screen.queryByText(words.t("account.itText"))).toBeNull();
  });

  test("where nobody can read the shared file, beginning anew is one press, and only there", async () => {
    const { user, said } = open({ ...refused, trouble: { reason: "damaged", since: NOW, detail: "x-1" } });
    await user.click(screen.getByRole("button", { name: words.t("data.share.anew") }));
    expect(said).toEqual(["anew"]);
    cleanup();
    open(refused);
    expect(screen.queryByRole("button", { name: words.t("data.share.anew") })).toBeNull();
  });

  test("where a damaged file lies is said until the leader has read it, and the keyboard stays in its place", async () => {
    const { user, said } = open({ ...inStep, setAside: "x-1" });
    await user.click(screen.getByRole("button", { name: words.t("data.share.read") }));
    expect(said).toEqual(["read"]);
    expect(document.activeElement?.textContent).toBe(words.t("data.share.title"));
  });

  test("what takes part is chosen by group before anything is shared", async () => {
    const { user, chosen } = open(null);
    await user.click(screen.getByRole("checkbox", { name: words.t("data.group.wishes") }));
    await user.click(screen.getByRole("button", { name: words.t("data.share.turnOn") }));
    expect(chosen).toEqual([PROFILE_GROUPS.filter((group) => group !== "wishes")]);
  });

  test("the journal is not among what is shared until a passphrase is given for it", async () => {
    const { user, said } = open(inStep);
    const share = screen.getByRole("button", { name: words.t("data.journal.share") });
    await user.click(share);
    expect(said).toEqual([]);
    await user.type(screen.getByLabelText(words.t("data.journal.passphrase")), FITTING);
    await user.click(share);
    expect(said).toEqual([FITTING]);
  });

  test("where the journal cannot be locked it says so, keeps what was typed and takes another try", async () => {
    const { user, said } = open(inStep);
    const field = screen.getByLabelText<HTMLInputElement>(words.t("data.journal.passphrase"));
    const share = screen.getByRole("button", { name: words.t("data.journal.share") });
    await user.type(field, BREAKING);
    await user.click(share);
    expect(await screen.findByText(words.t("dashboard.tryAgain"))).toBeTruthy();
    expect(field.value).toBe(BREAKING);
    await user.click(share);
    expect(said).toEqual([BREAKING, BREAKING]);
  });

  test("a passphrase that does not fit is said, and only then there is a way to begin anew", async () => {
    const { user, said } = open({ ...inStep, lockedPages: LOCKED });
    expect(screen.getByText(words.t("data.journal.locked"))).toBeTruthy();
    expect(screen.queryByText(words.t("data.journal.anew"))).toBeNull();
    await user.type(screen.getByLabelText(words.t("data.journal.passphrase")), "et andet");
    await user.click(screen.getByRole("button", { name: words.t("data.journal.unlock") }));
    expect(await screen.findByText(words.t("data.journal.wrong"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: words.t("data.journal.anew") }));
    expect(said).toEqual(["et andet", "anew: et andet"]);
  });

  test("a shared journal is kept here by one press, and choosing groups leaves it shared", async () => {
    const { user, said, chosen } = open({ ...inStep, groups: [...PROFILE_GROUPS, "journal"] });
    await user.click(screen.getByRole("checkbox", { name: words.t("data.group.wishes") }));
    expect(chosen[0]).toContain("journal");
    await user.click(screen.getByRole("button", { name: words.t("data.journal.keep") }));
    expect(said).toEqual(["kept"]);
  });

  test("this device's name is changed where it stands, and another device is forgotten by one press", async () => {
    const other = { id: "other", name: "Telefonen", seen: NOW, count: 1 };
    const gone = { id: "gone", name: "Den gamle", seen: NOW, count: 2, isForgotten: true } as const;
    const { user, said } = open({
      ...inStep,
      self: { id: "self", name: "Firefox · Windows" },
      devices: [other, gone],
    });
    expect(screen.queryByText("Den gamle")).toBeNull();
    const field = screen.getByLabelText(words.t("data.devices.name"));
    await user.clear(field);
    await user.type(field, "Kontoret{Enter}");
    await user.click(
      screen.getByRole("button", { name: words.t("data.devices.forgetOf", { name: "Telefonen" }) }),
    );
    expect(said).toEqual(["name: Kontoret", "forget: other"]);
  });
});
