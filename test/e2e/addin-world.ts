import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findChromium } from "../../scripts/browsers/find.mjs";
import { GraphServer } from "../servers/graph/server";
import { Broker } from "../servers/oidc/broker";
import { SignInServer } from "../servers/oidc/server";
import { type HttpsServer, hasOpenssl, serveSelfSigned } from "../servers/self-signed";
import type { Scene } from "../support/office/page";

const SITE = ".output/addin";
const HOME = "pusterum.example";
const CDN = "appsforoffice.microsoft.com";
const GRAPH = "graph.microsoft.com";
const SIGN_IN = "login.microsoftonline.com";
const CLIENT_ID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
const executablePath = findChromium();

/** Why these tests cannot run here; null when they can. */
export const whyNoAddin = (): string | null =>
  executablePath ? (hasOpenssl ? null : "openssl is not installed") : "no Chromium is installed";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };

/** A Wednesday evening. */
export const NOW = new Date("2026-11-18T20:47:00Z");

/** The built add-in under its own name, Microsoft's script played, and Microsoft's servers stood in for. */
export class AddinWorld {
  /** Whether IT has registered an application for the add-in. */
  isRegistered = false;

  private constructor(
    readonly browser: Browser,
    readonly graph: GraphServer,
    readonly signIn: SignInServer,
    readonly broker: Broker,
    private readonly brokerSignIn: SignInServer,
    private readonly front: HttpsServer,
  ) {}

  static async start(): Promise<AddinWorld> {
    const host = await playedOffice();
    const client = { id: CLIENT_ID, redirectUri: "https://broker.example/" };
    const brokerSignIn = await SignInServer.start({ client });
    const broker = new Broker(brokerSignIn, client);
    const signIn = await SignInServer.start({
      isTemplated: true,
      host: `https://${SIGN_IN}`,
      client: { id: CLIENT_ID, redirectUri: `https://${HOME}/sign-in.html` },
    });
    const graph = await GraphServer.start();
    graph.host = `https://${GRAPH}`;
    const byWindow = new Map<string, ReadonlySet<string>>();
    graph.scopesOf = (token) => broker.granted.get(token) ?? byWindow.get(token) ?? graph.tokens.get(token);
    let world: AddinWorld | null = null;
    const front = await serveSelfSigned((request, response) => {
      switch ((request.headers.host ?? "").replace(/:\d+$/u, "")) {
        case CDN:
          return void response.writeHead(200, { "content-type": "text/javascript" }).end(host);
        case GRAPH:
          return allowPages(request, response, graph.heed);
        case SIGN_IN:
          noteTokens(request, response, byWindow);
          return allowPages(request, response, signIn.heed);
        default:
          return site(request, response, world?.isRegistered === true);
      }
    });
    const mapped = [HOME, CDN, GRAPH, SIGN_IN].map((name) => `MAP ${name}:443 127.0.0.1:${front.port}`);
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--ignore-certificate-errors",
        `--host-resolver-rules=${[...mapped, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ")}`,
      ],
    });
    world = new AddinWorld(browser, graph, signIn, broker, brokerSignIn, front);
    return world;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    const { graph, signIn, brokerSignIn, front } = this;
    await Promise.all([graph.stop(), signIn.stop(), brokerSignIn.stop(), front.close()]);
  }

  /** Opens the built pane; what went wrong in it is gathered. */
  async openPane(scene: Scene, isForced = false): Promise<Pane> {
    const context = await this.browser.newContext({
      viewport: { width: 320, height: 760 },
      reducedMotion: "reduce",
      forcedColors: isForced ? "active" : "none",
      timezoneId: "Europe/Copenhagen",
      ignoreHTTPSErrors: true,
    });
    context.setDefaultTimeout(30_000);
    const troubles: string[] = [];
    await context.exposeFunction("askBroker", (request: string) => this.broker.answer(request));
    await context.addInitScript((given) => {
      window.scene = given;
    }, scene);
    await context.clock.setFixedTime(NOW);
    const page = await context.newPage();
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
    await page.goto(`https://${HOME}/pane.html`);
    await page.getByRole("main").waitFor();
    return { page, troubles, close: () => context.close() };
  }
}

export interface Pane {
  readonly page: Page;
  readonly troubles: string[];
  close(): Promise<void>;
}

/** Keeps a picture where the tests are asked for some: SHOTS=folder. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** The played Outlook as one script, in the place of Microsoft's. */
async function playedOffice(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    oxc: false,
    build: {
      write: false,
      lib: { entry: "test/support/office/page.ts", formats: ["iife"], name: "Played" },
      rolldownOptions: { tsconfig: false },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return first && "output" in first ? first.output[0].code : "";
}

function site(request: IncomingMessage, response: ServerResponse, isRegistered: boolean): void {
  const { pathname } = new URL(request.url ?? "/", `https://${HOME}`);
  if (pathname === "/config.json") {
    const config = { clientId: CLIENT_ID, authority: `https://${SIGN_IN}/organizations` };
    response.writeHead(200, { "content-type": "application/json" });
    return void response.end(JSON.stringify(isRegistered ? config : {}));
  }
  const file = join(SITE, pathname);
  if (!existsSync(file) || pathname === "/") return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
}

/** Pages of any origin may ask Microsoft Graph and Microsoft's token endpoint. */
function allowPages(
  request: IncomingMessage,
  response: ServerResponse,
  heed: (request: IncomingMessage, response: ServerResponse) => void,
): void {
  for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
  if (request.method !== "OPTIONS") {
    heed(request, response);
    return;
  }
  response.writeHead(204, {
    "access-control-allow-methods": "GET, POST, PATCH, PUT, DELETE",
    "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
  });
  response.end();
}

/** Which scopes a token carries, as the server told the page. */
function noteTokens(
  request: IncomingMessage,
  response: ServerResponse,
  tokens: Map<string, ReadonlySet<string>>,
): void {
  if (request.method !== "POST" || !request.url?.includes("/token")) return;
  const end = response.end.bind(response);
  response.end = ((text: unknown, ...rest: []) => {
    try {
      const { access_token, scope } = JSON.parse(String(text));
      if (access_token) tokens.set(access_token, new Set(String(scope).split(" ")));
    } catch {}
    return end(text, ...rest);
  }) as typeof response.end;
}
