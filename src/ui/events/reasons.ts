import type { NamingSource, Reason } from "../../domain/classify/naming";
import type { MessageKey, Words } from "../words/words";

const SOURCES: Readonly<Record<NamingSource, MessageKey>> = {
  leader: "reason.sourceLeader",
  "booked-here": "reason.sourceBookedHere",
  category: "reason.sourceCategory",
  learnt: "reason.sourceLearnt",
  lexicon: "reason.sourceLexicon",
};

export const sourceText = (words: Words, source: NamingSource): string => words.t(SOURCES[source]);

const SHOWN_AS: Readonly<Record<string, MessageKey>> = {
  free: "reason.shownFree",
  tentative: "reason.shownTentative",
  busy: "reason.shownBusy",
  oof: "reason.shownOof",
  workingElsewhere: "reason.shownElsewhere",
};

/** One piece of evidence in the reader's language. */
export function reasonText(words: Words, reason: Reason): string {
  switch (reason.kind) {
    case "your-word":
      return words.t(
        ({ event: "reason.wordEvent", series: "reason.wordSeries", title: "reason.wordTitle" } as const)[
          reason.scope
        ],
      );
    case "category":
      return words.t("reason.category", { category: reason.category });
    case "learnt":
      return words.t("reason.learnt", { from: reason.from });
    case "word":
      return words.t(
        ({ title: "reason.inTitle", body: "reason.inBody", location: "reason.inLocation" } as const)[
          reason.where
        ],
        { word: reason.word },
      );
    case "resembles":
      return words.t("reason.resembles", { word: reason.word });
    case "own-entry":
      return words.t("reason.ownEntry");
    case "people":
      return peopleText(words, reason.inside, reason.outside);
    case "length":
      return words.t("reason.length", { minutes: reason.minutes });
    case "all-day":
      return words.t("reason.allDay");
    case "time-of-day":
      return words.t("reason.timeOfDay", { hour: reason.hour });
    case "show-as": {
      const key = SHOWN_AS[reason.showAs];
      return key ? words.t(key) : reason.showAs;
    }
    case "private":
      return words.t("reason.private");
    case "recurring":
      return words.t("reason.recurring");
    case "name-alone":
      return words.t("reason.nameAlone");
    case "nothing-to-go-by":
      return words.t("reason.nothing");
  }
}

function peopleText(words: Words, inside: number, outside: number): string {
  if (outside === 0) return words.t("reason.peopleInside", { count: inside }, inside);
  if (inside === 0) return words.t("reason.peopleOutside", { count: outside }, outside);
  return words.t("reason.peopleBoth", { inside, outside });
}
