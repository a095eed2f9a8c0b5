import type { IncomingMessage, ServerResponse } from "node:http";
import { Writable } from "node:stream";
import { type HttpsServer, serveSelfSigned } from "../servers/self-signed";
import { until } from "../support/browsers/until";
import type { LinkPage } from "./link-world";
import type { Place, PlaceServer } from "./profile-places";

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
export const isWriting = ({ method, path }: Asked): boolean =>
  method === "PUT" && path.includes("pusterum-profile");

/** A server where the shared file lies, and what may happen on the way to it. */
export class ProfileWorld {
  #mishapAt: (asked: Asked) => Mishap | null = () => null;
  /** Requests that wait until their sender ends, and those whose sender has. */
  #held = 0;
  #left = 0;

  private constructor(
    private readonly host: string,
    readonly server: PlaceServer,
    private readonly front: HttpsServer,
  ) {}

  static async start({ start, host, port }: Place, redirectUri: string): Promise<ProfileWorld> {
    const server = await start(redirectUri);
    let world: ProfileWorld | null = null;
    const front = await serveSelfSigned((request, response) => world?.heed(request, response), port);
    world = new ProfileWorld(host, server, front);
    return world;
  }

  private heed(request: IncomingMessage, response: ServerResponse): void {
    const isThere = request.headers.host?.startsWith(this.host);
    const asked = { method: request.method ?? "", path: request.url ?? "" };
    const mishap = isThere ? this.#mishapAt(asked) : null;
    if (mishap === null) this.server.heed(request, response);
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
    if (how === "done-and-held") this.server.heed(request, unanswered(isHeld));
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

  connect = (page: LinkPage): Promise<void> => this.server.connect(page, this.front.port);

  async stop(): Promise<void> {
    await Promise.all([this.server.stop(), this.front.close()]);
  }
}

/** Takes a server's answer and lets nobody have it. */
function unanswered(onAnswer: () => void): ServerResponse {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  nowhere.on("finish", onAnswer);
  const response = Object.assign(nowhere, { writeHead: () => response });
  return response as unknown as ServerResponse;
}
