import { letGo, liveWith, moveBlock } from "../../app/blocks/change-blocks";
import type { LandedLook } from "../../app/blocks/look-at-blocks";
import type { Undo } from "../../app/judge-activity";
import type { BookedRecord } from "../../domain/blocks/booking";
import { meetingMark } from "../../domain/blocks/landed-on";
import type { Span } from "../../domain/time/instant";
import type { Words } from "../words/words";

/** The answers to a meeting that lies on a block; each surface carries them out and tells of them in its own way. */
export const landedActs = (
  ports: Parameters<typeof moveBlock>[0],
  words: Words,
  run: (change: () => Promise<Undo>, said: string) => void,
) => ({
  move: ({ uid }: BookedRecord, to: Span) =>
    run(() => moveBlock(ports, uid, to, "leader"), words.t("pusterum.saidMoved")),
  keep: ({ block, meeting }: LandedLook) =>
    run(() => liveWith(ports, block.uid, meetingMark(meeting)), words.t("pusterum.saidKept")),
  letGo: ({ uid }: BookedRecord) => run(() => letGo(ports, uid), words.t("pusterum.saidLetGo")),
});

export type LandedActs = ReturnType<typeof landedActs>;
