import { useState } from "react";
import { instant, MINUTE } from "../../src/domain/time/instant";
import type { ZoneId } from "../../src/domain/time/zones";
import { timeText } from "../../src/ui/words/format";
import type { MessageKey, Words } from "../../src/ui/words/words";
import type { MeetingDoor, MeetingFacts } from "../office/meeting-door";
import type { PaneDoors } from "./doors";
import { Said } from "./Said";

const SHORTER = [5, 10] as const;
const AFTER = 15;

/** The audit's questions to a series, each with the words to ask it with. */
const QUESTIONS: readonly (readonly [question: MessageKey, reply: MessageKey])[] = [
  ["outlook.meeting.needed", "outlook.meeting.replyNeeded"],
  ["outlook.meeting.often", "outlook.meeting.replyOften"],
  ["outlook.meeting.who", "outlook.meeting.replyWho"],
  ["outlook.meeting.long", "outlook.meeting.replyLong"],
  ["outlook.meeting.outcome", "outlook.meeting.replyOutcome"],
];

interface MeetingTriesProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly meeting: MeetingDoor;
  readonly facts: MeetingFacts;
  readonly zone: ZoneId;
  readonly onChanged: () => void;
}

/** Small things that the leader can try. A meeting of one's own is changed; to another's organiser there is a text. */
export function MeetingTries({ doors, words, meeting, facts, zone, onChanged }: MeetingTriesProps) {
  const [said, setSaid] = useState<string | null>(null);
  const { endAt, reply } = meeting;
  const say = (key: MessageKey, values = {}) => setSaid(words.t(key, values));
  const write = (text: string) => {
    if (!reply?.(text)) say("outlook.meeting.notOpened");
  };
  const shorten = async (minutes: number) => {
    const end = instant(facts.end - minutes * MINUTE);
    const time = timeText(words, end, zone);
    if (!endAt) return write(words.t("outlook.meeting.replyShorter", { minutes, time }));
    if (!(await endAt(end))) return say("outlook.meeting.notChanged");
    say("outlook.meeting.shorterDone", { time });
    onChanged();
  };
  const after = async () => {
    const isOpen = await doors.outlook.newAppointment({
      title: words.t("outlook.meeting.afterTitle", { title: facts.title }),
      text: "",
      start: facts.end,
      end: instant(facts.end + AFTER * MINUTE),
    });
    say(isOpen ? "outlook.meeting.afterOpened" : "outlook.meeting.afterFailed");
  };
  const canShorten = endAt !== null || reply !== null;
  return (
    <section>
      <h2>{words.t("outlook.meeting.try")}</h2>
      <ul className="tries">
        {SHORTER.filter((minutes) => facts.end - minutes * MINUTE > facts.start).map((minutes) => (
          <li key={minutes}>
            <span>
              {words.t("outlook.meeting.shorter", { minutes })}
              <span className="muted small">
                {words.t("outlook.meeting.shorterHint", {
                  time: timeText(words, instant(facts.end - minutes * MINUTE), zone),
                })}
              </span>
            </span>
            <button
              type="button"
              className="btn"
              disabled={!canShorten}
              aria-label={`${words.t(endAt ? "outlook.meeting.do" : "outlook.meeting.askText")}: ${words.t("outlook.meeting.shorter", { minutes })}`}
              onClick={() => void shorten(minutes)}
            >
              {words.t(endAt ? "outlook.meeting.do" : "outlook.meeting.askText")}
            </button>
          </li>
        ))}
        <li>
          <span>
            {words.t("outlook.meeting.after")}
            <span className="muted small">{words.t("outlook.meeting.afterHint")}</span>
          </span>
          <button
            type="button"
            className="btn"
            aria-label={`${words.t("outlook.meeting.do")}: ${words.t("outlook.meeting.after")}`}
            onClick={() => void after()}
          >
            {words.t("outlook.meeting.do")}
          </button>
        </li>
      </ul>
      {!canShorten && <p className="muted small">{words.t("outlook.meeting.cannotShorten")}</p>}
      <Said>{said}</Said>
      {facts.recurrence && (
        <details>
          <summary>{words.t("outlook.meeting.questions")}</summary>
          <ul className="tries">
            {QUESTIONS.map(([question, text]) => (
              <li key={question}>
                <span>
                  {words.t(question)}
                  <span className="muted small">{words.t(text)}</span>
                </span>
                {reply && (
                  <button
                    type="button"
                    className="btn"
                    aria-label={`${words.t("outlook.meeting.askText")}: ${words.t(question)}`}
                    onClick={() => write(words.t(text))}
                  >
                    {words.t("outlook.meeting.askText")}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
