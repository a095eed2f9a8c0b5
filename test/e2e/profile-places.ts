import type { RequestListener } from "node:http";
import { GraphServer } from "../servers/graph/server";
import { SignInServer } from "../servers/oidc/server";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { until } from "../support/browsers/until";
import { ACCOUNT_NETWORK, CLIENT_ID, CLOUD, passOn, whyNoAccounts } from "./account-world";
import type { LinkNetwork, LinkPage } from "./link-world";

const SHARED_FILE = "pusterum-profile";
const [SIGN_IN, GRAPH] = ["login.microsoftonline.com", "graph.microsoft.com"];

/** The server where the shared file lies, and what somebody else may do to it there. */
export interface PlaceServer {
  readonly heed: RequestListener;
  /** As the leader does it, on the page of calendars. */
  connect(page: LinkPage, port: number): Promise<void>;
  overwrite(text: string): Promise<void>;
  /** What the shared file and its neighbours hold. */
  files(): Promise<string[]>;
  /** What was asked of it that it would not have been asked for by the real one's description. */
  breaches(): readonly string[];
  stop(): Promise<void>;
}

export interface Place {
  readonly name: string;
  readonly host: string;
  /** Where a browser looks for it; 0 is any. */
  readonly port: number;
  readonly network: LinkNetwork;
  readonly missing: string | null;
  start(redirectUri: string): Promise<PlaceServer>;
}

const connected = (page: LinkPage) =>
  until("the account", () =>
    page.evaluate(() => document.querySelector("[data-testid=account-card]") !== null, null),
  );

const onRadicale: Place = {
  name: "Radicale",
  host: CLOUD,
  port: 0,
  network: { hosts: [CLOUD] },
  missing: whyNoRadicale(),
  start: async () => {
    const radicale = await RadicaleServer.start();
    const { user, password } = radicale.credentials;
    return {
      heed: (request, response) => passOn(request, response, radicale.port),
      connect: async (page, port) => {
        await page.click("[data-testid=way-caldav]");
        await page.choose("[data-testid=caldav-provider]", "other");
        await page.fill("[data-testid=caldav-address]", `https://${CLOUD}:${port}/`);
        await page.fill("[data-testid=caldav-user]", user);
        await page.fill("[data-testid=caldav-password]", password);
        await page.click("[data-testid=caldav-form] button[type=submit]");
        await page.click("[data-testid=choose-calendars] button[type=submit]");
        await connected(page);
      },
      overwrite: (text) => radicale.put(`${SHARED_FILE}.ics`, noteWith(text), "pusterum"),
      files: async () => (await radicale.texts("pusterum")).map(contentOf),
      breaches: () => [],
      stop: () => radicale.stop(),
    };
  },
};

const onGraph: Place = {
  name: "Microsoft Graph",
  host: GRAPH,
  port: 443,
  network: ACCOUNT_NETWORK,
  missing: whyNoAccounts(),
  start: async (redirectUri) => {
    const client = { id: CLIENT_ID, redirectUri };
    const signIn = await SignInServer.start({ isTemplated: true, host: `https://${SIGN_IN}`, client });
    const graph = await GraphServer.start();
    graph.host = `https://${GRAPH}`;
    graph.scopesOf = (token) =>
      token === "" ? undefined : new Set(["Calendars.ReadBasic", "Files.ReadWrite.AppFolder"]);
    const { files } = graph.mailbox;
    return {
      heed: (request, response) =>
        (request.headers.host?.startsWith(GRAPH) ? graph : signIn).heed(request, response),
      connect: async (page) => {
        await page.click("[data-testid=way-microsoft]");
        await page.fill("[data-testid=client-id]", CLIENT_ID);
        await page.click("[data-testid=microsoft-form] button[type=submit]");
        await connected(page);
      },
      overwrite: async (text) => void files.set(`${SHARED_FILE}.json`, { text, tag: '"overwritten"' }),
      files: async () => [...files.values()].map(({ text }) => asideIn(text) ?? text),
      breaches: () => graph.breaches,
      stop: async () => void (await Promise.all([signIn.stop(), graph.stop()])),
    };
  },
};

export const places: readonly Place[] = [onRadicale, onGraph];

/** What was set aside lies as a text inside a file of its own. */
function asideIn(text: string): string | null {
  try {
    return (JSON.parse(text) as { unreadable?: string }).unreadable ?? null;
  } catch {
    return null;
  }
}

function contentOf(note: string): string {
  const line = note.replace(/\r?\n[ \t]/gu, "").replace(/\r/gu, "");
  const [, content = ""] = /^X-PUSTERUM-PROFILE:(.*)$/mu.exec(line) ?? [];
  return Buffer.from(content, "base64").toString();
}

const noteWith = (text: string) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:other",
    "BEGIN:VJOURNAL",
    `UID:${SHARED_FILE}`,
    "DTSTAMP:20261119T080000Z",
    `X-PUSTERUM-PROFILE:${Buffer.from(text).toString("base64")}`,
    "END:VJOURNAL",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
