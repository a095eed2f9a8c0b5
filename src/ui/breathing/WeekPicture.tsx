import { useLiveQuery } from "dexie-react-hooks";
import { useEffect } from "react";
import { heldWeek } from "../../app/held-week";
import { tellTrue } from "../../app/look-at-week";
import type { WeekId } from "../../domain/time/weeks";
import { dayOf } from "../../domain/time/zones";
import type { PageProps } from "../dashboard/page-props";
import { hashOf } from "../dashboard/use-place";
import type { Opened } from "../events/behind";
import { Horizon } from "../horizon/Horizon";
import { POPUP_SHAPE } from "../horizon/horizon";
import { weekTitle } from "../words/week-title";

/** The picture of the week that a question belongs to. */
export function WeekPicture({ doors, words, look, profile, onOpen, week }: PageProps & { week: WeekId }) {
  const { ports } = doors;
  const other = useLiveQuery(
    async () => (week === look.week ? undefined : heldWeek(ports, week)),
    [ports, week, look.week],
  );
  useEffect(() => {
    // What fails here the background does later.
    if (other === null) void tellTrue(ports, [week]).catch(() => {});
  }, [ports, week, other]);
  const isShown = week === look.week;
  const summary = isShown ? look.summary : other;
  if (!summary) return null;
  const open = (opened: Opened) => {
    // What lies behind a figure is shown beside the week that it is of.
    if (isShown) onOpen(opened);
    else location.hash = hashOf("week", week);
  };
  return (
    <figure className="week-picture">
      <Horizon
        words={words}
        summary={summary}
        shape={POPUP_SHAPE}
        view={{ today: dayOf(doors.ports.clock.now(), profile.frames.zone), unknownFrom: null }}
        onOpenDay={(day) => open({ kind: "day", day })}
        onOpenEvent={(event) => open({ kind: "event", event })}
        onOpenSide={(side) => open({ kind: "side", side })}
      />
      <figcaption className="muted small">{weekTitle(words, week)}</figcaption>
    </figure>
  );
}
