import { type Boundary, type Circumstances, defaultBoundary } from "../../../src/domain/boundary/boundary";
import { compilePolicy } from "../../../src/domain/boundary/compile-policy";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { decideSend } from "../../../src/domain/boundary/send-decision";
import type { LocalDay } from "../../../src/domain/time/days";
import { HOUR, instant, MINUTE, minutes } from "../../../src/domain/time/instant";
import { instantAt } from "../../../src/domain/time/zones";

export const BOUNDARY: Boundary = defaultBoundary(DANISH_FRAMES);
export const NOW = instantAt("2026-11-20" as LocalDay, minutes(21 * 60 + 47), DANISH_FRAMES.zone);

/** A year in which duty comes each third week, from Friday to Monday. */
export const ON_DUTY: Circumstances = {
  leave: [],
  paused: [],
  duty: Array.from({ length: 18 }, (_, turn) => {
    const start = instant(NOW + turn * 21 * 24 * HOUR);
    return { start, end: instant(start + 60 * HOUR) };
  }),
};

/** Every seventh minute of the policy's last ten days, where a look-up by walking would be slowest. */
export const MOMENTS = Array.from({ length: 2_000 }, (_, count) =>
  instant(NOW + 385 * 24 * HOUR + count * 7 * MINUTE),
);

export { compilePolicy, decideSend };
