import { useState } from "react";
import type { AnswerMark } from "../../app/mail/answers";
import type { LateMails } from "../../app/mail/late-mails";
import type { LateMail } from "../../app/mail/mail-ports";
import type { Instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { momentText } from "../words/span-words";
import type { MessageKey, Words } from "../words/words";

interface LateMailListProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly now: Instant;
  readonly late: LateMails;
  readonly marks: readonly AnswerMark[];
  readonly onWait: (mail: LateMail, at: Instant) => void;
  /** The leader goes to the mail, or wants to hear no more of it. */
  readonly onLetGo: (mark: AnswerMark) => void;
}

/** So many stand there at first, and so many more come at each press. */
const AT_FIRST = 20;
const AT_A_PRESS = 100;

/** Those that waited for the hours first, then what is new, then the rest of the week; important ones first in each. */
export function LateMailList(props: LateMailListProps) {
  const { words, zone, late, marks, now } = props;
  const [most, setMost] = useState(AT_FIRST);
  const moment = (at: Instant) => momentText(words, at, zone);
  const due = new Set(marks.filter(({ at }) => at <= now).map(({ mail }) => mail));
  const isNew = ({ at }: LateMail) => late.since !== null && at >= late.since;
  const rest = late.mails.filter(({ mail }) => !due.has(mail));
  const fresh = rest.filter(isNew);
  const groups = [
    { title: words.t("late.waiting"), mails: late.mails.filter(({ mail }) => due.has(mail)) },
    ...(late.since === null
      ? []
      : [
          { title: words.t("late.since", { moment: moment(late.since), count: fresh.length }), mails: fresh },
        ]),
    {
      title: words.t(late.since === null ? "late.ofWeek" : "late.earlier"),
      mails: rest.filter((mail) => !isNew(mail)),
    },
  ];
  let left = most;
  const further = Math.min(AT_A_PRESS, late.mails.length - most);
  return (
    <>
      {groups.map(({ title, mails }) => {
        const shown = mails.slice(0, left);
        left -= shown.length;
        if (shown.length === 0) return null;
        return (
          <div key={title} className="late-group">
            <h3>{title}</h3>
            <ul>
              {shown.map((mail) => (
                <LateMailLine key={mail.mail} {...props} mail={mail} moment={moment} />
              ))}
            </ul>
          </div>
        );
      })}
      {further > 0 && (
        <button type="button" className="btn" onClick={() => setMost(most + further)}>
          {words.t("late.showMore", { count: further })}
        </button>
      )}
      {late.mails.length > 0 && <p className="muted small">{words.t("late.promise")}</p>}
    </>
  );
}

interface LateMailLineProps extends LateMailListProps {
  readonly mail: LateMail;
  readonly moment: (at: Instant) => string;
}

function LateMailLine({ words, late, marks, mail, moment, onWait, onLetGo }: LateMailLineProps) {
  const { opens } = late;
  const waits = marks.find((each) => each.mail === mail.mail);
  const subject = mail.subject || words.t("events.unknown");
  const named = (key: MessageKey) => `${words.t(key)}: ${subject}`;
  return (
    <li className="late-mail">
      <div className="late-what">
        <strong>{subject}</strong>
        <span className="muted small">
          {mail.isImportant && <span className="late-important">{words.t("late.important")}</span>}
          {mail.sender} · {moment(mail.at)}
        </span>
      </div>
      <div className="late-acts">
        {opens !== null && waits ? (
          <>
            <span className="muted small">{words.t("late.waitsUntil", { moment: moment(waits.at) })}</span>
            <button
              type="button"
              className="link"
              aria-label={named("late.letGo")}
              onClick={() => onLetGo(waits)}
            >
              {words.t("late.letGo")}
            </button>
          </>
        ) : (
          opens !== null && (
            <button
              type="button"
              className="btn"
              aria-label={named("late.answerInFrame")}
              onClick={() => onWait(mail, opens)}
            >
              {words.t("late.answerInFrame")}
            </button>
          )
        )}
        {mail.address !== null && (
          <a
            className={opens === null ? "btn" : "link"}
            href={mail.address}
            target="_blank"
            rel="noreferrer"
            aria-label={named(opens === null ? "late.answerNow" : "late.open")}
            onClick={() => waits && onLetGo(waits)}
          >
            {words.t(opens === null ? "late.answerNow" : "late.open")}
          </a>
        )}
      </div>
    </li>
  );
}
