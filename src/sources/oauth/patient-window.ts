import type { SignInWatch } from "../../app/sign-in-watch";
import { MINUTE, type Millis, millis } from "../../domain/time/instant";
import type { AuthWindow, AuthWindowOutcome } from "./sign-in";

/** Long enough for a password, a telephone and somebody at the door; Microsoft's own page gives up sooner. */
const LEADER_TAKES = millis(15 * MINUTE);
/** Nobody is asked anything: what has not come back by now is a page that does not load. */
const SILENT_TAKES = millis(MINUTE);

/** A browser may never tell how a sign-in ended. With this window it ends all the same, so that nothing waits for ever. */
export function patientWindow(
  window: AuthWindow,
  sleep: (length: Millis) => Promise<void>,
): AuthWindow & SignInWatch {
  const waiting = new Set<() => void>();
  const watching = new Set<() => void>();
  const tell = () => {
    for (const onChange of watching) onChange();
  };

  async function asked(address: string): Promise<AuthWindowOutcome> {
    let stop = () => {};
    const stopped = new Promise<AuthWindowOutcome>((end) => {
      stop = () => end({ ok: false, reason: "window-closed" });
    });
    waiting.add(stop);
    tell();
    try {
      return await Promise.race([
        window.open(address, true),
        stopped,
        silence(LEADER_TAKES, "window-silent"),
      ]);
    } finally {
      waiting.delete(stop);
      tell();
    }
  }

  async function silence(
    length: Millis,
    reason: "window-silent" | "unreachable",
  ): Promise<AuthWindowOutcome> {
    await sleep(length);
    return { ok: false, reason };
  }

  return {
    open: (address, isInteractive) =>
      isInteractive
        ? asked(address)
        : Promise.race([window.open(address, false), silence(SILENT_TAKES, "unreachable")]),
    isOpen: () => waiting.size > 0,
    watch: (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
    giveUp: () => {
      for (const stop of waiting) stop();
    },
  };
}
