import type { KnownActivity } from "../../activity/activity";

/** Titles as they come: short, cut, joking, with names, codes and half sentences. */
export const VARIED_TITLES: readonly (readonly [activity: KnownActivity, titles: string])[] = [
  [
    "management-meetings",
    "Hos Birgitte – hvad gør vi med M2|Rådhuset kl. 9, hele kredsen af ledere|De fire teamledere + mig|Områdelederne samles|Kvartalsmøde forvaltningen|Chefens halve time|Udvalget – orientering om ventelister|Mødet i toppen|Afdelingsledelsen, fast|Ledelsestjek mandag|LG 14-dages|Formand + næstformand|Bestyrelsesweekend Svinkløv|Ekstraordinært chefmøde om sparerunde|Ledelsesmøde lægefaglig/sygeplejefaglig|Årlig dialog med forvaltningen|Dialogmøde direktør og ledere|Virksomhedsaftale – drøftelse m. chef|Oplæg i byrådet|Fællesledelse 3 skoler, strategi|Toppen: ny struktur|Politisk temamøde om ældrepleje|Regionsrådets formand|Mødes m. Hanne fra direktionen|KMD-styregruppe|Ledertræf i kommunen|Region: koncernchefer, video|Gruppelederne|Min ledergruppe – off-site|Viceskoleleder + pæd. leder, ugestart",
  ],
  [
    "management-meetings",
    "Top table|CEO update|Heads and CEO|Chief exec's cabinet|Update the minister's office w/ DG|Mgmt sync|Bi-weekly w/ my manager|Deputies' meeting|Assistant heads – week ahead|Board sub-group: people|Divisional board|Exec: go/no-go|Sponsor check-in, Falcon|Chair's call|Trustee away weekend|Line mgmt w/ Diane|Council leader briefing|Ward sisters' lead + matron|Skip level – Omar|Staff of the VP|Strategy offsite Brighton|Portfolio holder|Ukentlig med sjefen|Rådmannens ledermøte|Styret|Lederne mine|Kommunalsjef oppvekst|Rektorsmöte förvaltningen|Ledning + stab|Nämndens presidium|Min chef 30 min|VD-avstämning|Träger-Jour-fixe|Bei der Chefin|Leitungsklausur Tag 1|Amtsleiterrunde|Stellvertreterinnen und ich|Aufsichtsratssitzung Vorbesprechung mit Vorstand",
  ],
  [
    "peer-department-meetings",
    "Lis fra løn|Bo (visitation)|Anne fra borgerservice|Kollega på M4 – bytte senge|Kirurgerne vil have vores stuer|Overgang 6.-7. klasse m. Lindeskolen|Børnehaven om de nye|Køkkenet: diætkost|Ny lægesekretærleder, hilse på|Vi og hjemmesygeplejen|Samspil akutteam/plejehjem|Hvem svarer borgerne? m. Borgerservice|Fællesmøde m. nabocentret|Hus A/B-lederne|Pedel og rengøring, koordinering|Vagtcentral og os|Personalejura, generelt|Depot + kørsel|Snak m. it om wifi på stuerne|De tre afsnitsledere|Sygehusapoteket m.fl.|Kultur og Fritid: haltider|UU-vejlederen|Familieafdelingen, fast møde|Lægehuset|Psykiatrien om fælles patienter|Data-kontoret|Stabene i ring|Kolleger i område 3|Product + design + me|Ops handover|Dave from estates|New finance lead – intro|Ward 5 manager, bay swap|Sales leads – what's slipping|Cross-site leads|Customer success sync|Chat w/ other heads|Adult services and children's: transitions|GP liaison|Facilities mgr|Nordre avdeling om vaktmester|Kjøkkenet|Helsesykepleier og sosiallærer, samarbeid|Köket|Vaktmästeri och städ|Kollegan på avd 12|Die Kollegin aus Haus 2|Hausmeisterdienst|Leitung Nachbarkita",
  ],
  [
    "professional-working-group",
    "Gruppen om ny skærmpolitik|Spor 4|Delprojekt hjemtagelse|Patientforløb hofte – gruppe|Sårteam|Tovholdere demens|Nøglepersoner medicin|Læsevejledere + ledelse|Teknologipanel|Forsøg med 12-timers vagter, projektgruppe|Kerneopgaven – arbejdsseminar|Beboerkonference stue 11|Borger L., tværfagligt|Behandlingskonference|Etisk komité|Instruksrevision|Udbud kørsel – kravspec|Testforløb nyt kaldeanlæg|Udskrivningsprojekt|Redaktion årsskrift|Ungegruppen: metode|Brugerinddragelse – projekt|Kampagnegruppe efterår|Design system crew|Data platform WG|Migration planning|Threat modelling|Pathway redesign|Policy refresh group|Attendance strategy group|Literacy working party|Practice forum|Care plan redesign|M&M|Journal club|Journalgruppe IKT|Faggruppe demens|Skolemiljøteam|Arbeidsgruppe rutiner|Ny skolplattform – grupp|Metodgrupp|Konzeptgruppe|Projekt Digitale Akte|Hygienekreis|Teilprojekt Logistik",
  ],
  [
    "audit-accreditation",
    "De kommer fra styrelsen|STPS på onsdag|Ældretilsyn i dag|Mapper til tilsyn|Målepunkter – selvtjek|Tilsyn: hvad mangler vi|Interview med auditor|Journalaudit 10 stk.|Intern audit lager|ISAE-erklæring|NIS2-modenhed, eksternt tjek|Smileykontrol|Brandmyndigheden|Akkreditering: evidens|Før-audit|Auditor day|External assessor|CQC – PIR|Mock walkround|Inspection debrief|Evidence hunt|Cyber Essentials assessor|DSPT|Kvalitetsrevisor på besøk|Revisjon ISO|Granskning|Revision hygien|Prüfer im Haus|QM-Audit|Gesundheitsamt Begehung",
  ],
  [
    "work-environment-organisation",
    "Anette TR|TR + AMR kaffe|MED temadrøftelse|LMU|HMU|Formøde A-siden|Gruppen for arbejdsmiljø|APV-samtale med huset|Nærved-hændelser, AMR|Sikkerhed: truende pårørende, AMG|Støj i stuen – arbejdsmiljø|Hjertestarter og flugtveje m. AMR|Lokalforhandling BUPL|FTR og HR om varsling af besparelser|Trivsel i tal – AMO|MTU resultater|Rep meeting|Union reps Q&A|Stress risk w/ reps|Safety ctte|Hazard walk|DSE assessments|Facilities & safety reps|Tillitsvalgt Kari|HTV|Kvalitets- og AMU|Skyddsombudet|Huvudskyddsombud på besök|LSG|BR-Termin|MAV|Sicherheitsbeauftragte|Schwerbehindertenvertretung Frau Ott",
  ],
  [
    "finance",
    "Tal med Jette|Økonomi-Jens|Bo fra økonomi|Lønsum|Vi er 300.000 over|BO2|Konto 5|Bilag|Bankfuldmagt|Nøgletal økonomi + prognose|Restbudget|Priser på tilkøb|Moms|Årsafslutning|Pris på kaldeanlæg – bevilling|Numbers with Grace|FP&A|Accruals|POs|Spend|Credit card reconciliation|Budget holder mtg|Cost per head|Økonom|Prognose|Fakturaer|Siffror med ekonomen|Prognos|Konto|Zahlen mit Controlling|Kasse|Abschluss",
  ],
  [
    "appraisal-talks",
    "Hanne 1 år|Ny i jobbet – Sofie|Lasse: løn|Kaffe m. Anna, hvordan går det|Signe før barsel|Snak om timer og ønsker – Poul|Mini-MUS|Karriere Ali|Tavs siden sommer – snak m. Vibeke|Else: seniorordning|1:1'er|Tre samtaler: Bo, Ib, Eva|Årssamtale|Opgaver Nikolaj|Jan + jeg|Feedback til Ida|Weekly Jo|1-1 Kim|Raj growth|End of year – Lucy|Two week check – new nurse|Pay – Marcus|Objectives Tess|Ned settling in?|Trivselssamtale Grete|Lønn Marit|Én-til-én Sara|Prøvetid Ola|Lön Fatima|Uppföljning Jonas mål|Halvtid provanställning Mia|Ziele Kerstin|Gehalt Tom|Halbjahr Anna",
  ],
  [
    "external-visits",
    "Nordmændene kommer|Polakker på rundvisning|Gæster fra Herning|Ministeren|Ambassadør|Den nye leverandør af bleer|Falck fremviser|Tagdækker viser løsning|KMD viser nyt modul|Prøvekørsel af robot m. firma|Studerende fra VIA kigger med|Frokost + rundtur for fonden|Kommunalbestyrelsen på rundtur|Fremtidens plejehjem – delegation|Guests from Utrecht|Funders coming|Prospective donor tour|Supplier: beds|Academics visiting|Sales guy, hoists|Trial of robot – vendor|Mayor pops in|Svenskene kommer|Selger|Besøkende fra Island|Finländare på besök|Firma visar lift|Gäste aus Graz|Firma stellt Software vor|Hospitanten aus Leipzig",
  ],
  [
    "case-presentations-minutes",
    "Færdiggøre sag 12|Dagsorden ud|Referat fra i går|Svar til Karen i direktionen|Klagesvar|Skrive til udvalget|Sag: ny praksis|Beslutningsnotat|Oplæg direktionen|Åbningstale|Power point til bestyrelsen|Brev til forældre om lukning|Svar på aktindsigt|Presseberedskab, linjer|Partshøringsbrev|Minutes|Board deck|Draft letter to families|Paper for Exec|Speaking note|Q&A for councillors|Decision memo|Ombudsman reply|Sak 14/26|Svar til Statsforvalter|Innkalling styremøte|Skriva protokoll|Svar till nämnden|Beredning ärende 7|Einladung + TO|Brief an Eltern|Rede Jubiläum schreiben",
  ],
  [
    "documentation-reporting",
    "VIRK-indberetning|Tal ind til Danmarks Statistik|UTH x 3|Nexus-oprydning|Rapport færdig!!|Skabelon fra forvaltningen|Kompetencefond – ansøgning|Slutrapport|Magtanv. skema|APV-skema indsendes|Arbejdsskade – anmeld|Statusnotat til fond|Intranyt|Facebook + hjemmeside|GDPR-log|Timer i systemet|Returns|DBS log|HR system update|Grant claim form|Paperwork Friday|Care records|Annual review text|Log incidents|Safeguarding form|Skjema til Udir|Årsmelding|Rapportere fravær i systemet|Redovisning projektmedel|Fylla i enkät Socialstyrelsen|Registrera|Statistik|Formulare|Jahresstatistik",
  ],
  [
    "citizen-contact",
    "Mor til Ask|Fam. Nielsen|Datter til stue 3|Ægtefælle, demensafsnit|Hr. Holm + søn|Ny beboer i dag|Kontaktforældre|Elev 8.c hos mig|Bortvisning?? – møde m. far|Beboermøde hus C|Pårørendecafé|Frivillige + brugere|Høringsmøde lokalplan|Vred nabo|Kunde Danfoss|Medlem klager|Brugerbestyrelse|Patientambassadører|Bisættelse beboer|Lucia m. beboerne|Sankt Hans for pårørende|Fødselsdag, lejl. 7|Grandparents' day|Mrs Lowe's daughter|Angry dad Y6|Bed 12 family|Client K.|New resident arriving|Memorial|User board|Customer: Vestas|Parents drop-in|Far til Emil|Beboer rom 4|Fam. Hansen|Elev og foresatte|Mamma till Noa|Fru Berg|Boendemöte|Kund Volvo|Familie Yilmaz|Frau Koch, Zimmer 8|Schüler 9b|Bewohnercafé",
  ],
  [
    "control-follow-up",
    "Hvad blev der af…? (handleplan)|Runde på afsnittet|Ugens tal|Temperaturlister|Tjek førstehjælpskasse|Nøgletal sygefravær|Projektliste|Status: flytning|Gul/rød-liste|Rettidighed|Opsamling på LUP|Evaluering sommer|Følge op med vaskeriet|Aftaletjek|Månedsrunde|Kvalitetstal tavle|Action tracker|RAID log|Numbers|Where are we on flu jabs?|Monday metrics|Snags|Drug chart check|Evaluate pilot|Attendance data|Supplier KPIs|Check-up: fire doors|Tall|Runde i huset|Evaluering påske|Sjekke avvik|Läget|Månadssiffror|Kolla upp larm|Kontrollgang|Wochenzahlen|Stand der Dinge Umbau",
  ],
  [
    "network-meetings",
    "Kommunale kolleger i Nord|Lederforeningen|Fyraftensøl m. andre ledere|Erfa|FOA-ledere|6-bysamarbejde|Sammenslutningen|Kaffe m. tidl. chef|Rotary|Netværk kvindelige ledere|Region Midt-gruppe|Fonde og foreninger, reception|Træf|Sector forum|Women in leadership|Regional heads|Old boss – coffee|Trade body|Community of EMs|Nettverksfrokost|Fylkessamling|Träff i länet|Föreningen|Regionalgruppe|Stammtisch Leitungen|Verband",
  ],
  [
    "supervision-coaching",
    "Sup.|Lone sup.|Psykolog m. teamet|Ledercoach|Sparring|Kollega-sparring Tina|Mentor|Efter selvmordet – samling m. psykolog|Makkerpar ledere|Samtalerum m. coach|Supervision (ekstern)|Coach call|Peer sup|Mentee: Hana|After-incident support|Thinking partner|Veil.|Mentor for Ola|Handl. grupp|Coach|Sup. Team 2|Fallsupervision",
  ],
  [
    "staff-development",
    "Elever|Ny elev|Nye vikarer – intro|Introdag|Makkerordning nye|Stud. fremlægger|Kompetencehjul|Faglig time|Forflytning genopfriskning|E-læring team|Fælles skoledag for personalet|Kursus for alle: konflikt|Medicin-certificering hold 2|Workshop feedbackkultur|Praktikant fra jobcenter|Uddannelsessamtale elev|Oplæring Kim|Shadow day|New starters|Team learning|Refresher|Placement students|Apprentices|Teach-in|CPD|Onboard Li|Lærling|Studenter|Intern undervisning|Ny på jobb|Praktikanter|Kompetens|Elev från vård|Neue Azubis|Fortbildungsnachmittag Team|Praktikantin",
  ],
  [
    "ad-hoc",
    "Ting|Alt det andet|Nøgler + koder|Gaver|Blomster til Bente|Bestil mad til fredag|Fejl i alarmen|Kopimaskinen…|TV kommer|Lokalavisen|Journalist fra Politiken|Vikar udeblev – jeg tager den|På gulvet|Rotter i kælderen|Vand i kælderen|Flytte reol|Virus på afsnittet|Rygter på Facebook|Bortgået beboer fundet?|Husk lægeerklæring|Bits|Flowers|Photo for website|BBC|Fridge broken|Police here re break-in|Covering bay 3|Cover – no supply|Sort keys|Catch-up jobs|Småting|Rørlegger|Avisa ringer|Rydd|Fixa nycklar|Tidningen|Inbrott|Schlüsseldienst|Zeitung|Krempel",
  ],
  [
    "focus-work",
    "Væk fra telefon – skrive|Strategi 28|Kun mig|Oplæg til temadag|Arbejd på årsplan|Hjemme og skrive|Læs bunken|Forberedelse uge 12|Bog om ledelse|Blokeret: tænke/skrive|Dør lukket|Ny mødestruktur – udkast til mig selv|Fagartikel|Plan 27|Regne på modeller|Prepping|Write-up time|Board reading|Quiet work|Draft strategy|Roadmap thinking|Slides for talk|Skriving|Ro til arbeid|Lese|Strategi|Skrivdag|Läsa|Ostört|Ruhe zum Schreiben|Planung|Konzept|Lesezeit",
  ],
  [
    "learning",
    "Modul 5|Diplom|LEAD – hold 3|Ledelse i praksis, dag 1|Hold 7 lederprogram|Skolelederuddannelse|Temadag jura for ledere|Sundhedskonference|KL-topmøde Aalborg|Kommunalpolitisk topmøde|Ældretopmøde|Opgave – aflevering|Kursusdag|Foredrag om forandringsledelse|Gå-hjem-møde|Webinar|Leadership module|Summit|Certificate exam|Talk at uni – attend|Workshop on coaching for managers|Lederskole|Rektorskolen|Samling 3|Konferanse|Rektorsutb.|Ledarprogram|Führungskurs Modul 2|Kongress",
  ],
  [
    "private",
    "Tandl.|Fodterapeut|Hund til dyrlæge|Smede i køkkenet|VVS hjemme|Emma ridning|Svigermor|Klassens time m. Villads|Bilsyn|Bank|Koncert|Løb|Bryllup|Skat: møde om bolig|Vaccination|Øjenlæge|Bolig|Guitar|Hente|Kids|Nursery pick-up|Plumber|Haircut|Mum|Optician|Choir|Bank appt|Birthday dinner|Barnehage|Bil på verksted|Lege|Trening|Hämta|Frisör|Bilbesiktning|Tierarzt|Friseur|Kita|Oma|Sport",
  ],
  [
    "absence",
    "FERIE|Ferie – Kreta|Fri 🎉|Barn 1. dag|Hjemme m. sygt barn|Grundlovsdag|Juleferie|Lukket|Flex|Af|Syg :(|Operation|Barsel|Ferielukket|Kr. himmelfart|Inddrager ferie|AL|Hols|Off|Bank hol|Sick|Half term|OOO|Lieu|Fri|Høstferie|Sykemeldt|Permisjon|Påske|Sommarsemester|Barn sjukt|Klämdag|Flexuttag|Resturlaub|Kind krank|Frei|Feiertag",
  ],
  [
    "on-call",
    "Vagt uge 12|Ledervagt 24/7|Bagvagt – område|Telefonvagt|Krisetlf.|Vagthavende leder|Rådighed nat|On call w/e|Silver|Duty|OOH manager|Vakt helg|Bakvakt|Lederberedskap|Beredskap|TiB|Jour natt|RB|Bereitschaft|Dienst Leitung WE",
  ],
  [
    "not-classifiable",
    "Xx|!|.|Bo|Susanne?|HM|KL 10|A + B|Pia/Ove|Kan ikke|Hul|Ikke ledig|Måske|Rm 3|Slot|Meet|Tim|Liz & Bob|Stuff|Opptatt?|Kari|Möte?|Ulla|Block|Frau M.|Termin?|Rückspr. Hans|Snakkes|Intern|Noget m. Per",
  ],
  [
    "shift-planning",
    "Vagter|Huller i april|Plan uge 40|Ønsker ferie|Bytte lørdag|Sommer – hvem er her|Helligdage fordeles|Rul|Timer og normer i skemaet|SOSU-vikarer uge 8|Skemarokade|Vikar til Jens|Nat mangler|Weekend: én kort|Cover|Bank shifts|Gaps|August rota|Who's in over half-term|Leave grid|Supply for Y4|Helg|Vikar|Ferie – fordeling|Turnus uke 20|Sommarschema|Pass|Vikarier v 12|Dienste|Ausfall Frühdienst|Urlaubswünsche|Plan Mai",
  ],
  [
    "sickness-talks",
    "Lisbeth, 6 uger|Ida tilbage på halv tid|Sygemeldt Jens|Anne græder ofte – samtale|Kollegastrid køkkenet|Ole + Jobcenter|Opfølgning § 56|Stresssamtale|TJ samtale|Udeblivelser – Tim|Uacceptabel tone – Rita|Fyring|Pleje af Mette: plan|Bente om smerter|Sick – Val wk 5|RTW|Stage 2|Informal concern – Leo|Phased hours Jo|Row in kitchen – Al & Di|OH|Fravær Tor|Tilbake 50 % – Eli|Konflikt|Sjukskriven Ann|Rehab|Tonläge Kurt|Fehlzeiten|BEM Frau T.|Streit Team B",
  ],
  [
    "recruitment",
    "3 til samtale|Opslag ud|Samtaler spl.|Ny souschef – felt|Ansøgere nat|Prøvedag Eva|Ref. Hans|Kontrakt underskrives|Jobdating|Unge i fritidsjob – samtaler|Lærerstillinger|Panel prep|Interviews HCA|2nd round PM|Onsite Ben|Applications|Adverts|Offer Sam|Kandidat|Søknader|Intervju 2|Sökande|Slutintervju|Bewerber|Zweitgespräch Koch|Probetag Lea",
  ],
  [
    "staff-meetings",
    "Huset samlet|Alle kl. 14|Afd.møde|Gruppe 2|Stuen|Kl. 8-samling|Rapport|Dagens tavle|Tavle|Kage Lis|Bowling m. teamet|Påskefrokost|Møde natholdet|Lærerne|Indskolingen|Pædagogerne|Sygeplejerskerne|Sekretærerne|Servicedesk mandag|Kickoff uge 33|Team|Dev daily|Retro|Nurses|Year 3 team|Support staff|Night team|All staff|Summer do|Cake for Di|Alle ansatte|Morgenmøte|Trinn 5–7|Kake|Alla|Arbetslag gul|Fika – Lena slutar|Morgonsamling|Alle Mitarbeitenden|Gruppenteam|Frühstück Team|Kollegium",
  ],
  [
    "travel",
    "Hjem|Hjem fra Odense|Til Herning|Færge|Kør kl. 6|IC3|Billund–Oslo|Ud til hus C og retur|Mellem matrikler|To Leeds|Home|Ferry|07:40 Euston|Drive|Hjemreise|Til Hamar|Flytog|Hem|Till Umeå|Nach Kiel|Heimfahrt|RE 7",
  ],
  [
    "reflection",
    "Bare sidde|Kaffe og tanker|Stille|Tænk|Uge-kig|Hvad skal jeg slippe?|En time for mig|Skovtur alene|Lytte efter|Pause for hovedet|Sit & think|What did I learn?|Space|Notebook time|Alenetid|Tenk|Tankar|Stund för mig|Gedanken|Zeit zum Denken",
  ],
];
