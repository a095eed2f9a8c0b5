import type { ReactNode } from "react";
import type { ActivityId } from "../../domain/activity/activity";
import { totalOf } from "../../domain/balance/sides";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { LocalDay } from "../../domain/time/days";
import type { Instant } from "../../domain/time/instant";
import { dayOf } from "../../domain/time/zones";
import { Horizon } from "../horizon/Horizon";
import { POPUP_SHAPE } from "../horizon/horizon";
import { isStale, unknownFrom } from "../week/freshness";
import { leadOf } from "../week/lead";
import { RestLine } from "../week/RestLine";
import { TopLists } from "../week/TopLists";
import { WeekHeader } from "../week/WeekHeader";
import { dateText, dayName, hours } from "../words/format";
import type { Words } from "../words/words";
import type { Opened } from "./opened-events";
import { focusHere } from "./stepping";

interface WeekPanelProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly nameOf: (id: ActivityId) => string | undefined;
  readonly now: Instant;
  readonly today: LocalDay;
  readonly readAt: Instant | null;
  readonly isDemo: boolean;
  readonly isCurrent: boolean;
  /** After stepping back from a panel. */
  readonly takesFocus?: boolean;
  readonly onOpen: (opened: Opened) => void;
  readonly onJudge: () => void;
  readonly onStep: (count: number) => void;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
  /** What asks for an answer, above the week. */
  readonly asks?: ReactNode;
  /** What stands under the week. */
  readonly children?: ReactNode;
}

export function WeekPanel(props: WeekPanelProps) {
  const {
    words,
    summary,
    nameOf,
    now,
    today,
    readAt,
    isDemo,
    isCurrent,
    onOpen,
    onJudge,
    onStep,
    onOpenDashboard,
  } = props;
  const stale = readAt !== null && isStale({ readAt, isDemo }, now);
  const duties = summary.days.filter((day) => day.isOnCall).map((day) => dayName(words, day.day));
  return (
    <>
      <WeekHeader
        {...{ words, onStep }}
        week={summary.week}
        back={
          !isCurrent && (
            <button type="button" className="link small" onClick={() => onStep(0)}>
              {words.t("week.today")}
            </button>
          )
        }
      />
      <main tabIndex={-1} ref={props.takesFocus ? focusHere : undefined}>
        {isDemo && (
          <Notice
            title={words.t("demo.title")}
            text={words.t("demo.text")}
            action={words.t("demo.own")}
            onAct={() => onOpenDashboard("#calendars")}
          />
        )}
        {stale && (
          <Notice
            title={words.t("age.stale", { date: dateText(words, dayOf(readAt, summary.zone)) })}
            text={words.t("age.staleHint")}
            action={words.t("age.renew")}
            onAct={() => onOpenDashboard("#calendars")}
          />
        )}
        {props.asks}
        <p className="lead">{leadOf(words, summary, nameOf)}</p>
        <Horizon
          {...{ words, summary }}
          shape={POPUP_SHAPE}
          view={{ today, unknownFrom: stale ? unknownFrom(readAt, summary.zone) : null }}
          onOpenDay={(day) => onOpen({ by: "day", day })}
          onOpenEvent={(event) => onOpen({ by: "event", event })}
          onOpenSide={(side) => onOpen({ by: "side", side })}
        />
        <RestLine
          {...{ words, onJudge }}
          sides={summary.sides}
          onOpenNeutral={() => onOpen({ by: "side", side: "neutral" })}
        />
        {isCurrent && summary.counted > 0 && (
          <p className="muted small split">
            {words.t("week.split", {
              past: hours(words, totalOf(summary.past)),
              planned: hours(words, totalOf(summary.planned)),
            })}
            {duties.length > 0 && ` ${words.t("week.onCall", { days: duties.join(", ") })}`}
          </p>
        )}
        <TopLists
          {...{ words, summary, nameOf }}
          onOpen={(activity) => onOpen({ by: "activity", activity })}
        />
        {props.children}
      </main>
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
}

function Notice({ title, text, action, onAct }: NoticeProps) {
  return (
    <div className="notice">
      <div>
        <strong>{title}</strong>
        <span className="muted small">{text}</span>
      </div>
      <button type="button" className="btn" onClick={onAct}>
        {action}
      </button>
    </div>
  );
}
