import type { Marks } from "../../domain/activity/activity";
import { Mark } from "../marks/Mark";
import type { Words } from "../words/words";

export const CHOICES = [
  { name: "gives", marks: { gives: 1, drains: 0 } },
  { name: "drains", marks: { gives: 0, drains: 1 } },
  { name: "both", marks: { gives: 1, drains: 1 } },
  { name: "neutral", marks: { gives: 0, drains: 0 } },
] as const satisfies readonly { name: string; marks: Marks }[];

export type Choice = (typeof CHOICES)[number]["name"];

/** Which of the four words the marks come to. */
export function choiceOf(marks: Marks): Choice {
  if (marks.gives > 0) return marks.drains > 0 ? "both" : "gives";
  return marks.drains > 0 ? "drains" : "neutral";
}

interface ChoiceButtonsProps {
  readonly words: Words;
  readonly label: string;
  /** The leader's word so far; null presses none of them, so that no answer is suggested. */
  readonly chosen: Marks | null;
  readonly onChoose: (marks: Marks) => void;
}

/** Four words, one press: the word counts at once and can be taken back. */
export function ChoiceButtons({ words, label, chosen, onChoose }: ChoiceButtonsProps) {
  const held = chosen && choiceOf(chosen);
  return (
    <fieldset className="choice">
      <legend className="sr">{label}</legend>
      {CHOICES.map(({ name, marks }) => (
        <button type="button" key={name} aria-pressed={held === name} onClick={() => onChoose(marks)}>
          <Mark name={name} size={22} />
          {words.t(`choice.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
