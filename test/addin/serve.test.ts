import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { hasOpenssl } from "../servers/self-signed";

const CERTIFICATE = ".output/addin-certificate/certificate.pem";
const SERVED = "Stop with Ctrl+C.";
const started: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts it as `npm run addin` does, and waits until it has said all or has ended. */
async function start(port: number, options: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  folders.push(`.output/addin-local-${port}`);
  const child = spawn(process.execPath, ["scripts/serve-addin.mjs", "--port", String(port), ...options], {
    env: { ...process.env, ...env },
  });
  started.push(child);
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(SERVED)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => resolve());
  });
  return { child, ended, said: () => said };
}

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
}

/** Believes nobody but the certificate that was made. */
const ask = (port: number, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = get({ host: "localhost", port, path, ca: readFileSync(CERTIFICATE) }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    asked.on("error", reject);
  });

test.skipIf(!hasOpenssl)(
  "starts, answers by https under a certificate for this machine, says what to do, and stops",
  async () => {
    const port = await freePort();
    const served = await start(port);
    expect(served.said()).toContain(`https://localhost:${port}/pane.html`);
    expect(served.said()).toMatch(/trusted/iu);
    expect(served.said()).toContain("https://aka.ms/olksideload");
    const pane = await ask(port, "/pane.html");
    expect(pane.status).toBe(200);
    expect(pane.text).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    const manifests = await Promise.all(
      ["/manifest.xml", "/package/manifest.json"].map((path) => ask(port, path)),
    );
    const named = manifests.flatMap(({ text }) => [
      ...text.matchAll(/https:\/\/localhost:\d+(\/[^"<\s]+)/gu),
    ]);
    const paths = [...new Set(named.map(([, path]) => path ?? ""))];
    expect(paths).toEqual(expect.arrayContaining(["/pane.html", "/launch.html", "/launch.js", "/help.html"]));
    for (const path of [...paths, "/sign-in.html"])
      expect({ path, status: (await ask(port, path)).status }).toEqual({ path, status: 200 });
    expect((await ask(port, "/..%2f..%2fpackage.json")).status).toBe(404);
    expect((await ask(port, "/%")).status).toBe(404);

    const second = await start(port);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${port} is taken`);

    served.child.kill("SIGTERM");
    expect(await served.ended).toBe(0);
    await expect(ask(port, "/pane.html")).rejects.toThrow("ECONNREFUSED");
  },
  120_000,
);

test.skipIf(!hasOpenssl || process.platform !== "linux")(
  "says it plainly when the system takes no certificate, and serves all the same",
  async () => {
    const home = mkdtempSync(join(tmpdir(), "pusterum-home-"));
    const port = await freePort();
    // Nothing can be started from here, so nothing can take a certificate.
    const served = await start(port, ["--trust"], { HOME: home, PATH: home });
    expect(served.said()).toContain("NOT TRUSTED");
    expect(served.said()).toContain("certutil could not be started");
    expect((await ask(port, "/pane.html")).status).toBe(200);
    rmSync(home, { recursive: true });
  },
  120_000,
);
