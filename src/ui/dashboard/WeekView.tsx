import { decideRows, judgeRows } from "../../app/edit-grid";
import { outsideFrames, totalLength } from "../../domain/boundary/outside-frames";
import { rowNames } from "../events/row-names";
import { DECISION_WORD } from "../grid/decision-words";
import { marksText } from "../grid/marks-words";
import type { PageProps } from "./page-props";
import { LoadingPage } from "./states";
import { WeekPage } from "./WeekPage";

/** The week's page with what it can do. */
export function WeekView({
  doors: { ports },
  words,
  now,
  look,
  profile,
  acts,
  onOpen,
  onCounting,
}: PageProps) {
  const { summary, week } = look;
  if (!summary) return <LoadingPage words={words} />;
  const names = rowNames(words, profile.rows);
  const days = summary.days.map(({ day }) => day);
  const blocks = summary.days.flatMap((day) => day.blocks);
  return (
    <WeekPage
      {...{ words, look, summary, profile, now, onOpen, onCounting }}
      outside={totalLength(outsideFrames(blocks, profile.frames, days))}
      onJudge={(id, marks) =>
        void acts.act(
          () => judgeRows(ports, [id], marks, week),
          words.t("grid.saidMarks", { name: names.full(id), word: marksText(words, marks) }),
        )
      }
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
