import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { heldWeek } from "../../app/held-week";
import type { Mirror, Ports } from "../../app/ports";
import { loadProfile } from "../../app/profile";
import { withSeen } from "../../app/seen-times";
import { isOfToday, type WeekSummary } from "../../domain/balance/week-summary";
import type { Profile } from "../../domain/profile/profile";
import { type Instant, MINUTE } from "../../domain/time/instant";
import type { WeekId } from "../../domain/time/weeks";
import { useSeen } from "../week/use-seen";

export interface WeekState {
  readonly summary: WeekSummary | null;
  readonly profile: Profile | null;
  readonly calendars: number;
  readonly isDemo: boolean;
  readonly readAt: Instant | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The week as it stands in the database, kept fresh; until that has answered, the mirror's. */
export function useWeek(ports: Ports, week: WeekId, mirror: Mirror | null): WeekState {
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const summary = useLiveQuery(() => ports.weeks.get(week), [ports, week]);
  const profile = useLiveQuery(() => loadProfile(ports), [ports]);
  const calendars = useLiveQuery(() => ports.calendars.list(), [ports]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what the retry button asks for
  useEffect(() => {
    let isOpen = true;
    bringUpToDate(ports, week, mirror?.summary?.week === week).then(
      () => isOpen && setFailed(false),
      () => isOpen && setFailed(true),
    );
    return () => {
      isOpen = false;
    };
  }, [ports, week, mirror, attempt]);

  const ages = withSeen(calendars ?? [], useSeen(ports.mirror)).map(({ readAt }) => readAt);
  const mirrored = mirror?.summary?.week === week ? mirror.summary : null;
  // One of an older fold lacks what is shown now; it is made anew at once.
  const shown = [summary, mirrored].find((each) => each && isOfToday(each));
  return {
    summary: shown ?? null,
    profile: profile ?? null,
    calendars: calendars?.length ?? mirror?.calendars ?? 0,
    isDemo: calendars
      ? calendars.length > 0 && calendars.every((each) => each.kind === "demo")
      : (mirror?.isDemo ?? false),
    readAt: ages.length ? (Math.min(...ages) as Instant) : (mirror?.readAt ?? null),
    failed,
    retry: () => setAttempt(attempt + 1),
  };
}

/** The background folds the present week every ten minutes; it is late when it was asleep or has just been woken. */
const LATE = 15 * MINUTE;

/** What folds weeks is fetched only for a week that needs it: most often the background was here before. */
async function bringUpToDate(ports: Ports, week: WeekId, isCurrent: boolean): Promise<void> {
  const held = await heldWeek(ports, week);
  if (held && !(isCurrent && ports.clock.now() - held.computedAt >= LATE)) return;
  const { refreshWeek } = await import("../../app/refresh-weeks");
  await refreshWeek(ports, week);
}
