import type { EventKey } from "../domain/calendar/event";
import { HOUR } from "../domain/time/instant";
import type { HeldEvent } from "./account";
import type { SourcedEvent } from "./calendar-source";

const DAY = 24 * HOUR;

/**
 * A series that is moved as a whole gives its occurrences other names: what was held under the old one is known again
 * by its place in line, or by its day. Gives what each new occurrence was before.
 */
export function shiftedFrom(
  lost: readonly HeldEvent[],
  fresh: readonly SourcedEvent[],
): ReadonlyMap<EventKey, HeldEvent> {
  const shifted = new Map<EventKey, HeldEvent>();
  for (const [uid, occurrences] of groupedByUid(lost)) {
    const news = fresh.filter(
      ({ event, remote }) => event.uid === uid && remote === occurrences[0]?.row.remote,
    );
    for (const [old, now] of pairsOf(occurrences, news)) shifted.set(now.event.key, old);
  }
  return shifted;
}

function groupedByUid(lost: readonly HeldEvent[]): Map<string, HeldEvent[]> {
  const groups = new Map<string, HeldEvent[]>();
  for (const each of lost) groups.set(each.event.uid, [...(groups.get(each.event.uid) ?? []), each]);
  return groups;
}

type Pair = readonly [HeldEvent, SourcedEvent];
const distance = ([old, now]: Pair): number => Math.abs(old.event.start - now.event.start);

function pairsOf(lost: readonly HeldEvent[], fresh: readonly SourcedEvent[]): Pair[] {
  const old = lost.toSorted((a, b) => a.event.start - b.event.start);
  const news = fresh.toSorted((a, b) => a.event.start - b.event.start);
  const inLine = old.flatMap((each, index): Pair[] => {
    const now = news[index];
    return now ? [[each, now]] : [];
  });
  if (old.length === news.length && inLine.every((pair) => distance(pair) < 7 * DAY)) return inLine;
  const near = old
    .flatMap((each) => news.map((now): Pair => [each, now]))
    .filter((pair) => distance(pair) < DAY);
  const taken = new Set<EventKey>();
  return near
    .toSorted((a, b) => distance(a) - distance(b))
    .filter(([{ event: a }, { event: b }]) => {
      if (taken.has(a.key) || taken.has(b.key)) return false;
      taken.add(a.key).add(b.key);
      return true;
    });
}
