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
  /** Does it, says so, and keeps the way back. What can only be said afterwards is asked for afterwards. */
  readonly act: (run: () => Promise<Undo>, text: string | (() => string)) => Promise<void>;
  /** Does what has no way back; whatever comes in its way, the leader hears that it did. */
  readonly attempt: (run: () => Promise<unknown>) => void;
  /** Says something that has no way back. */
  readonly say: (text: string) => void;
  /** Says that everything is gone, the ways back too. */
  readonly forget: (text: string) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

const WRITES = "input:not([type=checkbox], [type=radio]), textarea";

/**
 * Everything the leader does in the dashboard goes through here, one after the other, so that each sees what the one
 * before it did, and everything can be undone, last first.
 */
export function useActs(words: Words, afterwards: () => void): Acts {
  const [said, setSaid] = useState<Said | null>(null);
  const done = useRef<Undo[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());

  const inLine = useCallback(
    (run: () => Promise<Said | null>) => {
      line.current = line.current
        .then(run)
        .then((next) => {
          if (!next) return;
          setSaid(next);
          afterwards();
        })
        .catch(() => setSaid({ text: words.t("dashboard.notDone"), canUndo: false }));
      return line.current;
    },
    [words, afterwards],
  );

  const act = useCallback<Acts["act"]>(
    (run, text) =>
      inLine(async () => {
        done.current.push(await run());
        return { text: typeof text === "string" ? text : text(), canUndo: true };
      }),
    [inLine],
  );

  const undo = useCallback(() => {
    void inLine(async () => {
      const last = done.current.pop();
      if (!last) return null;
      await last();
      return { text: words.t("judge.undone"), canUndo: done.current.length > 0 };
    });
  }, [inLine, words]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      if (!isUndo || (event.target instanceof Element && event.target.closest(WRITES))) return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo]);

  const say = useCallback((text: string) => setSaid({ text, canUndo: false }), []);
  const attempt = useCallback(
    (run: () => Promise<unknown>) => {
      // A step of its own, so that what throws before it waits for anything is heard as well.
      void (async () => run())().catch(() => say(words.t("dashboard.tryAgain")));
    },
    [words, say],
  );
  const forget = useCallback((text: string) => {
    done.current = [];
    setSaid({ text, canUndo: false });
  }, []);
  const dismiss = useCallback(() => setSaid(null), []);
  return { said, act, attempt, say, forget, undo, dismiss };
}
