import { useEffect, useState } from "react";
import { correctEvents } from "../../src/app/correct-event";
import { judgeActivity } from "../../src/app/judge-activity";
import { type ActivityId, canBeJudged, type Marks } from "../../src/domain/activity/activity";
import { firstGuess } from "../../src/domain/activity/first-guess";
import type { NamedEvent } from "../../src/domain/classify/naming";
import type { WordScope } from "../../src/domain/classify/word-keys";
import { weekOf } from "../../src/domain/time/weeks";
import { dayOf } from "../../src/domain/time/zones";
import { ChoiceButtons, choiceOf } from "../../src/ui/choice/ChoiceButtons";
import { CorrectForm } from "../../src/ui/events/CorrectForm";
import { reasonText } from "../../src/ui/events/reasons";
import { dateText, spanText } from "../../src/ui/words/format";
import { activityName, type Words } from "../../src/ui/words/words";
import type { MeetingDoor, MeetingFacts } from "../office/meeting-door";
import type { PaneDoors } from "./doors";
import { MeetingCost } from "./MeetingCost";
import { MeetingTries } from "./MeetingTries";
import { type NamedMeeting, nameMeeting } from "./named-meeting";
import { Said } from "./Said";

interface MeetingPaneProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly meeting: MeetingDoor;
  /** Counts how often the calendar was read anew, by which the meeting may be known better. */
  readonly readings: number;
}

type Looked = { readonly facts: MeetingFacts; readonly known: NamedMeeting } | "loading" | "silent";

/** An appointment: what it is and why we think so, the leader's word, what it costs, and what could be tried. */
export function MeetingPane({ doors, words, meeting, readings }: MeetingPaneProps) {
  const { ports } = doors;
  const [looked, setLooked] = useState<Looked>("loading");
  const [said, setSaid] = useState<string | null>(null);

  const look = async () => {
    const facts = await meeting.facts();
    setLooked(facts === null ? "silent" : { facts, known: await nameMeeting(doors, facts) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the meeting opens, and when the calendar was read
  useEffect(() => {
    look().catch(() => setLooked("silent"));
  }, [meeting, readings]);

  if (looked === "loading") return <p className="muted">{words.t("outlook.meeting.loading")}</p>;
  if (looked === "silent") return <p role="alert">{words.t("outlook.meeting.silent")}</p>;
  const { facts, known } = looked;
  const { named, profile } = known;
  const { activity, source, reasons } = named.naming;
  const { zone } = profile.frames;
  const name = activityName(words, activity, profile.rows.get(activity)?.name);
  const week = weekOf(facts.start, zone);
  const guess = firstGuess(activity);

  const judge = async (marks: Marks) => {
    await judgeActivity(ports, activity, marks, week);
    await look();
    const choice = words.t(`choice.${choiceOf(marks)}`).toLocaleLowerCase(words.locale);
    setSaid(words.t("judge.saved", { activity: name, choice }));
  };
  const correct = async (about: NamedEvent, to: ActivityId, scope: WordScope) => {
    await correctEvents(ports, [about], to, scope, week);
    await look();
    setSaid(words.t("outlook.meeting.moved"));
  };
  const categorise = async () => {
    const outcome = await meeting.categorise(name);
    await look();
    const key = { written: "written", unknown: "unknownCategory", cannot: "cannotCategorise" } as const;
    setSaid(words.t(`outlook.meeting.${key[outcome]}`, { name }));
  };

  return (
    <>
      <section>
        <h2 className="title">{facts.title || words.t("outlook.meeting.untitled")}</h2>
        <p className="muted">
          {spanText(words, facts, zone)}, {dateText(words, dayOf(facts.start, zone))}
        </p>
        <p className="belongs">
          <strong>{name}</strong>{" "}
          <span className="muted">
            ({words.t(source === "leader" ? "outlook.meeting.yours" : "outlook.meeting.guess")})
          </span>
        </p>
        <details>
          <summary>{words.t("outlook.meeting.why")}</summary>
          <ul className="reasons">
            {reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>{reasonText(words, reason)}</li>
            ))}
          </ul>
        </details>
        <details>
          <summary>{words.t("outlook.meeting.correct")}</summary>
          <CorrectForm
            {...{ words, profile, named }}
            onCorrect={(about, to, scope) => void correct(about, to, scope)}
          />
        </details>
      </section>
      {canBeJudged(activity) && (
        <section>
          <h2>{words.t("outlook.meeting.what")}</h2>
          <ChoiceButtons
            words={words}
            label={words.t("outlook.meeting.what")}
            chosen={profile.marks.get(activity) ?? null}
            onChoose={(marks) => void judge(marks)}
          />
          <p className="muted small">{words.t("judge.scope")}</p>
          {guess && !profile.marks.has(activity) && (
            <p className="muted small">
              {words.t("judge.guess", {
                guess: words.t(`choice.${choiceOf(guess)}`).toLocaleLowerCase(words.locale),
              })}
            </p>
          )}
          <p className="small">
            <button
              type="button"
              className="link"
              disabled={facts.categories.includes(name)}
              onClick={() => void categorise()}
            >
              {words.t("outlook.meeting.category")}
            </button>{" "}
            <span className="muted">{words.t("outlook.meeting.categoryHint", { name })}</span>
          </p>
        </section>
      )}
      <Said>{said}</Said>
      <MeetingCost words={words} facts={facts} />
      <MeetingTries {...{ doors, words, meeting, facts, zone }} onChanged={() => void look()} />
    </>
  );
}
