import { useLiveQuery } from "dexie-react-hooks";
import { waitingMarks } from "../../app/mail/answers";
import { nightAhead } from "../../app/night-ahead";
import type { Ports } from "../../app/ports";
import type { WeekSummary } from "../../domain/balance/week-summary";
import { totalLength, unionOf } from "../../domain/boundary/outside-frames";
import type { ShortNight } from "../../domain/boundary/recovery/short-night";
import { isPaused } from "../../domain/profile/pause";
import type { Profile } from "../../domain/profile/profile";
import { HOUR, type Instant, lengthOf } from "../../domain/time/instant";
import { weekAfter, weekOf } from "../../domain/time/weeks";
import type { AnswerDoors } from "../boundaries/late-mail-doors";
import { lengthText } from "../boundaries/length-text";
import { couldText, nightText } from "../boundaries/night-words";
import { useStored } from "../controls/use-stored";
import { capital, hours } from "../words/format";
import type { Words } from "../words/words";

/** So long after the hours have opened the popup says what had come. */
const MORNING = 3 * HOUR;

interface AfterHoursProps {
  readonly ports: Pick<Ports, "events" | "weeks">;
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly profile: Profile | null;
  readonly now: Instant;
  readonly answers: Pick<AnswerDoors, "get" | "watch">;
  readonly onOpen: (place: string) => void;
}

/** What happened after hours, a line each: what had come this morning, a short night ahead, and the week's figures. */
export function AfterHours({ ports, words, summary, profile, now, answers, onOpen }: AfterHoursProps) {
  const { week, zone, boundary } = summary;
  // On a Sunday the night ahead belongs to the week that follows.
  const coming = useLiveQuery(async () => (await ports.weeks.list([weekAfter(week)]))[0], [ports, week]);
  const marks = useStored(answers.get, answers.watch);
  const waiting = marks ? waitingMarks(marks, now).length : 0;
  const isQuiet = !profile || isPaused(profile, now);
  const night = isQuiet ? null : nightAhead([summary, ...(coming ? [coming] : [])], profile, now);
  const morning = boundary.mornings.find(({ opens }) => opens <= now && now < opens + MORNING);
  return (
    <section className="boundary-line after-hours" aria-label={words.t("dashboard.boundaries")}>
      {!isQuiet && morning && morning.came > 0 && (
        <button type="button" className="link" onClick={() => onOpen("#boundaries=mails")}>
          {words.t("afterHours.came", { count: morning.came }, morning.came)}
          {morning.important > 0 &&
            ` ${words.t("afterHours.important", { count: morning.important }, morning.important)}`}
        </button>
      )}
      {!isQuiet && waiting > 0 && (
        <button type="button" className="link" onClick={() => onOpen("#boundaries=mails")}>
          {words.t("afterHours.waiting", { count: waiting }, waiting)}
        </button>
      )}
      {night && <NightLine {...{ ports, words, zone, night, onOpen }} />}
      <button type="button" className="link muted small" onClick={() => onOpen(`#boundaries=${week}`)}>
        {weekLine(words, boundary)}
      </button>
    </section>
  );
}

interface NightLineProps extends Pick<AfterHoursProps, "ports" | "words" | "onOpen"> {
  readonly zone: WeekSummary["zone"];
  readonly night: ShortNight;
}

function NightLine({ ports, words, zone, night, onOpen }: NightLineProps) {
  const { rest, event } = night;
  const [first] = useLiveQuery(() => ports.events.byKeys([event]), [ports, event]) ?? [];
  return (
    <p className="short-night">
      <strong>{nightText(words, night, zone)}</strong>{" "}
      {first && couldText(words, night, first.event.title, zone)}{" "}
      <button type="button" className="link" onClick={() => onOpen(`#week=${weekOf(rest.end, zone)}`)}>
        {words.t("afterHours.seeWeek")}
      </button>
    </p>
  );
}

/** "3 sene mails fra dig · 2,5 t uden for rammen · korteste hvil 10 t 20 min" */
function weekLine(words: Words, { mail, outside, leastRest }: WeekSummary["boundary"]): string {
  const time = totalLength(unionOf(outside));
  const parts = [
    ...(mail ? [words.t("afterHours.mails", { count: mail.sentOutside }, mail.sentOutside)] : []),
    words.t(time > 0 ? "afterHours.outside" : "afterHours.noneOutside", { hours: hours(words, time) }),
    ...(leastRest
      ? [words.t("afterHours.leastRest", { length: lengthText(words, lengthOf(leastRest.rest)) })]
      : []),
  ];
  return capital(parts.join(" · "));
}
