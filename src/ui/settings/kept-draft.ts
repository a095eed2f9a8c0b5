import { useEffect, useState } from "react";
import type { Frames } from "../../domain/boundary/frames";

/** What the leader has typed of the frames and not yet saved. */
export interface FramesDraft {
  readonly frames: Frames;
  readonly norm: string;
}

const KEY = "frames-draft";

/** The draft that was left behind in this tab, if it was begun from the frames as they still are. */
function keptFor(frames: Frames): FramesDraft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as {
      of: string;
      draft: FramesDraft;
    } | null;
    return kept?.of === JSON.stringify(frames) ? kept.draft : null;
  } catch {
    return null;
  }
}

/** A draft of the frames that outlives a walk to another page and back, and begins anew when the frames change. */
export function useFramesDraft(frames: Frames, begin: (frames: Frames) => FramesDraft) {
  const of = JSON.stringify(frames);
  const [held, setHeld] = useState(() => ({ of, draft: keptFor(frames) ?? begin(frames) }));
  const draft = held.of === of ? held.draft : begin(frames);
  const hasChanged = JSON.stringify(draft) !== JSON.stringify(begin(frames));
  useEffect(() => {
    if (hasChanged) sessionStorage.setItem(KEY, JSON.stringify({ of, draft }));
    else sessionStorage.removeItem(KEY);
  });
  return { draft, change: (next: FramesDraft) => setHeld({ of, draft: next }) };
}
