import { type FormEvent, useState } from "react";
import type { Roster } from "../../domain/boundary/boundary";
import { GUARD_SETTING, writeRosters } from "../../domain/boundary/guard-choices";
import { momentOf } from "../../domain/boundary/send-decision";
import { isLocalDay } from "../../domain/time/days";
import { HOUR, type Instant, instant, minutes } from "../../domain/time/instant";
import { minuteOf } from "../settings/draft-frames";
import { dateText } from "../words/format";
import type { GuardSettingsProps } from "./guard-settings-props";
import { clock, dayAndTime } from "./when";

type GuardDutyProps = Pick<GuardSettingsProps, "words" | "look" | "now" | "onChoose">;

const DAY = 24 * HOUR;

/** Duty that runs now, duty that comes again, and a pause. */
export function GuardDuty({ words, look, now, onChoose }: GuardDutyProps) {
  const { choices, policy } = look;
  const { rosters } = choices.boundary;
  const when = (at: Instant) => (policy ? dayAndTime(words, policy, now, at) : "");
  const opens = (policy && momentOf(policy, now)?.opens) ?? instant(now + DAY);
  const runs = (until: Instant | null): until is Instant => until !== null && now < until;
  const keep = (kept: readonly Roster[]) => onChoose(GUARD_SETTING.rosters, writeRosters(kept));
  return (
    <fieldset className="guard-part">
      <legend>{words.t("guard.duty.title")}</legend>
      <p className="row-of-buttons">
        {runs(choices.dutyUntil) ? (
          <button type="button" className="btn" onClick={() => onChoose(GUARD_SETTING.dutyUntil, null)}>
            {words.t("guard.duty.endAt", { until: when(choices.dutyUntil) })}
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => onChoose(GUARD_SETTING.dutyUntil, opens)}>
            {words.t("guard.duty.until", { until: when(opens) })}
          </button>
        )}
        {runs(choices.pausedUntil) ? (
          <button type="button" className="btn" onClick={() => onChoose(GUARD_SETTING.pausedUntil, null)}>
            {words.t("guard.pause.endAt", { until: when(choices.pausedUntil) })}
          </button>
        ) : (
          [1, 7].map((days) => (
            <button
              type="button"
              className="btn"
              key={days}
              onClick={() => onChoose(GUARD_SETTING.pausedUntil, now + days * DAY)}
            >
              {words.t(days === 1 ? "guard.pause.day" : "guard.pause.week")}
            </button>
          ))
        )}
      </p>
      <p className="muted small">{words.t("guard.duty.hint")}</p>
      <ul>
        {rosters.map((roster) => (
          <li key={writeRosters([roster])}>
            {words.t("guard.roster.line", {
              day: dateText(words, roster.firstDay),
              time: clock(words, { day: 0, minute: roster.from }),
              hours: roster.length / 60,
              weeks: roster.everyWeeks,
            })}{" "}
            <button
              type="button"
              className="link"
              onClick={() => keep(rosters.filter((each) => each !== roster))}
            >
              {words.t("guard.roster.remove")}
            </button>
          </li>
        ))}
      </ul>
      <NewRoster words={words} onAdd={(roster) => keep([...rosters, roster])} />
    </fieldset>
  );
}

function NewRoster({ words, onAdd }: Pick<GuardDutyProps, "words"> & { onAdd: (roster: Roster) => void }) {
  const [day, setDay] = useState("");
  const [time, setTime] = useState("16:00");
  const [hours, setHours] = useState(64);
  const [weeks, setWeeks] = useState(4);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const from = minuteOf(time);
    if (!isLocalDay(day) || from === null || !(hours > 0) || !(weeks >= 1)) return;
    onAdd({ firstDay: day, from, length: minutes(Math.round(hours * 60)), everyWeeks: Math.floor(weeks) });
    setDay("");
  };
  return (
    <form className="guard-roster" onSubmit={add}>
      <label>
        {words.t("guard.roster.day")}
        <input type="date" className="field" value={day} required onChange={(e) => setDay(e.target.value)} />
      </label>
      <label>
        {words.t("guard.roster.time")}
        <input
          type="time"
          className="field"
          value={time}
          required
          onChange={(e) => setTime(e.target.value)}
        />
      </label>
      <label>
        {words.t("guard.roster.hours")}
        <input
          type="number"
          className="field"
          min={1}
          max={336}
          value={hours}
          onChange={(e) => setHours(Number(e.target.value))}
        />
      </label>
      <label>
        {words.t("guard.roster.weeks")}
        <input
          type="number"
          className="field"
          min={1}
          max={52}
          value={weeks}
          onChange={(e) => setWeeks(Number(e.target.value))}
        />
      </label>
      <button type="submit" className="btn">
        {words.t("guard.roster.add")}
      </button>
    </form>
  );
}
