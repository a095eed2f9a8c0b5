import { useId, useState } from "react";
import { type BlockId, uidOf } from "../../domain/blocks/block-id";
import type { BlockPlan, PlannedBlock } from "../../domain/blocks/plan";
import { spanText } from "../words/format";
import { type BlockContext, blockName, blockReasonText, changeText, missingText } from "./block-words";

interface PlanPreviewProps {
  readonly context: BlockContext;
  readonly plan: BlockPlan;
  readonly onBook: (blocks: readonly BlockId[]) => void;
}

/** What would be booked, why there, and what has no place. Nothing is booked before the leader presses the button. */
export function PlanPreview({ context, plan, onBook }: PlanPreviewProps) {
  const { words } = context;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const toBook = plan.blocks.filter(({ change }) => change !== "kept");
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
        {plan.blocks.map((block) => (
          <BlockItem
            key={uidOf(block.id)}
            context={context}
            block={block}
            isChosen={!leftOut.has(uidOf(block.id))}
            onToggle={() => toggle(uidOf(block.id))}
          />
        ))}
      </ul>
      {plan.unplaced.length > 0 && (
        <>
          <h3>{words.t("blocks.preview.missing")}</h3>
          <ul>
            {plan.unplaced.map((missing) => (
              <li key={`${missing.kind}-${missing.ordinal}`}>
                <strong>{blockName(words, missing.kind)}</strong>{" "}
                <span className="muted">{missingText(context, missing)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {toBook.length === 0 ? (
        <p className="muted">{words.t("blocks.preview.nothing")}</p>
      ) : (
        <button
          type="button"
          className="btn main"
          disabled={chosen.length === 0}
          onClick={() => onBook(chosen.map((block) => block.id))}
        >
          {words.t("blocks.preview.book", { count: chosen.length }, chosen.length)}
        </button>
      )}
    </section>
  );
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
      <strong>{spanText(words, block, zone)}</strong> {blockName(words, block.id.kind)}{" "}
      <span className="muted">{changeText(context, block)}</span>
    </>
  );
  return (
    <li>
      {block.change === "kept" ? (
        <p>{line}</p>
      ) : (
        <label>
          <input type="checkbox" checked={isChosen} onChange={onToggle} />
          {line}
        </label>
      )}
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
