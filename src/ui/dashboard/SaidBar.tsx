import type { Words } from "../words/words";
import type { Said } from "./use-acts";

interface SaidBarProps {
  readonly words: Words;
  readonly said: Said | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Stays until the next thing is done: nobody is hurried to undo. */
export function SaidBar({ words, said, onUndo, onDismiss }: SaidBarProps) {
  return (
    <div className={said ? "said-bar is-shown" : "said-bar"}>
      <p role="status">{said?.text}</p>
      {said?.canUndo && (
        <button type="button" className="link" onClick={onUndo}>
          {words.t("judge.undo")}
        </button>
      )}
      {said && (
        <button type="button" className="close" aria-label={words.t("dashboard.close")} onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}
