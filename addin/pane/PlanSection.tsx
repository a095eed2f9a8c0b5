import { useEffect, useState } from "react";
import { uidOf } from "../../src/domain/blocks/block-id";
import type { PlannedBlock } from "../../src/domain/blocks/plan";
import { type WeekId, weekAfter } from "../../src/domain/time/weeks";
import { blockName } from "../../src/ui/blocks/block-words";
import { PlanPreview } from "../../src/ui/blocks/PlanPreview";
import { spanText } from "../../src/ui/words/format";
import type { Words } from "../../src/ui/words/words";
import type { PaneDoors } from "./doors";
import { planOfWeek, type WeekPlan } from "./plan-of-week";
import { Said } from "./Said";
import { whyText } from "./why-text";

interface PlanSectionProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly week: WeekId;
  /** The calendar is read, so that blocks can be booked; else each opens as an event of Outlook's. */
  readonly isRead: boolean;
  readonly onBooked: () => Promise<void>;
}

/** Time that can be set aside; nothing is booked before it is pressed. */
export function PlanSection({ doors, words, week, isRead, onBooked }: PlanSectionProps) {
  const [planned, setPlanned] = useState<WeekPlan | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [look, setLook] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when something was booked
  useEffect(() => {
    let isOpen = true;
    const load = async () => {
      const first = await planOfWeek(doors.ports, week);
      // Late in the week the next one is what can still be planned.
      const next = first.plan.blocks.length > 0 ? first : await planOfWeek(doors.ports, weekAfter(week, 1));
      if (isOpen) setPlanned(next);
    };
    void load();
    return () => {
      isOpen = false;
    };
  }, [doors, week, isRead, look]);

  if (!planned) return null;
  const { plan, zone, event } = planned;
  const book = async (blocks: readonly PlannedBlock[]) => {
    let count = 0;
    for (const block of blocks) {
      const booked = await doors.calendar.book(block, blockName(words, block.id.kind));
      if (!booked.ok) {
        setSaid(words.t("outlook.week.notBooked", { why: whyText(words, booked) }));
        return;
      }
      count++;
    }
    await onBooked();
    setLook(look + 1);
    setSaid(words.t("outlook.week.booked", { count }, count));
  };
  const open = async (block: PlannedBlock) => {
    const title = blockName(words, block.id.kind);
    const isOpen = await doors.outlook.newAppointment({
      title,
      text: "",
      start: block.start,
      end: block.end,
    });
    setSaid(words.t(isOpen ? "outlook.week.formOpened" : "outlook.week.formFailed"));
  };
  return (
    <section>
      {isRead ? (
        <PlanPreview context={{ words, zone, event }} plans={[plan]} onBook={(blocks) => void book(blocks)} />
      ) : (
        <>
          <h2>{words.t("outlook.week.plan")}</h2>
          <p className="muted small">{words.t("outlook.week.formHint")}</p>
          <ul className="tries">
            {plan.blocks.map((block) => (
              <li key={uidOf(block.id)}>
                <span>
                  {blockName(words, block.id.kind)}
                  <span className="muted small">{spanText(words, block, zone)}</span>
                </span>
                <button
                  type="button"
                  className="btn"
                  aria-label={`${words.t("outlook.week.form")}: ${spanText(words, block, zone)}`}
                  onClick={() => void open(block)}
                >
                  {words.t("outlook.week.form")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="muted small">{words.t("outlook.week.onlyOpen")}</p>
      <Said>{said}</Said>
    </section>
  );
}
