import type { BlocksLook, LandedLook } from "../../app/blocks/look-at-blocks";
import { timesToPropose } from "../../app/blocks/times-to-propose";
import type { Words } from "../words/words";
import { LandedCard } from "./LandedCard";
import type { LandedActs } from "./landed-acts";

interface LandedCardsProps {
  readonly words: Words;
  readonly look: BlocksLook;
  readonly landed: readonly LandedLook[];
  readonly acts: LandedActs;
  readonly copy: (text: string) => Promise<void>;
  readonly onSay: (text: string) => void;
}

/** Each meeting that lies on a block, with the three answers to it. */
export function LandedCards({ words, look, landed, acts, copy, onSay }: LandedCardsProps) {
  const { zone } = look.profile.frames;
  return landed.map((each) => (
    <LandedCard
      key={`${each.block.uid} ${each.meeting.event.key}`}
      {...{ words, zone }}
      landed={each}
      freeTimes={timesToPropose(look, each)}
      onMove={(to) => acts.move(each.block, to)}
      onKeep={() => acts.keep(each)}
      onLetGo={() => acts.letGo(each.block)}
      onCopy={(text) =>
        void copy(text).then(
          () => onSay(words.t("pusterum.copied")),
          () => onSay(words.t("dashboard.notDone")),
        )
      }
    />
  ));
}
