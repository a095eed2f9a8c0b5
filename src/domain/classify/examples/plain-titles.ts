import type { KnownActivity } from "../../activity/activity";

/** What is mostly said by one word. Titles as leaders write them, made up for training; each line holds several, parted by "|". */
export const PLAIN_TITLES: readonly (readonly [activity: KnownActivity, titles: string])[] = [
  [
    "management-meetings",
    "Ledermøde torsdag|Direktionen - pkt. om sygefravær|Chefmøde, udvidet m. stabe|Møde m. Kirsten (min chef) om budget|Lederteam: prioritering 27|Temamøde byrådet - ældreområdet|Bestyrelsesmøde nr. 4|Kvartalssamtale med centerchefen|Formøde SSU|LG-møde|Statusmøde m. områdechef Lone|Styregruppe velfærdsteknologi|Ugentlig koordinering m. souscheferne|Hospitalsledelsen: kapacitetsplan|Strategidag for ledergruppen, Comwell|Skolebestyrelse - princip om mobiler|Bilateral m. direktør|Rektor + ledelsesteam, mandag|1:1 m. Henrik (vicedir.)|Regionsråd – orienteringspunkt",
  ],
  [
    "management-meetings",
    "SLT|Exec away day – day 1|Governors' resources committee|Board strategy session|1:1 with my director|Trustee meeting (hybrid)|Catch-up with Chief Nurse|Portfolio steering|Senior managers' briefing|Leadership weekly|Chair & CEO fortnightly|Monthly w/ Karen (line manager)|VP staff meeting|Cabinet – Q2 savings|QBR with CTO|Ledergruppemøte|Styremøte 3/26|Møte med kommunalsjef|Utvidet ledergruppe helse|Ledningsgrupp måndag|Nämndmöte – föredragning skolan|Avstämning med förvaltningschef|Styrgrupp digitalisering|Chefsmöte socialförvaltningen|Leitungsrunde Pflege|Vorstandssitzung Q3|Jour fixe mit Bereichsleiterin|Schulleitungsteam|Führungskreis erweitert|Lenkungsausschuss ERP",
  ],
  [
    "peer-department-meetings",
    "Møde m. hjemmeplejen om overlevering|Afdelingsledere på tværs|Snitflader jobcenter/ydelse|Koordinering med køkkenet|Møde m. visitationen|Kapacitetsmøde akut/kirurgi|Kollegamøde lederne i område Syd|Samarbejdsmøde PPR|HR-partner Louise|IT + økonomi: nyt lønsystem, hvem gør hvad|Lægerne om weekendstuegang|Driftsmøde med teknisk service|Overdragelse af opgaver fra Vej & Park|Møde m. oversygeplejersken på naboafsnittet|De andre centerledere - kaffe og koordinering|Sundhedsplejen om nye 0. klasser|Bed meeting|Ward managers – winter pressures|Heads of service sync|Pharmacy re TTOs|Estates walkabout w/ facilities lead|Handover from outgoing EM|Product/Eng interface|Finance + HR + IT alignment on starters|Site managers call-round|Samarbeidsmøte NAV|Avdelingslederne: felles ressurser|Koordineringsmøte med hjemmetjenesten|Samverkan med biståndsenheten|Enhetschefer emellan|Överlämning från natten till hemtjänsten|Abstimmung mit der Personalabteilung|Stationsleitungen quer|Schnittstelle Produktion/QS|Austausch mit Teamleitern Vertrieb",
  ],
  [
    "professional-working-group",
    "Arbejdsgruppe: demensvenlig indretning|Projektmøde – nyt vagtplansystem|Faggruppe sårpleje|Følgegruppe ny skolereform|Tværfaglig konference, borger med komplekse behov|Hygiejneudvalget|Implementering FS3, møde 4|Kvalitetsgruppe|MDT onsdag|Spor 2: rekruttering og fastholdelse|Workshop om borgerforløb|PLC-møde|Ressourceteam|ESDH-projekt, testgruppe|Arkitekturforum|Instruksgruppe medicin|Landsindsamling – planlægningsmøde|Byggemøde 7|AI-pilot, opfølgning i projektgruppen|Palliativ tovholdergruppe|Arch guild|Falls prevention group|Curriculum leads|Project Otter kick-off|Working group: lone working policy|Safeguarding panel|RFC review – auth service|Sprint planning|Quality improvement huddle – sepsis|Fundraising campaign planning|Prosjektgruppe ny sykehjemsplass|Fagråd sykepleie|Kvalitetsutvalget|Arbetsgrupp heltid|Elevhälsoteam|Ämneslag matematik|Projektgruppe Neubau|Fallbesprechung Herr W.|Qualitätszirkel|AG Leitbild",
  ],
  [
    "audit-accreditation",
    "Tilsyn – forberedelse m. teamet|Sundhedstilsyn kl. 9|ISO 27001 intern audit|Handleplan efter tilsyn|Socialtilsyn, dialogmøde|Audit: journalføring|Akkreditering, interview med surveyor|Brandsyn|Fødevarekontrollen|Audit hygiejne afd. 3|Forberede uanmeldt tilsyn, tjek mapper|Datatilsynets besøg|Egen audit på håndhygiejne|CQC prep|SOC 2 evidence|Mock Ofsted|Accreditation visit – day 2|Infection control audit|ISO surveillance audit|Internal audit: access|Tilsyn fra Statsforvalter|Internrevisjon|Mattilsynet|IVO-tillsyn|Internrevision miljö|Skolinspektionen – intervjuer|MDK-Prüfung|Überwachungsaudit TÜV|Heimaufsicht kommt|Audit Vorbereitung",
  ],
  [
    "work-environment-organisation",
    "Lokal-MED|MED-udvalg, ekstraordinært|TRIO|Sikkerhedsrunde m. AMR|Formøde TR|APV-handlingsplan|AMO-møde|Arbejdstilsynet på besøg|Trivselsmåling: præsentation i ledergruppen og MED|Drøftelse med FOA|Vold og trusler – ny retningslinje m. AMR|Arbejdsulykke, analyse m. AMG|Samarbejdsudvalg|FTR vedr. lokalaftale|H&S committee|Union catch-up (Unison)|Staff survey results – actions|Fire risk assessment review|JCC|Works council consultation|AMU|Vernerunde|Drøftingsmøte tillitsvalgte|HMS-runde|Skyddsrond|Samverkan FSG|MBL-förhandling|Betriebsrat Monatsgespräch|Gefährdungsbeurteilung Küche|Arbeitsschutzausschuss|Personalrat – Dienstvereinbarung",
  ],
  [
    "finance",
    "Budgetopfølgning m. controller|Regnskab Q3|Budget 2027 - input|Godkende fakturaer|Lønforbrug m. Jette|Økonomi: merforbrug vikarer|Afstemning af kassen|Revisor|Forecast|Fakturatjek|Anlægsbevilling, tal|Budgetmøde med souschef|Likviditet|Tildelingsmodel, nye tal|Prisaftale vikarbureau|Budget call|Month-end|Invoices|Forecast w/ FP&A|Year-end with auditors|Reserves & cashflow|CIP savings plan|Cost review cloud|Budsjettmøte|Fakturabehandling|Økonomirapport 2. tertial|Budgetuppföljning med ekonom|Attestera fakturor|Bokslut|Haushaltsplanung 27|Controllinggespräch|Rechnungen freigeben|Wirtschaftsplan",
  ],
  [
    "appraisal-talks",
    "MUS Karin|MUS - Peter L.|1:1 Anja|1:1 m. teamkoordinator|LUS m. min chef|GRUS team nord|Lønsamtale Bente|Prøvetidssamtale Jonas|3 mdr. samtale, Sara|Udviklingssamtale Lise|Opfølgning på MUS, Ida|Seniorsamtale Hanne|Fratrædelsessamtale Mikkel|Snak med Tina om opgaver|Mette - ugentlig|Trivselssnak Ole|1:1 Priya|PDR – Tom|Appraisal: Gwen|Probation review – Ella|Weekly w/ Sam|Career chat with Noor|Check-in Marta|Exit interview – Joe|Pay conversation Dan|Medarbeidersamtale Kari|Lønnssamtale Per|1:1 Silje|Medarbetarsamtal Lina|Lönesamtal Erik|Avstämning Petra|Mitarbeitergespräch Frau Lang|Jahresgespräch Tim|1:1 Jana|Probezeitgespräch Yusuf",
  ],
  [
    "external-visits",
    "Besøg fra Odense Kommune|Studiebesøg fra Sverige|Rundvisning for nye naboer|Leverandør viser lifte|Delegation fra Japan|Firmaet bag kaldesystemet kommer|Inspirationsbesøg - friplejehjem|Besøg af byrådsmedlemmer|Atea demo|Minister på besøg|Fond på besøg|Ergonomi A/S præsenterer nye stole|Åbent hus|Konsulenter fra Rambøll|Gæster fra Grønland|Supplier demo|Visit: Norwegian delegation|Donor visit|Tour for prospective partners|Vendor pitch – monitoring tool|MP visit|Besøk fra nabokommune|Omvisning for studenter|Studiebesök från Åbo|Leverantörsbesök|Lieferant stellt Pflegebetten vor|Besuch aus Wien|Besuchergruppe Hochschule|Kundenbesuch Werk",
  ],
  [
    "case-presentations-minutes",
    "Sagsfremstilling til SSU|Referat fra MED|Dagsorden til ledermøde|Svar på klage, udkast|Notat til direktionen om normering|Skrive referat|Indstilling til udvalget|Svar til borgmesteren|Høringssvar|Talepunkter til åbning|Bilag til bestyrelsesmøde|Aktindsigt - journalisten|Svar på politikerspørgsmål|Dagsordensmøde m. sekretær|Referat + opgaveliste sendes|Board papers|Draft minutes|Committee report – winter plan|Reply to MP letter|Agenda for staff day|FOI response|Briefing for leader|Write decision paper|Saksfremlegg budsjett|Møtereferat|Svarbrev klage|Tjänsteskrivelse nämnd|Protokoll APT|Remissvar|Vorlage Ausschuss|Protokoll schreiben|Stellungnahme Beschwerde|Tagesordnung Konferenz",
  ],
  [
    "documentation-reporting",
    "Kvalitetsrapport|Indberetning af magtanvendelse|Årsrapport til fonden|UTH-indberetning|Ansøgning til puljen|Dokumentation i Nexus|Registrering af arbejdsskade|Statistik til Socialstyrelsen|Projektrapport, sidste del|Nyhedsbrev til personalet|Ugebrev|Afrapportering §83|GDPR-fortegnelse|Tidsregistrering|Månedsrapport|Grant report|Statutory return|Incident report – fall|Monthly report|Newsletter|Write up investigation notes|Data return to ICB|Funding bid|Årsmelding|Tilskuddssøknad|Rapportering KOSTRA|Statsbidragsansökan|Kvalitetsberättelse|Lex Sarah-anmälan|Jahresbericht|Förderantrag|Meldung Gesundheitsamt|Zeiterfassung prüfen und melden",
  ],
  [
    "citizen-contact",
    "Pårørendesamtale|Pårørende til Inger, stue 4|Forældremøde 3.b|Beboerråd|Klage - møde med familien|Borger ønsker samtale|Elevsamtale m. Noah og mor|Bruger-/pårørenderåd|Indflytning lejl. 12|Udskrivningsmøde m. familie|Forældre til Alma|Skole-hjem-samtale|Mindestund for Ejnar|Patientklage, dialogsamtale|Frivilligaften|Borgerdialog om letbanen|Besøg hos borger|Kundemøde Novo|Medlemsmøde|Handicaprådet|Family meeting – Mrs P|Parents' evening|Residents' meeting|Complaint meeting|Customer call – Acme|Service user forum|Pupil voice|Son of Mr Jones|Pårørendemøte|Samtale med foreldre|Brukerråd|Pasientklage – samtale|Anhörigsamtal|Föräldramöte åk 2|Brukarråd|Angehörigengespräch|Elternabend|Bewohnerbeirat|Kundentermin Siemens|Beschwerde Familie K.",
  ],
  [
    "control-follow-up",
    "Status på handleplan|Opfølgning - ventelister|KPI-gennemgang|Kontraktmøde vaskeri|Tjek af medicinskab|Evaluering af temauge|UTH-gennemgang|Risikolog|Gennemgang af sygefraværstal|Statusmøde projekt|Driftstal|Midtvejsevaluering|Brandøvelse|Opfølgning på mål|Leverandøropfølgning KMD|Stikprøver i sager|Metrics review|Status check: recruitment campaign|Post-mortem Friday|Spot checks|Contract review cleaning|Datix review|Risk register|Learning walk|Weekly numbers|Avviksmøte|Statusmøte|Internkontroll|Uppföljning mål|Avvikelsegenomgång|Egenkontroll|Kennzahlen|Pflegevisite|Projektstatus|Auswertung Befragung",
  ],
  [
    "network-meetings",
    "Ledernetværk|Erfagruppe for plejehjemsledere|KL-netværk|Netværksmøde forstandere|Skolelederforeningen, generalforsamling|VL-gruppe|Demensnetværk region|Brancheforeningen, medlemsmøde|IT-chefnetværk|Folkemøde - debat|Nytårskur i erhvervsforeningen|Alumni ledelsesakademi|Heads' network|Charity leaders breakfast|Regional forum|CIO roundtable|Meetup|Ledernettverk|KS-samling|Chefsnätverk|Branschträff|Netzwerktreffen|Verbandssitzung|Arbeitskreis Pflegeleitungen Region",
  ],
  [
    "supervision-coaching",
    "Supervision|Ledersupervision|Coaching m. Bodil|Sparring m. HR om teamet|Mentormøde|Kollegial sparring|Debriefing efter episode på stue 7|Gruppesupervision|Sparring med Niels|Supervision af nye ledere|Coach|Clinical supervision|Mentoring – Aisha|Debrief after incident|Action learning set|Coaching session|Veiledning|Kollegaveiledning|Handledning|Debriefing efter larm|Supervision Team|Kollegiale Beratung|Coaching",
  ],
  [
    "staff-development",
    "Temadag|Kompetenceudvikling, plan|Intro nye medarbejdere|Undervisning i forflytning|Elever – velkomst|Praktikvejleder-møde|Kursus for teamet i konflikthåndtering|Oplæring af ny sekretær|Pædagogisk dag|SOSU-elev, midtvejssamtale|Fælles læring: demens|Onboarding Sofie|Uddannelsesplan studerende|Brandkursus hele huset|Faglig fredag|Induction – new starters|Training day|INSET|Student nurse placement|Lunch & learn|Apprentice review|Team workshop: feedback|Opplæring|Fagdag|Nyansattdag|Studiedag|Introduktion ny kollega|VFU-studenter|Schulung Team|Einarbeitung Neue|Azubi-Gespräch|Praxisanleitung",
  ],
  [
    "ad-hoc",
    "Diverse|Småopgaver|Husk nøgler|Krisemøde vandskade|Pressen ringer|Hængepartier|Bestille julegaver|Akut: strømsvigt|Rydde op på kontoret|HASTER svar til Anne|TV2 Fyn|Ny printer|Dækker vagt på afd. 2|To-do|Aflevere papirer|Opsamling|Loose ends|Admin|Urgent: leak in kitchen|Chase IT about laptops|Press call|Sort parking permits|Covering reception|Firefighting|Buffer|Diverse oppgaver|Rydde|Krisemøte|Smått och gott|Krismöte|Kom ihåg blommor|Kleinkram|Krisensitzung|Puffer|Presseanfrage",
  ],
  [
    "email",
    "Mail|Mails|Mailtid|Indbakke|Svare på mails|Tømme indbakken|Outlook-oprydning|Email|Inbox zero|E-mails|Emails + Teams messages|E-post|Mejl|Mejlhantering|E-Mails|Mails beantworten|Posteingang|Catch up on email|Aula-beskeder og mail|Mail og beskeder",
  ],
  [
    "phone-calls",
    "Ring til Lis|Ring: kommunen, banken, Per|Telefontid|Tlf. møde m. KL|Opkald til pårørende|Telefonmøde|Ringe tilbage|Tlf. m. læge|Ring til vikarbureau|Call with lawyer|Phone: GP surgery|Call back HR|Telephone conf|Ringe Hansen|Telefonmøte|Ringa Anna|Telefontid|Telefonat mit Träger|Anruf Frau Meier|Rückruf",
  ],
  [
    "lunch-break",
    "Frokost|Lunch|Pause|Kaffe|Frokost m. Lene|Frokostpause|Spis!|Kaffepause|Frokost i kantinen|Madpakke|Lunch w/ Tim|Break|Coffee|Tea break|Lunsj|Matpause|Fika|Mittag|Mittagspause|Kaffee mit Ute|Frokost med bestyrelsesformand|🥪|☕",
  ],
  [
    "reflection",
    "Refleksion|Refleksionstid|Tænketid|Eftertanke|Ugen der gik|Pusterum|Gå en tur|Åndehul|Ro|Lukke ugen ned - hvad lærte jeg|Møde med mig selv|Mig-tid|Think|Reflection|Thinking time|Walk|Breathing space|Week in review|Refleksjon|Tenketid|Reflektion|Eftertanke|Reflexion|Nachdenken|Durchatmen|Helikoptertid",
  ],
  [
    "staff-meetings",
    "Personalemøde|Afdelingsmøde|Tavlemøde|Teammøde|Morgenmøde|P-møde|Husmøde|Stand-up|Julefrokost|Medarbejdermøde|Lærermøde|Team-møde myndighed|Fællesmøde|Nattevagtsmøde|Teamdag|Kaffe og kage - Bentes 60 år|Afskedsreception Vibeke|Sommerfest for personalet|Gruppemøde hjemmepleje|Stuemøde|Kontormøde|Whiteboard|Staff meeting|All hands|Huddle|Team meeting|Daily standup|Sprint retro|Handover|Staff briefing|Leaving do – Pat|Xmas party|Personalmøte|Avdelingsmøte|Julebord|APT|Arbetsplatsträff|Personalmöte|Morgonmöte|Teamsitzung|Dienstbesprechung|Lehrerkonferenz|Übergabe|Weihnachtsfeier Team",
  ],
  [
    "shift-planning",
    "Vagtplan|Vagtplan uge 30-33|Ferieplan|Skemalægning|Dækning af weekend|Vikardækning|Vagtbytte|Sommerferieplan m. tillidsrep.|Juleplan|Bemanding uge 7|Fagfordeling|Vagthuller|Mangler nattevagt fredag|Skema for næste skoleår|Fremmødeplan|Rota|Roster Feb|Annual leave planning|Cover for Sue|Shift gaps weekend|Timetable|Holiday rota|Turnus|Vaktplan|Ferieliste|Bemanning helg|Schema|Semesterplanering|Bemanning vecka 8|Dienstplan|Urlaubsplanung|Stundenplan|Vertretung regeln",
  ],
  [
    "sickness-talks",
    "Sygefraværssamtale Lars|Omsorgssamtale|Rundbordssamtale|Fastholdelsesplan Britta|Tjenstlig samtale|Samtale m. P. om fravær|Svær samtale|Opfølgning sygemeldt - Janne|Konfliktmægling team syd|Partshøring|Advarsel|Mulighedserklæring, Dorthe|1-5-14 Hanne|Samtale ang. samarbejde|Delvis raskmelding|Return to work – Bob|Sickness review|Grievance hearing|Disciplinary|Welfare meeting|Absence stage 2|Mediation|OH review – Tess|Sykefraværssamtale|Dialogmøte|Oppfølging sykmeldt|Rehabmöte|Rehabsamtal|Omtankesamtal|BEM|Rückkehrgespräch|Konfliktgespräch|Abmahnung|Wiedereingliederung Frau S.",
  ],
  [
    "recruitment",
    "Ansættelsessamtaler|Jobsamtale|Samtaler sygeplejerske, 2. runde|Ansættelsesudvalg|Stillingsopslag pædagog|Læse ansøgninger|Referencer på kandidat|Rekruttering|Ny teamleder - jobannonce|Samtale ansøger Mia|Kontrakt til ny kollega|Kandidater: vikar|Interviews – deputy|Shortlisting|Job ad|Interview panel|Candidate debrief|Sift applications|Offer call|Intervju|Utlysning stilling|Ansettelsesutvalg|Anställningsintervju|Rekrytering|Platsannons|Vorstellungsgespräch|Bewerbungen sichten|Stellenausschreibung|Auswahlgespräche",
  ],
  [
    "focus-work",
    "Fordybelse|Fokustid|Skrivetid|Strategi|Forberedelse|Læse materiale|Forberede oplæg|Ikke forstyr|Kontortid|Planlægning af næste uge|Udviklingsplan|Skrive oplæg|Mødefri|Arbejdsro|Forberedelse MUS|Deep work|Focus time|No meetings|Prep for board|Writing|Reading|Strategy paper|Heads down|Planning next week|Fokustid|Forberedelse styremøte|Skrivetid|Fokus|Läsa in mig|Förberedelse|Fokuszeit|Konzept schreiben|Vorbereitung|Strategiepapier",
  ],
  [
    "travel",
    "Transport|Kørsel|Tog til København|Kørsel til Vejle|Fly BLL-OSL|Hjemrejse|Rejsetid|På vej til Aarhus|Kør|Tog retur|Train to London|Travel|Flight|Drive to site|Commute|SK1419|Reise|Tog til Oslo|Kjøring|Tåg till Göteborg|Resa|Fahrt nach Köln|Zug|Anreise Berlin|ICE 881",
  ],
  [
    "learning",
    "Lederuddannelse|Diplom modul 2|Konference om ældrepleje|Kursus: svære samtaler|Webinar|Eksamen|KL's topmøde|Studiedag|Lederkursus|Masterclass|Seminar om GDPR|Uddannelse|Fagkongres|Conference|Course: Leading change|NPQ module|MBA class|Webinar: AI in care|Study|Kurs|Lederutdanning|Konferanse|Utbildning ledarskap|Kurs arbetsmiljö för chefer|Fortbildung Führung|Tagung|Seminar Leitung|Lederudviklingsforløb dag 2",
  ],
  [
    "private",
    "Tandlæge|Læge|Frisør|Hente børn|Privat|Forældresamtale (egen)|Fys|Bilen på værksted|Mors fødselsdag|Svømning|Håndværker hjemme|Dentist|GP|School run|Vet|Private|Kids' concert|Gym|Tannlege|Hente i barnehagen|Frisør|Tandläkare|Hämta på förskolan|Läkartid|Zahnarzt|Arzttermin|Kinder abholen|Privat|Yoga|Begravelse",
  ],
  [
    "absence",
    "Ferie|Fri|Afspadsering|Feriefri|Barns sygedag|Syg|Omsorgsdag|Sommerferie|Lukkedag|Vinterferie uge 7|Barn syg|Annual leave|Holiday|Leave|Off sick|Day off|A/L|TOIL|Ferie|Avspasering|Sykt barn|Semester|Ledig|Vab|Sjuk|Föräldraledig|Urlaub|Frei|Krank|Überstundenabbau|Gleittag|Brückentag",
  ],
  [
    "not-classifiable",
    "Møde|Samtale|?|Optaget|Hold|Placeholder|TBD|xx|Reserveret|Snak|Aftale|Hanne|Per / Lis|Busy|Blocked|Meeting|Catch up|Karen|Möte|Bokad|Termin|Besprechung|Opptatt|Møte|...|Jens?|Lige vende noget|Kalender|Test|tba",
  ],
  [
    "on-call",
    "Ledervagt|Bagvagt|Rådighedsvagt|Tilkald|Weekendvagt|Vagttelefon|On call|Duty manager|Silver on call|On-call week|Bakvakt|Beredskapsvakt|Jour|Chefsjour|Rufbereitschaft|Bereitschaftsdienst|Har vagttelefonen|Vagt",
  ],
];
