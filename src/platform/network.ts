import { systemClock } from "./clock";
import { linkAccess } from "./link-access";

/** The network as a browser gives it to an extension. */
export const network = {
  fetch: (...asked: Parameters<typeof fetch>) => fetch(...asked),
  now: systemClock.now,
  sleep: (length: number) => new Promise<void>((slept) => setTimeout(slept, length)),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  mayReach: linkAccess.mayReach,
};
