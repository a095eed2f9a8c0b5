import type { Marks } from "../../domain/activity/activity";
import { choiceOf } from "../choice/ChoiceButtons";
import type { Words } from "../words/words";

interface GuessConfirmProps {
  readonly words: Words;
  readonly name: string;
  readonly guess: Marks;
  readonly onConfirm: () => void;
}

/** A guess that says it is one, and a yes beside it. */
export function GuessConfirm({ words, name, guess, onConfirm }: GuessConfirmProps) {
  const word = words.t(`choice.${choiceOf(guess)}`).toLocaleLowerCase(words.locale);
  return (
    <span className="guess" title={words.t("grid.guessWhy")}>
      {words.t("grid.guess", { guess: word })}
      <button
        type="button"
        className="link"
        aria-label={words.t("grid.confirmGuessOf", { name, guess: word })}
        onClick={onConfirm}
      >
        {words.t("grid.yes")}
      </button>
    </span>
  );
}
