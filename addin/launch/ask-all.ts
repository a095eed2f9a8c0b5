import type { Finish } from "./finish";

/** One question to Outlook that is answered by a callback: late, twice or never, as it comes. */
export type Ask = (answer: (result: Office.AsyncResult<unknown>) => void) => void;

/** Puts several questions at once and goes on when each has an answer; where one has failed the mail goes. */
export function askAll(
  asks: readonly Ask[],
  { safely, allow }: Pick<Finish, "safely" | "allow">,
  then: (answers: readonly unknown[]) => void,
): void {
  const answers: unknown[] = asks.map(() => undefined);
  const isOpen = asks.map(() => true);
  let open = asks.length;
  const take = (index: number, value: unknown) => {
    if (!isOpen[index]) return;
    isOpen[index] = false;
    answers[index] = value;
    open -= 1;
    if (open === 0) then(answers);
  };
  asks.forEach((ask, index) => {
    safely(() =>
      ask((result) =>
        safely(() => {
          if (String(result.status) === "succeeded") take(index, result.value);
          else allow();
        }),
      ),
    );
  });
}
