import { useState } from "react";
import type { RemoteCalendar, Result, SourceFailure } from "../../app/calendar-source";
import { keepAccount, type Tried } from "../../app/connect-account";
import { removeDemo } from "../../app/show-demo";
import type { AccountDoors } from "./account-doors";

export interface Connecting {
  readonly isBusy: boolean;
  readonly failed: SourceFailure | null;
  /** A connection that stands, whose calendars are to be chosen from. */
  readonly tried: Tried | null;
  connect(name: string, allowed: Promise<boolean>, attempt: () => Promise<Result<Tried>>): Promise<void>;
  choose(name: string, counting: readonly RemoteCalendar[]): Promise<void>;
  leave(): void;
}

/** From a form to a kept account: allowed, tried, chosen from where there is a choice, kept, and read. */
export function useConnecting(accounts: AccountDoors, onAdded: () => void): Connecting {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<SourceFailure | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);

  async function keep(connection: Tried, name: string, counting: readonly RemoteCalendar[]) {
    const { ports } = accounts;
    const account = await keepAccount(ports, connection, nameOf(connection, name), counting);
    await removeDemo(ports);
    setTried(null);
    onAdded();
    // Whether the reading succeeds shows at the account itself.
    void accounts.tell({ ask: "sync", account: account.id }).catch(() => {});
  }

  async function busily(run: () => Promise<void>) {
    if (isBusy) return;
    setBusy(true);
    setFailed(null);
    try {
      await run();
    } catch {
      setFailed({ ok: false, reason: "cannot" });
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    failed,
    tried,
    connect: (name, allowed, attempt) =>
      busily(async () => {
        if (!(await allowed)) return setFailed({ ok: false, reason: "permission-needed" });
        const outcome = await attempt();
        if (!outcome.ok) return setFailed(outcome);
        if (outcome.calendars.length === 0) return setFailed({ ok: false, reason: "not-found" });
        if (outcome.calendars.length === 1) return keep(outcome, name, outcome.calendars);
        setTried(outcome);
      }),
    choose: (name, counting) =>
      busily(async () => {
        if (tried) await keep(tried, name, counting);
      }),
    leave: () => setTried(null),
  };
}

/** Two accounts at Microsoft are told apart by whose they are. */
const nameOf = ({ connection, addresses }: Tried, name: string): string =>
  connection.kind === "graph" ? (addresses[0] ?? name) : name;
