import type { ProfileRecord } from "../domain/profile/records";
import type { Stamp } from "../domain/profile/stamp";
import type { EventNamer, Ports } from "./ports";
import { loadProfile } from "./profile";

type NamingPorts = Ports & { readonly namer: () => Promise<EventNamer> };

/** The leader's latest word about what events are, withdrawn ones too. */
export const lastWord = (records: readonly ProfileRecord[]): Stamp | null =>
  records
    .filter((record) => record.kind === "word")
    .reduce<Stamp | null>((last, { stamp }) => (last === null || stamp > last ? stamp : last), null);

/** Names every stored event by all that the leader has said so far. Gives how many weeks that changed. */
export async function renameEvents(ports: NamingPorts): Promise<number> {
  const [namer, { frames }, records, held] = await Promise.all([
    ports.namer(),
    loadProfile(ports),
    ports.profile.records(),
    ports.events.all(),
  ]);
  const events = held.map(({ event }) => event);
  const weeks = await ports.events.rename(
    await namer.name(events, records, frames.zone),
    lastWord(records) ?? undefined,
  );
  return weeks.length;
}

/** What the leader's newest words teach about other events is worked out once, however many surfaces were closed since. */
export async function heedNewWords(ports: NamingPorts): Promise<void> {
  const [last, heeded] = await Promise.all([
    ports.profile.records().then(lastWord),
    ports.events.namedThrough(),
  ]);
  if (last !== null && (heeded === null || heeded < last)) await renameEvents(ports);
}
