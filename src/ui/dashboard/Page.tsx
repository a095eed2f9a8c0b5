import { decideRows, judgeRows } from "../../app/edit-grid";
import type { WeekLook } from "../../app/look-at-week";
import type { CalendarRow } from "../../app/ports";
import type { ActivityId, Marks } from "../../domain/activity/activity";
import { outsideFrames, totalLength } from "../../domain/boundary/outside-frames";
import type { CalendarId } from "../../domain/calendar/event";
import type { Profile } from "../../domain/profile/profile";
import type { Instant } from "../../domain/time/instant";
import type { Opened } from "../events/behind";
import { rowNames } from "../events/row-names";
import { DECISION_WORD } from "../grid/decision-words";
import { marksText } from "../grid/marks-words";
import type { Words } from "../words/words";
import type { DashboardDoors } from "./doors";
import { LoadingPage } from "./states";
import type { Acts } from "./use-acts";
import type { Page as PageName } from "./use-place";
import { WeekPage } from "./WeekPage";

interface PageProps {
  readonly doors: DashboardDoors;
  readonly words: Words;
  readonly page: PageName;
  readonly now: Instant;
  readonly look: WeekLook;
  readonly profile: Profile;
  readonly calendars: readonly CalendarRow[];
  readonly acts: Acts;
  readonly readFiles: (files: Iterable<File>, into?: CalendarId) => Promise<void>;
  readonly startDemo: () => Promise<void>;
  readonly onOpen: (opened: Opened) => void;
  readonly onCounting: () => void;
}

/** The page that the address names. */
export function Page(props: PageProps) {
  const { doors, words, page, now, look, profile, acts, onOpen, onCounting } = props;
  const { ports } = doors;
  const names = rowNames(words, profile.rows);
  switch (page) {
    case "week": {
      const { summary } = look;
      if (!summary) return <LoadingPage words={words} />;
      const days = summary.days.map(({ day }) => day);
      const blocks = summary.days.flatMap((day) => day.blocks);
      return (
        <WeekPage
          {...{ words, look, summary, profile, now, onOpen, onCounting }}
          outside={totalLength(outsideFrames(blocks, profile.frames, days))}
          onJudge={(id: ActivityId, marks: Marks | null) =>
            void acts.act(
              () => judgeRows(ports, [id], marks, look.week),
              words.t("grid.saidMarks", { name: names.full(id), word: marksText(words, marks) }),
            )
          }
          onDecide={(id, decision) =>
            void acts.act(
              () => decideRows(ports, [id], decision, look.week),
              words.t("grid.saidDecision", {
                name: names.full(id),
                decision: words.t(decision ? DECISION_WORD[decision] : "grid.noDecision"),
              }),
            )
          }
        />
      );
    }
    default:
      return <LoadingPage words={words} />;
  }
}
