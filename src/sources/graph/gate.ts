import type { AccountId } from "../../app/account";
import type { Result } from "../../app/calendar-source";
import type { Instant } from "../../domain/time/instant";
import type { HttpWorld } from "../http";

/** Microsoft allows four at once for a mailbox; Outlook itself needs one of them. */
const AT_ONCE = 3;

/**
 * Lets a few through at a time, the others wait in line. Once Microsoft asks us to stay away the line is sent home; how long
 * the account is then left alone is its trouble's word, which the leader may overrule.
 */
export type Gate = <T>(work: () => Promise<Result<T>>) => Promise<Result<T>>;

export function gateOf({ now }: Pick<HttpWorld, "now">): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let notBefore: Instant | null = null;
  return async (work) => {
    if (inside >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside++;
    try {
      if (notBefore !== null && now() < notBefore)
        return { ok: false, reason: "throttled", retryAt: notBefore };
      const result = await work();
      notBefore = !result.ok && result.reason === "throttled" ? (result.retryAt ?? null) : notBefore;
      return result;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else if (--inside === 0) notBefore = null;
    }
  };
}

const gates = new WeakMap<HttpWorld, Map<AccountId, Gate>>();

/** One for all that speaks with the same mailbox. */
export function sharedGate(world: HttpWorld, id: AccountId): Gate {
  const held = gates.get(world) ?? new Map<AccountId, Gate>();
  gates.set(world, held);
  const gate = held.get(id) ?? gateOf(world);
  held.set(id, gate);
  return gate;
}
