import type { ActivityId } from "../domain/activity/activity";
import { type Asked, chooseQuestions, QUESTIONS_A_WEEK, type Question } from "../domain/classify/questions";
import { seriesWordKey, titleWordKey } from "../domain/classify/word-keys";
import type { Profile } from "../domain/profile/profile";
import { type WeekId, weekOf } from "../domain/time/weeks";
import { correctEvents } from "./correct-event";
import type { Undo } from "./judge-activity";
import type { Ports, RecordChange } from "./ports";
import { loadProfile, undoOfAll } from "./profile";

/** How many questions a week the leader lets the whole product put. */
export function budgetOf({ settings }: Profile): number {
  const held = settings.get("questions");
  return typeof held === "number" ? held : QUESTIONS_A_WEEK;
}

/** Every feature that would ask draws on the same answers and the same budget. */
const askedOf = ({ questions }: Profile): Asked[] =>
  [...questions].map(([id, { week, answer }]) => ({ id, week, answer }));

/** What is worth asking this week, of all that is stored: what waits for an answer, then the most teaching first. */
export async function lookAtQuestions(ports: Ports): Promise<Question[]> {
  const profile = await loadProfile(ports);
  const week = weekOf(ports.clock.now(), profile.frames.zone);
  const budget = budgetOf(profile);
  return budget === 0
    ? []
    : chooseQuestions(await ports.events.all(), profile.words, askedOf(profile), week, budget);
}

/** A question that is seen has been put, and takes its part of the week's budget even when it is left. */
export async function putQuestion(ports: Ports, { id }: Question): Promise<void> {
  const { questions, frames } = await loadProfile(ports);
  if (questions.has(id)) return;
  const now = ports.clock.now();
  await ports.profile.write(
    [{ kind: "question", id, value: { week: weekOf(now, frames.zone), answer: "open" } }],
    now,
  );
}

/** Keeps the answer, so that the question is never put again; null is "don't know", and an answer too. */
export async function answerQuestion(
  ports: Ports,
  { id }: Question,
  activity: ActivityId | null,
  shown: WeekId,
): Promise<Undo> {
  const { frames } = await loadProfile(ports);
  const now = ports.clock.now();
  const answered: RecordChange = {
    kind: "question",
    id,
    value: { week: weekOf(now, frames.zone), answer: activity ? "told" : "unknown" },
  };
  const before = await ports.profile.write([answered], now);
  const about = activity
    ? (await ports.events.all()).find(({ event }) =>
        event.series === null ? titleWordKey(event.title) === id : seriesWordKey(event.series) === id,
      )
    : undefined;
  const undo =
    activity && about
      ? await correctEvents(ports, [about], activity, about.event.series ? "series" : "title", shown)
      : null;
  return async () => {
    await undo?.();
    await ports.profile.write(undoOfAll([answered], before), ports.clock.now());
  };
}
