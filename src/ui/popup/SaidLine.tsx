import { useRef, useState } from "react";
import type { Undo } from "../../app/judge-activity";
import type { Words } from "../words/words";

/** What the leader has just decided, in words, and the way back. */
export interface Said {
  readonly text: string;
  readonly undo: Undo | null;
}

interface SaidLineProps {
  readonly words: Words;
  readonly said: Said | null;
  readonly onDone: () => void;
}

export function SaidLine({ words, said, onDone }: SaidLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const [undone, setUndone] = useState<Said | null>(null);
  const takeBack = async () => {
    if (!said?.undo) return;
    await said.undo();
    setUndone(said);
    onDone();
    line.current?.focus();
  };
  return (
    <div className={said ? "said" : "said is-quiet"} role="status" tabIndex={-1} ref={line}>
      {said ? (
        <span>{said.text}</span>
      ) : undone ? (
        <span className="sr">{words.t("judge.undone")}</span>
      ) : null}
      {said?.undo && (
        <button type="button" className="link" onClick={() => void takeBack()}>
          {words.t("judge.undo")}
        </button>
      )}
    </div>
  );
}
