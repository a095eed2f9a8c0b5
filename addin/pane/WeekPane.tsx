import { useEffect, useState } from "react";
import type { SourceFailure } from "../../src/app/calendar-source";
import { loadProfile } from "../../src/app/profile";
import type { ActivityId } from "../../src/domain/activity/activity";
import { type WeekId, weekAfter, weekOf } from "../../src/domain/time/weeks";
import { dayOf } from "../../src/domain/time/zones";
import { Horizon } from "../../src/ui/horizon/Horizon";
import { type HorizonShape, POPUP_SHAPE } from "../../src/ui/horizon/horizon";
import { EventsPanel } from "../../src/ui/popup/EventsPanel";
import { JudgePanel } from "../../src/ui/popup/JudgePanel";
import type { Opened } from "../../src/ui/popup/opened-events";
import { SaidLine, type Said as SaidThere } from "../../src/ui/popup/SaidLine";
import { useWeek } from "../../src/ui/popup/use-week";
import { leadOf } from "../../src/ui/week/lead";
import { RestLine } from "../../src/ui/week/RestLine";
import { TopLists } from "../../src/ui/week/TopLists";
import { WeekHeader } from "../../src/ui/week/WeekHeader";
import type { Words } from "../../src/ui/words/words";
import type { PaneDoors } from "./doors";
import { PlanSection } from "./PlanSection";
import { ReadLines } from "./ReadLines";
import { SharingSection } from "./SharingSection";
import { whyText } from "./why-text";

/** A pane of Outlook's is as narrow as 320. */
const PANE_SHAPE: HorizonShape = { ...POPUP_SHAPE, columnWidth: 30.8, blockWidth: 25 };

interface WeekPaneProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly onChanged: () => void;
}

const BROKEN: SourceFailure = { ok: false, reason: "malformed" };

/** What another try without the leader would only meet again. */
const needsLeader = ({ reason }: SourceFailure): boolean =>
  reason === "sign-in-needed" ||
  reason === "consent-missing" ||
  reason === "denied" ||
  reason === "window-closed";

type View =
  | { readonly name: "week" }
  | { readonly name: "judge" }
  | { readonly name: "events"; readonly opened: Opened };

/** The week's balance and what could be set aside, wherever one is in Outlook. */
export function WeekPane({ doors, words, onChanged }: WeekPaneProps) {
  const { ports, calendar, sharing } = doors;
  const [current, setCurrent] = useState<WeekId | null>(null);
  const [isConnected, setIsConnected] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<SourceFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isBroken, setIsBroken] = useState(false);

  const bring = async (how: () => Promise<SourceFailure | null>) => {
    setIsBusy(true);
    try {
      await sharing.share();
      setFailure(await how());
    } catch {
      setFailure(BROKEN);
    }
    setIsConnected((await calendar.account()) !== null);
    setIsBusy(false);
    onChanged();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the week is fetched when the pane opens
  useEffect(() => {
    const begin = async () => {
      const { frames } = await loadProfile(ports);
      setCurrent(weekOf(ports.clock.now(), frames.zone));
      const stands = (await calendar.account()) !== null;
      setIsConnected(stands);
      if (stands) await bring(calendar.refresh);
    };
    begin().catch(() => setIsBroken(true));
  }, [doors]);

  const look = async () => {
    setIsConnected((await calendar.account()) !== null);
    onChanged();
  };
  if (isBroken) return <p role="alert">{words.t("outlook.noStore")}</p>;
  if (current === null || isConnected === null) return <p className="muted">{words.t("state.loading")}</p>;
  return (
    <>
      {!isConnected && calendar.way === "open" && (
        <section>
          <p>{words.t("outlook.week.connectHint")}</p>
          <button
            type="button"
            className="btn main wide"
            disabled={isBusy}
            onClick={() => void bring(calendar.connect)}
          >
            {words.t("outlook.week.connect")}
          </button>
        </section>
      )}
      {!isConnected && calendar.way !== "open" && (
        <section>
          <h2>{words.t("outlook.week.unread")}</h2>
          <p>{words.t(calendar.way === "no-client" ? "outlook.week.noClient" : "outlook.week.noSignIn")}</p>
        </section>
      )}
      <p role="status" className="muted small">
        {isBusy && words.t("outlook.week.loading")}
      </p>
      {failure && !isBusy && (
        <div className="notice" role="alert">
          <span>{words.t("outlook.week.failed", { why: whyText(words, failure) })}</span>
          {isConnected && (
            <button
              type="button"
              className="btn"
              onClick={() => void bring(needsLeader(failure) ? calendar.connect : calendar.refresh)}
            >
              {words.t("outlook.week.retry")}
            </button>
          )}
        </div>
      )}
      {isConnected && <Balance {...{ doors, words, current }} />}
      <PlanSection {...{ doors, words }} />
      <SharingSection {...{ doors, words }} onChanged={() => void look()} />
    </>
  );
}

interface BalanceProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly current: WeekId;
}

function Balance({ doors, words, current }: BalanceProps) {
  const { ports } = doors;
  const [steps, setSteps] = useState(0);
  const [view, setView] = useState<View>({ name: "week" });
  const [said, setSaid] = useState<SaidThere | null>(null);
  const week = weekAfter(current, steps);
  const { summary, profile, readAt } = useWeek(ports, week, null);
  if (!summary) return <p className="muted">{words.t("state.loading")}</p>;
  const nameOf = (id: ActivityId) => profile?.rows.get(id)?.name;
  const back = () => setView({ name: "week" });
  const open = (opened: Opened) => setView({ name: "events", opened });
  if (view.name === "events")
    return (
      <EventsPanel
        {...{ ports, words, summary, nameOf }}
        opened={view.opened}
        onBack={back}
        onSaid={setSaid}
      />
    );
  if (view.name === "judge")
    return (
      <JudgePanel
        {...{ ports, words, summary, profile, nameOf, said }}
        onBack={back}
        onOpen={open}
        onSaid={setSaid}
      />
    );
  return (
    <section className="balance">
      <WeekHeader {...{ words, week }} onStep={(count) => setSteps(steps + count)} />
      <p className="lead">{leadOf(words, summary, nameOf)}</p>
      <Horizon
        {...{ words, summary }}
        shape={PANE_SHAPE}
        view={{ today: dayOf(ports.clock.now(), summary.zone), unknownFrom: null }}
        onOpenDay={(day) => open({ by: "day", day })}
        onOpenEvent={(event) => open({ by: "event", event })}
        onOpenSide={(side) => open({ by: "side", side })}
      />
      <RestLine
        words={words}
        sides={summary.sides}
        onJudge={() => setView({ name: "judge" })}
        onOpenNeutral={() => open({ by: "side", side: "neutral" })}
      />
      <TopLists {...{ words, summary, nameOf }} onOpen={(activity) => open({ by: "activity", activity })} />
      <SaidLine words={words} said={said} onDone={() => setSaid(null)} />
      <ReadLines {...{ doors, words, readAt }} zone={summary.zone} />
    </section>
  );
}
