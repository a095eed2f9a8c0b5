import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A calendar that somebody publishes behind a link. */
export class PublishedCalendar {
  readonly #server: Server;
  text = "";
  status = 200;
  asked = 0;

  private constructor() {
    this.#server = createServer((_, response) => {
      this.asked++;
      response
        .writeHead(this.status, { "content-type": "text/calendar", etag: `"${this.asked}"` })
        .end(this.text);
    });
  }

  static async start(): Promise<PublishedCalendar> {
    const published = new PublishedCalendar();
    await new Promise<void>((resolve) => published.#server.listen(0, "127.0.0.1", resolve));
    return published;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/private-token/calendar.ics`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
