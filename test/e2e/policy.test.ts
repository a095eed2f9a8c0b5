import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOUR } from "../../src/domain/time/instant";
import { TENANT } from "../servers/oidc/server";
import { ACCOUNT_NETWORK, AccountWorld, CLIENT_ID, redirectUriOf, whyNoAccounts } from "./account-world";
import { countOf, seen, textOf } from "./breathing-world";
import { type LinkBrowser, type LinkPage, linkBrowsers } from "./link-world";
import { whyNoChromiumPolicy } from "./organisation";

const FORM = "[data-testid=microsoft-form]";
const PICTURES = process.env.PUSTERUM_PICTURES;

describe.each(linkBrowsers)(
  "an organisation's policy in $name",
  ({ name, missing: missingBrowser, start }) => {
    const missing = missingBrowser ?? whyNoAccounts() ?? (name === "chromium" ? whyNoChromiumPolicy() : null);
    let world: AccountWorld;
    let browser: LinkBrowser;
    let page: LinkPage;

    beforeAll(async () => {
      if (missing) return;
      browser = await start(ACCOUNT_NETWORK, { microsoftClientId: CLIENT_ID, microsoftTenant: TENANT });
      page = await browser.open("dashboard.html#calendars");
      world = await AccountWorld.start(await redirectUriOf(page));
      const [from, to] = [24, 25].map((hours) =>
        new Date(Date.now() + hours * HOUR).toISOString().slice(0, 19),
      );
      world.graph.mailbox.add({ subject: "Inspection", start: from ?? "", end: to ?? "" });
    });
    afterAll(async () => {
      if (missing) return;
      await browser?.close();
      await world?.stop();
    });

    test("the leader types nothing, and signs in as the organisation's application at the organisation's own place", async ({
      skip,
    }) => {
      skip(missing !== null, missing ?? "");
      await page.click("[data-testid=way-microsoft]");
      await seen(page, FORM, /Your organisation has/u);
      expect(await countOf(page, `${FORM} input`)).toBe(0);
      expect(await textOf(page, FORM)).not.toMatch(/IT department/u);
      expect(await page.violations()).toEqual([]);
      if (PICTURES) await page.picture(`${PICTURES}/${name}-policy.png`);
      await page.click(`${FORM} button[type=submit]`);
      await seen(page, "[data-testid=account-card]", /1 event\b/u);
      const signIns = world.asked.filter(({ host }) => host === "login.microsoftonline.com");
      expect(signIns.map(({ path }) => path.split("/")[1])).toEqual(signIns.map(() => TENANT));
      const authorized = signIns.find(({ path }) => path.includes("client_id="));
      expect(new URLSearchParams(authorized?.path.split("?")[1]).get("client_id")).toBe(CLIENT_ID);
    });
  },
);
