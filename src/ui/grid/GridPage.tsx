import { type FormEvent, useState } from "react";
import type { ActivityId } from "../../domain/activity/activity";
import { hours } from "../words/format";
import type { Words } from "../words/words";
import { type GridActs, GridLine } from "./GridLine";
import type { GridRow } from "./rows";
import { SelectionBar } from "./SelectionBar";

interface GridPageProps {
  readonly words: Words;
  readonly weekNumber: number;
  readonly rows: readonly GridRow[];
  readonly acts: GridActs;
}

/** The activity grid: what the leader spends time on, what it does, and what is to change. */
export function GridPage({ words, weekNumber, rows, acts }: GridPageProps) {
  const [selected, setSelected] = useState<ReadonlySet<ActivityId>>(new Set());
  const shown = rows.filter((row) => !row.isRemoved);
  const removed = rows.filter((row) => row.isRemoved);
  const chosen = shown.filter((row) => selected.has(row.id));
  const toggle = (id: ActivityId) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const hasAll = shown.length > 0 && chosen.length === shown.length;
  return (
    <main className="page grid-page">
      <div className="page-head">
        <h1>{words.t("grid.title")}</h1>
        <p className="muted">{words.t("grid.intro")}</p>
        {shown.some((row) => row.guess) && <p className="muted">{words.t("grid.guessWhy")}</p>}
      </div>
      <SelectionBar words={words} rows={chosen} acts={acts} onDeselect={() => setSelected(new Set())} />
      <div className="grid-scroll">
        <table className="activity-grid">
          <caption className="sr">{words.t("grid.title")}</caption>
          <thead>
            <tr>
              <td className="select-cell">
                <input
                  type="checkbox"
                  className="tick"
                  aria-label={words.t("grid.selectAll")}
                  checked={hasAll}
                  ref={(box) => {
                    if (box) box.indeterminate = chosen.length > 0 && !hasAll;
                  }}
                  onChange={() => setSelected(hasAll ? new Set() : new Set(shown.map((row) => row.id)))}
                />
              </td>
              <th scope="col">{words.t("grid.activity")}</th>
              <th scope="col" className="num">
                {words.t("grid.thisWeek", { number: weekNumber })}
              </th>
              <th scope="col" className="num">
                {words.t("grid.average")}
              </th>
              <th scope="col" className="level-cell">
                {words.t("grid.gives")}
              </th>
              <th scope="col" className="level-cell">
                {words.t("grid.drains")}
              </th>
              <th scope="col">{words.t("grid.yourWord")}</th>
              <th scope="col">{words.t("grid.decision")}</th>
              <th scope="col">{words.t("grid.note")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <GridLine
                key={row.id}
                words={words}
                row={row}
                isSelected={selected.has(row.id)}
                onSelect={() => toggle(row.id)}
                acts={acts}
              />
            ))}
          </tbody>
        </table>
      </div>
      <AddRow words={words} onAdd={acts.onAdd} />
      {removed.length > 0 && (
        <section className="removed-rows">
          <h2>{words.t("grid.removedTitle", { count: removed.length }, removed.length)}</h2>
          <ul>
            {removed.map((row) => (
              <li key={row.id}>
                <span>{row.name}</span>
                {row.thisWeek > 0 && (
                  <span className="muted">
                    {words.t("grid.removedHours", { hours: hours(words, row.thisWeek) })}
                  </span>
                )}
                <button
                  type="button"
                  className="link"
                  aria-label={`${words.t("grid.bringBack")}: ${row.name}`}
                  onClick={() => acts.onRemove([row.id], false)}
                >
                  {words.t("grid.bringBack")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function AddRow({ words, onAdd }: { words: Words; onAdd: (name: string) => void }) {
  const [name, setName] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    onAdd(name.trim());
    setName("");
  };
  return (
    <form className="add-row" onSubmit={add}>
      <label htmlFor="add-row">{words.t("grid.addLabel")}</label>
      <input
        id="add-row"
        className="field"
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="btn">
        {words.t("grid.add")}
      </button>
    </form>
  );
}
