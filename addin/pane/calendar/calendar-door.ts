import type { AccountRow } from "../../../src/app/account";
import { askForScope } from "../../../src/app/ask-for-scope";
import { noteBlocks } from "../../../src/app/blocks/note-blocks";
import { type SettlePorts, settleBlocks } from "../../../src/app/blocks/settle-blocks";
import type { SourceFailure } from "../../../src/app/calendar-source";
import { type ConnectPorts, keepAccount, removeAccount } from "../../../src/app/connect-account";
import type { GraphScope } from "../../../src/app/graph-scope";
import { syncAccount } from "../../../src/app/sync-calendars";
import type { CalendarDoor } from "../doors";
import type { Registered } from "../microsoft/nested-sign-in";

const READ: GraphScope = "Calendars.ReadBasic";

export interface ConnectWish extends Registered {
  readonly address: string;
}

type DoorPorts = ConnectPorts & SettlePorts;

const failureOf = (outcome: { readonly ok: true } | SourceFailure): SourceFailure | null =>
  outcome.ok ? null : outcome;

/** The one account that the add-in has: that of the mailbox it is open in. */
export function calendarDoor(
  ports: DoorPorts,
  way: CalendarDoor["way"],
  wish: ConnectWish | null,
): CalendarDoor {
  const account = async (): Promise<AccountRow | null> => (await ports.accounts.list())[0] ?? null;

  async function settle(): Promise<SourceFailure | null> {
    const { failures } = await settleBlocks(ports);
    return failures[0] ?? null;
  }

  async function refresh(): Promise<SourceFailure | null> {
    const held = await account();
    if (!held) return null;
    const { failure } = await syncAccount(ports, held.id, true);
    if (failure) return failure;
    await noteBlocks(ports);
    const unsettled = await settle();
    const troubled = (await ports.accounts.links(held.id)).find(({ trouble }) => trouble !== null);
    return unsettled ?? (troubled?.trouble ? { ok: false, reason: troubled.trouble.reason } : null);
  }

  async function connect(): Promise<SourceFailure | null> {
    if (!wish) return { ok: false, reason: "cannot" };
    const held = await account();
    if (held) {
      const again = await askForScope(ports, held.id, [READ]);
      return again.ok ? refresh() : again;
    }
    const { clientId, authority, address } = wish;
    const tried = await ports.tryMicrosoft({ clientId, authority, address, scopes: [READ] });
    if (!tried.ok) return tried;
    await keepAccount(ports, tried, address, tried.calendars);
    return refresh();
  }

  return {
    way,
    account,
    connect,
    refresh,
    settle,
    allow: async (scope) => {
      const held = await account();
      if (held?.connection.kind !== "graph") return { ok: false, reason: "cannot" };
      if (held.connection.scopes.includes(scope)) return null;
      return failureOf(await askForScope(ports, held.id, [scope]));
    },
    disconnect: async () => {
      const held = await account();
      if (held) await removeAccount(ports, held.id);
    },
  };
}
