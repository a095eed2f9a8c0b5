import type { KnownActivity } from "../../activity/activity";

/** What stands in the weeks of Norwegian, Swedish and German leaders. */
export const NORTH_WEEKS: readonly (readonly [activity: KnownActivity, titles: string])[] = [
  [
    "management-meetings",
    "Ledermøte|Ledergruppa|Ledergruppe 2|Avdelingssjef 1:1|Møte med kommunalsjef|Klinikkledermøte|Klinikksjef|Styremøte|Styret – forberedende møte m. leder|Styringsgruppe|Enhetsledermøte m. kommunalsjef|Rektormøte m. skolesjef|Formannskapet|Kommunestyret|Hovedutvalg helse|Utvidet ledermøte|Direktørens ledergruppe|Lederteamet mitt|Ledningsgrupp|Ledningsgruppsmöte|LG|Chefsmöte|Chefsgrupp|Förvaltningsledning|Förvaltningschef|Verksamhetschef 1:1|Områdeschef|Avstämning med min chef|Rektorsgrupp m. skolchef|Skolchef|Nämndmöte|Socialnämnden|Nämnd – presidiet|Presidiet|Styrgrupp|Styrgrupp digitalisering|Styrelsemöte|Styrelsen|IT-ledning|Biträdande rektorer|Ledningsteam|Leitungsrunde|Leitungssitzung|Führungskreis|Führungsrunde|Bereichsleitung 1:1|Bereichsleiterrunde|GF-Runde|GL-Sitzung|Geschäftsleitung|Geschäftsführung|Jour fixe Chef|Jour fixe PDL|Pflegedirektion|Stationsleitungssitzung mit PDL|Schulleitungsrunde|Schulamt – Dienstbesprechung Schulleiter|Erweiterte Schulleitung|Steuerkreis|Lenkungskreis|Lenkungsausschuss|Lenkungsausschuss Projekt ERP|Vorstand|Vorstandssitzung|Vereinsvorstand|Beirat|Aufsichtsrat|Gesellschafterversammlung|Managementreview? Management-Meeting|Dezernentenrunde|Klausur Führungskreis",
  ],
  [
    "peer-department-meetings",
    "Avdelingslederne|Seksjonslederne på tvers|Samarbeidsmøte med akuttmottaket|Samarbeid hjemmesykepleien|Møte med kjøkken|Forvaltningskontoret|Koordinering PPT|Helsestasjonen|Nabosykehjem|IT og innbyggertjenester|Renhold og drift|Internservice|Samverkan biståndsenheten|Biståndshandläggarna|Köksmästare|Vårdplatskoordinator|Enhetschefer område syd|Enhetschefsgruppen|Rektorer i området|Fritids och skola|Elevhälsans chef|HR-partner|Kommunikation|Fastighet|Verksamhetsutvecklare + it|Samarbetsmöte primärvård|Abteilungsleiter|Abteilungsleiterrunde Abstimmung|Abstimmung Vertrieb|Vertrieb/Entwicklung|Abstimmung Einkauf|Produktion und Entwicklung|QM Abstimmung|Schnittstelle Service|IT-Abstimmung mit Fachbereich|Personalabteilung|Küche|Hauswirtschaft|OP-Koordination|Aufnahme/Station Abstimmung|Sozialdienst|Belegungsmanagement|Apotheke|Stationsleitungen unter sich|Schulsozialarbeit|Nachbarschule|Hort und Schule|Kooperation Kita|Fachabteilungen Jour fixe",
  ],
  [
    "professional-working-group",
    "Arbeidsgruppe|Prosjektgruppe|Prosjektmøte velferdsteknologi|Kvalitetsgruppe fall|Tverrfaglig møte|Tverrfaglig team|Ernæringsgruppe|Legemiddelgruppe|Ansvarsgruppe|Inntaksteam|Ressursteam|Fagråd|Forbedringsteam|Pakkeforløp – gruppe|Arbetsgrupp|Arbetsgrupp dokumentation|Projektgrupp|Projektmöte|Projektmöte e-tjänster|Vårdprogramgrupp|SIP-möte|SIP|Teamträff kring brukare|Elevhälsoteam|EHT-möte|Elevhälsomöte|Ämnesgrupp|Förbättringsgrupp|Patientsäkerhetsgrupp|Kvalitetsråd|Referensgrupp|Informationssäkerhetsgrupp|Systemförvaltning, objektgrupp|Arbeitsgruppe|AG Digitalisierung|AG Wundversorgung|Projektgruppe|Projektmeeting|Projektsitzung|Qualitätszirkel|Fallbesprechung|Fallkonferenz|Visite|Teamvisite|Pflegekonferenz|Steuergruppe Schulentwicklung|Fachkonferenz|Fachkonferenz Mathe|Klassenkonferenz|Konstruktionsreview|Designreview|FMEA|Entwicklungsmeeting|Architekturrunde|Sprint Planning|Refinement|Technik-Runde|Workshop Lastenheft|Arbeitskreis intern|Konzeptgruppe Ehrenamt",
  ],
  [
    "audit-accreditation",
    "Tilsyn|Tilsyn Statsforvalteren|Statsforvalteren – tilsynsbesøk|Mattilsynet|Brannvesen tilsyn|Revisjon kvalitet|Internrevisjon|ISO-revisjon|Sertifisering|Lukke avvik etter tilsyn|IVO|IVO-tillsyn|IVO på besök|Tillsyn|Skolinspektionen besök|Skolinspektionen – underlag|Miljökontoret livsmedel|Internrevision|Extern revision ISO|Certifiering|Egenkontroll inför tillsyn|Åtgärdsplan tillsyn|MD-Prüfung|MDK|MD kommt|Heimaufsicht|Heimaufsicht unangemeldet|Begehung Gesundheitsamt|Hygienebegehung|Audit|Internes Audit|Externes Audit|ISO 9001 Audit|Zertifizierung|Rezertifizierung|TÜV|TÜV Audit|Überwachungsaudit|Kundenaudit|Lieferantenaudit|Auditvorbereitung|Auditmaßnahmen|Schulinspektion|Qualitätsanalyse|Brandschau|DSGVO-Audit|KTQ|Nachaudit",
  ],
  [
    "work-environment-organisation",
    "AMU|AMU-møte|Verneombud|Verneombudet Kari|Vernerunde|Vernerunde avd. 3|HMS|HMS-runde|HMS-utvalg|Tillitsvalgte|Tillitsvalgt NSF|Fagforbundet|Møte med tillitsvalgte|Medbestemmelse|MBA-møte|Lokale forhandlinger|10-faktor oppfølging|Medarbeiderundersøkelse|Arbeidstilsynet|ROS vold og trusler|Skyddskommitté|Skyddsrond|Skyddsombud|Skyddsombud Eva|Samverkan|Samverkansgrupp|LSG|CSG|FSG|MBL|MBL-förhandling|Facklig info|Facklig samverkan|Fackligt|Kommunal (facket)|Vårdförbundet|Lärarförbundet|Löneöversyn fack|Medarbetarenkät|SAM – arbetsmiljö|Arbetsmiljöverket|Riskbedömning|BR|Betriebsrat|Betriebsratssitzung|BR-Gespräch|BR-Anhörung|Personalrat|Personalrat Monatsgespräch|MAV-Gespräch|ASA|Arbeitsschutz|Arbeitsschutzausschuss|Arbeitssicherheit|Sicherheitsbegehung|Gefährdungsbeurteilung|Fachkraft für Arbeitssicherheit|Betriebsarzt Begehung|Ersthelfer|Betriebsvereinbarung|Tarifverhandlung|Mitarbeiterbefragung Ergebnisse|Brandschutzhelfer",
  ],
  [
    "finance",
    "Budsjett|Budsjettmøte|Budsjettoppfølging|Økonomi|Økonomimøte|Økonomirådgiver|Regnskap|Tertialrapport økonomi|Fakturaer|Attestere faktura|Prognose|Lønnsbudsjett|Innsparing|Budget|Budgetmöte|Budgetuppföljning|Ekonomi|Ekonom|Ekonomen Maria|Ekonomiavstämning|Månadsbokslut|Bokslut|Attestera fakturor|Fakturor|Kostnader bemanning|Prognos 2|Controller|Controlling|Controllinggespräch|Budget 2027|Budgetplanung|Budgetrunde|Budgetgespräch|Forecast|Kostenstellen|Kostenstelle|Quartalszahlen|Monatsabschluss|Jahresabschluss|Wirtschaftsplan|Wirtschaftsprüfer|Steuerberater|Rechnungen|Rechnungen freigeben|Rechnungsfreigabe|Investitionsplan|Investantrag|Schuletat|Haushalt|Haushaltsplan|Pflegesatz|Pflegesatzverhandlung|Kalkulation|Spendenabrechnung|Verwendungsnachweis Zahlen",
  ],
  [
    "appraisal-talks",
    "Medarbeidersamtale|Medarbeidersamtale Ingrid|Utviklingssamtale|1:1 Silje|En-til-en|Lønnssamtale|Prøvetidssamtale|Oppstartssamtale|Seniorsamtale|Sluttsamtale|Oppfølging nyansatt|Medarbetarsamtal|Medarbetarsamtal Karin|Medarbetarsamtal – förb.|Lönesamtal|Lönesamtal Erik|Utvecklingssamtal (personal)|Uppföljningssamtal|1:1 Johan|1-1 Malin|Avstämning Sara|Avslutningssamtal|Provanställning|Introsamtal|MA-Gespräch|Mitarbeitergespräch|Mitarbeitergespräch Weber|Mitarbeiterjahresgespräch|Jahresgespräch|Zielvereinbarung|Zielgespräch|Personalgespräch|Entwicklungsgespräch|Probezeitgespräch|Probezeit Yilmaz|Gehaltsgespräch|Gehaltsrunde Gespräche|1:1 Stefan|1:1 Anna|Jour fixe Tobias|Jour fixe mit Stellvertretung|JF Michael|Feedbackgespräch|Rückkehr Elternzeit|Austrittsgespräch|Halbjahresgespräch|Beurteilung Lehrkraft|Beurteilungsgespräch|Förmliche Beurteilung – Gespräch",
  ],
  [
    "external-visits",
    "Besøk fra Danmark|Besøk|Delegasjon|Omvisning|Omvisning for pårørende|Leverandør|Leverandørdemo|Politikerbesøk|Statsråden på besøk|Studiebesøk|Studiebesök|Studiebesök från Norge|Besök av politiker|Besök från kommunen|Leverantör|Leverantörsmöte|Leverantörspresentation|Visning|Visning för anhöriga|Öppet hus|Gäster från Finland|Rundvandring|Besuch|Besuch aus Dänemark|Besuchergruppe|Delegation|Kundenbesuch|Lieferant|Lieferantenbesuch|Lieferantengespräch|Firma Siemens|Produktvorführung|Vorführung|Vertreter|Pharmareferent|Medizintechnik Vorstellung|Tag der offenen Tür|Werksführung|Führung|Führung Interessenten|Bürgermeister kommt|Ministerbesuch|Landrat zu Besuch|Austauschlehrer|Partnerschule|Stiftung zu Besuch|Förderer kommen|Spender Rundgang|Investoren|Muttergesellschaft kommt",
  ],
  [
    "case-presentations-minutes",
    "Saksframlegg|Saksfremlegg|Saksutredning|Referat|Skrive referat|Innkalling|Saksliste|Notat til ledergruppa|Svar på klage|Svarbrev|Høringssvar|Tale|Tjänsteskrivelse|Protokoll|Skriva protokoll|Dagordning|Kallelse|Ärende nämnd|Beslutsunderlag|Yttrande|Remissvar|Svar på klagomål|Svar till IVO|PM till ledning|Tal avslutning|Underlag till nämnd|Protokoll schreiben|Protokoll|Tagesordnung|Einladung Konferenz|Vorlage|Beschlussvorlage|Vorstandsvorlage|Sitzungsvorlage|Stellungnahme|Stellungnahme schreiben|Beschwerde beantworten|Antwortschreiben|Brief an Angehörige|Elternbrief|Rede|Rede Abschlussfeier|Entscheidungsvorlage|Präsentation GF|Unterlagen Aufsichtsrat|Ausschussvorlage",
  ],
  [
    "documentation-reporting",
    "Rapport|Rapportering|Årsrapport|Tertialrapport|KOSTRA|Innrapportering|GSI|Avviksmeldinger|Avvik behandle|Søknad|Søknad prosjektmidler|Dokumentasjon|Statistikk|Oppdatere rutiner|Nyhetsbrev|Årsberättelse|Verksamhetsberättelse|Kvalitetsrapport|Patientsäkerhetsberättelse|Avvikelser|Avvikelsehantering|Lex Sarah|Lex Maria|Rapportera|Ansökan|Ansökan statsbidrag|Statsbidrag|Dokumentation|Registrering|Rutiner uppdatera|Veckobrev|Veckobrev till vårdnadshavare|Bericht|Jahresbericht|Monatsbericht|Quartalsbericht|Sachbericht|Verwendungsnachweis|Förderantrag|Antrag|Antrag schreiben|Dokumentation|Pflegedokumentation|Statistik|Meldung|Unfallmeldung|CIRS|Meldung Gesundheitsamt|QM-Handbuch|Verfahrensanweisung|Technische Doku|Zeiterfassung|Formulare|Newsletter|Elterninfo|Zeugnisse|Zeugnisse unterschreiben|Gutachten schreiben",
  ],
  [
    "citizen-contact",
    "Pårørende|Pårørendemøte|Pårørendesamtale|Brukerråd|Beboermøte|Innkomstsamtale|Klage pårørende|Foreldremøte|Foreldresamtale|Elevråd|FAU|Elevsamtale|Innbyggermøte|Folkemøte|Kunde|Kundemøte|Anhörig|Anhörigmöte|Anhörigsamtal|Anhörigråd|Boenderåd|Brukarråd|Välkomstsamtal|Inflyttning|Klagomål anhörig|Föräldramöte|Föräldrasamtal|Vårdnadshavare|Elevråd|Elevsamtal|Utvecklingssamtal elev|Medborgardialog|Pensionärsrådet|Patientnämnden|Kund|Angehörige|Angehörigengespräch|Angehörigenabend|Heimbeirat|Bewohnerbeirat|Bewohnerversammlung|Aufnahmegespräch|Einzug Frau Meier|Beschwerde Angehörige|Patientenbeschwerde|Patientenfürsprecher|Elternabend|Elterngespräch|Elternbeirat|Schülerrat|Schülergespräch|SV-Sitzung|Schulfest|Einschulung|Kunde|Kundengespräch|Kundentermin|Kundentermin Bosch|Reklamation Kunde|Klientengespräch|Mitgliederversammlung? Mitglied Beschwerde|Bürgersprechstunde|Sommerfest Bewohner|Geburtstag Bewohner",
  ],
  [
    "control-follow-up",
    "Status|Statusmøte|Oppfølging|Oppfølging tiltak|Nøkkeltall|KPI|Kvalitetsmåling|Avviksgjennomgang|Avviksstatistikk|Evaluering|Leverandøroppfølging|Kontraktsoppfølging|Internkontroll|Kontroll medisinrom|Legemiddelkontroll|Nasjonale prøver – resultat|Fraværsstatistikk|Driftsmøte leverandør|Uppföljning|Uppföljning mål|Uppföljning avtal|Avtalsuppföljning|Nyckeltal|Statistik genomgång|Egenkontroll|Internkontroll|Utvärdering|Resultatgenomgång|Betyg och resultat|Avvikelsegenomgång|Driftmöte leverantör|Incidentgenomgång|Brandlarm test|Kennzahlen|KPI-Runde|Statusmeeting|Status|Projektstatus|Reporting durchsehen|Maßnahmen nachhalten|Maßnahmenverfolgung|Soll/Ist|Evaluation|Auswertung|Auswertung Beschwerden|Lessons Learned|Post mortem|Vertragscontrolling|Dienstleister Review|SLA Review|Kontrolle BTM|BTM-Kontrolle|Unterrichtsbesuch|Hospitation|Rundgang|Qualitätskennzahlen|Sturzstatistik|Wiedervorlage",
  ],
  [
    "network-meetings",
    "Nettverk|Nettverksmøte|Ledernettverk|KS-nettverk|Nettverk sykehjem|Rektornettverk|Fagforening? lederforum ekstern|Bransjeforening|Frivillighet Norge|Erfaringsutveksling med nabokommuner|Frokostseminar nettverk|Mottakelse|Nätverk|Nätverksträff|Nätverksmöte|SKR-nätverk|Chefsnätverk|Rektorsnätverk|Regionalt nätverk|Branschförening|Branschråd|Vårdföretagarna|Sambruk|Mingel|Netzwerk|Netzwerktreffen|Arbeitskreis|Arbeitskreis Pflege regional|Verband|Verbandstreffen|Verbandssitzung|VDMA|VDI|IHK|IHK-Ausschuss|Bitkom|Stammtisch|Unternehmerfrühstück|Empfang|Neujahrsempfang|Kollegen anderer Häuser|Leitertreffen Diakonie|Paritätischer|Fachverband|Erfa-Kreis|Erfahrungsaustausch Schulleiter Kreis|Meetup|Branchentreff",
  ],
  [
    "supervision-coaching",
    "Veiledning|Veiledning gruppe|Lederveiledning|Coaching|Mentor|Kollegaveiledning|Debrief|Debrifing|Handledning|Grupphandledning|Chefshandledning|Handledning chef|Coach|Mentorsamtal|Kollegial handledning|Avlastningssamtal|Debriefing|Supervision|Teamsupervision|Leitungssupervision|Fallsupervision|Coaching|Coach|Mentoring|Mentee|Kollegiale Beratung|Kollegiale Fallberatung|Intervision|Nachbesprechung Todesfall|Krisenintervention Team|Balintgruppe",
  ],
  [
    "staff-development",
    "Fagdag|Fagdag demens|Opplæring|Opplæring nyansatte|Internundervisning|Kurs for ansatte|Planleggingsdag fagdag|Studenter|Lærlinger|Lærling Emma|Introduksjon nyansatt|HLR-kurs|Simulering|Kompetanseplan|APT-utbildning|Utbildning personal|Utbildningsdag|Kompetensutveckling|Introduktion ny medarbetare|Introduktion|Studenter VFU|Praktikant|LIA|HLR|Studiedag personal|Temadag|Undersköterskor utbildning|Fortbildung|Fortbildung Team|Schulung|Inhouse-Schulung|Schulung Mitarbeiter|Unterweisung|Jahresunterweisung|Brandschutzunterweisung|Einarbeitung|Einarbeitung Neue|Onboarding|Onboarding Neumann|Azubi|Azubis|Azubigespräch|Praxisanleitung|Praktikant|Praktikanten|Werkstudent einarbeiten|Referendare|SchiLF|Pädagogischer Tag|Reanimationstraining Team|Teamtag|Workshop Team|Ehrenamtsschulung|Teamentwicklung",
  ],
  [
    "ad-hoc",
    "Diverse|Div.|Småsaker|Rydde|Rydde kontor|Nøkler|Akutt|Krise|Hastesak|Presse|NRK|Bestille kake|Blomster|Stepper inn på vakt|Vannlekkasje|Strømbrudd|Husk|Diverse|Fix|Småfix|Akut|Krisledning|Krisgrupp|Press|Journalist|SVT|Städa kontoret|Beställa tårta|Blommor|Nycklar|Vattenläcka|Strömavbrott|Hoppa in|Rycka in på golvet|Inbrott|Kom ihåg|Diverses|Kleinkram|Orga|Organisatorisches|Ablage|Aufräumen|Büro aufräumen|Schlüssel|Handwerker|Wasserschaden|Stromausfall|Notfall|Krisenstab|Presse|Presseanfrage|Interview Zeitung|Feuerwehr|Einspringen|Einspringen Frühdienst|Vertretungsstunde 6b|Geschenk besorgen|Kuchen bestellen|Drucker|Reisekosten|Unterschriften|Erinnerung|Serverausfall|Bandstillstand",
  ],
  [
    "email",
    "E-post|Epost|E-post og Teams|Svare på e-post|Tømme innboks|Innboks|Mail|Mejl|Mejla|Mejlkorg|Mejl och post|Inkorg|Svara på mejl|E-post|E-Mails|Mails|Mail|Posteingang|Postfach|Mails beantworten|Mails & Ablage|Postkorb|Inbox|Nachrichten|Post",
  ],
  [
    "phone-calls",
    "Ring|Ringe Kari|Ringe pårørende|Ringe NAV|Telefon|Telefonmøte|Tlf Per|Telefontid|Ring tilbake|Ringa|Ringa Eva|Ring upp|Ring anhörig|Ring vårdcentralen|Telefonmöte|Telefontid|Telefon|Telefonat|Telefonat Müller|Tel. Frau Schmidt|Telko|Telko Werk 3|Anruf|Anrufen Kita|Rückruf|Rückruf Angehörige|Rückruf Eltern|Telefonsprechstunde|Telefontermin|Call mit Kunde",
  ],
  [
    "lunch-break",
    "Lunsj|Lunsj med Nina|Lunsjpause|Pause|Mat|Matpause|Kaffe|Lunch|Lunch m. Anders|Lunch med kollegor|Lunchrast|Rast|Matlåda|Fika|Kaffepaus|Mittag|Mittagspause|Mittagessen|Mittagessen mit Jens|Essen|Essen mit Klaus|Pause|Kantine|Brotzeit|Kaffee|Kaffeepause|Mittagstisch|Frühstückspause",
  ],
  [
    "reflection",
    "Refleksjon|Refleksjonstid|Tenketid|Pusterom|Ettertanke|Gåtur|Tur alene|Stille tid|Ro|Oppsummere uka|Reflektion|Reflektionstid|Tänketid|Tänka|Andrum|Paus för tankar|Promenad|Egen tid|Veckoreflektion|Lugn stund|Eftertanke|Reflexion|Reflexionszeit|Denkzeit|Nachdenken|Zeit für mich|Durchatmen|Atempause|Spaziergang|Wochenrückblick|Innehalten|Ruhe|Stille|Kopf frei|Kopf lüften",
  ],
  [
    "staff-meetings",
    "Personalmøte|Avdelingsmøte|Teammøte|Seksjonsmøte|Morgenmøte|Rapport|Tavlemøte|Fellesmøte|Plangruppe? trinnmøte|Trinnmøte|Allmøte|Sykepleiermøte|Julebord|Kake|Avslutning Inger|Stab møte|APT|Arbetsplatsträff|Arbetsplatsträff (APT)|Personalmöte|Teammöte|Enhetsmöte|Gruppmöte|Morgonmöte|Pulsmöte|Daglig styrning|Överrapportering|Arbetslag|Arbetslagsmöte|Lärarkonferens|Stormöte|Informationsmöte|Veckostart|Avtackning|Avtackning Gunilla|Personalfest|Julbord|Fredagsfika|Tårta|Teambesprechung|Teamsitzung|Teammeeting|Dienstbesprechung|Dienstübergabe|Übergabe|Stationsbesprechung|Stationsteam|Wohnbereichsbesprechung|Mitarbeiterversammlung|Betriebsversammlung|Gruppenrunde|Morgenrunde|Frühbesprechung|Gesamtkonferenz|Kollegiumssitzung|Konferenz|Daily|Standup|Retro|Abteilungsmeeting|Abteilungsrunde|Gruppenmeeting|Shopfloor-Runde|Shopfloor|Teamfrühstück|Weihnachtsfeier|Sommerfest Team|Abschied Renate|Ausstand Peter|Jubiläum Frau Kern|Geburtstag Uwe",
  ],
  [
    "shift-planning",
    "Turnus|Turnusplan|Turnusmøte|Bemanning|Bemanning helg|Vaktplan|Vaktliste|Ferieplan|Ferieplanlegging|Ferieønsker|Vikarer|Vikar 4. trinn|Innleie vakter|GAT|GAT-oppfølging|Julevakter|Timeplan|Schema|Schemaläggning|Schemaläggning period 4|Bemanningsplan|Bemanning|Semesterplanering|Semesterönskemål|Vikarier|Vikarieanskaffning|Sommarbemanning|Passbyten|Time Care|Tjänstefördelning|Helgpass|Dienstplan|Dienstplanung|Dienstplan Mai|Dienstplanbesprechung|Urlaubsplanung|Urlaubsplan|Personaleinsatz|Personaleinsatzplanung|Vertretungsplan|Vertretung|Stundenplan|Schichtplan|Schichtplanung|Schichttausch|Besetzung Wochenende|Ausfall kompensieren|Bereitschaftsplan|Rufbereitschaft Plan|Tourenplanung|Deputatsverteilung",
  ],
  [
    "sickness-talks",
    "Sykefravær|Sykefraværsoppfølging|Oppfølgingssamtale sykmeldt|Dialogmøte|Dialogmøte 1|Dialogmøte 2 NAV|Oppfølgingsplan|Tilrettelegging Grete|Tilbake i jobb|Bekymringssamtale ansatt|Drøftingsmøte|Advarsel|Oppsigelse|Konflikthåndtering|Varslingssak|Rehabsamtal|Rehabmöte|Rehabiliteringsmöte|Omtankessamtal|Omtankesamtal|Sjukskriven Lena|Sjukfrånvaro|Avstämning Försäkringskassan|Återgång i arbete|Återgång Maria|Korttidsfrånvaro|Varning|Uppsägning|Konfliktsamtal|Medling|Missbruk – samtal|BEM|BEM-Gespräch Herr Kaya|Krankenrückkehrgespräch|Rückkehrgespräch|Fürsorgegespräch|Fehlzeitengespräch|Wiedereingliederung|Wiedereingliederung Vogt|Hamburger Modell|Abmahnung|Kündigung|Kündigungsgespräch|Konfliktgespräch|Klärungsgespräch|Kritikgespräch|Schlichtung|Trennungsgespräch|Aufhebungsvertrag|Personalgespräch mit BR",
  ],
  [
    "recruitment",
    "Intervju|Jobbintervju|Intervju sykepleier|Ansettelse|Ansettelsesutvalg|Utlysning|Stillingsannonse|Søknader lese|Søkerliste|Referanser|Referansesjekk|Tilbud stilling|Rekruttering|Anställningsintervju|Intervjuer|Intervju undersköterska|Annons|Rekrytering|Rekryteringsmöte|Urval|Urval kandidater|Ansökningar|Referenstagning|Provjobb|Anställningsavtal|Sommarvikarier intervju|Vorstellungsgespräch|Vorstellungsgespräche|Bewerbungsgespräch|Bewerbungen|Bewerbungen sichten|Bewerberauswahl|Stellenanzeige|Stellenausschreibung|Auswahlverfahren|Auswahlgespräch|Probearbeiten|Schnuppertag|Hospitation Bewerberin|Zweitgespräch|Einstellung|Einstellungsrunde|Arbeitsvertrag|Recruiting|Recruiting-Call|Jobmesse|Referenzen einholen|Lehrereinstellung",
  ],
  [
    "focus-work",
    "Skrivetid|Fokustid|Kontortid|Forberedelser|Forberede ledermøte|Forberede personalmøte|Strategiplan|Virksomhetsplan|Lese sakspapirer|Ikke forstyrr|Planlegging|Arbeidsro|Fokustid|Skrivtid|Planering|Planeringstid|Kontorstid|Förberedelse|Förbereda APT|Verksamhetsplan|Verksamhetsplanering|Läsa handlingar|Läsa in mig|Strategiarbete|Stör ej|Egen planering|Arbetsro|Fokuszeit|Fokusblock|Konzentriert arbeiten|Konzeptarbeit|Konzept schreiben|Bürotag|Bürozeit|Vorbereitung|Vorbereitung Konferenz|Vorbereitung Sitzung|Vorbereitung Teamsitzung|Strategie|Strategiepapier|Planung|Wochenplanung|Jahresplanung|Unterlagen lesen|Lesen|Bitte nicht stören|Blocker|Homeoffice: Konzept|Präsentation bauen|Schreibtag|Unterrichtsvorbereitung|Code Review",
  ],
  [
    "travel",
    "Reise|Reise til Oslo|Fly til Bergen|Fly Tromsø|Tog|Tog Oslo–Hamar|Kjøre til Drammen|Hjemreise|Flytoget|Buss|Resa|Resa till Stockholm|Tåg|Tåg till Göteborg|Tåg hem|Flyg|Flyg Arlanda|Bil till Örebro|Hemresa|Restid|Reise|Reisezeit|Anreise|Abreise|Rückreise|Rückfahrt|Fahrt nach Köln|Fahrt|Fahrzeit|Zug|Zug nach Berlin|ICE|ICE 79|Flug|Flug nach Wien|LH 123|Flughafen|Dienstreise|Autofahrt Werk 2|Heimfahrt|Taxi",
  ],
  [
    "learning",
    "Lederutdanning|Lederprogram|Lederkurs|Rektorskolen|Master|Masteroppgave|Eksamen|Kurs|Kurs arbeidsrett|Konferanse|Fagkonferanse|Webinar|Studiedag|Videreutdanning|Ledarutbildning|Ledarskapsutbildning|Chefsutbildning|Rektorsprogrammet|Rektorsutbildning|Kurs|Kurs arbetsrätt|Konferens|Konferens Stockholm|Kvalitetsmässan|Seminarium|Föreläsning|Webbinarium|Tentamen|Uppdragsutbildning|Führungskräftetraining|Führungsseminar|Leitungskurs|Seminar|Seminar Arbeitsrecht|Tagung|Kongress|Fachtagung|Konferenz Berlin (Teilnahme)|Messe|Hannover Messe|Weiterbildung|Weiterbildung Modul 2|Studium|Prüfung|Vortrag|Webinar|Online-Kurs|Pflichtfortbildung|Lehrgang|Schulleiterqualifizierung",
  ],
  [
    "private",
    "Tannlege|Lege|Legetime|Frisør|Hente i barnehagen|Hente barn|Foreldremøte (egne barn)|Trening|Bil på service|Rørlegger hjemme|Privat|Fysio|Bursdag|Tandläkare|Läkare|Frisör|Hämta på dagis|Hämta barn|Hämta Elsa|Utvecklingssamtal Oskar (mitt barn)|Träning|Gym|Bilprovning|Bilservice|Veterinär|Rörmokare hemma|Privat|Kalas|Zahnarzt|Arzt|Arzttermin|Hausarzt|Friseur|Kind abholen|Kita abholen|Kinder|Elternabend Lena (privat)|Physio|Sport|Fitnessstudio|Yoga|Werkstatt|Auto TÜV|Handwerker zuhause|Bank|Tierarzt|Geburtstag Oma|Hochzeit|Privat|Privattermin|Umzug|Schwimmkurs Max",
  ],
  [
    "absence",
    "Ferie|Sommerferie|Fri|Avspasering|Syk|Sykt barn|Permisjon|Påskeferie|Fridag|Vinterferie|Egenmelding|Semester|Sommarlov? semester|Ledig|Lediga dagar|Komp|Kompledig|Vab|VAB|Vård av barn|Sjuk|Sjukskriven|Föräldraledig|Flexledig|Julledighet|Sportlov ledig|Röd dag|Urlaub|Urlaub Italien|Frei|Freier Tag|Überstundenfrei|Gleittag|Gleitzeit|Brückentag|Krank|Kind krank|Elternzeit|Feiertag|Sommerurlaub|Weihnachtsurlaub|Abwesend|Resturlaub|Freizeitausgleich|Ferien",
  ],
  [
    "not-classifiable",
    "Møte|Møte?|Samtale|Prat|Avtale|Opptatt|Holdes av|Reservert|Hjemmekontor|Anne|Ola|Kari og Per|Möte|Samtal|Prat?|Upptagen|Bokad|Reserverad|Preliminärt|Hemarbete|Jobbar hemma|Lisa|Anders|Eva/Ulf|Termin|Termine|Gespräch|Besprechung|Meeting|Rücksprache|Rückspr.|Abstimmung|Blocker|Block|Belegt|Platzhalter|Reserviert|HO|Homeoffice|Büro|Frau Krüger|Herr B.|Petra|Tom & Ina|tbd|offen|?|x",
  ],
  [
    "on-call",
    "Beredskapsvakt|Ledervakt|Bakvakt|Vakt|Beredskap|Jour|Beredskapsjour|Chefsjour|Rufbereitschaft|Bereitschaft|Rufdienst|Hintergrunddienst|Leitungsdienst",
  ],
];
