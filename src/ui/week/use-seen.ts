import { useEffect, useState } from "react";
import type { MirrorStore, SeenTimes } from "../../app/ports";

/** When looks last found nothing new, as it stands and as it changes. */
export function useSeen(mirror: MirrorStore): SeenTimes {
  const [seen, setSeen] = useState<SeenTimes>({});
  useEffect(() => {
    const leaving = new AbortController();
    mirror.onSeen(setSeen, leaving.signal);
    void mirror.seen().then((held) => leaving.signal.aborted || setSeen(held));
    return () => leaving.abort();
  }, [mirror]);
  return seen;
}
