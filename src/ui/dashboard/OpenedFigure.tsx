import { useLiveQuery } from "dexie-react-hooks";
import { correctEvents } from "../../app/correct-event";
import type { WeekLook } from "../../app/look-at-week";
import type { Ports } from "../../app/ports";
import type { WeekSummary } from "../../domain/balance/week-summary";
import { outsideFrames } from "../../domain/boundary/outside-frames";
import type { Profile } from "../../domain/profile/profile";
import { type Opened, partsBehind } from "../events/behind";
import { NormLines } from "../events/NormLines";
import { OpenedPanel } from "../events/OpenedPanel";
import { rowNames } from "../events/row-names";
import type { Words } from "../words/words";
import type { Acts } from "./use-acts";

interface OpenedFigureProps {
  readonly ports: Ports;
  readonly words: Words;
  readonly profile: Profile;
  readonly look: WeekLook;
  readonly summary: WeekSummary;
  readonly opened: Opened;
  readonly acts: Acts;
  readonly onCounting: () => void;
  readonly onClose: () => void;
}

/** Fetches the events behind what was opened, this week's or another's. */
export function OpenedFigure(props: OpenedFigureProps) {
  const { ports, words, profile, look, summary, opened, acts, onCounting, onClose } = props;
  const days = summary.days.map(({ day }) => day);
  const blocks = summary.days.flatMap((day) => day.blocks);
  const outside = opened.kind === "outside" ? outsideFrames(blocks, profile.frames, days) : [];
  const parts = partsBehind(opened, summary, look.before, outside);
  const keys = parts.map(({ event }) => event);
  const found = useLiveQuery(() => ports.events.byKeys(keys), [ports, keys.join("|"), look.events]);
  if (!found) return null;
  const names = rowNames(words, profile.rows);
  return (
    <OpenedPanel
      {...{ words, profile, summary, opened, parts, onCounting, onClose }}
      events={new Map(found.map((named) => [named.event.key, named]))}
      onCorrect={(named, activity, scope) =>
        void acts.act(
          () => correctEvents(ports, [named], activity, scope, summary.week),
          words.t("judge.moved", {
            title: named.event.title || words.t("events.unknown"),
            activity: names.full(activity),
          }),
        )
      }
    >
      {opened.kind === "norm" && <NormLines words={words} summary={summary} />}
    </OpenedPanel>
  );
}
