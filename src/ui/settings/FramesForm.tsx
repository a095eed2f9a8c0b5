import type { FormEvent, ReactNode } from "react";
import type { Frames } from "../../domain/boundary/frames";
import { type LocalDay, WEEKDAYS, type Weekday } from "../../domain/time/days";
import { HOLIDAY_REGIONS } from "../../domain/time/holidays";
import { minutes } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { dayName } from "../words/format";
import type { Words } from "../words/words";
import { DayRanges } from "./DayRanges";
import { clashOf, clockOf, minuteOf, sorted } from "./draft-frames";
import { type FramesDraft, useFramesDraft } from "./kept-draft";
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
  const decimal = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2, useGrouping: false });
  const begin = (held: Frames): FramesDraft => ({ frames: held, norm: decimal.format(held.norm / 60) });
  const { draft: kept, change } = useFramesDraft(frames, begin);
  const { frames: draft, norm } = kept;
  const setDraft = (next: Frames) => change({ ...kept, frames: next });
  const normHours = Number(norm.replace(",", "."));
  const isNormFine = norm.trim() !== "" && normHours >= 0 && normHours <= 100;
  const clash = clashOf(draft);
  const canSave = isNormFine && clash === null;
  const whole = { ...draft, norm: minutes(Math.round(normHours * 60)) };
  const hasChanged = JSON.stringify(whole) !== JSON.stringify(frames);
  const nameOf = (weekday: Weekday) => dayName(words, dayOfWeek(weekday));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave && hasChanged) onSave(sorted(whole));
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
            onChange={(event) => change({ ...kept, norm: event.target.value })}
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
        {clash !== null
          ? words.t(clash.isOvernight ? "settings.endsBefore" : "settings.overlap", {
              day: nameOf(clash.day).toLocaleLowerCase(words.locale),
            })
          : hasChanged
            ? words.t("settings.unsaved")
            : ""}
      </p>
      <div className="row-of-buttons">
        {/* Not disabled: the keyboard would fall from it when the frames have been saved. */}
        <button type="submit" className="btn main" aria-disabled={!hasChanged || !canSave}>
          {words.t("settings.save")}
        </button>
        {hasChanged && (
          <button type="button" className="btn" onClick={() => change(begin(frames))}>
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
