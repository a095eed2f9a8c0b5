import type { ProfileRecord } from "../domain/profile/records";
import { dayAfter } from "../domain/time/days";
import { HOUR, type Instant } from "../domain/time/instant";
import { dayOf } from "../domain/time/zones";
import type { JournalStore, SealedPage } from "./journal";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** Why a copy was made: a day has passed, the database takes another shape, or something is put in the place of what is. */
export type CopyReason = "day" | "update" | "restore";

/** The leader's records as they were, on this device and apart from the database they came from. */
export interface LocalCopy {
  readonly id: string;
  readonly at: Instant;
  readonly why: CopyReason;
  readonly records: readonly ProfileRecord[];
  /** The journal's, as they lie under this device's own key; a copy of an older product has none. */
  readonly pages?: readonly SealedPage[];
}

export interface CopyStore {
  /** The newest first. */
  list(): Promise<LocalCopy[]>;
  /** What is looked at often is not read whole. */
  ids(): Promise<string[]>;
  put(copy: LocalCopy): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export type CopyPorts = Pick<Ports, "clock" | "profile" | "frames"> & {
  readonly copies: CopyStore;
  readonly journal: JournalStore;
};

const DAYS_KEPT = 7;
/** Before an update or a restoring, which may be regretted later than a day's work. */
const OTHERS_KEPT_FOR = 30 * 24 * HOUR;

/** One copy a day for as long as a week; a device without words of the leader's copies nothing over what it has. */
export async function keepDailyCopy(ports: CopyPorts): Promise<void> {
  const at = ports.clock.now();
  const [{ frames }, held] = await Promise.all([loadProfile(ports), ports.copies.ids()]);
  const today = dayOf(at, frames.zone);
  const id = `day ${today}`;
  if (!held.includes(id)) {
    const kept = await toKeep(ports);
    if (!kept) return;
    await ports.copies.put({ id, at, why: "day", ...kept });
  }
  const oldest = `day ${dayAfter(today, -DAYS_KEPT)}`;
  await ports.copies.remove(
    held.filter((each) => (each.startsWith("day ") ? each <= oldest : takenAt(each) < at - OTHERS_KEPT_FOR)),
  );
}

/** "update" or "restore", and when. */
const takenAt = (id: string): number => Number(id.split(" ")[1]);

export async function copyBeforeRestoring(ports: CopyPorts): Promise<void> {
  const at = ports.clock.now();
  const kept = await toKeep(ports);
  if (kept) await ports.copies.put({ id: `restore ${at}`, at, why: "restore", ...kept });
}

async function toKeep({ profile, journal }: CopyPorts): Promise<Pick<LocalCopy, "records" | "pages"> | null> {
  const [records, pages] = await Promise.all([profile.records(), journal.sealed()]);
  return records.length + pages.length > 0 ? { records, pages } : null;
}

/** All that a copy brings back. A page of the journal that was written since stays: going back takes none away. */
export async function contentOf(copy: LocalCopy, journal: JournalStore): Promise<ProfileRecord[]> {
  const pages = (await journal.opened(copy.pages ?? [])).filter(({ value }) => value !== null);
  const ofCopy = new Set(pages.map(({ id }) => id));
  const since = (await journal.records()).filter(({ id }) => !ofCopy.has(id));
  return [...copy.records, ...pages, ...since];
}
