import { type CSSProperties, type ReactNode, useState } from "react";
import type { WeekLook } from "../../app/look-at-week";
import type { ActivityId, Decision, Marks } from "../../domain/activity/activity";
import { totalOf } from "../../domain/balance/sides";
import type { WeekSummary } from "../../domain/balance/week-summary";
import { restTerms } from "../../domain/boundary/recovery/recommended";
import type { Profile } from "../../domain/profile/profile";
import type { Instant, Millis } from "../../domain/time/instant";
import { dayOf } from "../../domain/time/zones";
import { CalendarWeek } from "../calendar-week/CalendarWeek";
import { useWidth } from "../calendar-week/use-width";
import type { Opened } from "../events/behind";
import { Horizon } from "../horizon/Horizon";
import { leadOf } from "../week/lead";
import { hours } from "../words/format";
import { weekTitle } from "../words/week-title";
import type { Words } from "../words/words";
import { ActivityTable } from "./ActivityTable";
import { BesideList } from "./BesideList";
import { FrameSection } from "./FrameSection";

interface WeekPageProps {
  readonly words: Words;
  readonly look: WeekLook;
  readonly summary: WeekSummary;
  readonly profile: Profile;
  readonly now: Instant;
  readonly outside: Millis;
  /** Where the week's question stands, when there is one. */
  readonly question: ReactNode;
  /** The time that is set aside, and what can be done with it. */
  readonly breathing: ReactNode;
  readonly onOpen: (opened: Opened) => void;
  readonly onCounting: () => void;
  readonly onJudge: (id: ActivityId, marks: Marks | null) => void;
  readonly onTick: (id: ActivityId, side: keyof Marks, isOn: boolean) => void;
  readonly onDecide: (id: ActivityId, decision: Decision | null) => void;
}

/** One week: its sentence, its picture over the calendar's own columns, and where the hours went. */
export function WeekPage(props: WeekPageProps) {
  const { words, look, summary, profile, now, outside, onOpen, onCounting, onJudge, onTick, onDecide } =
    props;
  const { question, breathing } = props;
  const [showsGuesses, setShowsGuesses] = useState(false);
  const [stage, width] = useWidth<HTMLDivElement>();
  const { zone } = profile.frames;
  const today = dayOf(now, zone);
  const isCurrent = now >= summary.start && now < summary.end;
  const axis = width < 600 ? 68 : 72;
  const column = (Math.max(width, 320) - axis) / 7;
  const shape = {
    left: axis,
    columnWidth: column,
    blockWidth: Math.min(44, column * 0.62),
    unit: 12.5,
    leastAbove: 46,
    leastBelow: 48,
  };
  const openEvent = (event: Parameters<typeof openAs>[0]) => onOpen(openAs(event));
  return (
    <main className="week-page">
      <section className="week-left" aria-label={weekTitle(words, summary.week)}>
        <h1 className="lead">{leadOf(words, summary, (id) => profile.rows.get(id)?.name)}</h1>
        <div className="under-lead">
          {isCurrent && summary.counted > 0 && <SplitLine words={words} summary={summary} onOpen={onOpen} />}
          {summary.sides.unjudged > 0 && (
            <label className="check-line muted">
              <input
                type="checkbox"
                className="tick"
                checked={showsGuesses}
                onChange={() => setShowsGuesses(!showsGuesses)}
              />
              {words.t("dashboard.showGuesses")}
            </label>
          )}
        </div>
        <div
          ref={stage}
          className="week-stage"
          style={{ "--axis": `${axis}px`, "--days-left": `${axis}px` } as CSSProperties}
        >
          {width > 0 && (
            <Horizon
              words={words}
              summary={summary}
              shape={shape}
              view={{ today, unknownFrom: null, guesses: showsGuesses }}
              onOpenDay={(day) => onOpen({ kind: "day", day })}
              onOpenEvent={openEvent}
              onOpenSide={(side) => onOpen({ kind: "side", side })}
            />
          )}
          <CalendarWeek
            words={words}
            summary={summary}
            events={look.events}
            frames={profile.frames}
            marks={profile.marks}
            now={now}
            onOpen={openEvent}
          />
        </div>
      </section>
      <div className="week-right">
        {question}
        <section aria-labelledby="hours-title">
          <div className="head-row">
            <h2 id="hours-title">{words.t("hoursTable.title")}</h2>
            <span className="muted">
              <button type="button" className="link" onClick={() => onOpen({ kind: "counted" })}>
                {words.t("hoursTable.counted", { hours: hours(words, summary.counted) })}
              </button>
              {", "}
              <button type="button" className="link" onClick={() => onOpen({ kind: "norm" })}>
                {words.t("hoursTable.agreed", { hours: hours(words, summary.norm.expected) })}
              </button>
            </span>
          </div>
          {summary.activities.length > 0 ? (
            <ActivityTable {...{ words, summary, profile, onOpen, onJudge, onTick, onDecide }} />
          ) : (
            <p className="muted">{words.t("dashboard.emptyWeek")}</p>
          )}
          <BesideList words={words} summary={summary} onOpen={onOpen} onCounting={onCounting} />
        </section>
        <FrameSection
          words={words}
          summary={summary}
          terms={restTerms(profile)}
          frames={profile.frames}
          outside={outside}
          onOpen={onOpen}
        />
        {breathing}
      </div>
    </main>
  );
}

const openAs = (event: Extract<Opened, { kind: "event" }>["event"]): Opened => ({ kind: "event", event });

function SplitLine({ words, summary, onOpen }: Pick<WeekPageProps, "words" | "summary" | "onOpen">) {
  return (
    <p className="split-line muted">
      <button type="button" className="link" onClick={() => onOpen({ kind: "past" })}>
        {words.t("dashboard.past", { hours: hours(words, totalOf(summary.past)) })}
      </button>
      {", "}
      <button type="button" className="link" onClick={() => onOpen({ kind: "planned" })}>
        {words.t("dashboard.planned", { hours: hours(words, totalOf(summary.planned)) })}
      </button>
      {"."}
    </p>
  );
}
