import type { Clock } from "../app/ports";
import { instant } from "../domain/time/instant";

/** The only place that reads the clock. */
export const systemClock: Clock = { now: () => instant(Date.now()) };
