import type { Held, ReadWish, RemoteId, Result, SourcedEvent, WindowRead } from "../../app/calendar-source";
import type { Finding, FindingReason } from "../../domain/calendar/finding";
import { ASK_ALL_AGAIN, nameOfRemote } from "../../domain/calendar/remote";
import type { Span } from "../../domain/time/instant";
import { readCalendar } from "../ics/read-calendar";
import { keyedByUid } from "../keyed-by-uid";
import {
  type CalendarObject,
  type CollectionState,
  changesSince,
  type Listing,
  listObjects,
  readObjects,
  readState,
} from "./collection";
import type { Dav } from "./dav";

/** Reads what has changed in the span: nothing, what the server says has changed, or what its etags tell. */
export async function readWindow(
  dav: Dav,
  me: readonly string[],
  wish: ReadWish,
): Promise<Result<WindowRead>> {
  const state = await readState(dav, wish.calendar);
  if (!state.ok) return state;
  const mark = markOf(state);
  const { held } = wish;
  if (!held) {
    const listing = await listObjects(dav, wish.calendar, wish.span, "content");
    return listing.ok ? windowOf(listing, { unchanged: new Set(), failed: [] }, mark, me, wish) : listing;
  }
  if (held.mark !== null && held.mark === mark) {
    return { ok: true, mark, events: [], unchanged: "all", findings: [] };
  }
  const changes = await changesOf(dav, wish, held, state);
  if (!changes.ok) return changes;
  const content = await readObjects(dav, wish.calendar, changes.changed);
  return content.ok ? windowOf(content, changes, mark, me, wish) : content;
}

interface Changes {
  readonly changed: readonly RemoteId[];
  readonly unchanged: ReadonlySet<RemoteId>;
  readonly failed: readonly RemoteId[];
}

async function changesOf(
  dav: Dav,
  wish: ReadWish,
  held: Held,
  state: CollectionState,
): Promise<Result<Changes>> {
  const token = tokenOf(held.mark);
  const tags = await held.tags();
  if (state.canSync && token !== "") {
    const answer = await changesSince(dav, wish.calendar, token);
    if (!answer.ok) return answer;
    if (answer.changes) return { ok: true, ...sinceToken(answer.changes, tags) };
  }
  const listing = await listObjects(dav, wish.calendar, wish.span, "state");
  if (!listing.ok) return listing;
  const isHeld = ({ remote, etag }: CalendarObject) => etag !== "" && tags.get(remote) === etag;
  return {
    ok: true,
    changed: listing.objects.filter((each) => !isHeld(each)).map(({ remote }) => remote),
    unchanged: new Set(listing.objects.filter(isHeld).map(({ remote }) => remote)),
    failed: listing.failed,
  };
}

function sinceToken({ objects, gone, failed }: Listing, tags: ReadonlyMap<RemoteId, string>): Changes {
  const changed = objects.filter(({ remote, etag }) => tags.get(remote) !== etag).map(({ remote }) => remote);
  const unchanged = new Set(tags.keys());
  for (const remote of [...changed, ...gone]) unchanged.delete(remote);
  return { changed, unchanged, failed };
}

/** What cannot be had or read stands as it is held. What the server did not give is asked for again: the mark stays. */
function windowOf(
  content: Listing,
  changes: Pick<Changes, "unchanged" | "failed">,
  mark: string | null,
  me: readonly string[],
  wish: ReadWish,
): Result<WindowRead> {
  const events: SourcedEvent[] = [];
  const failed = [...changes.failed, ...content.failed];
  const findings = failed.map(unread);
  const unchanged = new Set([...changes.unchanged, ...failed]);
  for (const object of content.objects) {
    const read = readObject(object, wish.span, me, wish);
    events.push(...read.events);
    findings.push(...read.findings);
    if (!read.isWhole) unchanged.add(object.remote);
  }
  const next = failed.length === 0 ? mark : (wish.held?.mark ?? ASK_ALL_AGAIN);
  return { ok: true, mark: next, events, unchanged, findings };
}

export const unread = (remote: RemoteId): Finding => ({
  reason: "component-unreadable",
  detail: nameOfRemote(remote),
});

/** After these the object holds more than was read of it. */
const LEFT_OUT: ReadonlySet<FindingReason> = new Set([
  "component-unreadable",
  "file-cut-off",
  "start-missing",
  "start-unreadable",
]);

export interface ObjectRead {
  readonly events: SourcedEvent[];
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/** The occurrences of one object in the span, by the same code that reads calendar files. */
export function readObject(
  { remote, etag, text }: CalendarObject,
  span: Span,
  me: readonly string[],
  { zone, calendarId }: ReadWish,
): ObjectRead {
  const reading = readCalendar(text ?? "", { window: span, zone, calendarId, me });
  if (!reading.ok) return { events: [], findings: [unread(remote)], isWhole: false };
  const events = reading.events.map((event) => ({
    event: keyedByUid(event),
    remote,
    tag: etag,
    circles: [],
  }));
  // A line number means something in a file that the leader has, not in an object on a server.
  const findings = reading.findings.map(({ line: _, ...finding }) => finding);
  return { events, findings, isWhole: !findings.some(({ reason }) => LEFT_OUT.has(reason)) };
}

/** The sync token first, the ctag behind it; null where the server gives neither and everything must be compared. */
const markOf = ({ ctag, syncToken }: CollectionState): string | null =>
  ctag === "" && syncToken === "" ? null : `${syncToken}\n${ctag}`;

const tokenOf = (mark: string | null): string => mark?.split("\n")[0] ?? "";
