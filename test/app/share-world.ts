import "fake-indexeddb/auto";
import type { AccountId, AccountRow } from "../../src/app/account";
import type { JournalStore } from "../../src/app/journal";
import { sealHead } from "../../src/app/sealed-file";
import { keepJournalHere, sharedJournal, shareJournal, shareJournalAnew } from "../../src/app/share-journal";
import type { SharePlace, SharePorts, ShareState } from "../../src/app/share-ports";
import { shareProfile } from "../../src/app/share-profile";
import { startSharing } from "../../src/app/turn-sharing";
import { sealer } from "../../src/platform/sealer";
import { openDav } from "../../src/sources/caldav/connect";
import { profileObject } from "../../src/sources/caldav/profile-object";
import { graphClient } from "../../src/sources/graph/client";
import { profileFile } from "../../src/sources/graph/profile-file";
import { journalStore } from "../../src/store/journal";
import { journalKey } from "../../src/store/journal-key";
import { shareStore } from "../../src/store/shares";
import type { GraphServer } from "../servers/graph/server";
import { testWorld } from "../servers/http-world";
import type { RadicaleServer } from "../servers/radicale/server";
import { connectRadicale, type Synced, startEngine } from "./sync-world";

export interface SharingDevice {
  readonly engine: Synced;
  readonly ports: SharePorts;
  readonly journal: JournalStore;
  /** Has the journal take part; false where the passphrase does not fit. */
  unlock(passphrase: string): Promise<boolean>;
  unlockAnew(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  share(): Promise<ShareState>;
}

const TOKEN = "token";
const GRAPH_ACCOUNT = { id: "graph" as AccountId } as AccountRow;

const lock = sealer(sealHead);

async function deviceOver(
  engine: Synced,
  account: AccountRow,
  place: () => Promise<SharePlace>,
): Promise<SharingDevice> {
  await engine.db.meta.put({ name: "device", value: crypto.randomUUID() });
  const [shares, journal, key] = [shareStore(engine.db), journalStore(engine.db), journalKey(engine.db)];
  const ports: SharePorts = {
    clock: engine.clock,
    profile: engine.profile,
    shares,
    journal: sharedJournal(journal, { key, sealer: lock }),
    accountOf: async (id) => (id === account.id ? account : null),
    placeOf: async () => ({ ok: true, place: await place() }),
    onlyOne: engine.onlyOne,
    newId: () => crypto.randomUUID(),
  };
  await startSharing(shares, { account: account.id, name: "Firefox · Windows" });
  return {
    engine,
    ports,
    journal,
    unlock: (passphrase) => shareJournal({ shares, key, sealer: lock }, passphrase),
    unlockAnew: (passphrase) => shareJournalAnew({ shares, key, sealer: lock }, passphrase),
    lock: () => keepJournalHere({ shares, key }),
    share: async () => {
      await shareProfile(ports);
      const state = await shares.get();
      if (!state) throw new Error("nothing is shared");
      return state;
    },
  };
}

/** A device of its own, that shares through the application's folder in OneDrive. */
export async function deviceOnGraph(graph: GraphServer): Promise<SharingDevice> {
  // Under Microsoft's name it is reached by browsers alone.
  const here = (asked: RequestInfo | URL) => String(asked).replace(graph.origin, graph.loopback);
  graph.tokens.set(TOKEN, new Set(["Files.ReadWrite.AppFolder"]));
  const engine = startEngine({}, {});
  const { world } = testWorld(engine.now, { fetch: (asked, ...rest) => fetch(here(asked), ...rest) });
  const token = async () => ({ ok: true, token: TOKEN }) as const;
  const client = graphClient(world, { current: token, insteadOf: token }, `${graph.origin}/v1.0`);
  return deviceOver(engine, GRAPH_ACCOUNT, async () => profileFile(world, client));
}

/** A device of its own, that shares through a collection on a CalDAV server. */
export async function deviceOnRadicale(radicale: RadicaleServer): Promise<SharingDevice> {
  const engine = startEngine({}, {});
  const account = await connectRadicale(engine, radicale);
  return deviceOver(engine, account, async () => {
    const opened = await openDav(engine.http.world, account, engine.secrets);
    if (!opened.ok) throw new Error(opened.reason);
    return profileObject(opened.dav, opened.home, engine.http.world.now);
  });
}
