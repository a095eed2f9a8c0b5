import "../breathing/block-asks.css";
import { answerBlock, letGo, liveWith, moveBlock } from "../../app/blocks/change-blocks";
import { timesToPropose } from "../../app/blocks/times-to-propose";
import type { Undo } from "../../app/judge-activity";
import { meetingMark } from "../../domain/blocks/landed-on";
import { AnswerLine } from "../breathing/AnswerLine";
import type { BreathingDoors } from "../breathing/breathing-doors";
import { changeAndSettle } from "../breathing/change-and-settle";
import { LandedCard } from "../breathing/LandedCard";
import { useBlocksLook } from "../breathing/use-blocks-look";
import type { Words } from "../words/words";
import type { Said } from "./SaidLine";

export type BlockDoors = Pick<BreathingDoors, "ports" | "tell" | "copy">;

interface BlockAsksProps {
  readonly words: Words;
  readonly doors: BlockDoors;
  readonly onSaid: (said: Said) => void;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
}

/** What the blocks ask for an answer to: a meeting on top of one, and how the last one went. */
export function BlockAsks({ words, doors, onSaid, onOpenDashboard }: BlockAsksProps) {
  const { ports, tell, copy } = doors;
  const look = useBlocksLook(ports);
  if (!look) return null;
  const { zone } = look.profile.frames;
  const { toAnswer } = look;
  const [landed] = look.landed;
  const failed = () => onSaid({ text: words.t("dashboard.notDone"), undo: null });
  const run = (change: () => Promise<Undo>, said: string) =>
    void changeAndSettle(tell, change).then(
      ({ undo, answer }) => onSaid({ text: answer.ok ? said : words.t("pusterum.waiting"), undo }),
      failed,
    );
  if (landed) {
    const { uid } = landed.block;
    return (
      <LandedCard
        key={`${uid} ${landed.meeting.event.key}`}
        {...{ words, zone, landed }}
        freeTimes={timesToPropose(look, landed)}
        onMove={(to) => run(() => moveBlock(ports, uid, to, "leader"), words.t("pusterum.saidMoved"))}
        onKeep={() =>
          run(() => liveWith(ports, uid, meetingMark(landed.meeting)), words.t("pusterum.saidKept"))
        }
        onLetGo={() => run(() => letGo(ports, uid), words.t("pusterum.saidLetGo"))}
        onCopy={(text) =>
          void copy(text).then(() => onSaid({ text: words.t("pusterum.copied"), undo: null }), failed)
        }
      />
    );
  }
  if (!toAnswer) return null;
  return (
    <AnswerLine
      {...{ words, zone }}
      block={toAnswer}
      onAnswer={(outcome) =>
        void answerBlock(ports, toAnswer.uid, outcome).then(
          (undo) => onSaid({ text: words.t("pusterum.saidAnswer"), undo }),
          failed,
        )
      }
      onWrite={() => void onOpenDashboard(`#breathing=${toAnswer.uid}`)}
    />
  );
}
