import { type ReactNode, useId, useState } from "react";
import { uidOf } from "../../domain/blocks/block-id";
import type { BlockPlan, PlannedBlock } from "../../domain/blocks/plan";
import type { BlockKind } from "../../domain/blocks/wish";
import type { WeekId } from "../../domain/time/weeks";
import { dayOf } from "../../domain/time/zones";
import { dateText, spanText } from "../words/format";
import { weekTitle } from "../words/week-title";
import { type BlockContext, blockName, blockReasonText, changeText, missingText } from "./block-words";

interface PlanPreviewProps {
  readonly context: BlockContext;
  readonly plans: readonly BlockPlan[];
  readonly onBook: (blocks: readonly PlannedBlock[]) => void;
  /** Where the blocks go, between the list and the button. */
  readonly children?: ReactNode;
}

/** What would be booked, why there, and what has no place. Nothing is booked before the leader presses the button. */
export function PlanPreview({ context, plans, onBook, children }: PlanPreviewProps) {
  const { words } = context;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const toBook = plans.flatMap(({ blocks }) => blocks).filter(({ change }) => change !== "kept");
  const unplaced = plans.flatMap((plan) => saidOnce(context, plan));
  const chosen = toBook.filter((block) => !leftOut.has(uidOf(block.id)));
  const toggle = (uid: string) => {
    const next = new Set(leftOut);
    if (!next.delete(uid)) next.add(uid);
    setLeftOut(next);
  };
  return (
    <section className="plan-preview" aria-labelledby={id}>
      <h2 id={id}>{words.t("blocks.preview.title")}</h2>
      <ul>
        {toBook.map((block) => (
          <BlockItem
            key={uidOf(block.id)}
            context={context}
            block={block}
            isChosen={!leftOut.has(uidOf(block.id))}
            onToggle={() => toggle(uidOf(block.id))}
          />
        ))}
      </ul>
      {toBook.length === 0 && <p className="muted">{words.t("blocks.preview.nothing")}</p>}
      {children}
      {toBook.length > 0 && (
        <button
          type="button"
          className="btn main"
          data-testid="book"
          disabled={chosen.length === 0}
          onClick={() => onBook(chosen)}
        >
          {words.t("blocks.preview.book", { count: chosen.length }, chosen.length)}
        </button>
      )}
      {unplaced.length > 0 && (
        <>
          <h3>{words.t("blocks.preview.missing")}</h3>
          <ul>
            {unplaced.map(({ week, kind, count, why }) => (
              <li key={`${week}-${kind}-${why}`}>
                <strong>
                  {weekTitle(words, week)}, {blockName(words, kind)}
                  {count > 1 && ` × ${count}`}
                </strong>{" "}
                <span className="muted">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What keeps several blocks of a kind from having a place is said once for all of them. */
function saidOnce(context: BlockContext, { week, unplaced }: BlockPlan) {
  const said = new Map<string, { week: WeekId; kind: BlockKind; count: number; why: string }>();
  for (const missing of unplaced) {
    const why = missingText(context, missing);
    const key = `${missing.kind} ${why}`;
    const count = (said.get(key)?.count ?? 0) + 1;
    said.set(key, { week, kind: missing.kind, count, why });
  }
  return [...said.values()];
}

interface BlockItemProps {
  readonly context: BlockContext;
  readonly block: PlannedBlock;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function BlockItem({ context, block, isChosen, onToggle }: BlockItemProps) {
  const { words, zone } = context;
  const line = (
    <>
      <strong>{spanText(words, block, zone)}</strong>{" "}
      <span className="muted">{dateText(words, dayOf(block.start, zone))}</span>{" "}
      {blockName(words, block.id.kind)} <span className="muted">{changeText(context, block)}</span>
    </>
  );
  return (
    <li>
      <label className="check-line">
        <input type="checkbox" className="tick" checked={isChosen} onChange={onToggle} />
        <span>{line}</span>
      </label>
      <details>
        <summary>{words.t("blocks.preview.why")}</summary>
        <ul>
          {block.reasons.map((reason) => (
            <li key={reason.kind}>{blockReasonText(context, reason)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
