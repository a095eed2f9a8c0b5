import { isDue, isSameList, joinDevices, type KnownDevice, withSelf } from "../domain/profile/devices";
import { GROUP_OF } from "../domain/profile/groups";
import { printOf } from "../domain/profile/join";
import { type Common, reconcile, type SharedProfile } from "../domain/profile/reconcile";
import {
  kindOf,
  nameOf,
  type ProfileRecord,
  type RecordKind,
  type RecordName,
} from "../domain/profile/records";
import { HOUR, type Instant, instant } from "../domain/time/instant";
import { readBackup } from "./backup-file";
import type { SealedPage } from "./journal";
import { type SealedFile, writeSealed } from "./sealed-file";
import type { SharedJournal, SharePlace, SharePorts, ShareResult, ShareState } from "./share-ports";
import { openPages, type SharedPages, sealingOf, writeShared } from "./shared-pages";
import { withJournal } from "./whole-profile";

const MOST_ROUNDS = 5;

type Shared = ShareResult<Pick<ShareState, "common" | "tag" | "lockedPages" | "devices">>;

/**
 * Brings this device in step with the shared file: reads it, puts it together with what is held, takes over what is
 * new, and writes what the file did not say, only where nobody has written meanwhile. Each step may be the last one of
 * a killed worker: the next run begins again and finds what stands. What the leader wishes for now does not wait for
 * when a server would rather be asked.
 */
export async function shareProfile(
  asked: SharePorts,
  isWished = false,
): Promise<{ readonly hasNews: boolean }> {
  let hasNews = false;
  const absorb: typeof asked.profile.absorb = async (...given) => {
    hasNews = true;
    await asked.profile.absorb(...given);
  };
  const ports = { ...asked, profile: { ...asked.profile, absorb } };
  await ports.onlyOne("share", async () => {
    const state = await ports.shares.get();
    if (!state) return;
    const now = ports.clock.now();
    if (!isWished && mustWait(state, now)) return;
    // What is thrown would otherwise leave the first round "on its way" for ever.
    const outcome = await shareWith(ports, state).catch((): Shared => ({ ok: false, reason: "cannot" }));
    await ports.shares.change((held) => {
      // The leader has chosen anew meanwhile: what was found is not about that choice.
      if (held?.account !== state.account || held.groups.join() !== state.groups.join()) return held;
      if (outcome.ok) {
        const { ok: _, devices: found = [], ...common } = outcome;
        const devices = joinDevices(held.devices ?? [], found);
        // Named or forgotten meanwhile: the others have not heard of it.
        const tag = isSameList(devices, found) && held.self?.name === state.self?.name ? outcome.tag : null;
        return { ...held, ...common, devices, tag, syncedAt: now, trouble: null };
      }
      const { ok: _, retryAt, ...why } = outcome;
      const trouble = { ...why, ...(retryAt !== undefined && { retryAt: atMost(retryAt, now) }) };
      const since = held.trouble?.reason === trouble.reason ? held.trouble.since : now;
      return { ...held, trouble: { ...trouble, since } };
    });
  });
  return { hasNews };
}

/** No server is waited for longer, however far ahead it, or a clock that was wrong, has put the time. */
const LONGEST_WAIT = HOUR;

const atMost = (retryAt: Instant, now: Instant) => instant(Math.min(retryAt, now + LONGEST_WAIT));

const mustWait = ({ trouble }: ShareState, now: Instant): boolean =>
  trouble?.retryAt !== undefined && trouble.retryAt > now && trouble.retryAt <= now + LONGEST_WAIT;

async function shareWith(ports: SharePorts, state: ShareState): Promise<Shared> {
  const account = await ports.accountOf(state.account);
  if (!account) return { ok: false, reason: "account-gone" };
  const opened = await ports.placeOf(account);
  if (!opened.ok) return opened;
  let outcome: Shared = { ok: false, reason: "changed-elsewhere" };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    outcome = await oneRound(ports, opened.place, state, round === 0 ? state.tag : null);
    if (outcome.ok || outcome.reason !== "changed-elsewhere") return outcome;
  }
  return outcome;
}

