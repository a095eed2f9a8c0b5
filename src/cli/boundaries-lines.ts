import { totalLength, unionOf } from "../domain/boundary/outside-frames";
import { lengthOf, type Millis } from "../domain/time/instant";
import { hours } from "../ui/words/format";
import type { Words } from "../ui/words/words";
import type { ToldOfBoundaries } from "./boundaries-json";

/** The week's boundaries in a few lines: what is, without a grade. */
export function boundariesLines({ summary, average }: ToldOfBoundaries, words: Words): string[] {
  const { mail, outside, onDuty, evenings, daysOff, leastRest } = summary.boundary;
  const told = (time: Millis) => hours(words, time);
  const lines = [
    words.t("cli.outside", { hours: told(totalLength(unionOf(outside))) }),
    words.t("cli.evenings", { off: evenings.off, passed: evenings.passed, days: daysOff.length }),
  ];
  if (onDuty.length > 0) lines.push(words.t("cli.onDuty", { hours: told(totalLength(unionOf(onDuty))) }));
  if (mail)
    lines.push(
      words.t("cli.lateMail", {
        sent: mail.sentOutside,
        received: mail.receivedOutside,
        answers: mail.ripple,
      }),
    );
  if (leastRest) lines.push(words.t("cli.leastRest", { hours: told(lengthOf(leastRest.rest)) }));
  if (average) {
    const { isWhole, weeks } = average;
    const values = { hours: told(average.average), weeks };
    lines.push(isWhole ? words.t("cli.averageWeek", values) : words.t("cli.averageSoFar", values, weeks));
  }
  return lines;
}
