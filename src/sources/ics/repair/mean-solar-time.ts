import { DAY_MS, dayNumber, MINUTE_MS } from "../times/civil";

/** Liberia was the last country to leave its mean solar time, in 1972. */
const LAST_KEPT = dayNumber(1972, 1, 7) * DAY_MS;

/** macOS has written the solar time of the nineteenth century, odd seconds and all, as a zone's standard time of 2001. */
export const isMeanSolarTime = ({ start, to }: { start: number; to: number }): boolean =>
  start > LAST_KEPT && to % MINUTE_MS !== 0;
