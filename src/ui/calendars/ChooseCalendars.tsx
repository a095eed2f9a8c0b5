import { type FormEvent, useState } from "react";
import type { RemoteCalendar } from "../../app/calendar-source";
import type { Words } from "../words/words";

interface ChooseCalendarsProps {
  readonly words: Words;
  readonly calendars: readonly RemoteCalendar[];
  /** Those that count already; at first the account's main calendar does. */
  readonly counting: ReadonlySet<string>;
  readonly doIt: string;
  /** What came in the way of the choice that was made last. */
  readonly why?: string | null;
  readonly onChoose: (counting: readonly RemoteCalendar[]) => void;
  readonly onLeave: () => void;
}

/** Which calendars of an account count. */
export function ChooseCalendars(props: ChooseCalendarsProps) {
  const { words, calendars, counting, doIt, why, onChoose, onLeave } = props;
  const [chosen, setChosen] = useState(counting);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(calendars.filter(({ id }) => chosen.has(id)));
  };
  return (
    <form className="choose-calendars" onSubmit={submit} data-testid="choose-calendars">
      <fieldset>
        <legend>{words.t("account.whichCount")}</legend>
        {calendars.map(({ id, name, isReadOnly }) => (
          <label key={id} className="check-line">
            <input type="checkbox" className="tick" checked={chosen.has(id)} onChange={() => toggle(id)} />
            {name}
            {isReadOnly && <span className="muted"> {words.t("account.readOnly")}</span>}
          </label>
        ))}
      </fieldset>
      <div className="row-of-buttons">
        <button type="submit" className="btn main" disabled={chosen.size === 0}>
          {doIt}
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          {words.t("calendars.cancel")}
        </button>
      </div>
      <p className="link-trouble" role="status">
        {why}
      </p>
    </form>
  );
}
