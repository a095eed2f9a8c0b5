import { timesToPropose } from "../../app/blocks/times-to-propose";
import type { BreathingProps } from "./breathing-props";
import { LandedCard } from "./LandedCard";
import type { useBlockActs } from "./use-block-acts";

interface LandedCardsProps extends BreathingProps {
  readonly block: ReturnType<typeof useBlockActs>;
}

/** Each meeting that lies on a block, with the three answers to it. */
export function LandedCards({ doors, words, profile, acts, blocks, block }: LandedCardsProps) {
  const { zone } = profile.frames;
  return blocks.landed.map((landed) => (
    <LandedCard
      key={`${landed.block.uid} ${landed.meeting.event.key}`}
      {...{ words, zone, landed }}
      freeTimes={timesToPropose(blocks, landed)}
      onMove={(to) => block.move(landed.block, to)}
      onKeep={() => block.keep(landed)}
      onLetGo={() => block.letGo(landed.block)}
      onCopy={(text) => void doors.breathing.copy(text).then(() => acts.say(words.t("pusterum.copied")))}
    />
  ));
}
