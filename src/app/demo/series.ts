import type { Entry } from "./demo-event";

/** Weeks are counted from the one that is shown: nought is this week, -1 the last. */
export interface Series extends Entry {
  readonly id: string;
  readonly every: 1 | 2 | 4;
  /** The first of its weeks at or after nought. */
  readonly phase?: number;
  readonly leftOut?: readonly number[];
  readonly cancelled?: readonly number[];
  readonly moved?: Readonly<Record<number, { readonly weekday: Entry["weekday"]; readonly from: string }>>;
}

/** What comes back in the calendar of the leader of a municipal care home. */
export const SERIES: readonly Series[] = [
  {
    id: "rota",
    titles: ["Vagtplan: de næste fire uger", "Rota: the next four weeks"],
    ...{ weekday: 1, from: "8:00", to: "9:00", every: 1, inside: 1 },
  },
  {
    id: "team-a",
    titles: ["Teammøde, hus A", "Team meeting, house A"],
    ...{ weekday: 1, from: "12:00", to: "13:00", every: 1, inside: 9, cancelled: [-3, 7] },
    location: ["Dagligstuen, hus A", "Day room, house A"],
  },
  {
    id: "mette",
    titles: ["1:1 Mette", "1:1 Mette"],
    ...{ weekday: 1, from: "13:00", to: "14:30", every: 1, inside: 1, cancelled: [-7] },
    moved: { [-2]: { weekday: 2, from: "14:30" }, 3: { weekday: 3, from: "13:00" } },
  },
  {
    id: "budget",
    titles: ["Budgetopfølgning", "Budget follow-up with finance"],
    ...{ weekday: 1, from: "14:30", to: "16:30", every: 2, inside: 2, response: "accepted" },
  },
  {
    id: "trio",
    titles: ["TRIO", "Work environment trio"],
    ...{ weekday: 1, from: "14:30", to: "15:30", every: 2, phase: 1, inside: 2 },
  },
  {
    id: "figures",
    titles: ["Dokumentation: plejeplaner og journal", "Documentation: monthly figures"],
    ...{ weekday: 2, from: "8:00", to: "9:00", every: 1 },
  },
  {
    id: "ulla",
    titles: ["Ledersparring med Ulla", "Sparring with Ulla"],
    ...{ weekday: 2, from: "9:00", to: "11:00", every: 2, inside: 1 },
  },
  {
    id: "dementia",
    titles: ["Faglig gruppe: demens", "Professional working group: dementia care"],
    ...{ weekday: 2, from: "11:00", to: "12:00", every: 4, inside: 6, response: "accepted" },
  },
  {
    id: "staff",
    titles: ["Personalemøde", "Staff meeting"],
    ...{ weekday: 2, from: "12:30", to: "14:00", every: 2, inside: 12 },
    location: ["Salen", "The hall"],
  },
  {
    id: "sara",
    titles: ["1:1 Sara", "1:1 Sara"],
    ...{ weekday: 2, from: "14:00", to: "15:00", every: 1, inside: 1, cancelled: [-4, 2] },
  },
  {
    id: "med",
    titles: ["MED-udvalg", "Works council"],
    ...{ weekday: 3, from: "9:00", to: "11:00", every: 4, phase: 1, inside: 8 },
  },
  {
    id: "quiet",
    titles: ["Fordybelse: plan for huset", "Focus time: plan for the house"],
    ...{ weekday: 3, from: "8:30", to: "10:30", every: 2, leftOut: [0] },
  },
  {
    id: "lunch",
    titles: ["Frokost", "Lunch"],
    ...{ weekday: 3, from: "12:00", to: "12:30", every: 1 },
  },
  {
    id: "network",
    titles: ["Netværk for plejehjemsledere", "Network of care home leaders"],
    ...{ weekday: 3, from: "12:30", to: "15:00", every: 4, inside: 1, outside: 6, response: "accepted" },
    location: ["Rådhuset, lokale 3", "Town hall, room 3"],
  },
  {
    id: "report",
    titles: ["Afrapportering til forvaltningen", "Reporting to the municipality"],
    ...{ weekday: 3, from: "15:00", to: "16:30", every: 1, cancelled: [4] },
  },
  {
    id: "gaps",
    titles: ["Vagtplan: huller i weekenden", "Rota: gaps in the weekend"],
    ...{ weekday: 4, from: "7:30", to: "9:00", every: 1, inside: 1 },
  },
  {
    id: "three",
    titles: ["1:1 Ali, Bo og Karen", "1:1s: Ali, Bo and Karen"],
    ...{ weekday: 4, from: "9:00", to: "11:00", every: 1, inside: 3, cancelled: [-1] },
  },
  {
    id: "quality",
    titles: ["Opfølgning på kvalitetsmål", "Follow-up on targets"],
    ...{ weekday: 4, from: "11:00", to: "12:30", every: 2, inside: 2 },
  },
  {
    id: "lunch-new",
    titles: ["Frokost med de nye", "Lunch with the new colleagues"],
    ...{ weekday: 4, from: "12:30", to: "13:00", every: 1, inside: 3 },
  },
  {
    id: "incidents",
    titles: ["Dokumentation: utilsigtede hændelser", "Documentation: incident reports"],
    ...{ weekday: 4, from: "13:00", to: "15:30", every: 1, leftOut: [-6, 3] },
  },
  {
    id: "skills",
    titles: ["Kompetenceudvikling af medarbejdere", "Staff development: training plan"],
    ...{ weekday: 4, from: "15:30", to: "16:30", every: 2, inside: 4 },
  },
  {
    id: "jonas",
    titles: ["Sparring med Jonas", "Sparring with Jonas"],
    ...{ weekday: 5, from: "8:00", to: "9:00", every: 1, inside: 1 },
  },
  {
    id: "leaders",
    titles: ["Ledelsesmøde", "Management meeting"],
    ...{ weekday: 5, from: "9:00", to: "11:00", every: 1, inside: 7, response: "accepted" },
    moved: { [-3]: { weekday: 4, from: "9:00" } },
  },
  {
    id: "forecast",
    titles: ["Budget: prognose for resten af året", "Budget: forecast for the rest of the year"],
    ...{ weekday: 5, from: "12:30", to: "14:30", every: 2 },
  },
  {
    id: "reflection",
    titles: ["Refleksion", "Reflection"],
    ...{ weekday: 5, from: "14:30", to: "15:30", every: 1, cancelled: [-8] },
  },
  {
    id: "checks",
    titles: ["Kontrol: medicin og hygiejne", "Check: medicine and hygiene"],
    ...{ weekday: 2, from: "9:00", to: "11:00", every: 2, phase: 1, inside: 1, leftOut: [-1] },
  },
  {
    id: "homecare",
    titles: ["Koordinering med hjemmeplejen", "Coordination with home care"],
    ...{ weekday: 2, from: "12:30", to: "14:00", every: 2, phase: 1, inside: 4, response: "accepted" },
  },
  {
    id: "peers",
    titles: ["Møde med områdets andre ledere", "Meeting with the other department heads"],
    ...{ weekday: 4, from: "11:00", to: "12:30", every: 2, phase: 1, inside: 6, response: "accepted" },
  },
  {
    id: "phone",
    titles: ["Telefontid for pårørende", "Phone hour for relatives"],
    ...{ weekday: 4, from: "15:30", to: "16:30", every: 2, phase: 1 },
  },
  {
    id: "cases",
    titles: ["Sagsfremstilling til udvalget", "Case paper for the committee"],
    ...{ weekday: 5, from: "12:30", to: "14:30", every: 2, phase: 1 },
  },
];
