import { useSyncExternalStore } from "react";
import type { Words } from "../../src/ui/words/words";

function onNetwork(told: () => void): () => void {
  const stop = new AbortController();
  for (const event of ["online", "offline"]) window.addEventListener(event, told, { signal: stop.signal });
  return () => stop.abort();
}

/** Says that there is no connection, and what holds meanwhile. */
export function OfflineLine({ words }: { readonly words: Words }) {
  const isOnline = useSyncExternalStore(onNetwork, () => navigator.onLine);
  return (
    <p role="status" className={isOnline ? "sr" : "notice"}>
      {!isOnline && words.t("outlook.offline")}
    </p>
  );
}
