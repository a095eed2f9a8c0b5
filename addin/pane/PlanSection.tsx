import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { bookBlocks, letGo } from "../../src/app/blocks/change-blocks";
import { type BlocksLook, lookAtBlocks } from "../../src/app/blocks/look-at-blocks";
import type { Undo } from "../../src/app/judge-activity";
import { type BookedRecord, stands } from "../../src/domain/blocks/booking";
import type { PlannedBlock } from "../../src/domain/blocks/plan";
import type { BlockKind } from "../../src/domain/blocks/wish";
import { type BlockContext, blockName } from "../../src/ui/blocks/block-words";
import { PlanPreview } from "../../src/ui/blocks/PlanPreview";
import type { Words } from "../../src/ui/words/words";
import type { PaneDoors } from "./doors";
import { FormsToOpen } from "./FormsToOpen";
import { NextBlocks } from "./NextBlocks";
import { Said } from "./Said";
import { whyText } from "./why-text";

interface PlanSectionProps {
  readonly doors: PaneDoors;
  readonly words: Words;
}

interface Told {
  readonly text: string;
  readonly undo: Undo | null;
}

/** Time that is set aside and time that could be; nothing is booked before it is pressed. */
export function PlanSection({ doors, words }: PlanSectionProps) {
  const { ports, calendar, outlook } = doors;
  const look = useLiveQuery(() => lookAtBlocks(ports), [ports]);
  const [told, setTold] = useState<Told | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  if (!look) return null;
  const { zone } = look.profile.frames;
  const titleOf = (kind: BlockKind) => blockName(words, kind);
  const say = (text: string, undo: Undo | null = null) => setTold({ text, undo });

  /** A wish that the calendar cannot be told of now stands, and is carried out at the next look anywhere. */
  const settled = async (text: string, undo: Undo) => {
    const failure = await calendar.settle();
    const back = async () => {
      await undo();
      await calendar.settle();
      say(words.t("pusterum.saidUndone"));
    };
    say(failure ? words.t("pusterum.waits", { why: whyText(words, failure) }) : text, back);
  };
  const book = async ({ into, lacks }: Target, blocks: readonly PlannedBlock[]) => {
    const refused = lacks ? await calendar.allow("Calendars.ReadWrite") : null;
    if (refused) return say(words.t("outlook.week.notBooked", { why: whyText(words, refused) }));
    const wish = { blocks, where: into, by: "leader", wish: look.wish, titleOf } as const;
    const undo = await bookBlocks(ports, wish);
    await settled(words.t("outlook.week.booked", { count: blocks.length }, blocks.length), undo);
  };
  const open = async (block: PlannedBlock) => {
    const { start, end } = block;
    const isOpen = await outlook.newAppointment({ title: titleOf(block.id.kind), text: "", start, end });
    if (!isOpen) return say(words.t("outlook.week.formFailed"));
    const wish = { blocks: [block], where: null, by: "leader", wish: look.wish, titleOf } as const;
    say(words.t("outlook.week.formOpened"), await bookBlocks(ports, wish));
  };
  const drop = async (block: BookedRecord) =>
    settled(words.t("pusterum.saidLetGo"), await letGo(ports, block.uid));
  const alone = (work: () => Promise<void>) => {
    setIsBusy(true);
    setTold(null);
    void work()
      .catch(() => say(words.t("outlook.week.why.other")))
      .finally(() => setIsBusy(false));
  };

  const events = new Map(look.weeks.flatMap((week) => week.events).map(({ event }) => [event.key, event]));
  const context: BlockContext = { words, zone, event: (key) => events.get(key) ?? null };
  const plans = look.weeks.map(({ plan }) => plan);
  const target = targetOf(look);
  return (
    <>
      <NextBlocks
        {...{ words, zone }}
        bookings={look.bookings.filter((each) => stands(each) && each.booking.end > look.now)}
        onLetGo={(block) => alone(() => drop(block))}
      />
      <section aria-busy={isBusy}>
        {target ? (
          <PlanPreview
            key={look.bookings.length}
            {...{ context, plans }}
            onBook={(blocks) => !isBusy && alone(() => book(target, blocks))}
          />
        ) : (
          <FormsToOpen
            {...{ words, zone }}
            blocks={plans.flatMap(({ blocks }) => blocks).filter(({ change }) => change === "new")}
            onOpen={(block) => alone(() => open(block))}
          />
        )}
        <Said
          undo={
            told?.undo
              ? {
                  words,
                  onUndo: async () => {
                    setTold(null);
                    await told.undo?.();
                  },
                }
              : null
          }
        >
          {isBusy ? words.t("outlook.week.booking") : told?.text}
        </Said>
        <p className="muted small">{words.t("outlook.week.onlyOpen")}</p>
      </section>
    </>
  );
}

interface Target {
  readonly into: string;
  readonly lacks: boolean;
}

/** Where the leader has chosen to book on any device; in Outlook, where nothing is chosen, Outlook's own calendar. */
function targetOf({ into, calendars: [first] }: BlocksLook): Target | null {
  const calendar = into ?? first;
  return calendar ? { into: calendar.where, lacks: calendar.lacks !== null } : null;
}
