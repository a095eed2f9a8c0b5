import { createObject, davRequest, deleteObject, makeCalendar, propfind, updateObject } from "tsdav";
import type { Result, SourceFailure } from "../../app/calendar-source";
import type { RequestPurpose } from "../../app/request-log";
import { fetchThrough, RoadBlocked } from "../fetch-through";
import type { HttpWorld, Patience } from "../http";
import { leadsElsewhere } from "../leads-elsewhere";
import { roadFailure } from "../source-failure";

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** One resource of a multistatus answer. */
export interface DavEntry {
  readonly address: string;
  readonly status: number;
  readonly props: Readonly<Record<string, unknown>>;
}

type Entries = Result<{ readonly entries: readonly DavEntry[] }>;
type Stored = Result<{ readonly etag: string | null }>;

export interface Dav {
  propfind(
    address: string,
    props: readonly string[],
    depth: "0" | "1",
    purpose: RequestPurpose,
  ): Promise<Entries>;
  report(address: string, body: object, purpose: RequestPurpose, depth?: "0" | "1"): Promise<Entries>;
  create(address: string, text: string, purpose: RequestPurpose): Promise<Stored>;
  update(address: string, text: string, etag: string, purpose: RequestPurpose): Promise<Stored>;
  remove(address: string, etag: string): Promise<Stored>;
  /** A collection for notes, which no calendar program shows among the events. */
  makeCollection(address: string, name: string): Promise<Result<object>>;
  /** Whether an address that gave no answer leads on to a host that we may not speak with. */
  leadsElsewhere(address: string): Promise<boolean>;
}

interface Through {
  readonly headers: Record<string, string>;
  readonly fetch: typeof globalThis.fetch;
}

/** The names of `propfind` as XML elements, in the prefixes that tsdav declares. */
const elements = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, {}]));

/**
 * tsdav's requests through our own wrapper. Its collection queries are left aside: one missing object makes them
 * throw, with other objects' content in the message.
 */
export function davClient(world: HttpWorld, credentials: Credentials, patience?: Patience): Dav {
  const headers = { authorization: `Basic ${base64(`${credentials.user}:${credentials.password}`)}` };
  const fetchFor = (purpose: RequestPurpose) => fetchThrough(world, purpose, patience);
  const through = (purpose: RequestPurpose) => ({
    headers,
    fetch: fetchFor(purpose) as typeof globalThis.fetch,
  });

  async function entriesOf(
    address: string,
    purpose: RequestPurpose,
    ask: (address: string, through: Through) => ReturnType<typeof davRequest>,
    mayFollow = true,
  ): Promise<Entries> {
    const refused = unsafe(address);
    if (refused) return refused;
    const end = { address };
    const fetch = async (url: string, init: object) => {
      const response = await fetchFor(purpose)(url, init);
      end.address = response.url;
      if (response.status === 207 && !IS_WHOLE.test(await response.clone().text()))
        throw new TypeError("cut off");
      return response;
    };
    try {
      const answers = await ask(address, { headers, fetch: fetch as typeof globalThis.fetch });
      const [only] = answers;
      // A redirect to another host leaves the password behind: the new place is asked itself, if we may.
      const isElsewhere = new URL(end.address).origin !== new URL(address).origin;
      if (isElsewhere && mayFollow && only?.status === 401)
        return entriesOf(end.address, purpose, ask, false);
      // tsdav gives an answer that is no multistatus as the one entry without properties.
      if (answers.length === 1 && only && only.props === undefined) {
        if (only.ok && isMultistatus(only.raw)) return { ok: true, entries: [] };
        return only.ok ? { ok: false, reason: "no-calendar-server" } : statusFailure(only.status);
      }
      const entries = answers.flatMap(({ href, status, props }): DavEntry[] => {
        const at = typeof href === "string" ? absolute(href, end.address) : null;
        return at === null ? [] : [{ address: at, status, props: props ?? {} }];
      });
      return { ok: true, entries };
    } catch (error) {
      return blocked(error);
    }
  }

  async function storedOf(address: string, ask: () => Promise<Response>): Promise<Stored> {
    const refused = unsafe(address);
    if (refused) return refused;
    try {
      const response = await ask();
      if (!response.ok) return writeFailure(response.status);
      return { ok: true, etag: response.headers.get("etag") };
    } catch (error) {
      return blocked(error);
    }
  }

  const calendarText = { ...headers, "content-type": "text/calendar; charset=utf-8" };
  return {
    leadsElsewhere: (address) => leadsElsewhere(world, address, "list-calendars", patience),
    propfind: (address, props, depth, purpose) =>
      entriesOf(address, purpose, (url, through) =>
        propfind({ url, props: elements(props), depth, ...through }),
      ),
    report: (address, body, purpose, depth = "1") =>
      entriesOf(address, purpose, (url, through) => {
        const init = { method: "REPORT" as const, headers: { ...headers, depth }, namespace: "d", body };
        return davRequest({ url, init, fetch: through.fetch });
      }),
    create: (address, data, purpose) =>
      storedOf(address, () =>
        createObject({
          url: address,
          data,
          ...through(purpose),
          headers: { ...calendarText, "if-none-match": "*" },
        }),
      ),
    update: (address, data, etag, purpose) =>
      storedOf(address, () =>
        updateObject({ url: address, data, etag, ...through(purpose), headers: calendarText }),
      ),
    remove: (address, etag) =>
      storedOf(address, () => deleteObject({ url: address, etag, ...through("write-event") })),
    makeCollection: async (address, name) => {
      const refused = unsafe(address);
      if (refused) return refused;
      const props = {
        "d:displayname": name,
        "c:supported-calendar-component-set": { "c:comp": { _attributes: { name: "VJOURNAL" } } },
      };
      try {
        const [made] = await makeCalendar({ url: address, props, ...through("share-profile") });
        return !made || made.ok ? { ok: true } : writeFailure(made.status);
      } catch (error) {
        return blocked(error);
      }
    },
  };
}

/** tsdav reads half an answer as a shorter one, and what is not told of would be taken for unchanged or gone. */
const IS_WHOLE = /(?:<\/(?:[\w-]+:)?multistatus|<(?:[\w-]+:)?multistatus[^<>]*\/)\s*>\s*$/u;

const isMultistatus = (raw: unknown): boolean =>
  typeof raw === "object" && raw !== null && "multistatus" in raw;

/** A password goes over https, or to this machine itself. */
function unsafe(address: string): SourceFailure | null {
  const { protocol, hostname, host } = new URL(address);
  const isSafe = protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1");
  return isSafe ? null : { ok: false, reason: "refused", detail: host };
}

export function absolute(href: string, base: string): string | null {
  try {
    return new URL(href, base).href;
  } catch {
    return null;
  }
}

function blocked(error: unknown): SourceFailure {
  return error instanceof RoadBlocked ? roadFailure(error.failure) : { ok: false, reason: "malformed" };
}

function statusFailure(status: number): SourceFailure {
  if (status === 401) return { ok: false, reason: "wrong-password" };
  if (status === 404 || status === 410) return { ok: false, reason: "not-found" };
  return { ok: false, reason: "refused", detail: String(status) };
}

function writeFailure(status: number): SourceFailure {
  if (status === 403 || status === 405) return { ok: false, reason: "read-only" };
  if (status === 409 || status === 412) return { ok: false, reason: "changed-elsewhere" };
  return statusFailure(status);
}

/** Names and passwords may hold any letter; the header takes bytes. */
const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
