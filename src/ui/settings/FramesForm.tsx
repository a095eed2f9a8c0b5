import { type FormEvent, type ReactNode, useState } from "react";
import type { Frames } from "../../domain/boundary/frames";
import { type LocalDay, WEEKDAYS, type Weekday } from "../../domain/time/days";
import { HOLIDAY_REGIONS } from "../../domain/time/holidays";
import { minutes } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { dayName } from "../words/format";
import type { Words } from "../words/words";
import { DayRanges } from "./DayRanges";
import { clockOf, minuteOf, overlappingDay, sorted } from "./draft-frames";
import { regionName } from "./region-name";

interface FramesFormProps {
  readonly words: Words;
  readonly frames: Frames;
  readonly onSave: (frames: Frames) => void;
}

/** A week that begins on a Monday, to call the weekdays by their names. */
const dayOfWeek = (weekday: Weekday) => `2024-01-0${weekday}` as LocalDay;

const zones = (held: ZoneId): string[] => [...new Set([...Intl.supportedValuesOf("timeZone"), held])].sort();

/** The frame as a draft: nothing changes before it is saved, and then it can be undone. */
export function FramesForm({ words, frames, onSave }: FramesFormProps) {
  const [draft, setDraft] = useState(frames);
  const [norm, setNorm] = useState(String(frames.norm / 60));
  const normHours = Number(norm.replace(",", "."));
  const isNormFine = norm.trim() !== "" && normHours >= 0 && normHours <= 100;
  const overlapping = overlappingDay(draft);
  const whole = { ...draft, norm: minutes(Math.round(normHours * 60)) };
  const hasChanged = JSON.stringify(whole) !== JSON.stringify(frames);
  const nameOf = (weekday: Weekday) => dayName(words, dayOfWeek(weekday));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isNormFine && overlapping === null && hasChanged) onSave(sorted(whole));
  };
  return (
    <form className="frames-form" onSubmit={save}>
      <table className="frames-table">
        <thead>
          <tr>
            <th scope="col">{words.t("settings.day")}</th>
            <th scope="col">{words.t("settings.hoursOfDay")}</th>
            <th scope="col">{words.t("settings.quiet")}</th>
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday) => (
            <DayRanges
              key={weekday}
              words={words}
              weekday={weekday}
              name={nameOf(weekday)}
              draft={draft}
              onChange={setDraft}
            />
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="link"
        onClick={() => {
          const monday = draft.ranges[1];
          setDraft({ ...draft, ranges: { ...draft.ranges, 2: monday, 3: monday, 4: monday, 5: monday } });
        }}
      >
        {words.t("settings.copyMonday")}
      </button>
      <div className="frames-rest">
        <Field
          id="norm"
          label={words.t("settings.norm")}
          error={isNormFine ? null : words.t("settings.badNorm")}
        >
          <input
            id="norm"
            className="field"
            inputMode="decimal"
            value={norm}
            aria-invalid={!isNormFine}
            onChange={(event) => setNorm(event.target.value)}
          />
        </Field>
        <Field id="day-start" label={words.t("settings.dayStart")} hint={words.t("settings.dayStartHint")}>
          <input
            id="day-start"
            type="time"
            className="field"
            value={clockOf(draft.dayStart)}
            onChange={(event) => {
              const dayStart = minuteOf(event.target.value);
              if (dayStart !== null) setDraft({ ...draft, dayStart });
            }}
          />
        </Field>
        <Field id="zone" label={words.t("settings.zone")} hint={words.t("settings.zoneHint")}>
          <select
            id="zone"
            className="field"
            value={draft.zone}
            onChange={(event) => setDraft({ ...draft, zone: event.target.value as ZoneId })}
          >
            {zones(draft.zone).map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        </Field>
        <Field id="holidays" label={words.t("settings.holidays")}>
          <select
            id="holidays"
            className="field"
            value={draft.holidays ?? ""}
            onChange={(event) => setDraft({ ...draft, holidays: event.target.value || null })}
          >
            <option value="">{words.t("settings.noHolidays")}</option>
            {HOLIDAY_REGIONS.map((region) => (
              <option key={region} value={region}>
                {regionName(words, region)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <p role="status" className="frames-said">
        {overlapping !== null
          ? words.t("settings.overlap", { day: nameOf(overlapping).toLocaleLowerCase(words.locale) })
          : hasChanged
            ? words.t("settings.unsaved")
            : ""}
      </p>
      <div className="row-of-buttons">
        <button
          type="submit"
          className="btn main"
          disabled={!hasChanged || !isNormFine || overlapping !== null}
        >
          {words.t("settings.save")}
        </button>
        {hasChanged && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              setDraft(frames);
              setNorm(String(frames.norm / 60));
            }}
          >
            {words.t("settings.revert")}
          </button>
        )}
      </div>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly children: ReactNode;
}

const Field = ({ id, label, hint, error, children }: FieldProps) => (
  <div className="field-line">
    <label htmlFor={id}>{label}</label>
    {children}
    {(error ?? hint) && <p className="muted small">{error ?? hint}</p>}
  </div>
);
