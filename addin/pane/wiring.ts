import type { AccountId } from "../../src/app/account";
import { circleLists } from "../../src/app/circle-lists";
import { NOTHING_SEEN } from "../../src/app/guard-ports";
import type { Mirror, MirrorStore, Ports } from "../../src/app/ports";
import { loadProfile } from "../../src/app/profile";
import type { SharePorts } from "../../src/app/share-ports";
import type { SyncPorts } from "../../src/app/sync-ports";
import { defaultFrames } from "../../src/domain/boundary/frames";
import type { Instant } from "../../src/domain/time/instant";
import { COPENHAGEN, isZone } from "../../src/domain/time/zones";
import { systemClock } from "../../src/platform/clock";
import { inLine, onlyOne } from "../../src/platform/only-one";
import { secretStore } from "../../src/store/account-secrets";
import { accountStore } from "../../src/store/accounts";
import { Database } from "../../src/store/database";
import { openStore } from "../../src/store/open-store";
import { shareStore } from "../../src/store/shares";
import { promptLanguage } from "../../src/ui/breathing/prompt-language";
import type { Words } from "../../src/ui/words/words";
import type { Outlook } from "../office/outlook";
import { calendarDoor } from "./calendar/calendar-door";
import type { PaneDoors } from "./doors";
import { lexiconNamerLater } from "./later-namer";
import type { Registered } from "./microsoft/nested-sign-in";
import { type Microsoft, openMicrosoft } from "./microsoft/wiring";
import { sharingDoor } from "./sharing-door";

/** There is no toolbar here to draw, so the mirror is only held. */
function heldMirror(): MirrorStore {
  let held: Mirror | null = null;
  return {
    get: async () => held,
    put: async (mirror) => {
      held = mirror;
    },
    // Accounts are kept in step by the extension alone.
    seen: async () => ({}),
    see: async () => {},
    onSeen: () => {},
  };
}

const cannot = async () => ({ ok: false, reason: "cannot" }) as const;

/** Where nobody has registered the add-in there is no Microsoft to speak with. */
const NO_MICROSOFT: Microsoft = { tryMicrosoft: cannot, sourceOf: () => cannot, placeOf: cannot };

/** Files are read by the extension alone. */
const noFile = () => {
  throw new Error("no file is read here");
};

/** The store of the add-in's own origin, and the way to the calendar where there is one. */
export function wire(outlook: Outlook, words: Words, registered: Registered | null): PaneDoors {
  const db = new Database();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const accounts = accountStore(db);
  const secrets = secretStore(db);
  const ports = {
    ...openStore(db),
    accounts,
    clock: systemClock,
    mirror: heldMirror(),
    frames: () => defaultFrames(outlook.language, isZone(zone) ? zone : COPENHAGEN),
    guard: { get: async () => NOTHING_SEEN },
    namer: lexiconNamerLater,
    reader: { read: noFile },
  };
  const microsoft = registered ? openMicrosoft(outlook, registered, secrets) : NO_MICROSOFT;
  const sharing = sharingDoor({ ...ports, reader: { read: noFile } }, {
    ...ports,
    shares: shareStore(db),
    journal: null,
    accountOf: accounts.get,
    placeOf: microsoft.placeOf,
    onlyOne,
    newId: () => crypto.randomUUID(),
  } satisfies SharePorts);
  // Nothing runs here later, so what the leader says goes to the other devices at once.
  const profile: Ports["profile"] = {
    ...ports.profile,
    write: async (...said) => {
      const before = await ports.profile.write(...said);
      void sharing.share();
      return before;
    },
  };
  const held = { ...ports, profile };
  const door = calendarDoor(
    {
      ...held,
      ...syncing(microsoft, held),
      secrets,
      newId: () => crypto.randomUUID(),
      tryMicrosoft: microsoft.tryMicrosoft,
      tryCalDav: cannot,
      language: () => promptLanguage(words),
    },
    registered === null ? "no-client" : outlook.signIn.length > 0 ? "open" : "no-sign-in",
    registered && { ...registered, address: outlook.address },
  );
  return { ports: held, outlook, calendar: door, sharing };
}

function syncing(
  microsoft: Microsoft,
  ports: Ports,
): Pick<SyncPorts, "sourceOf" | "sourceOfFile" | "onlyOne" | "inLine" | "looks"> {
  const looked = new Map<AccountId, Instant>();
  return {
    sourceOf: microsoft.sourceOf(async () => circleLists(await loadProfile(ports))),
    sourceOfFile: noFile,
    onlyOne,
    inLine,
    looks: {
      get: async (id) => looked.get(id) ?? null,
      put: async (id, at) => void looked.set(id, at),
    },
  };
}
