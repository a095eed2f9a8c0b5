// @ts-check
import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";

const DAY = 24 * 60 * 60 * 1000;

/** @typedef {{ readonly key: string, readonly certificate: string }} Files */

/**
 * A certificate for this machine's own name and no other, made once and again when it has run out.
 * @param {string} folder
 * @returns {Files}
 */
export function certificateIn(folder) {
  const files = { key: `${folder}/key.pem`, certificate: `${folder}/certificate.pem` };
  if (isGood(files)) return files;
  mkdirSync(folder, { recursive: true });
  const wish = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "365", "-subj", "/CN=localhost"];
  const names = ["-addext", "subjectAltName=DNS:localhost", "-addext", "extendedKeyUsage=serverAuth"];
  // Whoever gets hold of the key can be believed to be this machine, and nobody else.
  const only = ["-addext", "nameConstraints=critical,permitted;DNS:localhost"];
  const made = spawnSync("openssl", [
    ...wish,
    ...names,
    ...only,
    "-keyout",
    files.key,
    "-out",
    files.certificate,
  ]);
  if (made.status !== 0)
    throw new Error("openssl is needed to make a certificate for this machine, and it did not make one.");
  chmodSync(files.key, 0o600);
  return files;
}

/** @param {Files} files */
function isGood({ key, certificate }) {
  if (!existsSync(key) || !existsSync(certificate)) return false;
  return Date.parse(new X509Certificate(readFileSync(certificate)).validTo) > Date.now() + DAY;
}

/** @typedef {{ readonly store: string, readonly add: readonly string[], readonly look: readonly string[] }} Trust */

/**
 * How each system is told to trust a certificate, which it asks its user about, and how it is asked whether it does.
 * @param {string} certificate
 * @returns {Trust | null}
 */
function trustOf(certificate) {
  const home = homedir();
  switch (process.platform) {
    case "darwin": {
      const chain = `${home}/Library/Keychains/login.keychain-db`;
      return {
        store: "your login keychain",
        add: ["security", "add-trusted-cert", "-r", "trustRoot", "-k", chain, certificate],
        look: ["security", "verify-cert", "-c", certificate, "-p", "ssl", "-s", "localhost"],
      };
    }
    case "win32":
      return {
        store: "your trusted root certificates",
        add: ["certutil", "-user", "-addstore", "Root", certificate],
        look: ["certutil", "-user", "-verifystore", "Root", serialOf(certificate)],
      };
    case "linux": {
      const store = `sql:${home}/.pki/nssdb`;
      return {
        store: "the certificates of Chromium and Edge (~/.pki/nssdb)",
        add: ["certutil", "-d", store, "-A", "-t", "C,,", "-n", nameOf(certificate), "-i", certificate],
        look: ["certutil", "-d", store, "-L", "-n", nameOf(certificate)],
      };
    }
    default:
      return null;
  }
}

/** @param {string} certificate */
const serialOf = (certificate) => new X509Certificate(readFileSync(certificate)).serialNumber;
/** A new certificate has a new name, so that an old one is not taken for it. @param {string} certificate */
const nameOf = (certificate) => `Pusterum on localhost ${serialOf(certificate).slice(0, 8)}`;

/** @param {readonly string[]} command */
function run([program = "", ...rest]) {
  const { status, error, stderr } = spawnSync(program, rest, { encoding: "utf8" });
  if (status === 0) return null;
  if (error) return `${program} could not be started (${error.message})`;
  return stderr.trim().split("\n").at(-1) || `${program} ended with ${status}`;
}

/** Chromium makes its store when it first needs one; until then there is none to put anything into. */
function makeStore() {
  const folder = `${homedir()}/.pki/nssdb`;
  if (existsSync(`${folder}/cert9.db`)) return;
  mkdirSync(folder, { recursive: true });
  run(["certutil", "-d", `sql:${folder}`, "-N", "--empty-password"]);
}

/** @param {string} certificate @returns {boolean} */
export function isTrusted(certificate) {
  const trust = trustOf(certificate);
  return trust !== null && run(trust.look) === null;
}

/**
 * Asks the system to trust the certificate, and gives in one sentence what has become of it.
 * @param {string} certificate
 */
export function askForTrust(certificate) {
  const trust = trustOf(certificate);
  if (!trust) return `On ${process.platform} the certificate has to be trusted by hand.`;
  if (process.platform === "linux") makeStore();
  const why = run(trust.add);
  if (why !== null) return `NOT TRUSTED: ${trust.store} did not take the certificate: ${why}.`;
  return isTrusted(certificate)
    ? `The certificate is trusted (${trust.store}).`
    : `NOT TRUSTED: ${trust.store} took the certificate and does not know it afterwards.`;
}
