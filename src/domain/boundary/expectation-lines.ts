/** Languages in which a line about the expected answer can be put into a mail; the reader's, not the writer's. */
export const LINE_LANGUAGES = ["da", "en", "sv", "nb", "de"] as const;
export type LineLanguage = (typeof LINE_LANGUAGES)[number];

/** Sentences that say when an answer is expected, with the names they need: no `Intl` where mail is written. */
export interface LineTexts {
  /** Later on the same day; {time}. */
  readonly today: string;
  readonly tomorrow: string;
  /** Within the week; {weekday}. */
  readonly weekday: string;
  /** Later; {weekday}, {day}, {month}. */
  readonly date: string;
  /** The next opening is not known. */
  readonly open: string;
  /** Stands between hour and minute. */
  readonly colon: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");

export const LINES: Readonly<Record<LineLanguage, LineTexts>> = {
  da: {
    today: "Svar kan vente til kl. {time}.",
    tomorrow: "Svar kan vente til i morgen.",
    weekday: "Svar kan vente til {weekday}.",
    date: "Svar kan vente til {weekday} den {day}. {month}.",
    open: "Svar kan vente.",
    colon: ".",
    weekdays: words("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    months: words("januar februar marts april maj juni juli august september oktober november december"),
  },
  en: {
    today: "A reply can wait until {time}.",
    tomorrow: "A reply can wait until tomorrow.",
    weekday: "A reply can wait until {weekday}.",
    date: "A reply can wait until {weekday} {day} {month}.",
    open: "A reply can wait.",
    colon: ":",
    weekdays: words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    months: words("January February March April May June July August September October November December"),
  },
  sv: {
    today: "Svar kan vänta till kl. {time}.",
    tomorrow: "Svar kan vänta till i morgon.",
    weekday: "Svar kan vänta till {weekday}.",
    date: "Svar kan vänta till {weekday} den {day} {month}.",
    open: "Svar kan vänta.",
    colon: ".",
    weekdays: words("måndag tisdag onsdag torsdag fredag lördag söndag"),
    months: words("januari februari mars april maj juni juli augusti september oktober november december"),
  },
  nb: {
    today: "Svar kan vente til kl. {time}.",
    tomorrow: "Svar kan vente til i morgen.",
    weekday: "Svar kan vente til {weekday}.",
    date: "Svar kan vente til {weekday} {day}. {month}.",
    open: "Svar kan vente.",
    colon: ".",
    weekdays: words("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    months: words("januar februar mars april mai juni juli august september oktober november desember"),
  },
  de: {
    today: "Eine Antwort hat Zeit bis {time} Uhr.",
    tomorrow: "Eine Antwort hat Zeit bis morgen.",
    weekday: "Eine Antwort hat Zeit bis {weekday}.",
    date: "Eine Antwort hat Zeit bis {weekday}, den {day}. {month}.",
    open: "Eine Antwort hat Zeit.",
    colon: ":",
    weekdays: words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    months: words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
  },
};

export const isLineLanguage = (text: string): text is LineLanguage =>
  (LINE_LANGUAGES as readonly string[]).includes(text);

const SPOKEN_IN: Readonly<Partial<Record<string, LineLanguage>>> = {
  DK: "da",
  NO: "nb",
  SE: "sv",
  DE: "de",
  GB: "en",
  IE: "en",
};

/** The language that the readers of a leader's mail most likely share: that of the land whose holidays count. */
export const lineLanguageOf = (holidays: string | null): LineLanguage =>
  SPOKEN_IN[holidays?.slice(0, 2) ?? ""] ?? "en";
