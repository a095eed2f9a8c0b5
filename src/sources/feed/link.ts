import type { AccountRow, SecretStore } from "../../app/account";
import type { CalendarSource, Result } from "../../app/calendar-source";
import type { Tried } from "../../app/connect-account";
import type { CalendarId } from "../../domain/calendar/event";
import { instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { type HttpWorld, send } from "../http";
import { readCalendar } from "../ics/read-calendar";
import { roadFailure } from "../source-failure";
import { type Feed, feedSource } from "./feed-source";

/** A published calendar: "webcal:" is how browsers are told to subscribe to one. */
function readAddress(typed: string): URL | null {
  const text = typed.trim().replace(/^webcals?:\/\//iu, "https://");
  try {
    const address = new URL(/^https?:\/\//iu.test(text) ? text : `https://${text}`);
    const isSafe = address.protocol === "https:" || address.hostname === "127.0.0.1";
    return isSafe ? address : null;
  } catch {
    return null;
  }
}

/** Enough to see whether it is a calendar at all, and what it calls itself. */
const HEAD = {
  window: { start: instant(0), end: instant(0) },
  zone: "UTC" as ZoneId,
  calendarId: "" as CalendarId,
};

function linkFeed(world: HttpWorld, { href, host }: URL): Feed {
  return async () => {
    const answer = await send(world, {
      method: "GET",
      url: href,
      headers: { accept: "text/calendar, */*;q=0.1" },
      purpose: "read-events",
      isRepeatable: true,
    });
    if (!answer.ok) return roadFailure(answer);
    const { status, text } = answer;
    if (status === 401 || status === 403 || status === 404 || status === 410)
      return { ok: false, reason: "not-found" };
    if (status !== 200) return { ok: false, reason: "refused", detail: String(status) };
    const head = readCalendar(text, HEAD);
    if (!head.ok) return { ok: false, reason: "no-calendar-server" };
    return { ok: true, text, name: head.name ?? host, mark: await digest(text) };
  };
}

/** Many publishers write the moment of asking into each event, and tell a new etag for it: that alone is no change. */
async function digest(text: string): Promise<string> {
  const plain = text.replace(/^DTSTAMP:.*$/gmu, "");
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(plain));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Looks what lies behind a link: nothing is kept. */
export async function tryLink(world: HttpWorld, typed: string): Promise<Result<Tried>> {
  const address = readAddress(typed);
  if (address === null) return { ok: false, reason: "no-calendar-server" };
  const listed = await feedSource(linkFeed(world, address)).calendars();
  if (!listed.ok) return listed;
  return {
    ok: true,
    connection: { kind: "link", host: address.host },
    addresses: [],
    calendars: listed.calendars,
    secret: address.href,
  };
}

/** The source behind a kept link. */
export async function openLink(
  world: HttpWorld,
  { id }: AccountRow,
  secrets: SecretStore,
): Promise<Result<{ readonly source: CalendarSource }>> {
  const address = readAddress((await secrets.get(id)) ?? "");
  if (address === null) return { ok: false, reason: "not-found" };
  return { ok: true, source: feedSource(linkFeed(world, address)) };
}
