import { useEffect, useState } from "react";

/** Calls whenever something beside the database has changed, until the signal ends it. */
export type Watch = (changed: () => void, signal: AbortSignal) => void;

/** What lies beside the database, kept fresh; null until it has answered. */
export function useStored<T>(read: () => Promise<T>, watch: Watch): T | null {
  const [stored, setStored] = useState<T | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = () =>
      void read().then(
        (next) => !end.signal.aborted && setStored(next),
        () => {},
      );
    look();
    watch(look, end.signal);
    return () => end.abort();
  }, [read, watch]);
  return stored;
}
