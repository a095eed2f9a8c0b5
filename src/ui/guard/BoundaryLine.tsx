import type { GuardLook } from "../../app/look-at-guard";
import { momentOf } from "../../domain/boundary/send-decision";
import { HOUR, type Instant, instant } from "../../domain/time/instant";
import type { Words } from "../words/words";
import { stateWords } from "./tonight";

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
  const { choices, policy, drafts, unrecognised } = look;
  if (!choices.isOn) return null;
  const isOnDuty = choices.dutyUntil !== null && now < choices.dutyUntil;
  const isPaused = choices.pausedUntil !== null && now < choices.pausedUntil;
  const dutyUntil = (policy && momentOf(policy, now)?.opens) ?? instant(now + DAY);
  return (
    <section className="boundary-line" aria-label={words.t("guard.name")}>
      <p>
        <strong>{stateWords(words, policy, now)}</strong>
      </p>
      {unrecognised.length > 0 && (
        <p>
          {words.t("guard.unrecognised.short")}{" "}
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
        <button
          type="button"
          className="link"
          aria-pressed={isOnDuty}
          onClick={() => onDuty(isOnDuty ? null : dutyUntil)}
        >
          {words.t(isOnDuty ? "guard.duty.end" : "guard.duty.begin")}
        </button>
        {isPaused ? (
          <button type="button" className="link" onClick={() => onPause(null)}>
            {words.t("guard.pause.end")}
          </button>
        ) : (
          <>
            <button type="button" className="link" onClick={() => onPause(instant(now + DAY))}>
              {words.t("guard.pause.day")}
            </button>
            <button type="button" className="link" onClick={() => onPause(instant(now + 7 * DAY))}>
              {words.t("guard.pause.week")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
