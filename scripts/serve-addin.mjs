// @ts-check
// Serves the add-in on this machine for sideloading: npm run addin [-- --trust] [--port N] [--client-id GUID]
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildAddin } from "./addin/build.mjs";
import { askForTrust, certificateIn, isTrusted } from "./addin/certificate.mjs";
import { LOCAL_URL } from "./addin/description.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/u, "");
const { values } = parseArgs({
  options: {
    trust: { type: "boolean", default: false },
    port: { type: "string", default: new URL(LOCAL_URL).port },
    "client-id": { type: "string" },
    authority: { type: "string", default: "https://login.microsoftonline.com/organizations" },
  },
});
const url = `https://localhost:${Number(values.port)}`;
// Of its own, so that what is built for a real address stays as it is.
const folder = `${root}/.output/addin-local-${values.port}`;

const NOT_TRUSTED = "NOT TRUSTED yet: Outlook shows an empty pane until the certificate is.";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml",
  ".png": "image/png",
};

/** @param {string} certificate */
function helpFor(certificate) {
  const told = values.trust ? askForTrust(certificate) : null;
  const how = isTrusted(certificate)
    ? []
    : [
        "   To trust it:   npm run addin -- --trust",
        `   Or by hand:    take ${certificate} into the system's trusted roots.`,
      ];
  const trust = told ?? (how.length === 0 ? "The certificate is trusted on this machine." : NOT_TRUSTED);
  return `Pusterum for Outlook is served at ${url}/pane.html

${[`1. Trust. ${trust}`, ...how].join("\n")}
   Firefox has a list of its own: open the address above there once and accept.
2. Sideload. Open https://aka.ms/olksideload, choose My add-ins, Add a custom add-in, Add from file, and take
   ${folder}/manifest.xml
3. Open a mail or a meeting, and choose Pusterum among the apps. The question at sending comes only for add-ins that
   an administrator has deployed: docs/outlook-for-it.md.

Stop with Ctrl+C.`;
}

try {
  const files = certificateIn(`${root}/.output/addin-certificate`);
  const { "client-id": clientId = null, authority } = values;
  await buildAddin({ root, folder, url, clientId, authority });
  await serve(files);
  console.log(helpFor(files.certificate));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @param {{ readonly key: string, readonly certificate: string }} files */
function serve({ key, certificate }) {
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, answer);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  return new Promise((listening, failed) => {
    server.once("error", (error) =>
      failed(
        "code" in error && error.code === "EADDRINUSE"
          ? new Error(`Port ${values.port} is taken: stop what runs there, or choose another by --port N.`)
          : error,
      ),
    );
    server.listen(Number(values.port), "localhost", () => listening(undefined));
  });
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
function answer(request, response) {
  const file = fileFor(request.url ?? "/");
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(readFileSync(file));
}

/** null for what is not one of the site's own files. @param {string} asked */
function fileFor(asked) {
  try {
    const file = join(folder, normalize(decodeURIComponent(new URL(asked, url).pathname)));
    return file.startsWith(join(folder, "/")) && existsSync(file) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
