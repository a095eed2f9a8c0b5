import { addRow, decideRows, judgeRows, markRow, noteRow, removeRows, renameRow } from "../../app/edit-grid";
import { decide } from "../../app/judge-activity";
import type { ActivityId, Marks } from "../../domain/activity/activity";
import { yearAndNumber } from "../../domain/time/weeks";
import { rowNames } from "../events/row-names";
import { DECISION_WORD } from "../grid/decision-words";
import { GridPage } from "../grid/GridPage";
import { marksText } from "../grid/marks-words";
import { gridRows } from "../grid/rows";
import type { PageProps } from "./page-props";

/** The grid's page with what it can do. */
export function GridView({ doors: { ports, newId }, words, look, profile, acts, onOpen }: PageProps) {
  const { week, summary, before } = look;
  const names = rowNames(words, profile.rows);
  /** What was done, said of the one row by its name, of several by their number. */
  const said = (ids: readonly ActivityId[]) => {
    const [first] = ids;
    const many = ids.length !== 1 || first === undefined;
    return { many, name: many ? "" : names.full(first), count: ids.length };
  };
  return (
    <GridPage
      words={words}
      weekNumber={yearAndNumber(week).number}
      rows={gridRows(profile, names, summary, before)}
      acts={{
        onJudge: (ids, marks) => {
          const { many, name, count } = said(ids);
          const word = marksText(words, marks);
          const text = many
            ? words.t(marks ? "grid.saidMany" : "grid.saidManyWithdrawn", { word, count }, count)
            : words.t(marks ? "grid.saidMarks" : "grid.saidWithdrawn", { name, word });
          void acts.act(() => judgeRows(ports, ids, marks, week), text);
        },
        onMark: (id, side, level) => {
          let said: Marks | null = null;
          void acts.act(
            async () => {
              const { undo, marks } = await markRow(ports, id, { side, level }, week);
              said = marks;
              return undo;
            },
            () => words.t("grid.saidMarks", { name: names.full(id), word: marksText(words, said) }),
          );
        },
        onGuesses: (rows) => {
          const changes = rows.flatMap(({ id, guess }) =>
            guess ? [{ kind: "mark" as const, id, value: guess }] : [],
          );
          const text = words.t("grid.saidGuesses", { count: changes.length }, changes.length);
          void acts.act(() => decide(ports, changes, week), text);
        },
        onDecide: (ids, decision) => {
          const { many, name, count } = said(ids);
          const word = words.t(decision ? DECISION_WORD[decision] : "grid.undecided");
          const text = many
            ? words.t("grid.saidManyDecision", { decision: word, count }, count)
            : words.t("grid.saidDecision", { name, decision: word });
          void acts.act(() => decideRows(ports, ids, decision, week), text);
        },
        onNote: (id, note, over) =>
          void acts.act(
            () => noteRow(ports, id, { note, over }, week),
            words.t("grid.saidNote", { name: names.full(id) }),
          ),
        onRename: (id, name) =>
          void acts.act(() => renameRow(ports, id, name, week), words.t("grid.saidRenamed", { name })),
        onRemove: (ids, removed) => {
          const { name, count } = said(ids);
          const text = removed
            ? words.t("grid.saidRemoved", { name, count }, count)
            : words.t("grid.saidBack", { name });
          void acts.act(() => removeRows(ports, ids, removed, week), text);
        },
        onAdd: (name) =>
          void acts.act(
            () => addRow(ports, `own-${newId()}` as ActivityId, name, week),
            words.t("grid.saidAdded", { name }),
          ),
        onOpen: (kind, activity) => onOpen({ kind, activity }),
      }}
    />
  );
}
