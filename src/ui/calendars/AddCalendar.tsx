import { type ReactNode, useState } from "react";
import type { MessageKey, Words } from "../words/words";

const WAYS = ["microsoft", "caldav", "link", "file"] as const;
export type Way = (typeof WAYS)[number];

const NAMES: Readonly<Record<Way, MessageKey>> = {
  microsoft: "account.wayMicrosoft",
  caldav: "account.wayCalDav",
  link: "account.wayLink",
  file: "account.wayFile",
};

interface AddCalendarProps {
  readonly words: Words;
  /** `close` folds the way in again, with whatever was typed into it. */
  readonly children: (way: Way, close: () => void) => ReactNode;
}

/** The four ways in for a calendar; the way that is pressed opens below. */
export function AddCalendar({ words, children }: AddCalendarProps) {
  const [way, setWay] = useState<Way | null>(null);
  return (
    <section className="add-calendar" aria-labelledby="add-calendar-title">
      <h2 id="add-calendar-title">{words.t("account.addTitle")}</h2>
      <div className="row-of-buttons">
        {WAYS.map((each) => (
          <button
            type="button"
            key={each}
            className="btn"
            aria-expanded={way === each}
            aria-controls="add-calendar-way"
            data-testid={`way-${each}`}
            onClick={() => setWay(way === each ? null : each)}
          >
            {words.t(NAMES[each])}
          </button>
        ))}
      </div>
      <div id="add-calendar-way">{way !== null && children(way, () => setWay(null))}</div>
    </section>
  );
}
