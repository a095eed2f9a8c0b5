import type { KnownActivity } from "../../activity/activity";

/** Titles in which two words pull in different directions, and which of them a careful reader follows. */
export const TORN_TITLES: readonly (readonly [activity: KnownActivity, titles: string])[] = [
  [
    "management-meetings",
    "Møde med direktøren om normering|Statusmøde med min chef|Områdechef: opfølgning på sygefravær|Direktionen om budget 27|1:1 med chef|1:1 Lone (områdechef)|Halvårsstatus hos centerchefen|Chef: økonomi + rekruttering|Ledermøde: vagtplaner og ferie|Ledermøde med APV på dagsordenen|Lederteam – MUS-plan og trivsel|Styregruppe for byggeprojektet|Styregruppe: implementering af Nexus|Udvalg besøger plejecentret, sag 4|Bestyrelsen: regnskab og revision|Chefmøde m. frokost|Direktør ringer ind til chefmøde|Souscheferne: ferieplan|Afdelingsledere (mine) – ugens drift|Årshjul med ledelsesteam|Byrådsseminar om skolestruktur|Kaffe med borgmesteren|Boss catch-up|Director 1:1 – my objectives|Budget session with exec|Board dinner|Exec review of risk register|Leadership team: survey results|SLT – timetable and staffing|Trust board: quality report|Monthly report-out to VP|Steering committee – rollout|Governors: SEND update|Min sjef – status|Ledergruppe: budsjett og turnus|Styringsgruppe velferdsteknologi|Chefen: verksamhetsplan|Ledningsgrupp – bemanning sommar|Styrgrupp vårdplatser|GF: Budget und Personal|Vorgesetzte – Quartalsgespräch|Leitungsteam: Dienstplan und Urlaub|Lenkungskreis Projekt Kita-Neubau",
  ],
  [
    "peer-department-meetings",
    "Fælles møde plejehjem og sygepleje|Økonomi og HR: hvem indberetter hvad|HR om nye ansættelsesregler|IT om Teams-kanaler|Akutafdelingen: patienter der venter|Fordeling af sengepladser med M3|Teknik: porte og låse|Lederkollega på sygehuset ringer om flow|Jura – databehandleraftaler|Visitator om ny borger|Afdelingslederne om fælles vikarpulje|Jobcentret om praktikpladser|Skolen og SFO'en: overgang|Overlevering fra forrige leder|Kommunikation om pjecen|Rengøringslederen|Apoteket om medicinleverancer|Myndighed + udfører, fælles principper|ED and ward: boarding patients|Theatre lists w/ surgery managers|HR BP – policies|Finance BP and ops managers|Comms about website|Sister home manager – sharing staff|Engineering + Support: handoffs|Legal re contract templates|Naboavdelingen om pasientflyt|NAV og hjemmetjenesten|HR om rutiner|IT om behörigheter|Skola och socialtjänst|Grannavdelningen om vårdplatser|Personalabteilung: Verträge|Küche und Pflege|Vertrieb wegen Liefertermin",
  ],
  [
    "professional-working-group",
    "Lægekonference m. plejehjemslægen|Borgerkonference, kompleks sag|Tværfagligt møde om beboer|Arbejdsgruppe om sygefravær|Arbejdsgruppe vagtplanprincipper|Projektgruppe – budgetmodel|Workshop: ny organisering|Netværk for hygiejnenøglepersoner på afdelingen|Status i projektgruppen, e-arkiv|Udviklingsgruppe pårørendesamarbejde|Kvalitetsmøde tryksår|Elevsag i ressourceteam|Implementeringsgruppe: dokumentation|Case conference – child K|MDT re complex resident|Task group: sickness policy|Workshop on rota principles|Champions: dementia|Project team: parent portal|Security guild|Group: documentation standards|Ansvarsgruppe|Prosjekt: ny turnusmodell|Tverrfaglig om bruker|Arbetsgrupp schemaprinciper|EHT elevärenden|Fallrunde Bewohner|AG Dienstplanmodell|Projektgruppe Elternportal",
  ],
  [
    "audit-accreditation",
    "Tilsyn – klargøre mapper|Forberede tilsyn m. souschef|Handleplan efter tilsyn|Tilsynet kommer på besøg|Tilsynsrapport, høringssvar|Gennemgang af journaler før tilsyn|Audit på medicinskab|Møde med tilsynskonsulenten|Opfølgning på ISO-afvigelser fra audit|Akkreditering, mock survey med lederne|Arkivtilsyn|Rundvisning med Ældretilsynet|Inspection prep with deputies|Action plan after CQC|Auditor walk-through|Evidence upload for ISO|Ofsted visit – day 1|Audit follow-up actions|Call with inspector|Tilsyn: tiltaksplan|Forberede tilsyn|Besøk fra Statsforvalter|Tillsyn – åtgärdsplan|IVO-besök|Förbereda inspektion|Vorbereitung MD-Prüfung|Maßnahmen nach Audit|Begehung Heimaufsicht",
  ],
  [
    "work-environment-organisation",
    "APV-handlingsplan|APV-opfølgning|Formøde TR|Formøde MED|TR om vagtplan|AMR: tunge løft|Arbejdstilsynet på besøg|FOA om arbejdstid|MED: budget og besparelser|MED-møde m. sandwich|Personalegoder i MED|Møde m. DSR og TR om lokalaftale|Forhandling om lokalløn m. BUPL|Trivselsmåling – resultater til teamet|Vold mod personalet – AMR og leder|Gennemgang af arbejdsulykker|Ergonomirunde kontoret|Sygefravær i MED|H&S walk with rep|Union about rota changes|Staff council|Staff survey follow-up w/ reps|Unison re restructure|Joint committee: pay|Tillitsvalgt om turnus|AMU – sykefravær|Verneombud om støy|Skyddsombud ang. ljud|Facket om schema|Samverkan budget|Samverkan lokalt|Betriebsrat wegen Dienstplan|Personalrat Einstellung|Sicherheitsbegehung Werk 1",
  ],
  [
    "finance",
    "Afstemning af kassen|Prisaftale vikarbureau|Lønbudget m. HR|Budgetmøde m. souschef|Økonomi på projektet|Vikarforbrug, tal m. Jette|Kontrol af fakturaer|Rapport fra controller|Opfølgning på regnskab|Sygefravær – refusion og tal m. løn|Revision af fondsregnskab|Budget til temadag|Ansøgning om tillægsbevilling|Tilskud og takster, bestyrelseskasserer|Tilretning af lønprognose|Budget call|Agency spend review|Payroll check|Finance monthly review|Budget prep for board|Grant accounts|Invoices to approve before lunch|Auditors on site – accounts|Vikarkostnader med controller|Lønnsbudsjett|Gjennomgang regnskap|Genomgång av fakturor|Ekonomen om vikariekostnader|Personalbudget|Rechnungsprüfung|Budgetgespräch mit Träger|Kostenübersicht Leiharbeit",
  ],
  [
    "appraisal-talks",
    "Snak med Tina om opgaver|Forberede MUS|MUS-forberedelse Lis|Lønsamtale + MUS Ove|Opstartssamtale med ny SSA|Samtale m. Anna om fremtid og uddannelse|Sparring 1:1 med Jonas|Ugentlig 1:1 – Sofie, opgaver|Kaffe 1:1 Peter|Walk & talk m. Birgit|Evaluering af prøvetid, Maria|Udviklingsplan for Ida|Teamleder Hans, 1:1|Souschef 1:1|Prep for Anna's appraisal|Coffee 1:1 Sarah|Probation sign-off Tom|Salary review talk – Ana|Goals with Ben|Deputy 1:1|Forberede medarbeidersamtaler|Lønnssamtale m. Eva|Avstämning Karin uppdrag|Mål- och utvecklingssamtal|Zielgespräch Herr Braun|Feedbackgespräch Lea|1:1 Stellvertretung",
  ],
  [
    "external-visits",
    "Besøg af byrådsmedlemmer|Ergonomi A/S præsenterer nye stole|Fonden på besøg og frokost|Studerende fra Norge på rundvisning|Leverandør: medicinvogne|Nabokommunens ledere på besøg|Politikere ser på byggeriet|KL-delegation ser velfærdsteknologi|Sælger, bleer|Journalister på rundvisning fra Japan|Supplier lunch visit|Council members tour|Neighbouring school visit – leaders|Consultants present proposal|Sales demo of rostering tool|Visit by funders|Kommunepolitikere på omvisning|Leverandør demo turnussystem|Studenter fra Danmark på besøk|Politiker på besök|Leverantör visar larm|Fachleute aus Norwegen zu Besuch|Lieferant: Demo Dienstplansoftware|Stadträte besichtigen den Neubau",
  ],
  [
    "case-presentations-minutes",
    "HASTER svar til forvaltningen|Briefing for leader|Write decision paper|Udkast til svar på klage|Klage fra pårørende – skriftligt svar|Referat fra ledermøde skrives|Dagsorden personalemøde|Sag til udvalg om vikarforbrug|Notat om sygefravær til direktionen|Skriv indstilling budget|Punkter til MED-dagsorden|Oplæg til bestyrelsen om tilsyn|Svar til forældrebestyrelsen|Materiale til byrådet|Beslutningsoplæg normering|Tilsynsrapport – skriftligt svar til styrelsen|Taler til jubilæum, udkast|Redigere referat fra MED|Minutes from union meeting|Paper on agency costs|Draft response to complaint|Agenda for governors|Report to committee on sickness|Slides for board|Reply to parent complaint in writing|Svarbrev til pårørende|Saksframlegg om turnus|Referat fra AMU|Svar på klagomål|Underlag till nämnden|Dagordning APT|Antwort auf Beschwerde|Vorlage für Träger|Protokoll Teamsitzung",
  ],
  [
    "documentation-reporting",
    "Indberette UTH|Magtanvendelser – indberetning|Arbejdsulykke: anmeldelse|Kvalitetsrapport, afsnit om trivsel|Rapport til tilsyn|Ansøgning, demenspulje|Årsrapport MED-tal|Skrive rapport fra studietur|Registrere fravær|Dokumentation i Cura for beboere|Rapport om patientforløb|Indtaste tal i skabelon til ministeriet|Handleplaner opdateres i systemet|Opgørelse af vikartimer til forvaltningen|Statusrapport til fonden|Projektrapport til styregruppen|Kørselsgodtgørelse og udlæg|Bulletin to parents|Write incident report|Safeguarding notification|Report to funder|Update care records|Annual report text|Log overtime|Risk assessment paperwork|Rapport til NAV|Søknad kompetansemidler|Avviksmelding – skrive|Rapport till Skolverket|Ansökan statsbidrag|Avvikelserapport skriva|Bericht an Träger|Antrag Fördermittel|Unfallanzeige schreiben",
  ],
  [
    "citizen-contact",
    "Pårørende om tøjvask|Klagemøde m. advokat|Samtale med datter om flytning|Forældre om skema|Kaffe med beboere|Frokost med beboerrådet|Ny borger, velkomst|Besøg hos borger m. visitator|Elev og forældre – fravær|Skolevægring, møde m. hjemmet|Bekymret mor, 5.b|Beboers 95-års fødselsdag|Julefest for beboere og pårørende|Elevernes forestilling|Dimission|Møde med patient om UTH|Brugerundersøgelse, fokusgruppe med brugere|Kunde: eskalering af leverance|Klient og bisidder|Borger ringer ikke tilbage – hjemmebesøg|Parent re timetable|Complaint meeting with family and advocate|Resident's 100th birthday|Customer escalation|Meet patient about incident|Pupil attendance meeting with mum|Community open meeting|Tenants' forum|Foreldre om mobbing|Pårørende om medisin|Bruker og verge|Vårdnadshavare ang frånvaro|Anhörig om vården|SIP med familjen|Eltern wegen Mobbing|Tochter von Frau H.|Kunde wegen Lieferverzug|Bewohnergeburtstag 90",
  ],
  [
    "control-follow-up",
    "Kontraktmøde vaskeri|Weekly numbers|Egenkontroll|Stikprøve dokumentation|Halvårsstatus virksomhedsplan|Sygefraværsstatistik|Opfølgning på trivselsmål|Status: rekruttering i tal|Opfølgning på handleplaner|Evaluering af introforløb|Evaluering af julefest og logistik|Gennemgang af klager, 1. halvår|Tal: magtanvendelser|Leverandørmøde: opfølgning på kontrakt|Tjek af vagtplaner|Kontrol af kørselssedler|Opfølgning på APV-punkter i driften|Gennemgå rapport om fald|Egenkontrol køkken|Undervisningsbesøg hos Jens|Learning walk Y4|Follow-up on action log|Review of complaints Q2|Sickness figures|Check training records|Supplier performance review|Evaluation of induction|Progress on School Plan|Oppfølging handlingsplan|Status rekruttering|Gjennomgang klagesaker|Sjukfrånvarostatistik|Uppföljning handlingsplan|Uppföljning avtal städ|Auswertung Beschwerden|Stand Maßnahmenplan|Krankenstand Zahlen",
  ],
  [
    "network-meetings",
    "Arbeitskreis Pflegeleitungen Region|Ledernetværk om rekruttering|Middag i ledernetværket|Frokostmøde i erhvervsklubben|Konference-middag med kolleger fra andre kommuner|Netværk: økonomichefer|Foreningens bestyrelse og årsmøde|KL-temamøde for chefer|Besøg hos søsterorganisation i netværket|Dialog med patientforeninger|Reception hos samarbejdspartner|Partnerskabsmøde|Gammel studiekammerat, kaffe|Network lunch|Association AGM|Regional leads meet|Sector dinner|Ex-colleague coffee|Nettverk for enhetsledere|Frokostmøte næringsforeningen|Nätverk rektorer|Mingel branschorg|Netzwerk Schulleitungen|Empfang der IHK",
  ],
  [
    "supervision-coaching",
    "Sparring med HR om svær samtale|Supervision af teamet|Supervision: sygeplejersker|Ledersparring om MUS|Coaching af ny teamleder|Debriefing efter dødsfald|Mentor for ny leder|Sparring m. kollega om konflikt|Psykolog med teamet efter voldsepisode|Debrief – assault on staff|Coaching new deputy|Reflective practice w/ nurses|Mentor meeting|Coach call|Veiledning av ny leder|Debrif etter dødsfall|Handledning arbetslaget|Mentorsamtal|Supervision Pflegeteam|Coaching neue Teamleitung",
  ],
  [
    "staff-development",
    "Elevsamling|Fælles læring: demens|Faglig fredag|Lunch & learn|Team workshop: feedback|Temadag om sygefravær|Undervisning i dokumentation|Kursus i medicin for SSA'er|Oplæring i vagtplansystem|Kompetenceplan for teamet|Uddannelsesplaner m. praktikvejleder|Praktikant, midtvejs|Elev fremlægger opgave|Studerendes praktikevaluering|Introduktion til MED for nye|Brandøvelse og førstehjælp for personalet|Plan for lærernes efteruddannelse|Training: rostering tool|Workshop for staff on complaints|Apprentice progress review|Student nurse assessment|Train the new starter on Datix|Staff session: safeguarding|Opplæring i avvikssystemet|Studentevaluering|Utbildning hot och våld för personal|Handledarträff studenter|Schulung Dokumentation|Azubi Zwischengespräch|Einweisung neue Software fürs Team",
  ],
  [
    "ad-hoc",
    "Pressen ringer|Bestille julegaver til personalet|Rydde op på kontoret|Dækker vagt på afd. 2|Opsamling|Hoppe på vagt 1. sal|Går ind i plejen i dag|Vikar for dansklærer i 7.b|Tager stuegang for Mette|Nøgler til vikar|Interview med TV Midtvest|Akut møde om indbrud|Hastemøde: smitte på afdelingen|Huske kontrakt og blomster|Bestil ny telefon|Flytning af kontor|Smittestop, plan for afdelingen|Elevator i stykker, ring montør|Presse: sag om nedskæring|Reminder: send list|Cover class 4|Working a shift on the floor|Emergency: flood|Order new chairs|Interview with local paper|Fix projector|Crisis call re outbreak|Jobber vakt på avdelingen|Intervju med avisa|Hastemøte smitte|Täcker upp på avdelningen|Intervju tidningen|Akut: strömavbrott|Springe im Frühdienst ein|Interview Lokalzeitung|Notfall: Wasserrohrbruch|Drucker kaputt",
  ],
  [
    "email",
    "Mejlhantering|Catch up on email|Mail efter ferien|Mails før ledermøde|Svare på mails fra forældre|Beskeder på Aula|Ryd indbakke – ferie|Emails before board|Clear inbox after leave|E-post etter ferie|Svara på mejl|Mails nach Urlaub|Posteingang leeren",
  ],
  [
    "phone-calls",
    "Ringe til sygemeldte Ole|Ring til ansøger|Ring til pårørende|Tlf. m. advokat om klage|Ring til chefen|Telefonmøde om budget|Opkald til leverandør|Ring til banken|Call recruiter|Call parents back|Phone conference – suppliers|Ring HR|Ringe pårørende|Telefon med NAV|Ringa vårdnadshavare|Samtal per telefon med IVO|Anruf bei Angehörigen|Telefonat Lieferant|Rückruf Presse",
  ],
  [
    "lunch-break",
    "Frokost med bestyrelsesformand|Frokost m. kollega fra Region Nord|Lunch with supplier|Frokost m. souschef|Kaffe med Bo|Lunch med rektorsgruppen|Mittagessen mit dem Team|Lunch – catch up with Ed|Kantine m. teamet|Lunsj med sjefen|Kaffe i solen",
  ],
  [
    "reflection",
    "Week in review|Kig tilbage på ugen|Refleksion over personalemøde|Tid til at tænke over organisering|Efter-tanke: afskedigelsen|Gåtur uden telefon|Stilhed før ferien|Think about next year|Look back at Q1|Walk & think|Reflect on appraisal round|Tenke over uka|Tänka klart|Über die Woche nachdenken|Lukketid – ånde ud",
  ],
  [
    "staff-meetings",
    "Overlevering fra aftenvagt|Fredagsmorgenbrød|Kaffe og kage - Bentes 60 år|Personalemøde om vagtplan|Afdelingsmøde: trivselsmåling|Personalemøde m. oplæg om demens|Teammøde med frokost|Briefing af nattevagter|Farvel til studerende og kage|Medarbejderdag i sommerhus|Jubilæum Birthe 25 år|Vagtskifte og rapport|Tavlemøde om fald|Morgensang med personalet|Team lunch|Team briefing about audit|Staff meeting on budget cuts|Handover night to day|Birthday cake Liz (nurse)|Volunteers' and staff party|Retro on release|Personalmøte om turnus|Kake til Kari 50 år|Overlapp vaktskifte|APT med budget|Avtackning Gunilla|Personalmöte om schema|Teamsitzung Dienstplan|Abschied von Frau Roth|Übergabe Nachtdienst",
  ],
  [
    "shift-planning",
    "Ønskeplan – frist|Ferieønsker skal være inde|Vagtplan m. TR|Vagtplan, sygdom i weekend|Vikarer til sommer – plan|Dækning ved kursusdag|Fordel vagter i julen|Skema – vikar for Hanne|Bemanding ved sygefravær|Hvem dækker tirsdag?|Godkend fravær og ferie|Plan for lukkeuge|Cover for sick teacher|Who is on over Easter|Approve leave requests|Plan staffing for training day|Holiday cover w/ deputies|Ferie og vikarer sommer|Dekke sykdom i helga|Hvem jobber 17. mai|Semester och vikarier|Vem täcker torsdag|Ledighet och bemanning jul|Urlaub und Vertretung Sommer|Wer vertritt Frau Kern|Krankheitsvertretung planen",
  ],
  [
    "sickness-talks",
    "Samtale ang. samarbejde|Sygefraværsmøde m. HR|Møde m. HR om Susanne|Sygemeldt: plan med Lars|Samtale m. Bo og TR om adfærd|Stress – Mette, samtale|Tilbage efter operation – Tove|Advarsel, udkast + samtale m. HR|Opsigelse Jan m. FTR|Konflikt mellem Eva og Tom|Opfølgende samtale fravær Ida|Mæglingsmøde team|Fraværssamtale og MUS udsat|Jobcenter, Lis og mig|Meeting w/ HR re Sue's absence|Talk with Ray about lateness|Return from sick leave – Nia|Conflict: Ann / Joe|Dismissal meeting w/ union rep|Stress check-in – Pat|Samtale om fravær – Geir|Oppfølging sykmeldt med NAV|Konflikt i teamet – Nils og Eva|Samtal om frånvaro – Olle|Rehab Lena med Försäkringskassan|Konflikt Herr Maier / Frau Lutz|Gespräch Fehlzeiten Jan|Personalgespräch wegen Fehlzeiten|Personalgespräch: Krankenstand Herr Alt|Mitarbeitergespräch nach langer Krankheit|Rückkehr nach Krankheit – Ute",
  ],
  [
    "recruitment",
    "Kontrakt til ny kollega|HR om stillingsopslag|Samtale: vikar i børnehaven|Ansættelse af ny elev|Løn til ny sygeplejerske – forhandling m. DSR|Ring til referencer – kandidat 2|Udvælgelse m. TR|Rundvisning af ansøger|Besøg af ansøger før samtale|Ansøgere til souschef|Prøvevagt ny afløser|Prep interview questions|Candidate visit|Recruitment sync with HR|Reference calls|Interview deputy head – panel|Job description update|Samtale med søker|Utlysning sykepleier m. HR|Referanser sykepleier|Intervju undersköterska|Annons enhetschef|Urval till intervju|Bewerber Hospitation|Gespräch Bewerberin Erzieherin|Stellenanzeige mit HR",
  ],
  [
    "focus-work",
    "Planning next week|Forberede personalemøde|Forbered oplæg til temadag|Forberede svær samtale|Læse forskningsrapport om demens|Læs referat og bilag|Skriv artikel|Analyse af sygefravær – skrivearbejde|Strategi for rekruttering|Udvikle ny mødestruktur|Planlægge MUS-runde|Forberedelse ledermøde|Tænke ny vagtstruktur, lukket dør|Gennemlæse høringsmateriale|Prep team day|Read inspection framework|Write strategy for retention|Prepare difficult conversation|Plan the term|Forberede ledermøte|Lese rapport|Jobbe med virksomhetsplan|Förbereda APT|Läsa rapport|Skriva på verksamhetsplan|Vorbereitung Teamtag|Bericht lesen|Konzept Dienstplanung in Ruhe",
  ],
  [
    "travel",
    "Cykle til rådhuset|Kørsel til ledermøde|Tog hjem efter konference|Kør til borgermøde|Transport til kursus|Fly til kongres|Drive to board|Train to conference|Travel to site visit|Kjøre til møte|Resa till möte|Fahrt zur Tagung|Rückfahrt vom Audit|Vej til/fra tilsyn",
  ],
  [
    "learning",
    "KL's topmøde|Uddannelse|Studiedag|Konference om tilsyn|Kursus i budget for ledere|Lederkursus: den svære samtale|Webinar om APV|Coachinguddannelse|Seminar: arbejdsmiljø for ledere|Eksamen, diplom i ledelse|Opgave til lederuddannelse – skrive|Course on employment law|Webinar: sickness absence|Conference on safeguarding|Leadership programme – coaching module|Kurs i arbeidsrett for ledere|Konferanse eldreomsorg|Kurs i arbetsrätt|Konferens skolledare|Seminar Arbeitsrecht|Fachtagung Pflege",
  ],
  [
    "private",
    "Forældresamtale (egen)|Forældremøde - egne børn|Begravelse|Mor 80|Skole-hjem, Emil (mit barn)|Møde i banken|Læge med mor|Tandlæge børn|Syn af bil|Parents' evening (mine)|School play – my kids|Bank|Lege med far|Foreldremøte (egne)|Föräldramöte (mina)|Elternabend eigene Kinder|Klassentreffen",
  ],
  [
    "absence",
    "Off sick|A/L|Ferie – Lone er stedfortræder|Fri, souschef dækker|Syg – aflys møder|Afspadsering for weekendvagt|Omsorgsdag, barn|Ferie (vikar: Bo)|Barns 2. sygedag|Leave – deputy covers|Holiday Spain|Sick today|TOIL for weekend duty|Ferie – stedfortreder Anne|Avspasering for helg|Semester – Eva ersätter|Komp för jour|Urlaub (Vertretung: Jana)|Zeitausgleich für Wochenenddienst",
  ],
  [
    "not-classifiable",
    "Samtale|Snak|Per / Lis|Kalender|Lars og Ida|Møde m. Hans|Meeting with Jo|Kort møde|Kort snak m. Ole|Tid|Noget med Bent|Anne + Karl|Talk w/ Bea|Kaja|Termin Herr S.|Möte med Ulf|Møte Kari|Blokeret|Afventer|Hold this slot",
  ],
  [
    "on-call",
    "Ledervagt pinse|Ledervagt m. telefon|Rådighed hele weekenden|Har ledervagten i ferien|Bagvagt for område Nord|On call – holidays|Duty manager weekend|Leder-beredskap påske|Beredskap jul|Jour helgen|Chefsjour midsommar|Rufbereitschaft Ostern|Leitungsdienst Wochenende",
  ],
];
