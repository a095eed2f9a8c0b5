import { isOfToday } from "../domain/balance/week-summary";
import { frameSpans } from "../domain/boundary/frames";
import { recommendedFor, restTerms } from "../domain/boundary/recovery/recommended";
import { type ShortNight, shortNight } from "../domain/boundary/recovery/short-night";
import { isPaused } from "../domain/profile/pause";
import { weekAfter, weekOf } from "../domain/time/weeks";
import { dayOf, type ZoneId } from "../domain/time/zones";
import { promisedNotices } from "./guard-drafts";
import { type NoticePorts, takeNotice } from "./notice-budget";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** Off until the leader asks for it: the popup says it all the same. */
export const TELLS_OF_NIGHTS = "rest.tells";

/** What a notification says of a short night. */
export interface NightNotice {
  /** Told once by this name. */
  readonly id: string;
  /** Where in the dashboard it can be seen. */
  readonly place: string;
  readonly night: ShortNight;
  /** The day's first meeting, which could begin later. */
  readonly title: string;
  readonly zone: ZoneId;
}

export type NightPorts = Ports &
  NoticePorts & {
    readonly nightNotices: {
      isAllowed(): Promise<boolean>;
      tell(notice: NightNotice): Promise<void>;
    };
  };

/**
 * Says once, where the leader has asked for it, that the evening ahead leaves a short night. It speaks within the
 * hours only: what is done after them the popup says to whoever looks.
 */
export async function tellOfNights(ports: NightPorts): Promise<void> {
  const profile = await loadProfile(ports);
  const now = ports.clock.now();
  if (profile.settings.get(TELLS_OF_NIGHTS) !== true || isPaused(profile, now)) return;
  const { zone } = profile.frames;
  const day = dayOf(now, zone);
  if (!frameSpans(profile.frames, day).some(({ start, end }) => start <= now && now < end)) return;
  const week = weekOf(now, zone);
  const summaries = await ports.weeks.list([week, weekAfter(week)]);
  const nights = summaries.filter((each) => isOfToday(each)).flatMap(({ boundary }) => boundary.nights);
  const night = shortNight(nights, now, recommendedFor(restTerms(profile))?.dailyRest ?? null);
  if (!night || !(await ports.nightNotices.isAllowed())) return;
  const id = `night ${night.rest.end}`;
  const promised = await promisedNotices(ports, day, zone);
  if (!(await takeNotice(ports, { day, once: id, promised }))) return;
  const [first] = await ports.events.byKeys([night.event]);
  const place = `#week=${weekOf(night.rest.end, zone)}`;
  await ports.nightNotices.tell({ id, place, night, title: first?.event.title ?? "", zone });
}
