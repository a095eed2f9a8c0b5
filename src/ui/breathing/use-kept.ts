import { useCallback, useEffect, useRef, useState } from "react";

interface Keeping {
  /** Keeps what is on the page now. */
  keep(): Promise<void>;
  /** The same for a page that is closing, which cannot wait for anything: somebody who stays is told. */
  handOver(): void;
}

/** So long after the last letter, and no later than the page is left. */
const WAIT = 800;

/** Keeps a text while it is being written, and what is left of it when the leader goes. */
export function useKept(keeping: Keeping): { readonly isKept: boolean; touch(): void } {
  const latest = useRef(keeping);
  latest.current = keeping;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [isKept, setKept] = useState(true);

  /** Takes what is waiting off the clock; gives whether anything was. */
  const stop = useCallback(() => {
    const isWaiting = timer.current !== null;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    return isWaiting;
  }, []);
  const touch = useCallback(() => {
    stop();
    setKept(false);
    timer.current = setTimeout(() => {
      timer.current = null;
      void latest.current.keep().then(() => setKept(timer.current === null));
    }, WAIT);
  }, [stop]);

  useEffect(() => {
    const onLeave = () => {
      if (stop()) latest.current.handOver();
    };
    addEventListener("pagehide", onLeave);
    return () => {
      removeEventListener("pagehide", onLeave);
      if (stop()) void latest.current.keep();
    };
  }, [stop]);
  return { isKept, touch };
}
