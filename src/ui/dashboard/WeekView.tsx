import { decideRows, judgeRows, markRow } from "../../app/edit-grid";
import type { Marks } from "../../domain/activity/activity";
import { outsideFrames, totalLength } from "../../domain/boundary/outside-frames";
import { WeekBreathing } from "../breathing/WeekBreathing";
import { rowNames } from "../events/row-names";
import { DECISION_WORD } from "../grid/decision-words";
import { marksText } from "../grid/marks-words";
import { WeekQuestion } from "../questions/WeekQuestion";
import type { PageProps } from "./page-props";
import { LoadingPage } from "./states";
import { WeekPage } from "./WeekPage";

/** The week's page with what it can do. */
export function WeekView(props: PageProps) {
  const { doors, words, now, look, profile, acts, onOpen, onCounting } = props;
  const { ports } = doors;
  const { summary, week } = look;
  // An empty summary beside events is one from before the calendar came.
  const isOutdated = summary?.counted === 0 && look.events.length > 0 && look.untrue.includes(week);
  if (!summary || isOutdated) return <LoadingPage words={words} />;
  const names = rowNames(words, profile.rows);
  const days = summary.days.map(({ day }) => day);
  const blocks = summary.days.flatMap((day) => day.blocks);
  return (
    <WeekPage
      {...{ words, look, summary, profile, now, onOpen, onCounting }}
      outside={totalLength(outsideFrames(blocks, profile.frames, days))}
      question={
        <WeekQuestion {...{ ports, words, profile, acts }} shown={week} events={look.events.length} />
      }
      breathing={<WeekBreathing {...props} />}
      onJudge={(id, marks) =>
        void acts.act(
          () => judgeRows(ports, [id], marks, week),
          words.t("grid.saidMarks", { name: names.full(id), word: marksText(words, marks) }),
        )
      }
      onTick={(id, side, isOn) => {
        let said: Marks | null = null;
        void acts.act(
          async () => {
            const { undo, marks } = await markRow(
              ports,
              id,
              { side, level: isOn ? 1 : 0, untick: true },
              week,
            );
            said = marks;
            return undo;
          },
          () => words.t("grid.saidMarks", { name: names.full(id), word: marksText(words, said) }),
        );
      }}
      onDecide={(id, decision) =>
        void acts.act(
          () => decideRows(ports, [id], decision, week),
          words.t("grid.saidDecision", {
            name: names.full(id),
            decision: words.t(decision ? DECISION_WORD[decision] : "grid.undecided"),
          }),
        )
      }
    />
  );
}
