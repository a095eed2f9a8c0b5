import { useCallback, useEffect, useRef, useState } from "react";
import type { Undo } from "../../app/judge-activity";
import type { Words } from "../words/words";

/** What has just been done, and whether it can be taken back. */
export interface Said {
  readonly text: string;
  readonly canUndo: boolean;
}

export interface Acts {
  readonly said: Said | null;
  /** Does it, says so, and keeps the way back. */
  readonly act: (run: () => Promise<Undo>, text: string) => Promise<void>;
  /** Says something that has no way back. */
  readonly say: (text: string) => void;
  /** Says that everything is gone, the ways back too. */
  readonly forget: (text: string) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Everything the leader does in the dashboard goes through here, so that everything can be undone, last first. */
export function useActs(words: Words, afterwards: () => void): Acts {
  const [said, setSaid] = useState<Said | null>(null);
  const done = useRef<Undo[]>([]);

  const act = useCallback(
    async (run: () => Promise<Undo>, text: string) => {
      try {
        done.current.push(await run());
        setSaid({ text, canUndo: true });
        afterwards();
      } catch {
        setSaid({ text: words.t("dashboard.notDone"), canUndo: false });
      }
    },
    [words, afterwards],
  );

  const undo = useCallback(() => {
    const last = done.current.pop();
    if (!last) return;
    last().then(
      () => {
        setSaid({ text: words.t("judge.undone"), canUndo: done.current.length > 0 });
        afterwards();
      },
      () => setSaid({ text: words.t("dashboard.notDone"), canUndo: false }),
    );
  }, [words, afterwards]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      const writes =
        event.target instanceof Element &&
        event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea");
      if (!isUndo || writes || done.current.length === 0) return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo]);

  const say = useCallback((text: string) => setSaid({ text, canUndo: false }), []);
  const forget = useCallback((text: string) => {
    done.current = [];
    setSaid({ text, canUndo: false });
  }, []);
  const dismiss = useCallback(() => setSaid(null), []);
  return { said, act, say, forget, undo, dismiss };
}
