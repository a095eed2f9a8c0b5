import type { RemoteCalendar, RemoteCalendarId, Result } from "../../app/calendar-source";
import { absolute, type Dav, type DavEntry } from "./dav";
import { componentsOf, holds, hrefsOf, privilegesOf, textOf } from "./props";

export interface CalDavHome {
  /** Where the account's calendars lie. */
  readonly home: string;
  /** The leader's own addresses, as far as the server knows them. */
  readonly addresses: readonly string[];
}

const PURPOSE = "list-calendars";

/**
 * From the address that the leader knows to where the calendars lie: the address itself, and then the well-known
 * one, for an extension cannot ask DNS. Each step may lead to another host, which the leader must have let us reach.
 */
export async function findHome(dav: Dav, address: string): Promise<Result<CalDavHome>> {
  const wellKnown = new URL("/.well-known/caldav", address).href;
  const asked = new URL(address).pathname === "/" ? [wellKnown, address] : [address, wellKnown];
  let principal: Result<{ readonly principal: string }> = { ok: false, reason: "no-calendar-server" };
  for (const place of asked) {
    const found = await findPrincipal(dav, place);
    // That one address has led on says more than that the other has nothing.
    if (found.ok || principal.ok || principal.reason !== "leads-elsewhere") principal = found;
    if (principal.ok || !mayBeElsewhere(principal.reason)) break;
  }
  if (!principal.ok) return principal;
  const props = ["c:calendar-home-set", "c:calendar-user-address-set"];
  const answer = await dav.propfind(principal.principal, props, "0", PURPOSE);
  if (!answer.ok) return answer;
  const own = answer.entries[0]?.props ?? {};
  const [href] = hrefsOf(own.calendarHomeSet);
  const home = href === undefined ? null : absolute(href, principal.principal);
  if (home === null) return { ok: false, reason: "no-calendar-server" };
  const addresses = hrefsOf(own.calendarUserAddressSet)
    .filter((each) => /^mailto:/iu.test(each))
    .map((each) => decodeURIComponent(each.slice("mailto:".length)).toLowerCase());
  return { ok: true, home, addresses };
}

const mayBeElsewhere = (reason: string): boolean =>
  reason === "leads-elsewhere" ||
  reason === "not-found" ||
  reason === "no-calendar-server" ||
  reason === "refused" ||
  reason === "malformed";

async function findPrincipal(dav: Dav, place: string): Promise<Result<{ readonly principal: string }>> {
  const answer = await dav.propfind(place, ["d:current-user-principal"], "0", PURPOSE);
  if (!answer.ok) {
    const isLedOn = answer.reason === "unreachable" && (await dav.leadsElsewhere(place));
    return isLedOn ? { ok: false, reason: "leads-elsewhere" } : answer;
  }
  const entry = answer.entries[0];
  if (holds(entry?.props.currentUserPrincipal, "unauthenticated"))
    return { ok: false, reason: "wrong-password" };
  const [href] = hrefsOf(entry?.props.currentUserPrincipal);
  const principal = href === undefined || !entry ? null : absolute(href, entry.address);
  return principal === null ? { ok: false, reason: "no-calendar-server" } : { ok: true, principal };
}

const CALENDAR_PROPS = [
  "d:resourcetype",
  "d:displayname",
  "d:current-user-privilege-set",
  "c:supported-calendar-component-set",
];

/** The calendars of an account that hold events; task lists and inboxes are left out. */
export async function listCalendars(
  dav: Dav,
  home: string,
): Promise<Result<{ readonly calendars: readonly RemoteCalendar[] }>> {
  const answer = await dav.propfind(home, CALENDAR_PROPS, "1", PURPOSE);
  if (!answer.ok) return answer;
  const calendars = answer.entries.filter(isCalendar).map(({ address, props }, index): RemoteCalendar => {
    const may = privilegesOf(props.currentUserPrivilegeSet);
    const canWrite =
      may === null || may.some((each) => each === "all" || each === "write" || each === "writeContent");
    return {
      id: address as RemoteCalendarId,
      name: textOf(props.displayname) || nameInAddress(address),
      isReadOnly: !canWrite,
      isDefault: index === 0,
    };
  });
  return { ok: true, calendars };
}

function isCalendar({ status, props }: DavEntry): boolean {
  const components = componentsOf(props.supportedCalendarComponentSet);
  const takesEvents = components === null || components.length === 0 || components.includes("VEVENT");
  return status < 300 && holds(props.resourcetype, "calendar") && takesEvents;
}

const nameInAddress = (address: string): string =>
  decodeURIComponent(new URL(address).pathname.split("/").filter(Boolean).at(-1) ?? "");
