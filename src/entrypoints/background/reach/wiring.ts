import type { SecretStore } from "../../../app/account";
import { type AccountAnswer, type AccountMessage, isAccountMessage } from "../../../app/account-messages";
import { circleLists } from "../../../app/circle-lists";
import type { CopyPorts } from "../../../app/local-copies";
import { lexiconNamer } from "../../../app/name-events";
import type { Ports } from "../../../app/ports";
import { loadProfile } from "../../../app/profile";
import type { RefreshPorts } from "../../../app/refresh-accounts";
import { sealHead } from "../../../app/sealed-file";
import { sharedJournal } from "../../../app/share-journal";
import { isShareMessage } from "../../../app/share-messages";
import type { SharePorts } from "../../../app/share-ports";
import { onPageMessage } from "../../../platform/account-messenger";
import { looks } from "../../../platform/looks";
import { network } from "../../../platform/network";
import { inLine, onlyOne } from "../../../platform/only-one";
import { sealer } from "../../../platform/sealer";
import { onShareMessage } from "../../../platform/share-messenger";
import { redirectUri, signInWindow } from "../../../platform/sign-in-window";
import { openCalDav, openDav } from "../../../sources/caldav/connect";
import { profileObject } from "../../../sources/caldav/profile-object";
import { fileSource } from "../../../sources/feed/feed-source";
import { openLink, tryLink } from "../../../sources/feed/link";
import { type HeldGraphReach, openGraph, openGraphClient } from "../../../sources/graph/connect";
import { graphMailbox } from "../../../sources/graph/mail/mailbox";
import { profileFile } from "../../../sources/graph/profile-file";
import type { HttpWorld } from "../../../sources/http";
import { patientWindow } from "../../../sources/oauth/patient-window";
import { secretStore } from "../../../store/account-secrets";
import { accountStore } from "../../../store/accounts";
import { copyStore } from "../../../store/copies";
import type { Database } from "../../../store/database";
import { journalStore } from "../../../store/journal";
import { journalKey } from "../../../store/journal-key";
import { mailSalt } from "../../../store/mail-salt";
import { mailStore } from "../../../store/mails";
import { shareStore } from "../../../store/shares";
import { writtenStore } from "../../../store/written";

export interface SharingDoors {
  readonly ports: SharePorts;
  readonly keeping: Pick<CopyPorts, "copies" | "journal">;
  onMessage(heed: () => Promise<void>): void;
}

export interface AccountDoors {
  readonly ports: RefreshPorts;
  onMessage(heed: (message: AccountMessage) => Promise<AccountAnswer>): void;
}

/** Microsoft Graph, for whatever feature needs it: `openGraphClient(graphReach(world, secrets), account)`. */
const graphReach = (world: HttpWorld, secrets: SecretStore): HeldGraphReach => ({
  world,
  window: patientWindow(signInWindow, network.sleep),
  redirectUri: redirectUri(),
  secrets,
  inLine,
});

export function accountDoors(db: Database, world: HttpWorld, ports: Ports): AccountDoors {
  const secrets = secretStore(db);
  const sourceOf: RefreshPorts["sourceOf"] = async (account) => {
    switch (account.connection.kind) {
      case "link":
        return openLink(world, account, secrets);
      case "caldav":
        return openCalDav(world, account, secrets);
      case "graph":
        return openGraph(graphReach(world, secrets), account, circleLists(await loadProfile(ports)));
    }
  };
  return {
    ports: {
      ...ports,
      namer: () => Promise.resolve(lexiconNamer),
      accounts: accountStore(db),
      written: writtenStore(db),
      mails: mailStore(db),
      mailboxOf: async (account) => {
        const opened = openGraphClient(graphReach(world, secrets), account);
        if (!opened.ok) return opened;
        return { ok: true, mailbox: graphMailbox(opened.client, account.addresses, mailSalt(db)) };
      },
      secrets,
      looks,
      onlyOne,
      inLine,
      newId: () => crypto.randomUUID(),
      tryLink: (typed) => tryLink(world, typed),
      sourceOf,
      sourceOfEmptied: (account) => openLink(world, account, secrets, { mayEmpty: true }),
      sourceOfFile: fileSource,
    },
    onMessage: (heed) => onPageMessage(isAccountMessage, heed),
  };
}

export function sharingDoors(db: Database, world: HttpWorld, ports: Ports): SharingDoors {
  const [secrets, accounts, journal] = [secretStore(db), accountStore(db), journalStore(db)];
  const placeOf: SharePorts["placeOf"] = async (account) => {
    if (account.connection.kind === "graph") {
      const opened = openGraphClient(graphReach(world, secrets), account);
      return opened.ok ? { ok: true, place: profileFile(world, opened.client) } : opened;
    }
    const opened = await openDav(world, account, secrets);
    return opened.ok ? { ok: true, place: profileObject(opened.dav, opened.home, world.now) } : opened;
  };
  return {
    ports: {
      clock: ports.clock,
      profile: ports.profile,
      shares: shareStore(db),
      journal: sharedJournal(journal, { key: journalKey(db), sealer: sealer(sealHead) }),
      accountOf: accounts.get,
      placeOf,
      onlyOne,
      newId: () => crypto.randomUUID(),
    },
    keeping: { copies: copyStore(db.name), journal },
    onMessage: (heed) => onShareMessage(isShareMessage, heed),
  };
}
