import { GROUP_OF } from "../domain/profile/groups";
import { joinAll, printOf } from "../domain/profile/join";
import { reconcile, type SharedProfile } from "../domain/profile/reconcile";
import type { ProfileRecord } from "../domain/profile/records";
import { readBackup, writeBackup } from "./backup-file";
import type { SharePlace, SharePorts, ShareResult, ShareState } from "./share-ports";

const MOST_ROUNDS = 5;

type Shared = ShareResult<Pick<ShareState, "common" | "tag" | "setAside">>;

/**
 * Brings this device in step with the shared file: reads it, puts it together with what is held, takes over what is
 * new, and writes what the file did not say, only where nobody has written meanwhile. Each step may be the last one of
 * a killed worker: the next run begins again and finds what stands.
 */
export async function shareProfile(asked: SharePorts): Promise<{ readonly hasNews: boolean }> {
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
    if (state.trouble?.retryAt !== undefined && state.trouble.retryAt > now) return;
    const outcome = await shareWith(ports, state);
    await ports.shares.change((held) => {
      // The leader has chosen anew meanwhile: what was found is not about that choice.
      if (held?.account !== state.account || held.groups.join() !== state.groups.join()) return held;
      if (outcome.ok) {
        const { ok: _, ...common } = outcome;
        return { ...held, ...common, syncedAt: now, trouble: null };
      }
      const { ok: _, ...trouble } = outcome;
      const since = held.trouble?.reason === trouble.reason ? held.trouble.since : now;
      return { ...held, trouble: { ...trouble, since } };
    });
  });
  return { hasNews };
}

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
  const { common, setAside } = state;
  const isQuiet = known !== null && isUnchanged(await ports.profile.records(), state);
  const read = await place.read(isQuiet ? known : null);
  if (!read.ok) return read;
  const { shared } = read;
  if (shared.state === "same") return { ok: true, common, tag: known, setAside };
  const tag = shared.state === "held" ? shared.tag : null;
  let found: SharedProfile | null = null;
  let aside = setAside;
  if (shared.state === "held") {
    const reading = readBackup(shared.text);
    if (reading.ok) {
      const { lineage, revision } = reading.shared ?? { lineage: "", revision: 0 };
      found = { lineage, revision, records: reading.records };
    } else if (reading.reason === "newer") {
      return { ok: false, reason: "newer" };
    } else {
      aside = nameFor(shared.text);
      const kept = await place.setAside(shared.text, aside);
      if (!kept.ok) return kept;
      // Whoever has never shared here knows too little to write in the place of what was there.
      if (common === null) return { ok: false, reason: "damaged", detail: aside };
    }
  }
  return putTogether(ports, place, state, { found, tag, aside });
}

async function putTogether(
  ports: SharePorts,
  place: SharePlace,
  { common, groups }: ShareState,
  { found, tag, aside }: { found: SharedProfile | null; tag: string | null; aside: string | null },
): Promise<Shared> {
  const now = ports.clock.now();
  const reconciled = reconcile({
    local: await ports.profile.records(),
    shared: found?.lineage === "" ? { ...found, lineage: ports.newId() } : found,
    common,
    groups: new Set(groups),
    now,
    newLineage: ports.newId(),
  });
  const { absorb, drop, next } = reconciled;
  if (absorb.length + drop.length > 0) await ports.profile.absorb(absorb, drop, now);
  if (!next) return { ok: true, common: reconciled.common, tag, setAside: aside };
  const { lineage, revision, records } = next;
  const written = await place.write(writeBackup(records, { lineage, revision }), tag);
  return written.ok ? { ok: true, common: reconciled.common, tag: written.tag, setAside: aside } : written;
}

/** Nothing has been said here since the last time. */
function isUnchanged(records: readonly ProfileRecord[], { common, groups }: ShareState): boolean {
  if (!common) return false;
  const mine = [...joinAll(records)].filter(([, { kind }]) => groups.includes(GROUP_OF[kind]));
  return (
    mine.length === Object.keys(common.prints).length &&
    mine.every(([name, record]) => common.prints[name] === printOf(record))
  );
}

/** One name for one text, so that keeping it twice keeps it once. */
function nameFor(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return `pusterum-unreadable-${sum.toString(36)}`;
}
