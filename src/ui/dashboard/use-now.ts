import { useEffect, useState } from "react";
import type { Clock } from "../../app/ports";

const EVERY_MINUTE = 60_000;

/** The present moment, a minute at a time. */
export function useNow(clock: Clock) {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), EVERY_MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
