import { placesFor } from "../../app/blocks/other-places";
import { uidOf } from "../../domain/blocks/block-id";
import type { PlannedBlock } from "../../domain/blocks/plan";
import type { EventKey } from "../../domain/calendar/event";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { blockName } from "../blocks/block-words";
import { LinkedSection } from "../controls/LinkedSection";
import type { PageProps } from "../dashboard/page-props";
import { Mark } from "../marks/Mark";
import { dateText, spanText } from "../words/format";
import type { Words } from "../words/words";
import { BreathingList } from "./BreathingList";
import { LandedCards } from "./LandedCards";
import { useBlockActs } from "./use-block-acts";
import { useBlocksLook } from "./use-blocks-look";

const MOST = 3;

/** The week page's part of breathing spaces: what lies ahead, what has landed on it, and what could be booked. */
export function WeekBreathing(props: PageProps) {
  const { doors, words, now, look, profile, acts, onOpen } = props;
  const { ports } = doors.breathing;
  const blocks = useBlocksLook(ports, now);
  const block = useBlockActs(props);
  const { zone } = profile.frames;
  const blockOf = (event: EventKey) => {
    const uid = blocks?.uidOfEvent.get(event);
    return blocks?.bookings.find((each) => each.uid === uid) ?? null;
  };
  const into = blocks?.into?.lacks === null ? blocks.into : null;
  const offered = into ? (blocks?.weeks ?? []).flatMap(({ plan }) => plan.blocks).filter(isNew) : [];
  return (
    <LinkedSection title={words.t("breathing.ahead")} href="#breathing" link={words.t("breathing.plan")}>
      {blocks && (
        <LandedCards
          words={words}
          look={blocks}
          landed={blocks.landed}
          acts={block}
          copy={doors.breathing.copy}
          onSay={acts.say}
        />
      )}
      <BreathingList
        {...{ words, now, zone, blockOf }}
        weeks={look.ahead}
        placesFor={(each) => (blocks ? placesFor(blocks, each) : [])}
        onMove={block.move}
        onOpen={(event) => onOpen({ kind: "event", event })}
      />
      {offered.length > 0 && (
        <>
          <h3 className="muted">{words.t("breathing.offered")}</h3>
          <ul className="breathing-list">
            {offered.slice(0, MOST).map((each) => (
              <OfferLine
                key={uidOf(each.id)}
                {...{ words, zone, block: each }}
                onBook={() => blocks && into && block.book([each], into.where, blocks.wish)}
              />
            ))}
          </ul>
        </>
      )}
    </LinkedSection>
  );
}

const isNew = ({ change }: PlannedBlock) => change === "new";

interface OfferLineProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly block: PlannedBlock;
  readonly onBook: () => void;
}

function OfferLine({ words, zone, block, onBook }: OfferLineProps) {
  const when = spanText(words, block, zone);
  const date = dateText(words, dayOf(block.start, zone));
  return (
    <li className="space-line">
      <span className="space-name">
        <Mark name="brand" size={22} />
        <strong>{when}</strong>
        <span className="muted">
          {date}, {blockName(words, block.id.kind)}
        </span>
      </span>
      <button
        type="button"
        className="btn"
        aria-label={`${words.t("pusterum.book")}: ${when}, ${date}`}
        onClick={onBook}
      >
        {words.t("pusterum.book")}
      </button>
    </li>
  );
}
