import { lazy, Suspense, useState } from "react";
import type { Mirror, Ports } from "../../app/ports";
import type { ActivityId } from "../../domain/activity/activity";
import { GUARD_SETTING } from "../../domain/boundary/guard-choices";
import { weekAfter, weekOf } from "../../domain/time/weeks";
import { dayOf } from "../../domain/time/zones";
import type { AnswerDoors } from "../boundaries/late-mail-doors";
import type { PopupGuard } from "../guard/guard-doors";
import { WeekHeader } from "../week/WeekHeader";
import type { Words } from "../words/words";
import { AfterHours } from "./AfterHours";
import { AskingLine } from "./AskingLine";
import type { BlockDoors } from "./BlockAsks";
import type { Opened } from "./opened-events";
import { PopupFooter } from "./PopupFooter";
import { type Said, SaidLine } from "./SaidLine";
import { SmallLines } from "./SmallLines";
import { Trouble } from "./Trouble";
import { useBlockDoors } from "./use-block-doors";
import { useWeek } from "./use-week";
import { WeekPanel } from "./WeekPanel";

// What the week does not show when the popup opens is fetched when it is asked for.
const BlockAsks = lazy(async () => ({ default: (await import("./BlockAsks")).BlockAsks }));
const EventsPanel = lazy(async () => ({ default: (await import("./EventsPanel")).EventsPanel }));
const FirstRun = lazy(async () => ({ default: (await import("./FirstRun")).FirstRun }));
const JudgePanel = lazy(async () => ({ default: (await import("./JudgePanel")).JudgePanel }));

const TonightLine = lazy(async () => ({ default: (await import("./TonightLine")).TonightLine }));

interface PopupAppProps {
  readonly ports: Ports;
  readonly guard: PopupGuard;
  readonly answers: Pick<AnswerDoors, "get" | "watch">;
  readonly blocks: () => Promise<BlockDoors>;
  readonly words: Words;
  /** The accounts that wait for the leader, by name. */
  readonly asking: () => Promise<readonly string[]>;
  /** What the first paint has shown already, so that nothing jumps when React takes over. */
  readonly mirror: Mirror | null;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
}

type View =
  | { readonly name: "week"; readonly isBack?: boolean }
  | { readonly name: "judge" }
  | { readonly name: "events"; readonly opened: Opened };

export function PopupApp(props: PopupAppProps) {
  const { ports, guard, answers, blocks, words, asking, mirror, onOpenDashboard } = props;
  const [view, setView] = useState<View>({ name: "week" });
  const [said, setSaid] = useState<Said | null>(null);
  const [steps, setSteps] = useState(0);
  const now = ports.clock.now();
  const current = weekOf(now, mirror?.summary?.zone ?? ports.frames().zone);
  const week = weekAfter(current, steps);
  const state = useWeek(ports, week, mirror);
  const doors = useBlockDoors(ports, blocks);

  const wait = (
    <p className="wait muted" role="status">
      {words.t("state.loading")}
    </p>
  );
  const { summary, profile } = state;
  const tonight = profile?.settings.get(GUARD_SETTING.on) === true && (
    <Suspense fallback={null}>
      <TonightLine
        {...{ ports, guard, words, profile, now, onOpenDashboard }}
        onFailed={() => setSaid({ text: words.t("dashboard.notDone"), undo: null })}
      />
    </Suspense>
  );
  if (state.calendars === 0)
    return (
      <Suspense fallback={null}>
        <FirstRun words={words} onOpenDashboard={onOpenDashboard}>
          {tonight}
        </FirstRun>
      </Suspense>
    );
  if (state.failed) return <Trouble words={words} onRetry={state.retry} onOpenDashboard={onOpenDashboard} />;
  const nameOf = (id: ActivityId) => profile?.rows.get(id)?.name;
  const say = (next: Said | null) => setSaid(next);
  const step = (count: number) => setSteps(count === 0 ? 0 : steps + count);
  const close = () => setView({ name: "week", isBack: true });
  const open = (opened: Opened) => setView({ name: "events", opened });

  return (
    <>
      {summary === null ? (
        wait
      ) : view.name === "events" ? (
        <Suspense fallback={wait}>
          <EventsPanel
            {...{ ports, words, summary, nameOf, opened: view.opened, onBack: close, onSaid: say }}
          />
        </Suspense>
      ) : view.name === "judge" ? (
        <>
          <WeekHeader words={words} week={week} onStep={step} />
          <Suspense fallback={wait}>
            <JudgePanel
              {...{ ports, words, summary, profile, nameOf, said, onBack: close, onOpen: open, onSaid: say }}
            />
          </Suspense>
        </>
      ) : (
        <WeekPanel
          {...{ words, summary, nameOf, now, onOpen: open, onOpenDashboard }}
          today={dayOf(now, summary.zone)}
          readAt={state.readAt}
          isDemo={state.isDemo}
          isCurrent={steps === 0}
          takesFocus={view.isBack === true}
          onJudge={() => setView({ name: "judge" })}
          onStep={step}
          asks={
            steps === 0 &&
            doors && (
              <Suspense fallback={null}>
                <BlockAsks {...{ words, doors, onOpenDashboard }} onSaid={say} />
              </Suspense>
            )
          }
        >
          <SmallLines
            {...{ words, summary, now, tonight }}
            isDemo={state.isDemo}
            readAt={state.readAt}
            onBook={() => void onOpenDashboard("#breathing")}
            afterHours={
              <AfterHours
                {...{ ports, answers, words, summary, profile, now }}
                onOpen={(place) => void onOpenDashboard(place)}
              />
            }
          />
        </WeekPanel>
      )}
      {view.name !== "judge" && <SaidLine words={words} said={said} onDone={() => setSaid(null)} />}
      <AskingLine {...{ words, asking, onOpenDashboard }} />
      <PopupFooter
        {...{ words, now }}
        readAt={state.readAt}
        zone={summary?.zone ?? null}
        isJudging={view.name === "judge"}
        onOpenWeek={() => onOpenDashboard(`#week=${week}`)}
      />
    </>
  );
}
