import type { Entry } from "./demo-event";

export interface Single extends Entry {
  readonly week: number;
  readonly days?: number;
}

/** Only this week: the inspection, which makes it a heavy one, and what does not count. */
const THIS_WEEK: readonly Omit<Single, "week">[] = [
  {
    titles: ["Forberedelse af tilsyn", "Preparing for the inspection"],
    ...{ weekday: 1, from: "9:00", to: "11:00", inside: 2 },
  },
  {
    titles: ["Besøg fra nabokommunen", "Visitors from Sweden, guided tour"],
    ...{ weekday: 1, from: "11:00", to: "11:30", outside: 2 },
  },
  {
    titles: ["Forældremøde i 4. B", "Parents' evening at my daughter's school"],
    ...{ weekday: 1, from: "17:00", to: "18:00", sensitivity: "private" },
  },
  {
    titles: ["Aflyst: Koordinering med hjemmeplejen", "Cancelled: Coordination with home care"],
    ...{ weekday: 2, from: "11:00", to: "12:00", inside: 4, status: "cancelled", response: "accepted" },
  },
  {
    titles: ["Handleplan efter tilsyn", "Action plan after the inspection"],
    ...{ weekday: 2, from: "15:00", to: "17:00", inside: 3 },
  },
  {
    titles: ["Ældretilsyn: rundgang i husene", "Inspection: walk through the houses"],
    ...{ weekday: 3, from: "8:00", to: "9:45", inside: 2, outside: 2 },
  },
  {
    titles: ["Tilsyn: gennemgang af journaler", "Inspection: review of records"],
    ...{ weekday: 3, from: "9:15", to: "11:30", inside: 1, outside: 2 },
  },
  {
    titles: ["Fremvisning: nye lifte", "Demonstration: new hoists"],
    ...{ weekday: 3, from: "13:00", to: "14:00", outside: 2, response: "declined", showAs: "free" },
  },
  {
    titles: ["Vaccination mod influenza i huset", "Flu vaccination in the house"],
    ...{ weekday: 4, from: "0:00", to: "24:00", days: 1, showAs: "free" },
  },
  {
    titles: ["Pårørendesamtale", "Talk with relatives"],
    ...{ weekday: 5, from: "11:00", to: "12:00", inside: 1, outside: 2 },
  },
  {
    titles: ["Dokumentation: klar til mandag", "Documentation: ready for Monday"],
    ...{ weekday: 7, from: "20:00", to: "21:00" },
  },
];

const VARIATION: readonly Single[] = [
  {
    titles: ["Ferie", "Holiday"],
    ...{ week: -5, weekday: 1, from: "0:00", to: "24:00", days: 5, showAs: "oof" },
  },
  {
    titles: ["Vagt: ledelsesvagt i weekenden", "On call: leader on duty this weekend"],
    ...{ week: -6, weekday: 6, from: "0:00", to: "24:00", days: 2, showAs: "free" },
  },
  {
    titles: ["Vagt: ledelsesvagt i weekenden", "On call: leader on duty this weekend"],
    ...{ week: 2, weekday: 6, from: "0:00", to: "24:00", days: 2, showAs: "free" },
  },
  {
    titles: ["Kursus: ledelse i plejen", "Course: leading in care"],
    ...{ week: 3, weekday: 4, from: "0:00", to: "24:00", days: 1 },
  },
  {
    titles: ["Fri", "Day off"],
    ...{ week: 5, weekday: 5, from: "0:00", to: "24:00", days: 1, showAs: "oof" },
  },
  ...[-10, -2, 6].flatMap((week): Single[] => [
    {
      titles: ["Kørsel til Fredericia", "Drive to Fredericia"],
      ...{ week, weekday: 3, from: "7:30", to: "9:00" },
    },
    {
      titles: ["Netværksmøde: faglig ledelse", "Network meeting: professional leadership"],
      ...{ week, weekday: 3, from: "9:00", to: "12:00", outside: 6, response: "accepted" },
    },
    {
      titles: ["Kørsel hjem", "Drive home"],
      ...{ week, weekday: 3, from: "12:30", to: "14:00" },
    },
  ]),
  ...[-11, -7, -1, 4, 9].map(
    (week): Single => ({
      titles: ["Pårørendeaften", "Evening for relatives"],
      ...{ week, weekday: 3, from: "18:30", to: "20:30", inside: 3, outside: 6 },
      location: ["Salen", "The hall"],
    }),
  ),
  ...[-12, -9, -4, -2, 1, 8, 11].map(
    (week): Single => ({
      titles: ["MUS", "Annual appraisal talk"],
      ...{ week, weekday: 2, from: "15:00", to: "16:30", inside: 1 },
    }),
  ),
  ...[-9, -3, 1].map(
    (week): Single => ({
      titles: ["Omsorgssamtale", "Sick leave talk"],
      ...{ week, weekday: 1, from: "9:30", to: "10:30", inside: 1, sensitivity: "confidential" },
    }),
  ),
  ...[-8, -7, 2, 3].map(
    (week): Single => ({
      titles: ["Ansættelsessamtaler: social- og sundhedsassistent", "Job interviews: care assistant"],
      ...{ week, weekday: 5, from: "11:30", to: "14:00", inside: 3, outside: 3 },
    }),
  ),
  ...[-11, -4, -3, -1, 1, 5, 7, 10].map(
    (week): Single => ({
      titles: ["Svare på mails", "Answer e-mails"],
      ...{ week, weekday: 1, from: "9:00", to: "9:30" },
    }),
  ),
  {
    titles: ["Arbejdstilsynet på besøg", "Labour inspectorate visit"],
    ...{ week: -9, weekday: 3, from: "9:00", to: "12:00", inside: 3, outside: 2 },
  },
  {
    titles: ["Akut: vandskade i hus B", "Urgent: water damage in house B"],
    ...{ week: -2, weekday: 5, from: "15:30", to: "18:00", inside: 2 },
  },
  {
    titles: ["Akut: dække aftenvagt", "Urgent: cover the evening shift"],
    ...{ week: -6, weekday: 4, from: "15:00", to: "20:00" },
  },
  {
    titles: ["Supervision i ledergruppen", "Group supervision for leaders"],
    ...{ week: -1, weekday: 2, from: "9:00", to: "11:00", inside: 5, outside: 1, response: "accepted" },
  },
  {
    titles: ["Besøg af ældreudvalget", "Visit from the committee for older people"],
    ...{ week: 6, weekday: 2, from: "10:00", to: "12:00", inside: 2, outside: 6 },
  },
  {
    titles: ["Tandlæge", "Dentist"],
    ...{ week: 1, weekday: 4, from: "8:00", to: "8:45", sensitivity: "private" },
  },
];

export const SINGLE_EVENTS: readonly Single[] = [
  ...THIS_WEEK.map((single): Single => ({ ...single, week: 0 })),
  ...VARIATION,
];
