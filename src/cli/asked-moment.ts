import { isLocalDay } from "../domain/time/days";
import { type Instant, instant, minutes } from "../domain/time/instant";
import { instantAt, type ZoneId } from "../domain/time/zones";

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment without an offset is what the clock on the leader's wall shows. */
export function asMoment(text: string): ((zone: ZoneId) => Instant) | null {
  const parsed = Date.parse(text);
  if (WITH_OFFSET.test(text)) return Number.isNaN(parsed) ? null : () => instant(parsed);
  const [, day = "", hour = "0", minute = "0"] = WALL_CLOCK.exec(text) ?? [];
  if (!isLocalDay(day) || Number.isNaN(parsed)) return null;
  return (zone) => instantAt(day, minutes(Number(hour) * 60 + Number(minute)), zone);
}
