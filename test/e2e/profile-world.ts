import type { IncomingMessage, ServerResponse } from "node:http";
import { RadicaleServer } from "../servers/radicale/server";
import { type HttpsServer, serveSelfSigned } from "../servers/self-signed";
import { until } from "../support/browsers/until";
import { CLOUD, passOn } from "./account-world";
import type { LinkPage } from "./link-world";

const SHARED_FILE = "pusterum-profile";

/**
 * What befalls a request on its way: a status instead of an answer, a line that is cut, or a wait that only the sender's
 * end puts an end to, before or after the server has done what it was asked for.
 */
type Mishap = number | "cut" | "held" | "done-and-held";

interface Asked {
  readonly method: string;
  readonly path: string;
}

/** Whether a request writes the shared file. */
export const isWriting = ({ method, path }: Asked): boolean => method === "PUT" && path.includes(SHARED_FILE);

/** A server where the shared file lies, and what may happen on the way to it. */
export class ProfileWorld {
  #mishapAt: (asked: Asked) => Mishap | null = () => null;
  /** Requests that wait until their sender ends, and those whose sender has. */
  #held = 0;
  #left = 0;

  private constructor(
    readonly radicale: RadicaleServer,
    private readonly front: HttpsServer,
  ) {}

  static async start(): Promise<ProfileWorld> {
    const radicale = await RadicaleServer.start();
    let world: ProfileWorld | null = null;
    const front = await serveSelfSigned((request, response) => world?.heed(request, response));
    world = new ProfileWorld(radicale, front);
    return world;
  }

  private heed(request: IncomingMessage, response: ServerResponse): void {
    const mishap = this.#mishapAt({ method: request.method ?? "", path: request.url ?? "" });
    if (mishap === null) passOn(request, response, this.radicale.port);
    else if (mishap === "cut") request.socket.destroy();
    else if (mishap === "held" || mishap === "done-and-held") this.hold(request, response, mishap);
    else request.resume().on("end", () => response.writeHead(mishap).end());
  }

  /** Has it wait for an answer that never comes; the server has perhaps done what it was asked for. */
  private hold(request: IncomingMessage, response: ServerResponse, how: "held" | "done-and-held"): void {
    response.on("close", () => {
      this.#left++;
    });
    const isHeld = () => {
      this.#held++;
    };
    if (how === "done-and-held") passOn(request, unanswered(isHeld), this.radicale.port);
    else request.resume().on("end", isHeld);
  }

  /** Everything gets through again. */
  heal(): void {
    this.#mishapAt = () => null;
  }

  /** Whatever it is that is asked for, until it heals. */
  always(mishap: Mishap, where: (asked: Asked) => boolean = () => true): void {
    this.#mishapAt = (asked) => (where(asked) ? mishap : null);
  }

  /** The next request of its kind alone; tells whether it has come. */
  once(mishap: Mishap, where: (asked: Asked) => boolean): () => boolean {
    let isLeft = true;
    this.#mishapAt = (asked) => {
      if (!isLeft || !where(asked)) return null;
      isLeft = false;
      return mishap;
    };
    return () => !isLeft;
  }

  /** The writing is under way, and its sender is ended in the middle of it. */
  async endDuringWriting(
    how: "held" | "done-and-held",
    begin: () => Promise<void>,
    end: () => Promise<void>,
  ) {
    const [held, left] = [this.#held, this.#left];
    this.once(how, isWriting);
    await begin();
    await until("a writing under way", async () => this.#held > held);
    await end();
    await until("its sender's end", async () => this.#left > left);
  }

  async connect(page: LinkPage): Promise<void> {
    const { user, password } = this.radicale.credentials;
    await page.click("[data-testid=way-caldav]");
    await page.choose("[data-testid=caldav-provider]", "other");
    await page.fill("[data-testid=caldav-address]", `https://${CLOUD}:${this.front.port}/`);
    await page.fill("[data-testid=caldav-user]", user);
    await page.fill("[data-testid=caldav-password]", password);
    await page.click("[data-testid=caldav-form] button[type=submit]");
    await page.click("[data-testid=choose-calendars] button[type=submit]");
    await until("the account", () =>
      page.evaluate(() => document.querySelector("[data-testid=account-card]") !== null, null),
    );
  }

  /** Somebody else's hand, or a disk: the shared file holds something else. */
  overwrite = (text: string): Promise<void> =>
    this.radicale.put(`${SHARED_FILE}.ics`, noteWith(text), "pusterum");

  /** What the shared file and its neighbours hold. */
  async files(): Promise<string[]> {
    const notes = await this.radicale.texts("pusterum");
    return notes.map((note) => {
      const [, content = ""] =
        /^X-PUSTERUM-PROFILE:(.*)$/mu.exec(note.replace(/\r?\n[ \t]/gu, "").replace(/\r/gu, "")) ?? [];
      return Buffer.from(content, "base64").toString();
    });
  }

  async stop(): Promise<void> {
    await Promise.all([this.radicale.stop(), this.front.close()]);
  }
}

/** Takes a server's answer and lets nobody have it. */
const unanswered = (onAnswer: () => void) =>
  ({
    writeHead() {},
    write: () => true,
    end: onAnswer,
    on() {},
    once() {},
    emit: () => true,
    destroy() {},
  }) as never;

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
