import type { ActivityId } from "../domain/activity/activity";
import type { NamedEvent } from "../domain/classify/naming";
import { type Asked, chooseQuestions, QUESTIONS_A_WEEK, type Question } from "../domain/classify/questions";
import { seriesWordKey, titleWordKey } from "../domain/classify/word-keys";
import type { Profile } from "../domain/profile/profile";
import type { WeekId } from "../domain/time/weeks";
import { correctEvents } from "./correct-event";
import type { Undo } from "./judge-activity";
import type { Ports, RecordChange } from "./ports";

/** How many questions a week the leader lets the whole product put. */
export function budgetOf({ settings }: Profile): number {
  const held = settings.get("questions");
  return typeof held === "number" ? held : QUESTIONS_A_WEEK;
}

/** Every feature that would ask draws on the same answers and the same budget. */
const askedOf = ({ questions }: Profile): Asked[] =>
  [...questions].map(([id, { week, answer }]) => ({ id, week, answer }));

/** What is worth asking about these events this week, the most teaching first. */
export const questionsAbout = (events: readonly NamedEvent[], profile: Profile, week: WeekId): Question[] =>
  chooseQuestions(events, profile.words, askedOf(profile), week, budgetOf(profile));

/** Keeps the answer, so that the question is never put again; null is "don't know", and an answer too. */
export async function answerQuestion(
  ports: Ports,
  { id }: Question,
  activity: ActivityId | null,
  events: readonly NamedEvent[],
  week: WeekId,
  shown: WeekId,
): Promise<Undo> {
  const answered: RecordChange = {
    kind: "question",
    id,
    value: { week, answer: activity ? "told" : "unknown" },
  };
  await ports.profile.write([answered], ports.clock.now());
  const about = events.find(({ event }) =>
    event.series === null ? titleWordKey(event.title) === id : seriesWordKey(event.series) === id,
  );
  const undo =
    activity && about
      ? await correctEvents(ports, [about], activity, about.event.series ? "series" : "title", shown)
      : null;
  return async () => {
    await undo?.();
    await ports.profile.write([{ ...answered, value: null }], ports.clock.now());
  };
}
