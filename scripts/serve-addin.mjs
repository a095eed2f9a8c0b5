// @ts-check
// Serves the built add-in on this machine for sideloading: npm run addin [-- --trust]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAddin } from "./addin/build.mjs";
import { LOCAL_URL } from "./addin/description.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, "");
const folder = `${root}/.output/addin`;
const certificates = `${root}/.output/addin-certificate`;
const [key, certificate] = [`${certificates}/key.pem`, `${certificates}/certificate.pem`];
const authority = "https://login.microsoftonline.com/organizations";

/** How each system is told to trust a certificate; it asks for the user's own consent. */
const TRUST = {
  darwin: [
    "security",
    "add-trusted-cert",
    "-r",
    "trustRoot",
    "-k",
    `${process.env.HOME}/Library/Keychains/login.keychain-db`,
    certificate,
  ],
  win32: ["certutil", "-user", "-addstore", "Root", certificate],
  linux: [
    "certutil",
    "-d",
    `sql:${process.env.HOME}/.pki/nssdb`,
    "-A",
    "-t",
    "C,,",
    "-n",
    "pusterum",
    "-i",
    certificate,
  ],
};

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml",
  ".png": "image/png",
};

if (!existsSync(certificate)) makeCertificate();
const trust = TRUST[/** @type {keyof typeof TRUST} */ (process.platform)];
if (process.argv.includes("--trust") && trust)
  spawnSync(trust[0] ?? "", trust.slice(1), { stdio: "inherit" });
await buildAddin({ root, folder, url: LOCAL_URL, clientId: null, authority });
createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", LOCAL_URL).pathname));
  const file = join(folder, path);
  if (!file.startsWith(`${folder}/`) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(readFileSync(file));
}).listen(Number(new URL(LOCAL_URL).port), "localhost", () => {
  console.log(`${LOCAL_URL}/pane.html is served. Sideload addin/manifest.xml at https://aka.ms/olksideload`);
  console.log(`Outlook must trust ${certificate}: npm run addin -- --trust`);
});

function makeCertificate() {
  mkdirSync(certificates, { recursive: true });
  const wish = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "365", "-subj", "/CN=localhost"];
  const names = ["-addext", "subjectAltName=DNS:localhost"];
  const { status } = spawnSync("openssl", [...wish, ...names, "-keyout", key, "-out", certificate]);
  if (status !== 0) throw new Error("openssl is needed to make a certificate for this machine");
}
