import { yearlyCost } from "../../src/domain/calendar/times-a-year";
import { HOUR, lengthOf, MINUTE, millis } from "../../src/domain/time/instant";
import { hours } from "../../src/ui/words/format";
import type { Words } from "../../src/ui/words/words";
import type { MeetingFacts } from "../office/meeting-door";

/** What a year of it comes to, with the sum that it is behind the figure. */
export function MeetingCost({ words, facts }: { readonly words: Words; readonly facts: MeetingFacts }) {
  const { times, people, own, all } = yearlyCost(
    facts,
    facts.people.inside + facts.people.outside,
    facts.recurrence,
  );
  const figures = { all: hours(words, millis(all * HOUR)), own: hours(words, millis(own * HOUR)) };
  const minutes = Math.round(lengthOf(facts) / MINUTE);
  return (
    <section>
      <h2>{words.t("outlook.meeting.cost")}</h2>
      {facts.recurrence ? (
        <details>
          <summary>{words.t("outlook.meeting.costSum", figures)}</summary>
          <p className="muted small">{words.t("outlook.meeting.costHow", { times, people, minutes })}</p>
        </details>
      ) : (
        <p>{words.t("outlook.meeting.costOnce", figures)}</p>
      )}
    </section>
  );
}
