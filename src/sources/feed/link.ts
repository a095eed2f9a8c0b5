import type { AccountRow, SecretStore } from "../../app/account";
import type { CalendarSource, Result } from "../../app/calendar-source";
import type { Tried } from "../../app/connect-account";
import type { CalendarId } from "../../domain/calendar/event";
import { instant, millis, SECOND } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { type HttpRequest, type HttpWorld, PATIENCE, type Patience, send } from "../http";
import { readCalendar } from "../ics/read-calendar";
import { leadsElsewhere } from "../leads-elsewhere";
import { roadFailure } from "../source-failure";
import { type Feed, feedSource } from "./feed-source";
import { readAddress } from "./link-address";
import { digestOf, type LinkMark, readMark, writeMark } from "./link-mark";

/** Enough to see whether it is a calendar at all, and what it calls itself. */
const HEAD = {
  window: { start: instant(0), end: instant(0) },
  zone: "UTC" as ZoneId,
  calendarId: "" as CalendarId,
};

/** A worker is ended when an answer takes half a minute; and the next look is never far. */
export const LINK_PATIENCE: Patience = { ...PATIENCE, timeout: millis(25 * SECOND), tries: 1 };

interface LinkWish {
  readonly patience?: Patience;
  /** The leader has agreed that a calendar with events has become one without. */
  readonly mayEmpty?: boolean;
}

function linkFeed(world: HttpWorld, { href, host }: URL, wish: LinkWish): Feed {
  const { patience = LINK_PATIENCE, mayEmpty = false } = wish;
  return async (mark) => {
    const held = readMark(mark);
    const answer = await send(world, requestFor(href, held), patience);
    if (!answer.ok) {
      const isElsewhere =
        answer.reason === "unreachable" && (await leadsElsewhere(world, href, "read-events", patience));
      return isElsewhere ? { ok: false, reason: "leads-elsewhere" } : roadFailure(answer);
    }
    const { status, text, headers } = answer;
    if (status === 304 && held) return "as-held";
    if (status === 404 || status === 410) return { ok: false, reason: "not-found" };
    if (status !== 200) return { ok: false, reason: "refused", detail: String(status) };
    if (!/^\uFEFF?\s*BEGIN:VCALENDAR\s/iu.test(text)) return { ok: false, reason: "no-calendar-server" };
    if (!/^END:VCALENDAR\s*$(?![\s\S]*\S)/imu.test(text)) return { ok: false, reason: "cut-off" };
    const head = readCalendar(text, HEAD);
    if (!head.ok) return { ok: false, reason: "malformed" };
    const digest = await digestOf(text);
    const isEmpty = !/^BEGIN:VEVENT\s*$/imu.test(text);
    if (held && isEmpty && !held.isEmpty && !mayEmpty) return { ok: false, reason: "suddenly-empty" };
    if (held?.digest === digest) return "as-held";
    const validators = { etag: headers.get("etag"), lastModified: headers.get("last-modified") };
    return { ok: true, text, name: head.name ?? host, mark: writeMark({ ...validators, digest, isEmpty }) };
  };
}

const requestFor = (url: string, held: LinkMark | null): HttpRequest => ({
  method: "GET",
  url,
  headers: {
    accept: "text/calendar, */*;q=0.1",
    ...(held?.etag ? { "if-none-match": held.etag } : {}),
    ...(held?.lastModified ? { "if-modified-since": held.lastModified } : {}),
  },
  purpose: "read-events",
  isRepeatable: true,
});

/** Looks what lies behind a link: nothing is kept. */
export async function tryLink(world: HttpWorld, typed: string, wish: LinkWish = {}): Promise<Result<Tried>> {
  const address = readAddress(typed);
  if (address === null) return { ok: false, reason: "no-calendar-server" };
  const listed = await feedSource(linkFeed(world, address, wish)).calendars();
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
  wish: LinkWish = {},
): Promise<Result<{ readonly source: CalendarSource }>> {
  const address = readAddress((await secrets.get(id)) ?? "");
  if (address === null) return { ok: false, reason: "not-found" };
  return { ok: true, source: feedSource(linkFeed(world, address, wish)) };
}
