import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

export type Fault =
  | "none"
  | "not-found"
  | "sign-in"
  | "broken"
  | "leads-on"
  | "leads-elsewhere"
  | "silent"
  | "cut-off"
  | "web-page";

/** What a publisher of a calendar does and does wrong; which server it stands in is somebody else's matter. */
export class FaultyPublisher {
  text = "";
  fault: Fault = "none";
  /** Where "leads-elsewhere" leads. */
  elsewhere = "https://elsewhere.example/";
  readonly asked: {
    readonly url: string;
    readonly conditional: string | undefined;
    readonly status: number;
  }[] = [];

  readonly heed: RequestListener = (request, response) => {
    const conditional = request.headers["if-none-match"];
    const status = this.#answer(request, response, conditional);
    this.asked.push({ url: request.url ?? "", conditional, status });
  };

  #answer(request: IncomingMessage, response: ServerResponse, conditional: string | undefined): number {
    const say = (status: number, headers: Record<string, string> = {}, body = "") => {
      response.writeHead(status, headers).end(body);
      return status;
    };
    if (request.url?.endsWith("/moved.ics")) return this.#calendar(say, conditional);
    switch (this.fault) {
      case "not-found":
        return say(404);
      case "sign-in":
        return say(401);
      case "broken":
        return say(500);
      case "leads-on":
        return say(302, { location: "/moved.ics" });
      case "leads-elsewhere":
        return say(302, { location: this.elsewhere });
      case "silent":
        return 0;
      case "cut-off":
        return say(200, { "content-type": "text/calendar" }, this.text.slice(0, -30));
      case "web-page":
        return say(200, { "content-type": "text/html" }, "<!doctype html><title>Sign in</title>");
      case "none":
        return this.#calendar(say, conditional);
    }
  }

  #calendar(
    say: (status: number, headers?: Record<string, string>, body?: string) => number,
    conditional: string | undefined,
  ): number {
    const etag = `"${this.text.length}-${[...this.text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)}"`;
    if (conditional === etag) return say(304, { etag });
    return say(200, { "content-type": "text/calendar", etag }, this.text);
  }
}
