import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import type { AccountId, AccountRow } from "../../../src/app/account";
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

function open(state: ShareState | null) {
  const copied: string[] = [];
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
      onAllow={() => {}}
      copy={async (text) => void copied.push(text)}
    />,
  );
  return { user: userEvent.setup(), copied, chosen };
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

  test("what takes part is chosen by group before anything is shared", async () => {
    const { user, chosen } = open(null);
    await user.click(screen.getByRole("checkbox", { name: words.t("data.group.wishes") }));
    await user.click(screen.getByRole("button", { name: words.t("data.share.turnOn") }));
    expect(chosen).toEqual([PROFILE_GROUPS.filter((group) => group !== "wishes")]);
  });
});
