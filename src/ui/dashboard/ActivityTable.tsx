import type { CSSProperties } from "react";
import { type ActivityId, canBeJudged, type Decision, type Marks } from "../../domain/activity/activity";
import { firstGuess } from "../../domain/activity/first-guess";
import type { ActivityTime, WeekSummary } from "../../domain/balance/week-summary";
import type { Profile } from "../../domain/profile/profile";
import type { Opened } from "../events/behind";
import { rowNames } from "../events/row-names";
import { DecisionSelect } from "../grid/DecisionSelect";
import { GuessConfirm } from "../grid/GuessConfirm";
import { hours } from "../words/format";
import type { Words } from "../words/words";
import { MarkCheck } from "./MarkCheck";

interface ActivityTableProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly profile: Profile;
  readonly onOpen: (opened: Opened) => void;
  readonly onJudge: (id: ActivityId, marks: Marks | null) => void;
  readonly onTick: (id: ActivityId, side: keyof Marks, isOn: boolean) => void;
  readonly onDecide: (id: ActivityId, decision: Decision | null) => void;
}

/** Where the week's hours went: what each activity does, and what the leader will do about it. */
export function ActivityTable({
  words,
  summary,
  profile,
  onOpen,
  onJudge,
  onTick,
  onDecide,
}: ActivityTableProps) {
  const longest = Math.max(1, ...summary.activities.map(({ time }) => time));
  const isJudged = ({ activity }: ActivityTime) => canBeJudged(activity) && profile.marks.has(activity);
  const rows = [
    ...summary.activities.filter(isJudged),
    ...summary.activities.filter((row) => !isJudged(row)),
  ];
  const props = { words, profile, longest, onOpen, onJudge, onTick, onDecide };
  return (
    <table className="hours-table">
      <caption className="sr">{words.t("hoursTable.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t("hoursTable.activity")}</th>
          <th scope="col" className="num">
            {words.t("hoursTable.hours")}
          </th>
          <td className="bar-cell" />
          <th scope="col" className="check-cell">
            {words.t("choice.gives")}
          </th>
          <th scope="col" className="check-cell">
            {words.t("choice.drains")}
          </th>
          <th scope="col" className="check-cell">
            {words.t("choice.neutral")}
          </th>
          <th scope="col" className="decision-cell">
            {words.t("hoursTable.decision")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.activity} row={row} {...props} />
        ))}
      </tbody>
      {summary.sides.unjudged > 0 && (
        <tfoot>
          <tr>
            <th scope="row">
              <button
                type="button"
                className="link"
                onClick={() => onOpen({ kind: "side", side: "unjudged" })}
              >
                {words.t("table.unjudged")}
              </button>
            </th>
            <td className="num">{hours(words, summary.sides.unjudged)}</td>
            <td className="if-guessed muted" colSpan={5}>
              {words.t("judge.ifRight", {
                giving: hours(words, summary.ifGuessed.giving),
                draining: hours(words, summary.ifGuessed.draining),
              })}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface RowProps extends Omit<ActivityTableProps, "summary"> {
  readonly row: ActivityTime;
  readonly longest: number;
}

function Row({ words, profile, row, longest, onOpen, onJudge, onTick, onDecide }: RowProps) {
  const { activity } = row;
  const names = rowNames(words, profile.rows);
  const name = names.full(activity);
  const marks = profile.marks.get(activity) ?? null;
  const guess = marks ? null : firstGuess(activity);
  const canJudge = canBeJudged(activity);
  const change = (side: keyof Marks) => onTick(activity, side, (marks?.[side] ?? 0) === 0);
  const isNeutral = marks !== null && marks.gives + marks.drains === 0;
  return (
    <tr className={marks ? undefined : "is-unjudged"}>
      <th scope="row">
        <button
          type="button"
          className="row-name"
          title={name}
          onClick={() => onOpen({ kind: "activity", activity })}
        >
          {names.short(activity)}
        </button>
      </th>
      <td className="num">{hours(words, row.time)}</td>
      <td className="bar-cell">
        <span className="meter" style={{ "--share": row.time / longest } as CSSProperties} />
      </td>
      {canJudge ? (
        <>
          <td className="check-cell">
            <MarkCheck
              mark="gives"
              isUnjudged={!marks}
              isChecked={(marks?.gives ?? 0) > 0}
              label={words.t("hoursTable.givesOf", { name })}
              onChange={() => change("gives")}
            />
          </td>
          <td className="check-cell">
            <MarkCheck
              mark="drains"
              isUnjudged={!marks}
              isChecked={(marks?.drains ?? 0) > 0}
              label={words.t("hoursTable.drainsOf", { name })}
              onChange={() => change("drains")}
            />
          </td>
          <td className="check-cell">
            <MarkCheck
              mark="neutral"
              isUnjudged={!marks}
              isChecked={isNeutral}
              label={words.t("hoursTable.neutralOf", { name })}
              onChange={() => onJudge(activity, isNeutral ? null : { gives: 0, drains: 0 })}
            />
          </td>
          <td className="decision-cell">
            {guess ? (
              <GuessConfirm
                words={words}
                name={name}
                guess={guess}
                onConfirm={() => onJudge(activity, guess)}
              />
            ) : (
              <DecisionSelect
                words={words}
                name={name}
                decision={profile.decisions.get(activity)?.decision ?? null}
                onDecide={(decision) => onDecide(activity, decision)}
              />
            )}
          </td>
        </>
      ) : (
        <td colSpan={4} className="nameless">
          <button type="button" className="link" onClick={() => onOpen({ kind: "activity", activity })}>
            {words.t("hoursTable.nameThem", { count: row.events.length }, row.events.length)}
          </button>
        </td>
      )}
    </tr>
  );
}
