import { AUTO_SETTING, askedSetting, INTO_SETTING, NOTICES_SETTING } from "../../app/blocks/block-settings";
import { meetingsOn } from "../../app/blocks/meetings-on";
import { placesFor } from "../../app/blocks/other-places";
import { changeSetting } from "../../app/change-setting";
import { stands } from "../../domain/blocks/booking";
import { wishWithout } from "../../domain/blocks/often-deleted";
import type { BlockContext } from "../blocks/block-words";
import { PlanPreview } from "../blocks/PlanPreview";
import { hostOf } from "../calendars/account-words";
import type { PageProps } from "../dashboard/page-props";
import { AnswerLine } from "./AnswerLine";
import { BookedList } from "./BookedList";
import { BookInto, BY_HAND } from "./BookInto";
import type { BreathingProps } from "./breathing-props";
import { LandedCards } from "./LandedCards";
import { OftenDeletedQuestion } from "./OftenDeletedQuestion";
import { RunLines } from "./RunLines";
import { useBlockActs } from "./use-block-acts";

/** The coming two weeks: what asks for an answer, what stands, and what could be booked. */
export function PlanPart(props: BreathingProps) {
  const { doors, words, profile, acts, blocks: look } = props;
  const { breathing, ports, accounts } = doors;
  const block = useBlockActs(props);
  const { zone } = profile.frames;
  const { bookings, weeks, into, calendars, now } = look;
  const events = new Map(weeks.flatMap((week) => week.events).map(({ event }) => [event.key, event]));
  const context: BlockContext = { words, zone, event: (key) => events.get(key) ?? null };
  const ahead = bookings.filter((each) => stands(each) && each.booking.end > now);
  const set = (id: string, value: boolean | string, said: string) =>
    void acts.act(() => changeSetting(ports, id, value), said);
  const mayBook = into === null || into.lacks === null;
  return (
    <>
      <LandedCards
        {...{ words, look }}
        landed={look.landed}
        acts={block}
        copy={breathing.copy}
        onSay={acts.say}
      />
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
          block.book(blocks, where, look.wish);
        }}
      >
        <BookInto
          {...{ words, calendars, into }}
          nameOf={({ account, link }) => `${account.name || hostOf(account)}: ${nameOfLink(props, link)}`}
          onInto={(where) =>
            set(INTO_SETTING, where, words.t(where === BY_HAND ? "pusterum.saidHand" : "pusterum.saidInto"))
          }
          onConsent={({ account }) => block.consent(accounts, account.id)}
        />
      </PlanPreview>
      <section aria-labelledby="booked-title">
        <h2 id="booked-title">{words.t("pusterum.bookedTitle")}</h2>
        <BookedList
          {...{ words, zone }}
          bookings={ahead}
          placesFor={(each) => placesFor(look, each)}
          onMove={block.move}
          onMoveBack={(each, to) => block.moveBack(each, to, meetingsOn(look, each, to))}
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
