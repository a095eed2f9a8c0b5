import type { Block } from "./block";

/** Words of one kind of workplace each, gathered workplace by workplace. */
export const BY_WORKPLACE: readonly Block[] = [
  // Associations and charities
  [
    "management-meetings",
    3.5,
    "hovedbestyrelsesmøde forretningsudvalgsmøde landsformand landsledelsesmøde repræsentantskabsmøde bestyrelsesweekend bestyrelsesmiddag vedtægtsændring næstformanden formandskabsmøde kasserer_og_formand trustees_away trustees'_away chair_of_trustees chair_catch-up chair_call patron_lunch honorary_treasurer finance_sub sub_committee people_committee audit_and_risk_committee audit_&_risk remco nominations_committee co_director co-director SMT_lunch senior_team_away vorstandstreffen vereinsvorstand stiftungsrat stiftungsvorstand styrelsemöten styremøter ordförande ordföranden ordf.",
  ],
  [
    "documentation-reporting",
    3.5,
    "§18_midler §18-midler udlodningsmidler udlodning danida_rapport CISU_ansøgning satspulje SSA-reserve tips_lotto nordea_fonden nordea-fonden velux velux_fonden TrygFonden trygfonden realdania augustinus egmont ole_kirk ansøgningsfrist ansøgningsskrivning fondsrapport fonds_rapport effektrapport trust_application trust_&_foundation foundation_report lottery_report tender_response tender_writing expression_of_interest EOI case_for_support impact_writing annual_review_text gift_aid_claim fundraising_regulator charity_return_submit DBS_applications referral_form MASH_referral LADO_referral arvsfonden allmänna_arvsfonden folkhälsomyndigheten_ansökan bufdir ekstrastiftelsen stiftungsantrag aktion_mensch glücksspirale sponsorenbericht",
  ],
  [
    "citizen-contact",
    3,
    "brugere_af_værestedet værestedet værested brugerdag brugeraften herberg herberget beboere_på rådgivning_af åben_anonym mentee_familie major_donor legacy_donor donor_thank donor_lunch donor_call supporter supporters keyworker_client outreach drop_in_centre drop_in winter_shelter hostel_residents lived_experience experts_by_experience client_forum storgiver bidragydere månedsgivere medlemsundersøgelse brukerorganisasjon medlemsmöte besucher_der_tagesstätte",
  ],
  [
    "network-meetings",
    3,
    "select_committee evidence_session APPG all_party ministerial_roundtable minister_roundtable coalition_call joint_letter_coalition folkemødedebat paneldebat paneldeltager debatpanel politisk_kaffe ordførermøde ordfører_møde møde_med_ordfører ordførere folketingsmedlem MF_møde ministermøde_ngo rundbordssamtale_ministeriet høring_folketinget høring_på_christiansborg christiansborg socialordfører sundhedsordfører almedalen almedalsveckan arendalsuka panelsamtal paneldiskussion podiumsdiskussion podium parlamentarischer_abend lobby lobbymøde lobbying interessevaretagelse protektor patron ambassadørmøde rammeaftale_netværk civilsamfund civilsamhället frivilligcenter frivilligråd partnership_lunch corporate_partner erhvervspartner sponsor_møde sponsormøde",
  ],
  // Schools
  [
    "citizen-contact",
    3,
    "UPV uddannelsesparat bekymringssamtale_elev trivselssamtale_elev trivselssamtale_klasse klassetrivsel pigegruppe drengegruppe konflikt_i_klassen konflikt_mellem_elever slagsmål elevkonflikt mobbe forældreintra velkomstmøde_forældre skolebesøg_kommende kommende_0. kommende_forældre infoaften infomøde_forældre lejrskole lejrtur hyttetur skolerejse skitur_8 rend_og_hop fagdag_elever projektopgave projektuge fremlæggelser_elever sidste_skoledag karneval_elever huebytning studenterfest open_evening new_parents new_parent reception_parents parent_governor_surgery detention isolation_room pupil_interview pupil_behaviour head's_award head_teacher_award breakfast_with_head prefects head_boy sixth_form prom_night trip_ school_trip residential_yr y6_leavers leavers_assembly LAC_pupil PEP TAC TAF EHA early_help attendance_meeting penalty_notice mum_at_gate parent_at_reception kontaktlärare_elev utvecklingssamtal IUP elevärenden skolskjuts kränkningsärende föräldraråd valborg_elever studenten avslutning_åk9 avslutning_åk skoleball avslutningsfest_10 17._mai elevundersøkelse_samtale skolestartere kommende_førsteklasse einschulungsabend schulfeier abi_ball zeugnisausgabe klassenfahrt schülerrat_sitzung kennenlernnachmittag infoabend",
  ],
  [
    "control-follow-up",
    3,
    "læringssamtale læringssamtaler klasselog observation_i_timer kvalitetssamtale kvalitetssamtaler skoleårets_evaluering evaluering_af_temauge data_talk pupil_tracking attendance_tracking RAP_meeting raising_achievement intervention_review book_monitoring planning_scrutiny marking_scrutiny safeguarding_audit_trail CPOMS cpoms_check lesson_visits betygsuppföljning NP-resultat np_resultat närvarouppföljning kartlegging_resultater kontaktmøte_resultat",
  ],
  [
    "ad-hoc",
    2.5,
    "gårdvagt gårdvagten gårdtilsyn frikvarter bus_vagt cykelvagt pedel_syg vikar_udebliver aflyst_bus bustur_problem lus_på lus_i hærværk hærværk_i ruder vindue_smadret break_duty playground gate_duty bus_queue wet_play supply_no_show boiler_out snow_day school_closure lockdown lockdown_drill rastvakt bussförsening skadegörelse hærverk inspeksjon_ute pausenaufsicht vandalismus schnee_frei",
  ],
  [
    "shift-planning",
    3,
    "fagfordeling_møde lærerfordeling klassedannelse klassefordeling_lærere skemabrik skemabrikker skemateknisk årshjul_lærere pasningstimer støttetimer_fordeling timer_til_specialundervisning timetable_clash timetable_modelling room_allocations rooming exam_timetable invigilation invigilators invigilation_rota classes_26/27 staff_deployment deployment staffing_for_september schemabrytande skolstart_schema lokalbokningar_schema romplan timeplanlegger klasseninteilung lehrerstunden stundenplaner raumplan",
  ],
  // Social care and town halls
  [
    "professional-working-group",
    3,
    "visitationsudvalg visitationsudvalget visitationsmøde sagsgennemgang_team sagssparring gruppesagsmøde børnefaglig børnefaglige_undersøgelse kvalitetsstandarder kvalitetsstandard ledsageordning BPA BPA_gruppe STU_visitation STU recovery mestring velfærdsteknologi_pulje ældrelov ny_ældrelov helhedspleje faste_teams klippekort_udvikling hverdagsrehabilitering metodeimplementering feedback_informed FIT_metode signs_of_safety ICS DUBU_gruppe rammeaftale placements_panel placement_panel brokerage_panel resource_allocation RAS_panel transitions_panel MCA_group MCA AMHP_forum s42_strategy strategy_meeting section_42 s.42 practice_forum practice_standards eligibility LSS_grupp LSS SoL_grupp metodgrupp metodmöte ärendedragning ärendegenomgång placeringsgrupp kvalitetsstandard barnevernsfaglig vedtaksmøte_fag inntaksmøte inntaksteam fallsteuerung hilfekonferenz clearing",
  ],
  [
    "control-follow-up",
    3,
    "tilbudsportalen tilsynsportal_opfølgning revisionsopfølgning_socialt ankesager ankestyrelsen_praksis praksisundersøgelse sagstyngde sagsstamme sagsantal ventetid_visitation handleplanstal overholdelse_af_frister frister_overholdt borgersager_status ledelsestilsyn_sager sagsgennemgang_kvalitet QA_case case_audit_sample caseload_check allocations_backlog waiting_list_review unallocated overdue_reviews complaints_review complaints_trend DToC delayed_transfers ärendemängd ärendetyngd verkställda ej_verkställda_beslut fristbrudd avslag_gjennomgang",
  ],
  [
    "citizen-contact",
    3,
    "borgerrådgiver handicaporganisation brugerorganisation værgemål støttekontaktperson borgersag borgersager indflytterborger opholdssted_besøg_barn anbragte plejefamilie plejefamilier slægtsanbringelse børnehus afgørelsessamtale partshøring_borger vred_borger truende_borger ombudsmandssag_borger carer carers carer's_assessment sibling advocate advocate_meeting service_user_visit supported_living_tenant ombudsman_complaint LGSCO tribunal family_court direct_payment_client foster foster_carers kontaktfamilj familjehem god_man_möte fosterhjem besøkshjem pflegefamilie betreuter_mensch",
  ],
  // IT
  [
    "professional-working-group",
    3,
    "KOMBIT kombit SAPA fælleskommunal OS2 OS2-community aula_projekt aula_arbejdsgruppe DPO_gruppe awareness_kampagne phishing_kampagne MDM_projekt intune intune_udrulning windows_11 win11 win11-udrulning udrulning udrulningsplan device_refresh laptop_refresh_project office365_projekt M365 M365-gruppe teams_governance netværk_segmentering_projekt cloud_strategi cloud_migrering cloud_migration dataplatform datawarehouse BI_gruppe selvbetjening_projekt borger.dk_projekt digital_post_projekt integration integrationer snitflade_api API API_møde kravgruppe testplan brugertest UAT test_plan user_testing data_migration CRM_project ERP_project ERP website_project intranet_project digital_inclusion CAB_møde change_møde changemøde cyber_essentials zero_trust passwordless e_arkiv_projekt e-tjänst e_tjänster införandeprojekt utrullning utrulling skymigrering plattform plattformgruppe rollout_windows lizenzprojekt datenmigration",
  ],
  [
    "control-follow-up",
    3,
    "sikkerhedslog logs SIEM SOC_rapport driftmøde driftsmøder driftstatus_uge servicedesk_tal servicedesk_kpi SLA_rapport SLA-opfølgning licensforbrug licensoptælling licensgennemgang licenstjek sårbarhedsliste patchning patch_compliance opfølgning_incident problem_management problemmøde major_incident_review MIR pir_incident change_review asset_register asset_check leaver_accounts access_rights backup_report DR_test DR-test beredskabstest restoretest penetrationstest_opfølgning pentest_findings pentest findings licence_check license_check ticket_backlog aged_tickets service_desk_stats CSAT csat lisensgjennomgang lisenser_oversikt driftmøte supportstatistikk licensuppföljning behörighetsgranskning lizenzprüfung ticketauswertung",
  ],
  [
    "ad-hoc",
    2.5,
    "patchvindue servicevindue nødpatch log4j zero_day hændelse_nu P1-hændelse p1_ major_incident_call printerproblem wifi_nede wifi_problem wi_fi netværksproblem kabelbrud graveskade strømafbrydelse server_genstart password mobil_bestilling oprette_bruger adgange adgange_til nye_adgange system_access servicefönster driftstörning_akut nettbrudd passordbytte",
  ],
  [
    "peer-department-meetings",
    2.5,
    "licenser_på licenser_til licenser_skole fagsystem_ejere systemejermøde_fagforvaltning forretningen fagområderne digitaliseringskonsulenter skole_it skole-it sundheds_it ældre_it sekretariatet_om løn_om jura_om udbudskontoret indkøb_om kommunikation_om HR_om HR_vedr. HR_ang. hr_re comms_re legal_re finance_re IT_re estates_re business_partner business_partners product_owner_sync PO_sync PM_catch sales_catch",
  ],
  // Companies
  [
    "professional-working-group",
    3,
    "roadmap roadmapping tech_debt techdebt tech_debt_session debt_week spike_review prototyping prototype prototyp musterteile_review serienanlauf industrialisierung entwicklungsmeeting design_workshop concept_review konzeptrunde feature_kickoff feature epic epics release_planning releaseplanung deploy_freeze hackathon hack_day hackday product_review demo_day demo_internal system_design runbook_review observability reliability_guild platform_guild mobile_guild data_guild DX inner_source migration_sync monolith microservices refactoring lastenheftabstimmung änderungsmanagement change_request FMEA_runde PEP_meeting SOP_termin werkzeug werkzeugbesprechung CAD_review zeichnungsfreigabe fertigungskonzept",
  ],
  [
    "appraisal-talks",
    3,
    "calibration perf_calibration calibration_prep talent_calibration leveling promo_packet promotion_packet promo_committee self_review self-review peer_feedback 360 360_feedback upward_feedback OKR_1 goals_ h1_goals H1_goals H2_goals growth_chat comp_review comp_letters bonus bonus_talk bonussamtale bonusgespräch rating equity_talk lønregulering lønregulering_samtale lønreguleringssamtale lönerevision_samtal lönesamtalen",
  ],
  [
    "citizen-contact",
    3,
    "customer_sync customer_demo customer_onboarding customer_kickoff client_kickoff client_workshop pilot_customer pilotkunde user_interviews beta_feedback account_call renewal_call kundensupport kundenfeedback endkunde kundenfreigabe erstmusterfreigabe_kunde OEM_kunde kundebesøg_ude kundeinterview kundepilot kundeaften",
  ],
  [
    "external-visits",
    3,
    "Fa. fa._ firma_besuch lieferantentag lieferantenmeeting lieferantenauditbesuch musterteile anlagenbauer maschinenhersteller auditbesuch_nein investor_visit investors analyst_visit recruiter_visit uni_visit hochschule_zu_gast studentengruppe schülergruppe girls_day girls'day delegation_china partner_onsite vendor_onsite vendor_demo tool_demo product_pitch sales_engineer solution_architect_from AWS_ microsoft_rep salesforce SAP_berater",
  ],
  [
    "learning",
    3,
    "hannover_messe messe_hannover messe_ embedded_world fachmesse devoxx kubecon goto_copenhagen NDC øredev re_invent google_next craft_conference lead_dev leaddev QCon tech_conference conference_talk coursera udemy book_club leadership_book leadership_circle_training manager_training manager_101 management_training führungskräfteprogramm AdA_schein online_kurs sprachunterricht dansk_kursus arabisk",
  ],
  [
    "finance",
    3,
    "budget_prep headcount_&_H1 H1_budget H2_budget H1_forecast cost_centre_review cost_target kostenziel stückkosten materialkosten werkzeugkosten preisanfrage angebotskalkulation angebot_prüfen angebotsfreigabe PO_requests PO_sign contractor_invoices contractor_budget SOW_costs tooling_spend license_spend SaaS_spend travel_budget training_budget_numbers project_budget projektbudget",
  ],
  // Region, hospital and ward
  [
    "management-meetings",
    3,
    "danske_regioner_bestyrelse formandsforberedelse RR_møde regionsrådsmøde RR-møde FU_regionen udvalget_for sundhedsråd_formand psykiatriudvalg hospitalsbyggeri_styregruppe byggestyregruppe supersygehus_styregruppe tværsektoriel_styregruppe sundhedsklyngen_politisk politisk_klynge klinikledelse_møde LL_møde ledende_oversygeplejerske chefsygeplejerske afsnitslederkreds centerledelsesmøde direktionsseminar koncern_dag afsnitsledelse ward_sister_with_matron matron_1 lead_nurse nurse_director HoN DDoN deputy_chief_nurse",
  ],
  [
    "network-meetings",
    3,
    "danske_regioner danske_regioner-lars RLTN regionernes_lønnings RKKP_årsmøde DSS DSR_leder ledersektion DSR-leder sygeplejeetisk_netværk sundhedschefer_netværk sundhedsdirektørkreds KKR_sundhed national_nurse_network RCN_congress chief_nurse_network",
  ],
  [
    "peer-department-meetings",
    3,
    "sengekoordinator flowkoordinator koordinationscenter overflyttere hjertepatienter_til patientoverflytning udskrivningssygeplejerske transitsygeplejerske fælles_stuegang_organisering lægelederkollega ledende_lægesekretær sekretærerne_om serviceassistenter serviceassistentleder køkken_om portør_om rengøring_om sengestue_lån udlån_sygeplejerske ITA intensiv_om M2/M4 kirurgisk_om medicinsk_om ortopædkir bleep_coordinators site_matron bed_manager discharge_hub therapies_om theatres_om ward_3_and_4 ward_swap outliers",
  ],
  [
    "staff-development",
    3,
    "kliniske_vejl kompetencekort_ kompetenceskema KOL_undervisning PEWS_kursus ILS_training bedside_undervisning introprogram_sygeplejersker mentorordning_nyuddannede nyuddannede_sygeplejersker nyuddannet mono_undervisning journal_club_sygepl skills_lab skillslab skillsstation simulationsscenarie student_induction preceptee link_nurse champions_training HCA_training HCA band_5_development band_6_development band_7_development international_nurses",
  ],
  [
    "control-follow-up",
    3,
    "hygiejneobs hygiejnerunde snagging snag_list sluice estates_jobs jobs_log datix_backlog datix_themes tissue_viability_data falls_data audit_scores_board KPI_tavle ward_walk matrons_walk environment_walk cleaning_scores PPE_stock drug_fridge fridge_temps fridge_temperature køleskabslog apparatur_tjek apparaturkontrol udstyrstjek hjertestopvogn akutvogn depotgennemgang udløbsdatoer",
  ],
  [
    "ad-hoc",
    2.5,
    "bleep bleep_holder site_cover coordinating_shift coordinate_shift vagtkoordinator dagkoordinator koordinator_i_dag nøgle_til_medicinrum tabt_nøgle leaking leaking_sluice vandskade_ skraldet blokeret_toilet toilet_stoppet seng_i_stykker lift_i_stykker alarm_går alarm_fejl falsk_alarm",
  ],
];
