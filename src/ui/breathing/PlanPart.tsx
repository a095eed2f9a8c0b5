import { useLiveQuery } from "dexie-react-hooks";
import { AUTO_SETTING, askedSetting, INTO_SETTING, NOTICES_SETTING } from "../../app/blocks/block-settings";
import { bookBlocks } from "../../app/blocks/change-blocks";
import { lookAtBlocks } from "../../app/blocks/look-at-blocks";
import { otherPlaces } from "../../app/blocks/other-places";
import { timesToPropose } from "../../app/blocks/times-to-propose";
import { changeSetting } from "../../app/change-setting";
import { stands } from "../../domain/blocks/booking";
import { wishWithout } from "../../domain/blocks/often-deleted";
import { type BlockContext, blockName } from "../blocks/block-words";
import { PlanPreview } from "../blocks/PlanPreview";
import { hostOf } from "../calendars/account-words";
import type { PageProps } from "../dashboard/page-props";
import { LoadingPage } from "../dashboard/states";
import { AnswerLine } from "./AnswerLine";
import { BookedList } from "./BookedList";
import { BookInto, BY_HAND } from "./BookInto";
import { LandedCard } from "./LandedCard";
import { OftenDeletedQuestion } from "./OftenDeletedQuestion";
import { RunLines } from "./RunLines";
import { useBlockActs } from "./use-block-acts";

/** The coming two weeks: what asks for an answer, what stands, and what could be booked. */
export function PlanPart(props: PageProps) {
  const { doors, words, profile, acts } = props;
  const { breathing, ports, accounts } = doors;
  const look = useLiveQuery(() => lookAtBlocks(breathing.ports), [breathing, props.now]);
  const block = useBlockActs(props);
  if (!look) return <LoadingPage words={words} />;
  const { zone } = profile.frames;
  const { bookings, weeks, into, calendars, now } = look;
  const events = new Map(weeks.flatMap((week) => week.events).map(({ event }) => [event.key, event]));
  const context: BlockContext = { words, zone, event: (key) => events.get(key) ?? null };
  const ahead = bookings.filter((each) => stands(each) && each.booking.end > now);
  const weekOf = (week: string) => weeks.find((each) => each.week === week) ?? { week, events: [] };
  const set = (id: string, value: boolean | string, said: string) =>
    void acts.act(() => changeSetting(ports, id, value), said);
  const titleOf = (kind: Parameters<typeof blockName>[1]) => blockName(words, kind);
  const mayBook = into === null || into.lacks === null;
  return (
    <>
      {look.landed.map((landed) => (
        <LandedCard
          key={`${landed.block.uid} ${landed.meeting.event.key}`}
          {...{ words, zone, landed }}
          freeTimes={timesToPropose(look, landed)}
          onMove={(to) => block.move(landed.block, to)}
          onKeep={() => block.keep(landed)}
          onLetGo={() => block.letGo(landed.block)}
          onCopy={(text) => void breathing.copy(text).then(() => acts.say(words.t("pusterum.copied")))}
        />
      ))}
      {look.toAnswer && (
        <AnswerLine
          {...{ words, zone }}
          block={look.toAnswer}
          onAnswer={(outcome) => look.toAnswer && block.answer(look.toAnswer, outcome)}
        />
      )}
      {look.often && (
        <OftenDeletedQuestion
          {...{ words }}
          often={look.often}
          onNever={() => look.often && block.never(look.often, wishWithout(look.wish, look.often))}
          onLeave={() => look.often && set(askedSetting(look.often.id), true, words.t("pusterum.oftenLeft"))}
        />
      )}
      <PlanPreview
        context={context}
        plans={weeks.map(({ plan }) => plan)}
        onBook={(blocks) => {
          if (!mayBook) return acts.say(words.t("pusterum.lacks"));
          const where = into?.where ?? null;
          block.run(
            () => bookBlocks(breathing.ports, { blocks, where, by: "leader", wish: look.wish, titleOf }),
            words.t(where === null ? "pusterum.saidByHand" : "pusterum.saidBooked"),
          );
        }}
      >
        <BookInto
          {...{ words, calendars, into }}
          nameOf={({ account, link }) => `${account.name || hostOf(account)}: ${nameOfLink(props, link)}`}
          onInto={(where) =>
            set(INTO_SETTING, where, words.t(where === BY_HAND ? "pusterum.saidHand" : "pusterum.saidInto"))
          }
          onConsent={({ account }) => void block.consent(accounts, account.id)}
        />
      </PlanPreview>
      <section aria-labelledby="booked-title">
        <h2 id="booked-title">{words.t("pusterum.bookedTitle")}</h2>
        <BookedList
          {...{ words, zone }}
          bookings={ahead}
          placesFor={(each) => otherPlaces(look, weekOf(each.id.week) as never, each, 3)}
          onMove={block.move}
          onLetGo={block.letGo}
          onOutlook={block.outlook}
          onFile={block.file}
        />
        <RunLines
          {...{ words, look }}
          onUndoRun={() => block.undoRun(look.lastRun)}
          onRemoveAll={block.removeAll}
          onNotices={(isOn) =>
            set(NOTICES_SETTING, isOn, words.t(isOn ? "pusterum.noticesOn" : "pusterum.noticesOff"))
          }
          onAuto={(isOn) => set(AUTO_SETTING, isOn, words.t(isOn ? "pusterum.autoOn" : "pusterum.autoOff"))}
        />
      </section>
    </>
  );
}

const nameOfLink = ({ calendars }: PageProps, { calendarId }: { calendarId: string }): string =>
  calendars.find(({ id }) => id === calendarId)?.name ?? "";
