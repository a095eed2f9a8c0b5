import { useCallback, useEffect, useRef, useState } from "react";

interface Keeping {
  /** Keeps what is on the page now. */
  keep(): Promise<void>;
  /** The same for a page that is closing, which cannot wait for anything: somebody who stays is told. */
  handOver(): void;
}

/** Not kept is what could not be, which is tried again at the next letter, and when the leader goes. */
type KeptState = "kept" | "writing" | "not-kept";

/** So long after the last letter, and no later than the page is left. */
const WAIT = 800;

/** Keeps a text while it is being written, and what is left of it when the leader goes. */
export function useKept(keeping: Keeping): { readonly state: KeptState; touch(): void } {
  const latest = useRef(keeping);
  latest.current = keeping;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isOwed = useRef(false);
  const [state, setState] = useState<KeptState>("kept");

  /** Takes what is waiting off the clock; gives whether anything is left to keep. */
  const stop = useCallback(() => {
    const isLeft = timer.current !== null || isOwed.current;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    isOwed.current = false;
    return isLeft;
  }, []);
  const touch = useCallback(() => {
    stop();
    setState("writing");
    timer.current = setTimeout(() => {
      timer.current = null;
      void latest.current.keep().then(
        () => timer.current === null && setState("kept"),
        () => {
          // What has been typed meanwhile is on the clock, and holds this as well.
          if (timer.current !== null) return;
          isOwed.current = true;
          setState("not-kept");
        },
      );
    }, WAIT);
  }, [stop]);

  useEffect(() => {
    const onLeave = () => {
      if (stop()) latest.current.handOver();
    };
    addEventListener("pagehide", onLeave);
    return () => {
      removeEventListener("pagehide", onLeave);
      if (stop()) latest.current.keep().catch(() => {});
    };
  }, [stop]);
  return { state, touch };
}
