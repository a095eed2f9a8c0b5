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
    // The attribute keeps it in reach while a dialog is open: what was done there can be undone from there.
    <div className={`floating-bar said-bar ${said ? "is-shown" : ""}`} data-react-aria-top-layer="true">
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
