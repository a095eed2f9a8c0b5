import type { GuardLook } from "../../app/look-at-guard";
import { momentOf } from "../../domain/boundary/send-decision";
import { HOUR, type Instant, instant } from "../../domain/time/instant";
import type { Words } from "../words/words";
import { stateWords } from "./tonight";
import { dayAndTime } from "./when";

const DAY = 24 * HOUR;

interface BoundaryLineProps {
  readonly words: Words;
  readonly look: GuardLook;
  readonly now: Instant;
  /** Null ends it. */
  readonly onDuty: (until: Instant | null) => void;
  readonly onPause: (until: Instant | null) => void;
  readonly onOpenDrafts: (url: string) => void;
  readonly onOpenSettings: () => void;
}

/** Tonight's state in the popup, with a switch for duty and a pause. Nothing where the guard is off. */
export function BoundaryLine(props: BoundaryLineProps) {
  const { words, look, now, onDuty, onPause, onOpenDrafts, onOpenSettings } = props;
  const { choices, policy, drafts, unrecognised, unseen } = look;
  if (!choices.isOn) return null;
  const { dutyUntil, pausedUntil } = choices;
  const isOnDuty = dutyUntil !== null && now < dutyUntil;
  const isPaused = pausedUntil !== null && now < pausedUntil;
  const moment = policy && momentOf(policy, now);
  const opens = moment?.opens ?? instant(now + DAY);
  // A duty of the roster or the calendar is no click's to end.
  const canSwitch = isOnDuty || moment?.state !== "duty";
  return (
    <section className="boundary-line" aria-label={words.t("guard.name")}>
      <p>
        <strong>{stateNow(props, isPaused, isOnDuty)}</strong>
      </p>
      {(unrecognised.length > 0 || unseen > 0) && (
        <p>
          {unrecognised.length > 0
            ? words.t("guard.unrecognised.short")
            : words.t("guard.unseen.short", { count: unseen })}{" "}
          <button type="button" className="link" onClick={onOpenSettings}>
            {words.t("guard.unrecognised.look")}
          </button>
        </p>
      )}
      {drafts[0] && (
        <p>
          {words.t("guard.drafts.waiting", { count: drafts.length }, drafts.length)}{" "}
          <button type="button" className="link" onClick={() => onOpenDrafts(drafts[0]?.draftsUrl ?? "")}>
            {words.t("guard.drafts.open")}
          </button>
        </p>
      )}
      <p className="boundary-acts small">
        {canSwitch && (
          <button
            type="button"
            role="switch"
            className="switch"
            aria-checked={isOnDuty}
            onClick={() => onDuty(isOnDuty ? null : opens)}
          >
            {words.t("guard.duty.begin")}
          </button>
        )}
        {isPaused ? (
          <button type="button" className="link" onClick={() => onPause(null)}>
            {words.t("guard.pause.end")}
          </button>
        ) : (
          <span className="pause">
            <span aria-hidden="true">{words.t("guard.pause.all")}</span>
            {([1, 7] as const).map((days) => (
              <button
                key={days}
                type="button"
                className="link"
                aria-label={words.t(days === 1 ? "guard.pause.day" : "guard.pause.week")}
                onClick={() => onPause(instant(now + days * DAY))}
              >
                {words.t(days === 1 ? "guard.pause.aDay" : "guard.pause.aWeek")}
              </button>
            ))}
          </span>
        )}
      </p>
    </section>
  );
}

/** What was clicked holds at once, before the background has compiled it. */
function stateNow({ words, look, now }: BoundaryLineProps, isPaused: boolean, isOnDuty: boolean): string {
  const { choices, policy } = look;
  const until = isPaused ? choices.pausedUntil : isOnDuty ? choices.dutyUntil : null;
  if (until === null || policy === null || momentOf(policy, now) === null)
    return stateWords(words, policy, now);
  const said = isPaused ? "guard.state.paused" : "guard.state.duty";
  return words.t(said, { until: dayAndTime(words, policy, now, until) });
}
