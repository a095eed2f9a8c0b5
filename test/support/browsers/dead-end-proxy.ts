import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that lets nothing through and remembers what was asked of it, but for what the browser asks by itself. */
export async function startDeadEndProxy(isOfBrowser: RegExp) {
  const asked: string[] = [];
  const remember = (url: string) => {
    if (!isOfBrowser.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    remember(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    remember(`https://${(request.url ?? "").replace(/:443$/u, "")}/`);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    asked: asked as readonly string[],
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
