import type { Block } from "./block";

export const CORE: readonly Block[] = [
  [
    "management-meetings",
    3,
    "ledermøde ledelsesmøde chefmøde chefgruppe direktion direktør styregruppe ledelsesteam bestyrelse koncernledelse steering exec_board management_team mgmt_team leadership_team board_meeting byråd kommunalbestyrelse udvalgsmøde ledningsgrupp ledergruppe styringsgruppe vorstand geschäftsführung aufsichtsrat lenkungskreis chefseminar",
  ],
  [
    "peer-department-meetings",
    2,
    "tværgående snitflade overflytning overlevering afdelingsleder koordinering koordination avdelingsleder abteilungsleiter",
  ],
  [
    "professional-working-group",
    3,
    "arbejdsgruppe arbetsgrupp arbeidsgruppe arbeitsgruppe projektgruppe working_group arb.gruppe",
  ],
  [
    "audit-accreditation",
    3,
    "audit akkreditering tilsyn inspection inspektion accreditation zertifizierung IVO ofsted CQC ISO",
  ],
  [
    "work-environment-organisation",
    3,
    "MED TRIO AMO AMR TR =apv arbejdsmiljø arbeidsmiljø arbetsmiljö betriebsrat skyddsrond sikkerhedsrunde =amr",
  ],
  [
    "finance",
    3,
    "budget regnskab økonomi faktura forecast controller invoice finance haushalt ekonomi økonomi",
  ],
  [
    "appraisal-talks",
    4,
    "MUS LUS GRUS PDR =mus =lus =grus medarbejdersamtale medarbejderudviklingssamtale medarbetarsamtal medarbeidersamtale mitarbeitergespräch appraisal xonetoone =mu_samtale lønsamtale lönesamtal lønnssamtale",
  ],
  ["external-visits", 3, "besøg besuch visit delegation studiebesøk studiebesök"],
  [
    "case-presentations-minutes",
    3,
    "referat sagsfremstilling dagsorden minutes protokoll udkast talepunkter",
  ],
  [
    "documentation-reporting",
    3,
    "indberetning dokumentation rapport årsrapport ansøgning report documentation",
  ],
  [
    "citizen-contact",
    3,
    "borger pårørende forældre patient beboer elev klage parent resident family anhörig brukar pårørende angehörige eltern relative complaint",
  ],
  [
    "control-follow-up",
    2,
    "opfølgning status kontrol evaluering KPI oppfølging uppföljning kontroll evaluation review",
  ],
  ["network-meetings", 3, "netværk nettverk nätverk netzwerk network erfagruppe =erfa konferens"],
  ["supervision-coaching", 3, "supervision coaching coach sparring mentor debriefing veiledning handledning"],
  [
    "staff-development",
    3,
    "temadag kompetence oplæring onboarding praktikant undervisning training fagdag fortbildung",
  ],
  ["ad-hoc", 2, "haste akut husk reminder todo presse ad_hoc"],
  ["email", 4, "=mail =mails mailtid e_mail inbox indbakke mejl outlook epost"],
  ["phone-calls", 3, "=ring =ringe telefon <opkald call phone =tlf anruf telefonat"],
  ["lunch-break", 4, "frokost lunch pause mittag lunsj spise break =kaffe 🍽"],
  ["reflection", 4, "refleksion reflektion reflection pusterum eftertanke"],
  [
    "staff-meetings",
    3,
    "personalemøde teammøde afdelingsmøde gruppemøde standup stand_up tavlemøde retro personalmøte personalmöte apt arbetsplatsträff dienstbesprechung teambesprechung team_meeting staff_meeting",
  ],
  [
    "shift-planning",
    4,
    "vagtplan rota roster dienstplan schema ferieplan vikar skemalægning turnus bemanding schedule",
  ],
  [
    "sickness-talks",
    4,
    "sygefravær sygesamtale omsorgssamtale fraværssamtale rehab BEM sjukfrånvaro sykefravær absence langtidssyg tjenstlig advarsel disciplinary grievance",
  ],
  [
    "recruitment",
    4,
    "ansættelse jobsamtale ansøger rekruttering rekrytering recruitment interview shortlisting vorstellungsgespräch anställningsintervju stillingsopslag",
  ],
  ["focus-work", 3, "fordybelse fokus focus deep_work koncentration strategi skrive læse no_meetings"],
  ["travel", 4, "=tog kørsel transport flight train travel rejse reise resa fly flug zug"],
  ["learning", 3, "kursus lederuddannelse diplom modul master konference conference eksamen lederudvikling"],
  [
    "private",
    4,
    "tandlæge læge frisør dentist fysioterapi privat fødselsdag børnehave hente zahnarzt tandläkare tannlege",
  ],
  [
    "absence",
    4,
    "=ferie =fri feriefri afspads urlaub semester vacation leave sygedag barns_1 barns_sygedag =vab =syg holiday OOO",
  ],
  ["on-call", 4, "=vagt rådighed tilkald bagvagt jour beredskap bakvakt bereitschaft on_call"],
  ["not-classifiable", 3, "placeholder =hold =x =optaget =busy =tbd =termin =samtale"],
  ["nothing", 1, "rasmussen inklusion konklusion erfaring netværksdækning frihed imødekomme museum"],
];
