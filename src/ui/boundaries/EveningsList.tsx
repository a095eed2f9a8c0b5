import type { WeekSummary } from "../../domain/balance/week-summary";
import { totalLength, unionOf } from "../../domain/boundary/outside-frames";
import { lengthOf } from "../../domain/time/instant";
import type { Opened } from "../events/behind";
import { capital, dayWord, hours } from "../words/format";
import type { Words } from "../words/words";
import { lengthText } from "./length-text";

interface EveningsListProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly onOpen: (opened: Opened) => void;
}

/** What the week came to outside the frame: a line a figure, each opening to what it is made of. */
export function EveningsList({ words, summary, onOpen }: EveningsListProps) {
  const { outside, onDuty, evenings, daysOff, longestPause, mail } = summary.boundary;
  const time = totalLength(unionOf(outside));
  const duty = totalLength(unionOf(onDuty));
  return (
    <ul className="boundary-figures">
      <li>
        {time > 0 ? (
          <button type="button" className="link" onClick={() => onOpen({ kind: "outside" })}>
            {words.t("frame.outside", { hours: hours(words, time) })}
          </button>
        ) : (
          words.t("frame.allInside")
        )}
      </li>
      {duty > 0 && <li>{words.t("boundaries.onDuty", { hours: hours(words, duty) })}</li>}
      {evenings.passed > 0 && <li>{words.t("frame.evenings", { ...evenings })}</li>}
      {daysOff.length > 0 && (
        <li>
          {words.t(daysOff.length === 1 ? "boundaries.dayOff" : "boundaries.daysOff", {
            days: capital(
              new Intl.ListFormat(words.locale).format(daysOff.map((day) => dayWord(words, day))),
            ),
            count: daysOff.length,
          })}
        </li>
      )}
      {longestPause && (
        <li>{words.t("boundaries.pause", { length: lengthText(words, lengthOf(longestPause)) })}</li>
      )}
      {mail && (
        <li>
          {words.t(mail.source === "mailbox" ? "boundaries.mails" : "boundaries.mailsSeen", {
            sent: mail.sentOutside,
            received: mail.receivedOutside,
          })}
        </li>
      )}
      {!mail && (
        <li className="muted">
          {words.t("boundaries.noMails")}{" "}
          <a className="link" href="#calendars">
            {words.t("boundaries.countMails")}
          </a>
        </li>
      )}
      {mail?.source === "mailbox" && mail.ripple > 0 && (
        <li>{words.t("boundaries.ripple", { count: mail.ripple })}</li>
      )}
    </ul>
  );
}
