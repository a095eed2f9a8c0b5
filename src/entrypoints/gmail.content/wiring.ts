import { type CompiledPolicy, readPolicy } from "../../domain/boundary/compiled-policy";
import { systemClock } from "../../platform/clock";
import { tellBackground } from "../../platform/guard-messenger";
import { watchPolicy } from "../../platform/policy-store";
import type { GuardWorld } from "../../ui/guard/guard-page";
import { browserWords } from "../../ui/words/browser-words";

/** Keeps the policy at hand, so that a decision waits for nothing. */
export function wire(signal: AbortSignal): GuardWorld {
  let policy: CompiledPolicy | null = null;
  watchPolicy((stored) => {
    policy = readPolicy(stored);
  }, signal);
  return { policy: () => policy, now: systemClock.now, words: browserWords, tell: tellBackground };
}
