import type { ShortNight } from "../domain/boundary/recovery/short-night";
import { weekAfter, weekOf } from "../domain/time/weeks";
import type { ZoneId } from "../domain/time/zones";
import { nightAhead } from "./night-ahead";
import type { NoticePorts } from "./notice-budget";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";
import { maySpeakUp, type Notices, type Told, tellOnce } from "./speak-up";

/** Off until the leader asks for it: the popup says it all the same. */
export const TELLS_OF_NIGHTS = "rest.tells";

/** What a notification says of a short night. */
export interface NightNotice extends Told {
  readonly night: ShortNight;
  /** The day's first meeting, which could begin later. */
  readonly title: string;
  readonly zone: ZoneId;
}

export type NightPorts = Ports & NoticePorts & { readonly nightNotices: Notices<NightNotice> };

/**
 * Says once, where the leader has asked for it, that the evening ahead leaves a short night. It speaks within the
 * hours only: what is done after them the popup says to whoever looks.
 */
export async function tellOfNights(ports: NightPorts): Promise<void> {
  const profile = await loadProfile(ports);
  const now = ports.clock.now();
  if (profile.settings.get(TELLS_OF_NIGHTS) !== true) return;
  if (!(await maySpeakUp(ports.nightNotices, profile, now))) return;
  const { zone } = profile.frames;
  const week = weekOf(now, zone);
  const night = nightAhead(await ports.weeks.list([week, weekAfter(week)]), profile, now);
  if (!night) return;
  const [first] = await ports.events.byKeys([night.event]);
  await tellOnce(ports, ports.nightNotices, profile, {
    id: `night ${night.rest.end}`,
    place: `#week=${weekOf(night.rest.end, zone)}`,
    night,
    title: first?.event.title ?? "",
    zone,
  });
}