async function oneRound(
  ports: SharePorts,
  place: SharePlace,
  state: ShareState,
  known: string | null,
): Promise<Shared> {
  const { common, lockedPages = null, devices = [], self } = state;
  const now = ports.clock.now();
  const journal = state.groups.includes("journal") ? ports.journal : null;
  // As long as the journal is locked it is looked at each time: the leader may have unlocked it meanwhile.
  const isWaiting = journal !== null && lockedPages !== null;
  const isQuiet =
    known !== null &&
    !isWaiting &&
    !(self && isDue(devices, self, now)) &&
    isUnchanged(
      [...(await ports.profile.records()), ...(journal ? await journal.store.sealed() : [])],
      state,
    );
  const read = await place.read(isQuiet ? known : null);
  if (!read.ok) return read;
  const { shared } = read;
  if (shared.state === "same") return { ok: true, common, tag: known, lockedPages, devices };
  const tag = shared.state === "held" ? shared.tag : null;
  let found: SharedProfile | null = null;
  let listed: readonly KnownDevice[] = [];
  let sealed: SealedFile | null = null;
  if (shared.state === "held") {
    const reading = readBackup(shared.text);
    if (reading.ok) {
      const writings = reading.shared?.writings.split(" ") ?? [];
      found = { writings, records: reading.records };
      listed = reading.shared?.devices ?? [];
      sealed = reading.journal ?? null;
    } else if (reading.reason === "newer") {
      return { ok: false, reason: "newer" };
    } else {
      const aside = nameFor(shared.text);
      const kept = await place.setAside(shared.text, aside);
      if (!kept.ok) return kept;
      await tellAside(ports, state, aside);
      // Whoever has never shared here knows too little to write in the place of what was there, unless the leader asks.
      if (common === null && state.letGo !== aside) return { ok: false, reason: "damaged", detail: aside };
    }
  }
  const all = joinDevices(listed, devices);
  if (common !== null && all.some(({ id, isForgotten }) => id === self?.id && isForgotten))
    return { ok: false, reason: "device-forgotten" };
  const pages = await openPages(journal, sealed, state.forgotten ?? null);
  if (sealed && pages.journal && pages.sealed === null) {
    const text = writeSealed(sealed);
    const name = nameFor(text);
    const kept = await place.setAside(text, name);
    if (!kept.ok) return kept;
    if (sealingOf(sealed) !== state.forgotten) await tellAside(ports, state, name);
  }
  const next = self ? withSelf(all, self, now) : all;
  return putTogether(ports, place, state, { found, pages, tag, devices: { listed, next } });
}

/** Told at once, as another device may write anew before this one can. */
const tellAside = ({ shares }: SharePorts, { account }: ShareState, name: string): Promise<void> =>
  shares.change((held) => (held?.account === account ? { ...held, setAside: name } : held));

interface Found {
  readonly found: SharedProfile | null;
  readonly pages: SharedPages;
  readonly tag: string | null;
  readonly devices: { readonly listed: readonly KnownDevice[]; readonly next: readonly KnownDevice[] };
}

async function putTogether(
  ports: SharePorts,
  place: SharePlace,
  { account, common, groups }: ShareState,
  { found, pages, tag, devices }: Found,
): Promise<Shared> {
  const now = ports.clock.now();
  const { absorb, drop, ...reconciled } = reconcile({
    local: await wordsOf(ports, pages.journal).records(),
    shared: found && { ...found, records: [...found.records, ...pages.pages] },
    common: pages.sealed === null ? withoutPages(common) : common,
    groups: new Set(groups.filter((group) => group !== "journal" || pages.journal !== null)),
    now,
    newWriting: ports.newId().slice(0, 8),
    mustWrite: !isSameList(devices.listed, devices.next),
  });
  if (absorb.length + drop.length > 0) {
    // Turned off or deleted with everything meanwhile: what was read must not come back.
    if ((await ports.shares.get())?.account !== account) return { ok: false, reason: "account-gone" };
    await ports.profile.absorb(absorb, drop, now);
  }
  const lockedPages = pages.journal === null ? pages.sealed : null;
  const kept = { lockedPages, devices: devices.next, common: reconciled.common };
  if (!reconciled.next) return { ok: true, ...kept, tag };
  const { writings, records } = reconciled.next;
  const file = await writeShared(records, { writings: writings.join(" "), devices: devices.next }, pages);
  if (!file.ok) return file;
  const written = await place.write(file.text, tag);
  return written.ok ? { ok: true, ...kept, tag: written.tag } : written;
}

/** Pages that were not read in the file are not missing in it. */
const withoutPages = (common: Common | null): Common | null =>
  common && {
    ...common,
    prints: Object.fromEntries(
      Object.entries(common.prints).filter(([name]) => kindOf(name as RecordName) !== "entry"),
    ),
  };

const wordsOf = ({ profile }: SharePorts, journal: SharedJournal | null) =>
  journal ? withJournal(profile, journal.store) : profile;

/** Nothing has been said here since the last time, which is seen without a page of the journal being opened. */
function isUnchanged(
  records: readonly (ProfileRecord | SealedPage)[],
  { common, groups }: ShareState,
): boolean {
  if (!common) return false;
  const takesPart = (kind: RecordKind) => groups.includes(GROUP_OF[kind]);
  const mine = records.filter(({ kind }) => takesPart(kind));
  const known = Object.keys(common.prints).filter((name) => takesPart(kindOf(name as RecordName)));
  return (
    mine.length === known.length && mine.every((record) => common.prints[nameOf(record)] === printOf(record))
  );
}

/** One name for one text, so that keeping it twice keeps it once. */
function nameFor(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return `pusterum-unreadable-${sum.toString(36)}`;
}
