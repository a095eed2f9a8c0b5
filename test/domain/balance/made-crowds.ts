import type { NamedEvent } from "../../../src/domain/classify/naming";
import { HOUR, instant, MINUTE } from "../../../src/domain/time/instant";
import { spanOfWeek } from "../../../src/domain/time/weeks";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { made, WEEK } from "./made-events";

type Place = (number: number) => readonly [start: number, end: number];

const { start } = spanOfWeek(WEEK, COPENHAGEN);

/** Ways in which very many events lie that a fold could count twice, or be slow with. */
export const CROWDS: Readonly<Record<string, Place>> = {
  "a minute after another": (number) => [start + number * MINUTE, start + number * MINUTE + HOUR],
  "inside one another": (number) => [start + number * MINUTE, start + 168 * HOUR - number * MINUTE],
  "at the same time": () => [start, start + HOUR],
};

export const crowd = (count: number, place: Place): NamedEvent[] =>
  Array.from({ length: count }, (_, number) => {
    const [from, to] = place(number);
    return made({
      uid: `n-${number}`,
      start: instant(from),
      end: instant(to),
      activity: ["finance", "email", "travel"][number % 3] ?? "",
    });
  });
