import type { Block } from "./block";

/** Money, inspections, control, papers and reports. */
export const ACCOUNTABILITY: readonly Block[] = [
  [
    "finance",
    4,
    "budget budgetter budgetmøde budgetopfølgning budgetforslag budgetønsker budgetseminar budgetlægning budgetramme budgetkontrol budgetmodel budgetreduktion budgetoverholdelse budgettet regnskab regnskaber årsregnskab kvartalsregnskab regnskabsafslutning regnskabsaflæggelse regnskabsmøde økonomi økonomimøde økonomiopfølgning økonomirapport økonomistyring økonomikonsulent økonomiafdeling økonomi_m økonomigennemgang økonomikontor økonomiforvaltning økonomichef forbrug forbrugsopfølgning forbrugsrapport merforbrug mindreforbrug forventet_regnskab FR1 FR2 FR3 besparelse besparelser spareforslag sparekatalog spareplan sparerunde besparelseskatalog effektivisering_budget faktura fakturaer fakturagodkendelse fakturakontrol bilag_godkend godkend_bilag godkende_bilag bilagsgodkendelse bilagskontrol bogføring bankafstemning kontoafstemning kasseeftersyn kassebeholdning afstemning_konto afstemning_kasse controller controllermøde prisme_økonomi lønudgifter lønbudget lønsum lønkørsel lønkontrol lønseddel_kontrol lønrefusion refusion refusioner sygedagpengerefusion moms skat_regnskab revision revisor revisorer revisionsmøde revisionsprotokol revisionspåtegning finans investering investeringsplan anlægsbudget anlægsbevilling bevilling bevillinger tillægsbevilling tildelingsmodel ressourcetildeling takst takster takstberegning priser_ kontoplan likviditet likviditetsbudget fundraisingbudget fondsmidler_regnskab prognose forecast estimat omkostninger kontrakt_pris prisforhandling udgifter indtægter overskud underskud DRG drg aktivitetsbudget aktivitetsafregning afregning rejseafregning_godkend rejseafregninger kreditkort_afstemning indkøbsordrer indkøbsbudget e_handel_godkend hovedkonto normering normeringer normeringsberegning belægning_økonomi kr.",
  ],
  [
    "finance",
    4,
    "budget budgets budgeting finance finances financial financials finance_business_partner FBP forecast forecasts forecasting reforecast month_end year_end_accounts year_end_close quarter_close close_books accounts accounts_sign management_accounts payroll invoice invoices invoicing purchase_order purchase_orders POs_ PO_approval expenses_approval expense_approvals approve_expenses expenses expense_claims petty_cash cost_centre cost_center cost_improvement =cip CIP savings savings_plan cost_savings cost_review spend spend_review opex capex CapEx OpEx headcount_budget headcount P&L p&l balance_sheet cash_flow cashflow reserves reserves_policy auditors auditor external_auditors internal_auditors financial_audit year_end_audit annual_audit_accounts treasurer bursar business_case_cost funding_gap grant_budget grant_claim fee_uplift fees_uplift fees pricing tariff controller vat tax_return deficit deficit_plan pupil_premium_spend SBM_finance SFVS overspend underspend variance ROI finops FinOps procurement_budget contract_value salaries_budget bids_budget bank_mandate donations_reconciliation reconciliation gift_aid burn_rate runway",
  ],
  [
    "finance",
    4,
    "budsjett budsjettmøte budsjettoppfølging budsjettarbeid regnskap årsregnskap økonomirapport økonomimøte økonomigjennomgang økonomirådgiver fakturaer attestere attestering anvise anvisning fakturabehandling tertialrapport_økonomi tertialregnskap innsparing innsparingstiltak merforbruk lønnskostnader refusjon lønnskjøring revisor årsoppgjør handlingsprogram_økonomi økonomiplan prognose kostnader månedsavslutning_økonomi controller",
  ],
  [
    "finance",
    4,
    "budget budgetuppföljning budgetmöte budgetarbete ekonomi ekonomimöte ekonomiuppföljning ekonomisk ekonom_ ekonomen ekonomiavstämning bokslut delårsbokslut årsbokslut delårsrapport_ekonomi fakturor attest attestera fakturaattest kontering kontera prognos helårsprognos månadsprognos månadsuppföljning_ekonomi lönekostnader besparing besparingar besparingskrav sparbeting revisor revisorerna controller resultaträkning intäkter kostnader investeringar äskande underskott skolpeng årsredovisning_ekonomi",
  ],
  [
    "finance",
    4,
    "budget budgetgespräch budgetplanung budgetrunde budgetverhandlung haushalt haushaltsplanung haushaltsgespräch haushaltsentwurf haushaltsberatung haushaltsansatz haushaltsmittel kostenstelle kostenstellen kosten kostenrechnung kostenplan controlling controllinggespräch controller jahresabschluss quartalsabschluss monatsabschluss wirtschaftsplan wirtschaftsprüfer wirtschaftsprüfung rechnung rechnungen rechnungsprüfung rechnungsfreigabe freigabe_rechnungen steuerberater hochrechnung finanzen finanzplanung finanzbuchhaltung buchhaltung finanzgespräch finanz investitionsplan investitionsplanung investition pflegesatzverhandlung pflegesatz entgeltverhandlung vergütungsverhandlung erlöse erlösplanung liquidität spendenabrechnung verwendungsnachweis einsparung einsparungen sparvorgaben forecast ist_plan plan_ist soll_ist soll-ist kassenprüfung stellenplan personalkosten fördermittel_abruf umsatz umsatzplanung deckungsbeitrag preisverhandlung lohnabrechnung reisekostenabrechnung_freigabe",
  ],
  [
    "finance",
    2,
    "kontrakter kontraktforhandling forhandling indkøb funding fonds økon penge cost costs payment betaling excel regneark kr mio",
  ],

  [
    "audit-accreditation",
    4,
    "audit audits auditrunde auditering audit_ intern_audit journalaudit journalaudits hygiejneaudit medicinaudit auditor_kvalitet akkreditering akkred akkrediteringsgruppe genakkreditering DDKM survey_akkreditering tilsyn tilsynet tilsynsbesøg tilsynsrapport tilsynsbrev tilsynsdag ældretilsyn ældretilsynet socialtilsyn socialtilsynet fødevaretilsyn risikobaseret_tilsyn STPS stps styrelsen_for_patientsikkerhed patientsikkerhedsstyrelsen kommunalt_tilsyn uanmeldt anmeldt_tilsyn handleplan_tilsyn pædagogisk_tilsyn fødevarekontrol fødevarestyrelsen fødevarekontrollen egenkontrol_køkken smileyordning smiley brandsyn brandtilsyn brandmyndighed_syn datatilsynet databeskyttelsestilsyn datatilsyn arkivtilsyn undervisningsstyrelsen_tilsyn STUK STUK-tilsyn kvalitetstilsyn certificering certificeringsaudit recertificering ISO ISO9001 ISO27001 ISO14001 ISAE ISAE3402 GDPR_audit CE_audit GMP miljøtilsyn_besøg sundhedsstyrelsen_tilsyn inspektion tilsynsforberedelse tilsynskonsulent skoletilsyn læringstilsyn ombudsmand_tilsyn ombudsmandens_tilsyn kvalitetsaudit kvalitetskontrol_akk",
  ],
  [
    "audit-accreditation",
    4,
    "audit audits auditing audited internal_audit external_audit ISO_audit SOC2 SOC_2 SOC ISO27001 iso_27001 iso_9001 inspection inspections inspector inspectors CQC cqc ofsted OFSTED HMI SIAMS SIAMs QUIP mock_inspection mock_ofsted mock_cqc mock_inspection quality_visit_inspection environmental_health food_hygiene_inspection EHO accreditation accredited accreditor reaccreditation certification recertification surveillance_audit compliance_audit hand_hygiene_audit documentation_audit notes_audit care_plan_audit medication_audit meds_audit infection_control_audit audit_action perfect_ward peer_review_visit PIR CQC_PIR regulatory_visit regulator_visit HSE_inspection quality_assurance_visit QA_visit charity_commission kitemark investors_in_people IIP fire_inspection JAG GSF KLOE KLOEs well_led SEF_ofsted evidence_folder evidence_folders DSPT pen_test_audit penetration_test pci PCI",
  ],
  [
    "audit-accreditation",
    4,
    "tilsyn tilsynsbesøk statsforvalteren_tilsyn statsforvalteren helsetilsynet mattilsynet branntilsyn internrevisjon revisjonsbesøk kvalitetsrevisjon sertifisering resertifisering ISO-revisjon isorevisjon revisjon_kvalitet arkivverket_tilsyn skoletilsyn",
  ],
  [
    "audit-accreditation",
    4,
    "tillsyn tillsynsbesök tillsynen IVO ivo inspektion inspektionen skolinspektionen skolinspektion hygienrond hygienrond_ internrevision kvalitetsrevision miljörevision livsmedelskontroll livsmedelsinspektion brandtillsyn certifiering omcertifiering ackreditering kvalitetsgranskning granskning granskningsbesök egenkontroll patientsäkerhetsrond miljötillsyn åtgärdsplan_ivo revision_iso",
  ],
  [
    "audit-accreditation",
    4,
    "audit auditvorbereitung auditplan heimaufsicht MDK MD-prüfung medizinischer_dienst MD_prüfung qualitätsprüfung qualitätsprüfungen begehung begehungen zertifizierung rezertifizierung überwachungsaudit zertifizierungsaudit akkreditierung schulinspektion qualitätsanalyse schulvisitation gesundheitsamt_begehung gewerbeaufsicht lebensmittelkontrolle hygienebegehung hygieneaudit brandschau brandverhütungsschau KTQ TÜV tüv internes_audit revision_intern innenrevision datenschutzaudit prüfung_heim aufsichtsbesuch qualitätsaudit maßnahmenplan_audit ISO-audit visitation_qm QM_audit landesprüfung dekra",
  ],
  [
    "audit-accreditation",
    2,
    "myndighedstilsyn handleplan_fra standard standarder compliance evidens akkr kvalitetsstandard",
  ],

  [
    "control-follow-up",
    3,
    "opfølgning opfølgn opflg opf. opfølgningsmøde status statusmøde status_på status_vedr statusrapportering_møde statusgennemgang statusrunde kontrol kontroller kontrollere egenkontrol stikprøve stikprøver stikprøvekontrol ledelsestilsyn internkontrol intern_kontrol kvalitetskontrol medicinkontrol journalgennemgang gennemgang gennemgang_af datagennemgang evaluering evaluere evalueringsmøde effektmåling resultatopfølgning resultatmåling resultatgennemgang måltal målopfølgning målstyring nøgletal KPI KPI'er KPIer =kpi kpi'er dashboard tavle_nøgletal ledelsesinformation =lis LIS ledelsesrapport_gennemgang performanceopfølgning driftsopfølgning driftsstatus aktivitetsopfølgning kontraktopfølgning kontraktstyring leverandøropfølgning aftaleopfølgning SLA SLA-møde risikostyring risikogennemgang risikolog risikovurdering UTH uth utilsigtede_hændelser utilsigtet_hændelse UTH'er afvigelser afvigelse hændelse hændelser hændelsesanalyse hændelsesgennemgang hændelsesopfølgning magtanvendelse_gennemgang årsagsanalyse læring_af opfølgning_på_handleplan handleplansopfølgning opgaveliste_gennemgang aktionsliste restanceliste restancer sagsgennemgang sagsopfølgning sagstal sagspukkel ventelister ventelistestatus venteliste ventetid kvalitetsopfølgning kvalitetsdata kvalitetsmål trivselsopfølgning fraværsstatistik fraværstal sygefraværsstatistik elevfravær_gennemgang nationale_test_resultater testresultater_gennemgang karaktergennemsnit datamøde LUP LUP-resultater patienttilfredshed brugertilfredshed brugertilfredshedsundersøgelse borgertilfredshed klasserumsobservation observation_af_undervisning undervisningsobservation temperaturlog brandøvelse brandalarm alarmtest nødkald_test evakueringsøvelse beredskabsøvelse milepæl milepæle midtvejsevaluering midtvejsstatus midtvejs ugestatus månedsstatus månedsopfølgning kvartalsopfølgning kvartalsstatus halvårsstatus porteføljegennemgang projektstatus fremdrift fremdriftsstatus hængepartier_gennemgang tjekliste tjek_af tjek_op tjekke tjek følge_op følg_op rundgang kontrolbesøg kontrolrunde egenkontrolprogram børneattester straffeattester medicinskabet ledelsesrunde patientsikkerhedsrunde",
  ],
  [
    "control-follow-up",
    3,
    "follow_up follow-up followup followups status_meeting status_update status_check status progress_review progress_check progress_update progress KPI kpi kpis KPIs metrics dashboard dashboards scorecard OKR_check OKR_review OKRs okrs quarterly_review monthly_review weekly_review performance_review_meeting performance_meeting performance_board contract_review contract_monitoring contract_management supplier_review vendor_review SLA sla_review service_review risk_register risk_review risk_log risk incident_review incidents incident_report_review datix Datix DATIX SUI root_cause =rca RCA post_mortem postmortem post-mortem after_action lessons_learned lessons_learnt evaluation project_evaluation impact_evaluation quality_review quality_checks checks spot_check spot_checks walkaround walk_round walkround learning_walk learning_walks book_look book_looks book_scrutiny lesson_observation lesson_observations lesson_obs lesson_drop drop_ins data_drop data_review assessment_data pupil_progress attendance_review attendance_data absence_figures sickness_figures care_plan_review care_plan_check mar_chart MAR_charts medication_check meds_check stock_check DBS dbs single_central =scr SCR compliance_check compliance_review action_log action_plan_review action_plan actions_review tracker RAG_review rag gateway stage_gate milestone milestones go_no_go health_check backlog_review waiting_list waiting_times caseload_review case_file_review file_audit mock_drill fire_drill fire_alarm evacuation_drill alarm_test bug_triage triage error_budget SLO incident_postmortem PR_reviews code_review benefits_realisation mid_year_check KPI_review monitoring monitor review_of annual_review_contract complaints_log sign_off_check walk_the_floor gemba environmental_checks mattress bed_rail check_that quality_round quality_rounds matron_round comfort_rounds",
  ],
  [
    "control-follow-up",
    3,
    "oppfølging oppfølgingsmøte statusmøte status_ avvik avviksmøte avvikshåndtering avviksgjennomgang avviksbehandling internkontroll internkontrollen stikkprøve kontroll gjennomgang ledelsesgjennomgang_avvik måltall styringsdata nøkkeltall evaluering kvalitetsindikatorer risikoanalyse risikovurdering ROS ros_analyse ROS-analyse kontraktsoppfølging leverandøroppfølging brannøvelse resultatoppfølging resultatgjennomgang brukerundersøkelse medisinkontroll tertialoppfølging handlingsplan",
  ],
  [
    "control-follow-up",
    3,
    "uppföljning uppföljningsmöte uppföljningar avstämning_status statusavstämning avvikelse avvikelser avvikelsehantering avvikelsegenomgång avvikelserapport_gen egenkontroll_up internkontroll intern_kontroll kontroll stickprov nyckeltal resultatuppföljning måluppföljning kvalitetsuppföljning utvärdering händelseanalys riskanalys riskbedömning avtalsuppföljning leverantörsuppföljning brandövning utrymningsövning resultatanalys resultatdialog lektionsbesök lektionsobservation loggkontroll verksamhetsuppföljning tertialuppföljning månadsuppföljning patientsäkerhet brukarundersökning läkemedelsgenomgång genomgång",
  ],
  [
    "control-follow-up",
    3,
    "nachverfolgung statusmeeting statusrunde statusgespräch status_ statusbesprechung projektstatus kennzahlen kennzahlenrunde KPI_runde zielerreichung soll_ist_kontrolle kontrolle qualitätskontrolle stichprobe stichproben pflegevisite pflegevisiten dokumentationskontrolle aktenprüfung aktenkontrolle beschwerdeauswertung auswertung auswertungsgespräch evaluation evaluierung maßnahmenverfolgung maßnahmenplan maßnahmencontrolling vertragscontrolling lieferantenbewertung lieferantengespräch risikobewertung risikomanagement risikoanalyse fehleranalyse CIRS reklamation reklamationen reklamationsbesprechung review unterrichtsbesuch unterrichtshospitation räumungsübung feueralarm wiedervorlage offene_punkte meilenstein meilensteine abnahme lessons_learned nachkontrolle fortschritt ergebnisbesprechung rückblick_projekt qualitätsbericht_besprechung medikamentenkontrolle rundgang",
  ],
  [
    "control-follow-up",
    1.5,
    "review tjek check gennemgå kontrolfunktion opsamling nachhalten data statistik måling",
  ],

  [
    "case-presentations-minutes",
    4,
    "sagsfremstilling sagsfremst dagsorden dagsordenspunkt dagsordenpunkter dagsordner dagsordensmøde referat referater referatskrivning skrive_referat renskriv renskrive beslutningsreferat mødereferat udvalgssag udvalgssager byrådssag byrådssager politisk_sag politiske_sager politisk_notat sag_til_udvalg sag_til_byråd sag_til sager_til notat notater orienteringsnotat orienteringssag indstilling indstillinger svar_til svar_på svarbrev svar_udkast udkast udkast_til høringssvar udtalelse udtalelser klagesvar svar_klage aktindsigt aktindsigter aktindsigtsanmodning talepunkter talepapir talepunkt tale_til talemanuskript taleskrivning mødemateriale bilag bilag_til beslutningsoplæg beslutningsgrundlag oplæg_til_udvalg oplæg_til_direktion cover ministersvar minister_svar ministerbetjening folketingsspørgsmål §20 §20-spørgsmål politikerspørgsmål svar_politiker byrådsspørgsmål medlemsforslag afgørelse afgørelser sagsbehandling journalisere journalisering_sag bestyrelsesmateriale bestyrelsespapir bestyrelsesbilag dagsorden_bestyrelse mødeforberedelse_dagsorden indkaldelse redegørelse redegørelser briefingnotat brief_til præsentation_til_udvalg slides_til",
  ],
  [
    "case-presentations-minutes",
    4,
    "minutes write_up_minutes minute_taking draft_minutes approve_minutes agenda agenda_setting agenda_prep agenda_planning agenda_for set_agenda board_papers board_paper board_pack_draft committee_paper committee_papers committee_report cabinet_report cabinet_paper council_report council_paper trustee_papers governors_report headteacher_report head's_report headteacher's_report HT_report draft_response draft_reply draft_letter response_to reply_to letter_to letters_to response_letter complaint_response complaint_reply response_to_complaint FOI =foi foi_request SAR subject_access briefing_note briefing_paper ministerial_briefing lines_to_take =ltt LTT speaking_notes talking_points speech position_paper decision_paper options_paper business_case paper_for papers_for slides_for slide_deck deck_for deck board_slides exec_summary submission_to consultation_response draft drafting proofread minutes_of report_to_cabinet report_to_board scrutiny_report member_enquiry members_enquiry MP_enquiry MP_letter circulate_papers",
  ],
  [
    "case-presentations-minutes",
    4,
    "saksframlegg saksfremlegg saksfremstilling saksutredning saksforberedelse saksliste sakspapirer møtereferat referat protokoll innkalling svarbrev klagesvar høringssvar høringsuttalelse innsynsbegjæring innsyn dagsorden agenda utkast talepunkter styresak styrepapirer styresaker notat vedtak skriftlig_svar tjänsteskrivelse tjänsteutlåtande protokoll protokolljustering justera_protokoll justering_av_protokoll dagordning nämndhandlingar ärendeberedning ärende_till ärende nämndärende nämndsvar remissvar remissyttrande yttrande yttrande_till svar_till svarsskrivelse beslutsunderlag kallelse föredragning minnesanteckningar anteckningar utlämnande allmän_handling mötesanteckningar talmanus PM_till skrivelse svara_anmälan beslutsvorlage sitzungsvorlage beschlussvorlage vorlage vorlagen vorstandsvorlage ausschussvorlage tagesordnung tagesordnung_erstellen protokoll protokolle sitzungsprotokoll stellungnahme antwortschreiben beschwerdeantwort entwurf sprechzettel redemanuskript rede_ grußwort sitzungsunterlagen niederschrift einladung_und_tagesordnung ministervorlage kleine_anfrage sachstandsbericht vermerk präsentation_vorstand aktenvermerk",
  ],
  [
    "case-presentations-minutes",
    2,
    "svar punkter brev letter paper papers svare_på slides præsentation presentation powerpoint oplæg bilag protokol",
  ],

  [
    "documentation-reporting",
    4,
    "dokumentation dokumentere dokumentér indberetning indberetninger indberet indberette indberetning_af afrapportering afrapportere årsrapport årsrapporten kvartalsrapport månedsrapport halvårsrapport statusrapport slutrapport evalueringsrapport rapport rapportskrivning rapporter rapportering kvalitetsrapport kvalitetsrapporten årsberetning beretning ledelsesberetning tertialrapport redegørelse_til_styrelsen registrering registreringer registrere registrer journalføring journalføre cura nexus nexus_dokumentation EPJ sundhedsplatform_dokumentation VAR utilsigtet_indberet arbejdsskadeanmeldelse anmeldelse anmelde anmeld arbejdsskade_anmeld magtanvendelse magtanvendelser magtanvendelsesindberetning underretning underretninger ansøgning_til ansøgning puljeansøgning fondsansøgning fondsansøgninger projektansøgning midler_ansøgning EU_ansøgning legatansøgning pulje puljer statistik_indberetning danmarks_statistik tidsregistrering timeregistrering kørselsregnskab kørselsgodtgørelse rejseafregning udlægsafregning ledelsesrapport bæredygtighedsrapport ESG ESG-rapport ESG_rapport CSRD GDPR_fortegnelse fortegnelse databehandleraftale databrud_anmeld årshjul_indberet virksomhedsplan læreplan_evaluering kontraktholderrapport handleplan_skrive skabelon ugebrev nyhedsbrev månedsbrev forældrebrev intranet hjemmeside_opdatering aula_opslag aula sundhedsstyrelsen_rapport FKO journalnotat dokumentationsdag teknisk_dossier opgørelse opgørelser projektrapport virksomhedsrapport indsend indsende skemaindberetning",
  ],
  [
    "documentation-reporting",
    4,
    "documentation paperwork report_writing reports reporting annual_report monthly_report quarterly_report impact_report funder_report donor_report grant_report grant_application grant_applications grant_bid grant_bids funding_bid funding_application bid_writing bid_deadline tender_submission lottery_bid trust_applications report_to_funder board_report_writing statutory_return statutory_returns data_return census census_return school_census workforce_census SALT_return ASC_WDF NMDS notification notifications CQC_notification statutory_notification safeguarding_referral DoLS DOLS dols_applications incident_report incident_reports incident_form write_up write_ups writing_up timesheets timesheet log_hours expenses_claim mileage_claim expense_report perf_review_writing review_writing appraisal_write performance_review_writing references_writing newsletter staff_newsletter weekly_bulletin bulletin update_intranet self_evaluation SEF =sef school_development_plan SDP quality_account quality_accounts annual_return charity_return companies_house submission submit upload compliance_report KPI_report status_report weekly_report data_entry records record_keeping update_records EHCP EHCP_paperwork risk_assessment_write return_due SOC_report ESG_report report_due post_incident_report RIDDOR_report DPIA dpia ROPA",
  ],
  [
    "documentation-reporting",
    4,
    "dokumentasjon dokumentere rapportering rapport årsrapport årsmelding tertialrapport månedsrapport kvartalsrapport rapport_skriving rapportskriving søknad søknad_om søknadsfrist tilskuddssøknad prosjektsøknad tilskudd innrapportering melding_til meldeplikt bekymringsmelding IPLOS KOSTRA kostra GSI registrering timelister timeføring reiseregning avviksmelding skademelding virksomhetsplan månedsbrev ukebrev nyhetsbrev dokumentation rapport rapportering årsrapport årsredovisning verksamhetsberättelse kvalitetsrapport kvalitetsberättelse patientsäkerhetsberättelse delårsrapport tertialrapport statsbidrag statsbidragsansökan ansökan ansökan_om bidragsansökan anmälan anmälan_till lex_sarah lex_maria registrering statistik_SCB SCB tidrapport tidrapportering reseräkning verksamhetsplan verksamhetsplan_skriva nyhetsbrev veckobrev månadsbrev kränkningsanmälan orosanmälan redovisning återrapportering enkät_socialstyrelsen kolada dokumentation berichtswesen bericht berichte jahresbericht quartalsbericht monatsbericht sachbericht zwischenbericht abschlussbericht qualitätsbericht projektbericht tätigkeitsbericht statistik_melden statistik meldung meldung_an förderantrag antrag anträge antragstellung förderanträge projektantrag drittmittelantrag unfallmeldung zeiterfassung stundenzettel reisekosten reisekostenabrechnung pflegedokumentation pflegeplanung_schreiben newsletter elternbrief rundschreiben nachweis nachweise berichterstattung entwicklungsbericht hilfeplanbericht datenschutz_verzeichnis verfahrensverzeichnis wirkungsbericht nachhaltigkeitsbericht zeugnisse arbeitszeugnis zeugnis_schreiben",
  ],
  [
    "documentation-reporting",
    2,
    "report skemaer formular indtast opdater opdatering frist deadline FRIST udfyld udfylde anmodning log schreiben notater_i",
  ],
];
