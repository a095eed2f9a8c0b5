import "../breathing/block-asks.css";
import { answerBlock } from "../../app/blocks/change-blocks";
import type { Undo } from "../../app/judge-activity";
import { AnswerLine } from "../breathing/AnswerLine";
import type { BreathingDoors } from "../breathing/breathing-doors";
import { changeAndSettle } from "../breathing/change-and-settle";
import { LandedCards } from "../breathing/LandedCards";
import { landedActs } from "../breathing/landed-acts";
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
  if (landed)
    return (
      <LandedCards
        {...{ words, look, copy }}
        landed={[landed]}
        acts={landedActs(ports, words, run)}
        onSay={(text) => onSaid({ text, undo: null })}
      />
    );
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
