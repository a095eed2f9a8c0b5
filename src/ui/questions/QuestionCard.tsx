import type { ActivityId } from "../../domain/activity/activity";
import type { Question } from "../../domain/classify/questions";
import type { Profile } from "../../domain/profile/profile";
import { HOUR, millis } from "../../domain/time/instant";
import { ActivitySelect } from "../choice/ActivitySelect";
import { rowNames } from "../events/row-names";
import { hours } from "../words/format";
import type { Words } from "../words/words";
import "./questions.css";

interface QuestionCardProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly question: Question;
  readonly left: number;
  readonly onAnswer: (question: Question, activity: ActivityId | null) => void;
}

/** One question of the week's few: what is this? One press answers, "don't know" too. */
export function QuestionCard({ words, profile, question, left, onAnswer }: QuestionCardProps) {
  const names = rowNames(words, profile.rows);
  const guesses = [question.guess, question.second].filter((id) => id !== null);
  const time = words.t("unit.hours", { hours: hours(words, millis((question.minutes / 60) * HOUR)) });
  return (
    <section className="question-card" aria-labelledby="question-title">
      <h2 id="question-title">{words.t("questions.what", { title: question.title })}</h2>
      <p className="muted small">
        {words.t("questions.about", { count: question.events, hours: time }, question.events)}{" "}
        {words.t("questions.left", { count: left }, left)}
      </p>
      <div className="question-answers">
        {guesses.map((id) => (
          <button key={id} type="button" className="btn" onClick={() => onAnswer(question, id)}>
            {names.full(id)}
          </button>
        ))}
        <ActivitySelect
          words={words}
          profile={profile}
          label={words.t("questions.other")}
          value={null}
          onSelect={(id) => onAnswer(question, id)}
        />
        <button type="button" className="link" onClick={() => onAnswer(question, null)}>
          {words.t("questions.unknown")}
        </button>
      </div>
    </section>
  );
}
