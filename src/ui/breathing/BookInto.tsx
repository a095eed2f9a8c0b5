import type { BookableCalendar } from "../../app/blocks/bookable";
import type { Words } from "../words/words";

/** Not into a calendar, but into the leader's own hands. */
export const BY_HAND = "hand";

interface BookIntoProps {
  readonly words: Words;
  readonly calendars: readonly BookableCalendar[];
  readonly nameOf: (calendar: BookableCalendar) => string;
  readonly into: BookableCalendar | null;
  readonly onInto: (where: string) => void;
  readonly onConsent: (calendar: BookableCalendar) => void;
}

/** Where the blocks go, and what can be promised there. */
export function BookInto({ words, calendars, nameOf, into, onInto, onConsent }: BookIntoProps) {
  return (
    <div className="book-into">
      {calendars.length > 0 && (
        <label className="field-line">
          <span>{words.t("pusterum.into")}</span>
          <select
            className="field"
            value={into?.where ?? BY_HAND}
            onChange={(event) => onInto(event.target.value)}
          >
            {calendars.map((calendar) => (
              <option key={calendar.where} value={calendar.where}>
                {nameOf(calendar)}
              </option>
            ))}
            <option value={BY_HAND}>{words.t("pusterum.byHand")}</option>
          </select>
        </label>
      )}
      {into === null ? (
        <p className="muted">
          {words.t("pusterum.byHandHint")}{" "}
          {calendars.length === 0 && (
            <a className="link" href="#calendars">
              {words.t("pusterum.connect")}
            </a>
          )}
        </p>
      ) : into.lacks === null ? (
        <p className="muted">{words.t("pusterum.intoHint")}</p>
      ) : (
        <p>
          {words.t("pusterum.lacks")}{" "}
          <button type="button" className="btn" onClick={() => onConsent(into)}>
            {words.t("pusterum.consent")}
          </button>
        </p>
      )}
    </div>
  );
}
