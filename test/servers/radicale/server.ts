import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const PROGRAM = "/usr/bin/radicale";

/** null when Radicale can be started. */
export const whyNoRadicale = (): string | null =>
  existsSync(PROGRAM)
    ? null
    : `${PROGRAM} is not installed (apt-get install radicale python3-bcrypt python3-passlib)`;

const USER = "leder";
const PASSWORD = "hemmelig æ:1";
/** bcrypt of the password, at its lowest cost. */
const HASH = "$2y$04$Fr.OFh7E9pwZio9t0bJA.euUeBu.e0Wi.pT8THG2oU5Pv03AEyc5a";

const RIGHTS = `
[locked]
user: .+
collection: {user}/laast
permissions: r

[principal]
user: .+
collection: {user}
permissions: RW

[own]
user: .+
collection: {user}/[^/]+
permissions: rw

[root]
user: .+
collection:
permissions: R
`;

/** A real CalDAV server on the loopback, with one user, one calendar and one that may only be read. */
export class RadicaleServer {
  readonly credentials = { user: USER, password: PASSWORD };
  #process: ChildProcess | null = null;

  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<RadicaleServer> {
    const folder = await mkdtemp(join(tmpdir(), "pusterum-radicale-"));
    const server = new RadicaleServer(folder, await freePort());
    const calendars = join(folder, "data/collection-root", USER);
    for (const [name, title] of [
      ["arbejde", "Arbejde"],
      ["laast", "Låst"],
    ]) {
      await mkdir(join(calendars, name as string), { recursive: true });
      const props = {
        tag: "VCALENDAR",
        "D:displayname": title,
        "C:supported-calendar-component-set": "VEVENT",
      };
      await writeFile(join(calendars, name as string, ".Radicale.props"), JSON.stringify(props));
    }
    await writeFile(join(folder, "users"), `${USER}:${HASH}\n`);
    await writeFile(join(folder, "rights"), RIGHTS);
    await writeFile(
      join(folder, "config"),
      [
        `[server]\nhosts = 127.0.0.1:${server.port}`,
        `[auth]\ntype = htpasswd\nhtpasswd_filename = ${folder}/users\nhtpasswd_encryption = bcrypt\ndelay = 0`,
        `[rights]\ntype = from_file\nfile = ${folder}/rights`,
        `[storage]\nfilesystem_folder = ${folder}/data`,
        "[web]\ntype = none",
        "[logging]\nlevel = error",
      ].join("\n"),
    );
    await server.run();
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  calendar(name = "arbejde"): string {
    return `${this.origin}/${USER}/${name}/`;
  }

  async run(): Promise<void> {
    const started = spawn(PROGRAM, ["-C", join(this.folder, "config")], { stdio: "ignore" });
    this.#process = started;
    while (!(await isOpen(this.port))) {
      if (started.exitCode !== null) throw new Error(`Radicale ended with ${started.exitCode}`);
      await setTimeout(20);
    }
  }

  /** Ends the server as a power cut would; its calendars stay. */
  async halt(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
  }

  async stop(): Promise<void> {
    await this.halt();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What another program of the leader's does to a calendar. */
  async put(name: string, text: string, calendar = "arbejde"): Promise<void> {
    await this.#ask("PUT", name, text, calendar);
  }

  async delete(name: string, calendar = "arbejde"): Promise<void> {
    await this.#ask("DELETE", name, null, calendar);
  }

  async get(name: string, calendar = "arbejde"): Promise<string> {
    return (await this.#ask("GET", name, null, calendar)).text();
  }

  /** A whole collection goes, as when its owner deletes it; there may be none. */
  async removeCollection(name: string): Promise<void> {
    await rm(join(this.folder, "data/collection-root", USER, name), { recursive: true, force: true });
  }

  /** What lies in a collection, as text. */
  async texts(name: string): Promise<string[]> {
    const folder = join(this.folder, "data/collection-root", USER, name);
    const names = await readdir(folder);
    const shown = names.filter((each) => !each.startsWith(".")).sort();
    return Promise.all(shown.map((each) => readFile(join(folder, each), "utf8")));
  }

  /** The names of the objects that a calendar holds. */
  async names(calendar = "arbejde"): Promise<string[]> {
    const text = await (await this.#ask("PROPFIND", "", null, calendar, { depth: "1" })).text();
    return [...text.matchAll(/<href>[^<]*\/([^</]+\.ics)<\/href>/gu)].map(([, name = ""]) => name);
  }

  async #ask(
    method: string,
    name: string,
    body: string | null,
    calendar: string,
    more = {},
  ): Promise<Response> {
    const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString("base64")}`;
    const headers = { authorization, "content-type": "text/calendar; charset=utf-8", ...more };
    const response = await fetch(`${this.calendar(calendar)}${name}`, { method, headers, body });
    if (!response.ok) throw new Error(`${method} ${name}: ${response.status} ${await response.text()}`);
    return response;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
