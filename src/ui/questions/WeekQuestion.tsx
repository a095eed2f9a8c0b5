import { useEffect, useState } from "react";
import { answerQuestion, lookAtQuestions, putQuestion } from "../../app/answer-question";
import type { Ports } from "../../app/ports";
import type { Question } from "../../domain/classify/questions";
import type { Profile } from "../../domain/profile/profile";
import type { WeekId } from "../../domain/time/weeks";
import type { Acts } from "../dashboard/use-acts";
import type { Words } from "../words/words";
import { QuestionCard } from "./QuestionCard";

interface WeekQuestionProps {
  readonly ports: Ports;
  readonly words: Words;
  readonly profile: Profile;
  readonly acts: Acts;
  /** The week on the page, whatever week it is. */
  readonly shown: WeekId;
  /** How much is stored of it: with the first events come the first questions. */
  readonly events: number;
}

/** A question that cannot be put now, since everything is just being forgotten, say, is put another time. */
const letItRest = () => {};

/** The question that teaches most, one at a time, until the week's budget is used. */
export function WeekQuestion({ ports, words, profile, acts, shown, events }: WeekQuestionProps) {
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said or came in since may change what is asked.
  useEffect(() => {
    let isHere = true;
    void lookAtQuestions(ports).then((found) => isHere && setQuestions(found), letItRest);
    return () => {
      isHere = false;
    };
  }, [ports, profile, events]);
  const question = questions[0];
  const id = question?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: put once, though its figures may change.
  useEffect(() => {
    if (question) void putQuestion(ports, question).catch(letItRest);
  }, [ports, id]);
  if (!question) return null;
  return (
    <QuestionCard
      key={question.id}
      {...{ words, profile, question }}
      left={questions.length}
      onAnswer={(answered, activity) =>
        void acts.act(
          () => answerQuestion(ports, answered, activity, shown),
          words.t(activity ? "questions.told" : "questions.saidUnknown"),
        )
      }
    />
  );
}
