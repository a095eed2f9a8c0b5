import { useId, useState } from "react";
import { type WeekId, yearAndNumber } from "../../domain/time/weeks";
import { ConfirmDialog } from "../controls/ConfirmDialog";
import type { Words } from "../words/words";

interface OldWeeksProps {
  readonly words: Words;
  /** Newest first. */
  readonly weeks: readonly WeekId[];
  readonly onDelete: (through: WeekId, withFigures: boolean) => void;
}

/** Deletes the events of older weeks, and their figures too where the leader says so. */
export function OldWeeks({ words, weeks, onDelete }: OldWeeksProps) {
  const [chosen, setChosen] = useState<WeekId | null>(null);
  const [withFigures, setWithFigures] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const field = useId();
  const [newest] = weeks;
  if (newest === undefined) return <p className="muted">{words.t("data.noOldWeeks")}</p>;
  const through = chosen !== null && weeks.includes(chosen) ? chosen : newest;
  const nameOf = (week: WeekId) => words.t("data.weekOf", yearAndNumber(week));
  return (
    <div className="old-weeks" data-testid="old-weeks">
      <label htmlFor={field}>{words.t("data.deleteThrough")}</label>
      <select
        id={field}
        className="field"
        value={through}
        onChange={(event) => setChosen(weeks.find((week) => week === event.target.value) ?? null)}
      >
        {weeks.map((week) => (
          <option key={week} value={week}>
            {nameOf(week)}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={withFigures}
          onChange={(event) => setWithFigures(event.target.checked)}
        />{" "}
        {words.t("data.withFigures")}
      </label>
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        {words.t("data.deleteWeeks")}
      </button>
      <p className="muted">{words.t("data.oldWeeksHint")}</p>
      {isAsking && (
        <ConfirmDialog
          title={words.t("data.deleteWeeksTitle", { week: nameOf(through) })}
          doIt={words.t("data.deleteWeeks")}
          leaveIt={words.t("calendars.cancel")}
          onDo={() => {
            setAsking(false);
            onDelete(through, withFigures);
          }}
          onLeave={() => setAsking(false)}
        >
          <p>{words.t(withFigures ? "data.figuresGo" : "data.figuresStay")}</p>
          <p className="muted">{words.t("data.oldWeeksKeep")}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
