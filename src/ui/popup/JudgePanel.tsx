import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { correctEvents, widestScope } from "../../app/correct-event";
import { judgeActivity } from "../../app/judge-activity";
import type { Ports } from "../../app/ports";
import type { ActivityId, Marks } from "../../domain/activity/activity";
import { firstGuess } from "../../domain/activity/first-guess";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { NamedEvent } from "../../domain/classify/naming";
import type { Profile } from "../../domain/profile/profile";
import { dayOf } from "../../domain/time/zones";
import { ActivitySelect } from "../choice/ActivitySelect";
import { ChoiceButtons, choiceOf } from "../choice/ChoiceButtons";
import { Horizon } from "../horizon/Horizon";
import { POPUP_SHAPE } from "../horizon/horizon";
import { Mark } from "../marks/Mark";
import { hours, spanText } from "../words/format";
import { activityName, type Words } from "../words/words";
import { type Question, questionsOf } from "./judge-queue";
import type { Opened } from "./opened-events";
import { type Said, SaidLine } from "./SaidLine";
import { focusHere, useEscape } from "./stepping";

interface JudgePanelProps {
  readonly ports: Ports;
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly profile: Profile | null;
  readonly nameOf: (id: ActivityId) => string | undefined;
  readonly said: Said | null;
  readonly onBack: () => void;
  readonly onOpen: (opened: Opened) => void;
  readonly onSaid: (said: Said | null) => void;
}

const SHOWN_EVENTS = 2;

export function JudgePanel({
  ports,
  words,
  summary,
  profile,
  nameOf,
  said,
  onBack,
  onOpen,
  onSaid,
}: JudgePanelProps) {
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [answered, setAnswered] = useState(0);
  const open = questionsOf(summary);
  const questions = open.filter(({ id }) => !skipped.has(id));
  const question = questions[0];
  const { giving, draining } = summary.ifGuessed;

  useEscape(onBack);

  const judge = async (id: ActivityId, marks: Marks) => {
    const undo = await judgeActivity(ports, id, marks, summary.week);
    setAnswered(answered + 1);
    const choice = words.t(`choice.${choiceOf(marks)}`).toLocaleLowerCase(words.locale);
    const takeBack = async () => {
      await undo();
      setAnswered((count) => Math.max(0, count - 1));
    };
    onSaid({
      text: words.t("judge.saved", { activity: activityName(words, id, nameOf(id)), choice }),
      undo: takeBack,
    });
  };
  const move = async (named: NamedEvent, id: ActivityId) => {
    const undo = await correctEvents(ports, [named], id, widestScope(named), summary.week);
    const title = named.event.title || words.t("events.unknown");
    onSaid({ text: words.t("judge.moved", { title, activity: activityName(words, id, nameOf(id)) }), undo });
  };

  return (
    <main className="judging" ref={focusHere} tabIndex={-1}>
      <Horizon
        {...{ words, summary }}
        shape={POPUP_SHAPE}
        view={{ today: dayOf(ports.clock.now(), summary.zone), unknownFrom: null, guesses: true }}
        onOpenDay={(day) => onOpen({ by: "day", day })}
        onOpenEvent={(event) => onOpen({ by: "event", event })}
        onOpenSide={(side) => onOpen({ by: "side", side })}
      />
      {giving + draining > 0 && (
        <p className="muted small if-guessed">
          {words.t("judge.ifRight", {
            giving: hours(words, giving),
            draining: hours(words, draining),
          })}
        </p>
      )}
      <SaidLine words={words} said={said} onDone={() => onSaid(null)} />
      {question ? (
        <Asking
          key={question.id}
          {...{ ports, words, summary, profile, nameOf, question }}
          position={answered + open.length - questions.length + 1}
          count={answered + open.length}
          takesFocus={answered > 0 || skipped.size > 0}
          onJudge={(marks) => void judge(question.activity, marks)}
          onMove={(named, id) => void move(named, id)}
          onSkip={() => setSkipped(new Set([...skipped, question.id]))}
          onBack={onBack}
        />
      ) : (
        <section className="ask" tabIndex={-1} ref={focusHere}>
          <p>{words.t("judge.done")}</p>
          <button type="button" className="btn main" onClick={onBack}>
            {words.t("judge.back")}
          </button>
        </section>
      )}
    </main>
  );
}

interface AskingProps
  extends Pick<JudgePanelProps, "ports" | "words" | "summary" | "profile" | "nameOf" | "onBack"> {
  readonly question: Question;
  readonly position: number;
  readonly count: number;
  /** The next question follows on an answer: whoever answered by key or by ear goes on there. */
  readonly takesFocus: boolean;
  readonly onJudge: (marks: Marks) => void;
  readonly onMove: (event: NamedEvent, id: ActivityId) => void;
  readonly onSkip: () => void;
}

function Asking(props: AskingProps) {
  const {
    ports,
    words,
    summary,
    profile,
    nameOf,
    question,
    position,
    count,
    onJudge,
    onMove,
    onSkip,
    onBack,
  } = props;
  const keys = question.events.slice(0, SHOWN_EVENTS);
  const events = useLiveQuery(() => ports.events.byKeys(keys), [ports, keys.join("|")]) ?? [];
  const first = events[0];
  const name = activityName(words, question.activity, nameOf(question.activity));
  const guess = firstGuess(question.activity);
  const total = hours(words, question.time);
  return (
    <section
      className="ask"
      aria-label={words.t("judge.region")}
      tabIndex={-1}
      ref={props.takesFocus ? focusHere : undefined}
    >
      <div className="asked">
        <h2>{question.isUnnamed ? (first?.event.title ?? words.t("events.unknown")) : name}</h2>
        <span className="muted small">{words.t("judge.count", { position, count })}</span>
      </div>
      <p className="muted small">
        {question.isUnnamed
          ? words.t("judge.unknown")
          : words.t("judge.events", { count: question.events.length, hours: total }, question.events.length)}
      </p>
      {question.isUnnamed ? null : (
        <>
          <ChoiceButtons
            words={words}
            label={`${words.t("judge.title")} ${name}`}
            chosen={null}
            onChoose={onJudge}
          />
          <p className="muted small">
            {guess
              ? words.t("judge.guess", {
                  guess: words.t(`choice.${choiceOf(guess)}`).toLocaleLowerCase(words.locale),
                })
              : words.t("judge.scope")}
          </p>
        </>
      )}
      <ul className="asked-events">
        {events.map((named) => {
          const title = named.event.title || words.t("events.unknown");
          return (
            <li key={named.event.key}>
              <div>
                <span className="name">{title}</span>
                <span className="muted small">{spanText(words, named.event, summary.zone)}</span>
              </div>
              <ActivitySelect
                {...{ words, profile }}
                label={words.t("judge.otherLabel", { title })}
                value={question.isUnnamed ? null : named.naming.activity}
                onSelect={(id) => onMove(named, id)}
              />
            </li>
          );
        })}
      </ul>
      <div className="act">
        <button type="button" className="btn" onClick={onSkip}>
          {words.t("judge.skip")}
        </button>
        <button type="button" className="btn" onClick={onBack}>
          <Mark name="before" />
          {words.t("judge.back")}
        </button>
      </div>
    </section>
  );
}
