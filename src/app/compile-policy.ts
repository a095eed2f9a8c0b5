import type { Circumstances } from "../domain/boundary/boundary";
import { compilePolicy } from "../domain/boundary/compile-policy";
import { type CompiledPolicy, POLICY_DAYS, POLICY_VERSION } from "../domain/boundary/compiled-policy";
import { type GuardChoices, guardChoices } from "../domain/boundary/guard-choices";
import { HOUR, instant } from "../domain/time/instant";
import { circumstancesOf } from "./circumstances";
import type { GuardPorts } from "./guard-ports";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

const DAY = 24 * HOUR;
/** An unchanged policy is compiled anew so often that it never comes near its end. */
const FRESH = 7 * DAY;
const BEFORE = 12 * DAY;

/** What a policy is compiled from, as the profile and the calendar stand. */
function circumstancesNow(ports: Ports, choices: GuardChoices): Promise<Circumstances> {
  const now = ports.clock.now();
  const window = { start: instant(now - BEFORE), end: instant(now + POLICY_DAYS * DAY) };
  return circumstancesOf(ports, choices, window);
}

/** The policy as it will be once the background has kept it: for the settings, that tell at once what a choice does. */
export async function previewPolicy(ports: Ports): Promise<CompiledPolicy> {
  const choices = guardChoices(await loadProfile(ports));
  return compilePolicy(choices.boundary, await circumstancesNow(ports, choices), ports.clock.now());
}

/** Keeps the compiled policy true to the frames, the choices and the calendar, and the mail pages guarded. */
export async function keepPolicy(ports: Ports & GuardPorts): Promise<void> {
  const choices = guardChoices(await loadProfile(ports));
  const held = await ports.policy.get();
  const { guardedSince: since = null } = await ports.guard.get();
  if (!choices.isOn) {
    if (held) await ports.policy.put(null);
    await ports.mailPages.guard(false);
    if (since !== null) await ports.guard.change((record) => ({ ...record, guardedSince: null, unseen: 0 }));
    return;
  }
  const now = ports.clock.now();
  if (since === null) await ports.guard.change((record) => ({ ...record, guardedSince: now }));
  const circumstances = await circumstancesNow(ports, choices);
  const madeFrom = JSON.stringify([choices.boundary, circumstances]);
  const isFresh =
    held?.madeFrom === madeFrom &&
    held.policy.version === POLICY_VERSION &&
    held.madeAt <= now &&
    now < held.madeAt + FRESH;
  if (!isFresh)
    await ports.policy.put({
      policy: compilePolicy(choices.boundary, circumstances, now),
      madeAt: now,
      madeFrom,
    });
  await ports.mailPages.guard(true);
}
