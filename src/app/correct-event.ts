import type { ActivityId } from "../domain/activity/activity";
import type { NamedEvent } from "../domain/classify/naming";
import { shapeOf } from "../domain/classify/shape-of";
import {
  applyWords,
  eventWordKey,
  seriesWordKey,
  titleWordKey,
  type WordScope,
  wordsAbout,
} from "../domain/classify/word-keys";
import type { WeekId } from "../domain/time/weeks";
import type { Undo } from "./judge-activity";
import type { Ports, RecordChange } from "./ports";
import { loadProfile, undoOfAll } from "./profile";
import { refreshWeek } from "./refresh-weeks";

/** The widest scope that a word about this event can have: its series, else all titles like it, else the event alone. */
export function widestScope({ event }: NamedEvent): WordScope {
  if (event.series) return "series";
  return titleWordKey(event.title) ? "title" : "event";
}

/**
 * The leader says what events are. The word reaches every stored event it covers at once; what it teaches about
 * other events is worked out later, where the lexicon is at hand (rename-events).
 */
export async function correctEvents(
  ports: Ports,
  events: readonly NamedEvent[],
  activity: ActivityId,
  scope: WordScope,
  shown: WeekId,
): Promise<Undo> {
  const { frames, words: held } = await loadProfile(ports);
  const changes = events.flatMap(({ event }): RecordChange[] => {
    const shape = shapeOf(event, frames.zone);
    const said = wordsAbout(shape, activity, scope) ?? wordsAbout(shape, activity, "event");
    if (!said) return [];
    const narrower = narrowerWords(event, scope).filter((id) => held.has(id));
    return [
      { kind: "word", id: said.id, value: said.value },
      ...narrower.map((id): RecordChange => ({ kind: "word", id, value: null })),
    ];
  });
  const before = await ports.profile.write(changes, ports.clock.now());
  const { words } = await loadProfile(ports);
  const all = await ports.events.all();
  const reached = all.flatMap(({ event, naming }): { old: NamedEvent; new: NamedEvent }[] => {
    const now = applyWords(shapeOf(event, frames.zone), naming, words);
    return now === naming ? [] : [{ old: { event, naming }, new: { event, naming: now } }];
  });
  await ports.events.rename(reached.map((each) => each.new));
  await refreshWeek(ports, shown);
  return async () => {
    await ports.profile.write(undoOfAll(changes, before), ports.clock.now());
    await ports.events.rename(reached.map((each) => each.old));
    await refreshWeek(ports, shown);
  };
}

/** A narrow word said earlier would go before the wide one that the leader says about the very same event now. */
function narrowerWords({ key, series }: NamedEvent["event"], scope: WordScope): string[] {
  if (scope === "event") return [];
  return scope === "title" && series !== null
    ? [eventWordKey(key), seriesWordKey(series)]
    : [eventWordKey(key)];
}
