import type { ReactNode } from "react";
import type { Undo } from "../../src/app/judge-activity";
import type { Words } from "../../src/ui/words/words";

interface SaidProps {
  readonly children: ReactNode;
  readonly undo?: { readonly words: Words; readonly onUndo: Undo } | null;
}

/** One sentence about what was just done; readers hear it when it comes. */
export const Said = ({ children, undo = null }: SaidProps) => (
  <>
    <p className="said-here small" role="status">
      {children}
    </p>
    {undo && (
      <button type="button" className="btn undo" onClick={() => void undo.onUndo()}>
        {undo.words.t("judge.undo")}
      </button>
    )}
  </>
);
