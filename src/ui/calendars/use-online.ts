import { useSyncExternalStore } from "react";

function watch(onChange: () => void): () => void {
  const leaving = new AbortController();
  for (const event of ["online", "offline"]) addEventListener(event, onChange, { signal: leaving.signal });
  return () => leaving.abort();
}

/** Whether the browser has a network at all. To have none is a state, which passes, and no trouble of an account's. */
export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine);
