import { frameSpans } from "../domain/boundary/frames";
import { isPaused } from "../domain/profile/pause";
import type { Profile } from "../domain/profile/profile";
import type { Instant } from "../domain/time/instant";
import { dayOf } from "../domain/time/zones";
import { promisedNotices } from "./guard-drafts";
import { type NoticePorts, takeNotice } from "./notice-budget";
import type { Ports } from "./ports";

/** What the leader is told of once. */
export interface Told {
  /** Told once by this name. */
  readonly id: string;
  /** Where in the dashboard it is answered. */
  readonly place: string;
}

export interface Notices<N extends Told> {
  isAllowed(): Promise<boolean>;
  tell(notice: N): Promise<void>;
}

/** Nobody is spoken to in a pause or outside their hours: what is still true then is told when they open. */
export async function maySpeakUp<N extends Told>(
  notices: Notices<N>,
  profile: Profile,
  now: Instant,
): Promise<boolean> {
  const { frames } = profile;
  const hours = frameSpans(frames, dayOf(now, frames.zone));
  const isInHours = hours.some(({ start, end }) => start <= now && now < end);
  return isInHours && !isPaused(profile, now) && (await notices.isAllowed());
}

/** Tells it if it has not been told before and the day has room for it beside what is promised to drafts. */
export async function tellOnce<N extends Told>(
  ports: NoticePorts & Pick<Ports, "clock" | "guard">,
  notices: Notices<N>,
  { frames: { zone } }: Profile,
  notice: N,
): Promise<void> {
  const day = dayOf(ports.clock.now(), zone);
  const promised = await promisedNotices(ports, day, zone);
  if (await takeNotice(ports, { day, once: notice.id, promised })) await notices.tell(notice);
}
