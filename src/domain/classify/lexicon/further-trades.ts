import type { Block } from "./block";

/** Workplaces beyond the usual ones: police, fire, church, shops, factories, works, universities, museums, banks, ministries. */
export const FURTHER_TRADES: readonly Block[] = [
  [
    "management-meetings",
    3.5,
    "chefgruppe_ koncernledelsesforum LTM strategidøgn enhedschefer enhedscheferne afdelingslederne/enhedscheferne institutråd akademisk_råd kollegiebestyrelse menighedsråd menighedsrådsmøde provst provsten provsti biskop stiftet kirkeværge hovedledelse politiledelse politidirektør chefpolitiinspektør brigade beredskabsdirektør stationsleder_møde museumsdirektør museumsbestyrelse teaterbestyrelse havneråd værksbestyrelse forsyningsbestyrelse ministerens_kontor departementsledelse afdelingschefkreds kontorchefmøde direktionssekretariat bestyrelsesudvalg grundejerbestyrelse_nej section_leads section_leaders chief_officer_team chief_officers COG chief_officer group_commander command_team command_group board_of_management BoM nominated_individual registered_provider proprietor's principal's_meeting vestry PCC chapter_bishop bishop's_staff archdeacon governing_council court_of_governors university_council faculty_executive school_board provost general_manager_meeting GM_meeting exec_chef_gm store_manager_meeting regional_review divisional_director area_review partners_meeting partners' partnership_meeting_firm managing_partner kyrkoråd kyrkorådet kyrkoherde kyrkofullmäktige domkapitel länsledning polisledning räddningschef insatsledning_chef presidieberedning presidiet gruppledare gruppledarmöte kansliråd avdelningschef_statlig GD_stab menighetsråd_leder kirkeverge bispedømmeråd politimester brannsjef_ledergruppe fylkesmannen_ledelse technischer_ausschuss kirchenvorstand presbyterium dekan_kirche superintendent polizeiführung wehrführung wehrleitung kreisbrandmeister hochschulrat senatssitzung senat> präsidium rektoratssitzung referatsleitung unterabteilungsleitung abteilungsleitung_ministerium staatssekretär staatssekretärin ministerrunde filialleiterrunde filialleitung regionalleiter vertriebsleitung werksleiterrunde bereichs-JF regeltermin_leitung fraktion fraktionsvorsitz",
  ],
  [
    "peer-department-meetings",
    3,
    "kontorchefkreds kontorchefkredsen økonomicheferne HR-cheferne fordelingsmøde naboskoler_gymnasier nabogymnasierne lokal_stab lokalstab blodbanken portørventetid fælles_indskrivninger digitalisering_og_drift drift_og_digitalisering hvem_graver kloak_vej forvagt_møde maskinværksted_lager vedligehold_produktion building_control legal_enforcement bottleneck front_office back_of_house F&B housekeeping_front_office kitchen_and_floor linehaul warehouse transport_office repairs_and_income voids allocations_repairs ED_frailty thresholds clinic_moves HoU_to_HoU unit_heads section_to_section matrons'_coffee matrons_coffee instandhaltung fertigung_instandhaltung stillstände schaden_leben betrieb_IT releasekalender amtsleiter-runde medicinteknik fastighet_och kyrkogårdsförvaltning_och blåljussamverkan vaskeri_kjøkken feiervesen_og enhetsledere_sammen",
  ],
  [
    "professional-working-group",
    3,
    "protokolgruppe tværministeriel tværministerielt udredning udredningsgruppe anbringelsesforum fagudvalg_dansk fagudvalg_matematik vejledningen_opdateres klinisk_konference tværfaglig_visitation mellemformer konservering konserveringsgruppe udstillingsgruppe_tema registreringsudvalg repertoire repertoiremøde programråd_teater liturgi liturgiudvalg salmebog studieudvalg uddannelsesråd forskningsudvalg forskergruppe forskergruppemøde projektkonsortium EU_projekt EU-projekt consortium_meeting work_package WP_meeting WP2 WP3 steering_input_ NMAHP professional_council shared_governance practice_council tariff_review_group exhibition_team exhibition_planning collections_committee acquisitions liturgy liturgy_group repertoire_planning research_cluster grant_team trial_team porosity 8D_team 5_why tier_2_problem runder_tisch fachrunde länderarbeitskreis bund_länder bund_länder_AK UAG unterarbeitsgruppe MDK_lunga multidisciplinär_konferens temagrupp høringsgruppe tverretatlig tverretatlig_gruppe forskargrupp forskningsgrupp utställningsgrupp",
  ],
  [
    "audit-accreditation",
    3.5,
    "rigsrevisionen rigsrevision_undersøgelse DDS vandværk_audit DDS_gap egenaudit kvalitetsaudit selvevaluering selvevaluering_til påbud_svar tracer provstesyn synsforretning_kirke HACCP_audit BRC BRCGS MSC_audit IFS_audit GMP_inspektion GDP_inspektion lægemiddelstyrelsen_inspektion luftfartstilsyn trafikstyrelsen_tilsyn finanstilsyn finanstilsynet konkurrencestyrelsen HMICFRS HMIP HIQA MHRA GPhC_inspection GPhC QOF_verification periodic_review subject_review panel_chair_from ILACS KPMG_ITGC ITGC SOX SOX_walkthrough joint_commission magnet_site magnet pathway_to_excellence ANCC tendable brcgs FSA_inspection EHO_visit trading_standards_visit SHMIS estyn_visit case_file_moderation requires_improvement self_evaluation_before AA_rosette mystery_inspector quality_assessor SPUR finansinspektionen FI_undersökning livsmedelsverket strålsäkerhet riksrevisionen JO_inspektion datainspektionen IMY kommunrevisionen revisorernas_granskning finanstilsynet_besøk riksrevisjonen sivilombudet kommunerevisjonen_besøk FQA landratsamt_prüfung mängelliste rechnungshof landesrechnungshof BaFin bafin gewerbeaufsichtsamt veterinäramt eichamt datenschutzbehörde",
  ],
  [
    "work-environment-organisation",
    3.5,
    "KSU AT_på_besøg klub_ledelse klub_+_ledelse klubbestyrelse klubmøde_forhandling kredsformand politiforeningen politiforbundet lokaludvalg lokaludvalget støjmåling fællesklub tillidsmandskollegium AKUT-TR varsling_flex overarbejde_aftale fagklub federation_rep federation JBB FBU UAW USDAW usdaw SIPTU fórsa forsa WRC CWU prospect_union ATL UCU ASCL INTO TUI comité_du_personnel staff_committee staff_associations HAVS contaminants workplace_violence safe_patient_handling fatigue climate_pulse H&S_committee h&s_adviser JNCC joint_negotiating grievance_steps CESAM cesam HÖR_SAM vision_vill vision_träff ST-klubben saco saco_möte polisförbundet brandmännens_riksförbund lokalföreningen_facket politiets_fellesforbund arbeidstilsynet_uanmeldt forskerforbundet tekna ÖPR personalrätin JAV-sitzung GdP gewerkschaftsvertreter vertrauensleute",
  ],
  [
    "finance",
    3,
    "lukkedag_periode periode_ periodisér annuum FL27 finanslov tekstanmærkning forældrebetaling betalingstakster kontingentrestancer ØR1 ØR2 ØR3 økonomirunde reagensaftale rammeforbrug kontobudget lånoptagelse_tal P&L_critique RevPAR flow_through standard_cost statutory_accounts crowe KPMG_accounts ward_budget mth_ mgmt_accts capitation capitation_bids book_fund variance_Q2 pay_and_non_pay pay_&_non_pay HRA HRA_business rent_cap outturn s151 P&L_flash FC_call till_float till_reconciliation stocktake_value markdown_budget GP% gross_margin skolepeng barnpeng röda_siffror budgetlägg schuletat etat etatplanung barkasse belege_ beschaffung mittel_reichen interimsrevisjon periodisere landesmittel kämmerer_haushalt",
  ],
  [
    "control-follow-up",
    3,
    "afleveringsforretning punktliste mangelliste mangelgennemgang svartid svartider svartidsrapport udlånstal besøgstal belægningsprocent varslingslamper effekt_af_spareplan kørelister_kontrol sammenholde afvige afvigende krydstjek svind svindtal kassedifference kassedifferencer spild spildtal HACCP_tjek temperatur_kurver målerdata vandtab ledningstab lækagetal skadestatistik ulykkestal kriminalitetstal sagsekspedition produktionstavle PTL DNA_rates long_waiters breaches safety_netting dip_sample case_sample permit_backlog stocktake_on module_evals evals perfect_ward_scores mystery_shop mystery_guest date_code gap_scan coring_failures hydrant till_differences KYC_samples KYC OEE_/ waste_/ right_first_time shrink shrinkage wastage no_access recalls contractor_perf restoration_review PIR_ after_storm occupancy_figures footfall visitor_numbers citation_metrics completion_rates crime_stats response_times utfall utfall_mot daglig_styrning_nivå kassadifferens svinn besökssiffror utlåningssiffror svarstider belegungszahlen_check offene_bauanträge bauanträge kassensturz_kontrolle beratungsprotokolle besucherzahlen ausleihzahlen unfallzahlen schwund",
  ],
  [
    "documentation-reporting",
    3,
    "jupiter jupiter-database indvindingsmængder VINTERMAN ligestillingsredegørelse horizon_europe del_B LER_indberetning miljøindberetning grønt_regnskab_indberet BBR BBR_registrering politirapport_skriv tvangsprotokoller tvangsindberetning SEI legeaftale UVM_indberet PURE pure_registrering bevaringsplan_skriv TSM TSMs regulator_return consolidated_application title_I F2508 SALT ASCOF DSPT_submission logframe narrative_report interim_narrative SCONUL section_117 LFPSE SNCT CSDS coding_ IRS_incident emissions_inventory UNFCCC chronology chronologies MyConcern my_concern statement_to_coroner collections_return accession_records REF_return HESA_return händelseanalys_lexM LexM diarieföring miljörapport miljørapport_levere utsläppsrapport kitaweb verwendungsnachweis_schreiben drittmittelbericht emissionsbericht umweltbericht lagebericht_schreiben",
  ],
  [
    "case-presentations-minutes",
    3,
    "politikernotat borgmesterbrev kommissionspapirer folketingssvar alm_del alm._del forelæggelse forelæggelser MoM SF_ sag_til_kommissionen udsend_pkt ministerforelæggelse ministermappe cover_til_ministeren samrådstale leader's_Q&A patron's_reply reply_text aide_memoire aide-memoire outcome_letters summing_up officer_recommendations committee_schedule motions composite standing_orders cabinet_rpt rpt PQ PQ_answers PQs sub_to_minister submission_to_minister exclusion_bundle bundle late_sheet addendum decision_notice delegated_decision actions_+_mins mins legal_cmts propositionsskrivning riksdagssvar interpellation interpellationssvar interpellasjon spørsmål_til_representantskapet sak_til kl._anfrage kleine_anfrage große_anfrage ratsvorlage kabinettvorlage antwort_abgeordnete landtagsanfrage",
  ],
  [
    "staff-development",
    3,
    "bioanalytikerstud bioanalytikerstuderende fysstuderende ergostuderende studieunit aspirant aspiranter aspiranttræning AMU-bevis AMU_kursus produkttræning phishing_træning awareness_træning enhedsseminar medarbejder_seminar omviserkursus frivilligdag kursus_svejsere sikkerhedskursus_personale vejen_som_arbejdsplads drill_night drills hose_running care_certificate_sign ITT_mentor lunch'n'learn multi_skilling safewards boot_camp bootcamp_team ASYE portfolio_final van_driver_assessments linen_folding toolbox_training allergen volontärutbildning BFL kollegialt_lärande_cirkel brandmannautbildning_egen övning_räddning klausurtag ehrenamtsschulung übungsabend übungsdienst dienstabend azubi_projekt volontariat",
  ],
  [
    "external-visits",
    3,
    "forhandler tilbudsgivere rundvises synger_for snuse_til folk_fra brandfolk_fra ombudsmandens_folk vises_frem vises_frem_for ser_på_patientforløb ser_byggefelt fra_augustinus fondsrepræsentant arkitektstuderende buyer buyers buyer_visit walking_lines bishop_blessing blessing_of photo_call fam_trip travel_agents loan_couriers couriers sensei rep_ rep_– popping_by lord_lieutenant lord-lieutenant TDs MP_reading gratuliert schaut_sich schaut_an läuft_die_linie kunde_aus besichtigt besichtigen kommer_och_tittar tittar_på kommer_for_å_se ser_på_anlegget kommer_og_ser ser_på_vores",
  ],
  [
    "appraisal-talks",
    3,
    "aspirantsamtale musdag mus-dag lønsnak karrierevejledning job_plan jobplan HTPM perf_mgmt perf_management performance_management_obj perf_mgmt_objectives 90-day 90_day rotational pay_rise line_mgmt line_management uplift_letter lönesnack lönesnackis lønnspraten lønnsprat lønnsprat_med gehaltsrunde_mit regeltermin",
  ],
  [
    "sickness-talks",
    3,
    "alkoholpolitik_møde irettesætte mægle mægle_mellem overfald_tilbage langsom_opstart timer_opstart 3_x_4_timer dignity_at_work respondent_interview settlement compromise_agreement modified_duties FMLA fit_for_duty just_culture bereavement_chat mi_temps svårt_prat aufhebung_mit fürsorge_ wie_geht_es_ihr how_is_she_doing tjenstlig_udtalelse restricted_duties light_duties",
  ],
  [
    "recruitment",
    3,
    "tech_interview tech-interview natjordemoder bedømmelsesudvalg bedømmelsesudvalget ansættelsesudvalg_ jobprofilworkshop grovsorterer grovsortering tilbyde_jobbet siger_ja lønindplacering_og_startdato fysisk_prøve optagelsesprøve_brand indstillingsmøde muusmann headhunterfirma right_to_work microteach vac_scheme take_home take-home_review person_spec search_cttee search_committee longlist_ look_round informal_look AAC AAC_consultant consultant_appt lay_member interview_board trial_hour casting_day open_casting blind_score score_applications fast_stream Iv: vorstellung_azubi vorstellung_azubis berufungsverfahren berufungskommission_sitzung prøveforelesning sakkyndig bedømmelseskomité sakkunnig lektorat_ansök",
  ],
  [
    "shift-planning",
    3,
    "tjenestefordeling POLTID poltid omlægning_af_fridage holddrift 3-hold 4-hold holdskift skiftehold skifteholdsplan mandskabsoversigt mandskabsplan mandskab_uge nattevagter_omlæg lægeskema lectio lectio_skema eksamensplan censorater udkaldsliste hvem_har_udkald hvem_er_hjemme læg_skema 4-on-4-off 4_on_4_off pattern_redraw hours_template holiday_accruals teaching_allocation supervision_list late_duty duty_swaps casuals casuals_needed desk_slots desk_rota duty_desk pager_swap care_planner ratios_next redeploy industrial_action_cover gritting_rota crew_list crewing einteilung rufbereitsch._einteilen rufbereitschaft_verteilen vordergründe_verteilen schichtmodell gruppen_besetzen skiftbyte skiftbytter jourrader beredskapslista vaktlister timecare-avstämning",
  ],
  [
    "citizen-contact",
    2.5,
    "råderet talsmandsmøde talsmænd dialogtilbud STPK sorgsamtale sorghus fam._ hjemme_hos vielse vielsessamtale dåbssamtale bisættelsessamtale konfirmandforældre konfirmander sognets menighed menighedsmøde omvisning_for_borgere gæsteklage gæst_klager gæsteoplevelse passagerklage forbrugerklage patientforening_på besøgsven strandgæster settling_in pre_app surgery_walk_ins rounding_patients hip_class swim_club_members rent_strike SU_officers sabbs guest_complaint guests_unhappy diner_complaint claimant victim_family bereaved_family wedding_couple christening_visit funeral_visit parishioners congregation församlingsbor sorgehus vigselsamtal dopsamtal byborna bygdemøte menigheten dåpssamtale gemeindeversammlung trauergespräch taufgespräch traugespräch offenes_ohr ehepaar_ gast_beschwerde",
  ],
  [
    "ad-hoc",
    2.5,
    "fugtalarm trusselsepisode kogeanbefaling e._coli valgtilforordnede åbner_huset kører_selv kører_rute rute_selv står_stille linje_står skal_ud_i_aften uro_i opløb retur_pc adgangskort lift_stuck downtime scramble OPEL_4 SWEP evac evacuation_now dangerous_structure decant fridge_failure fish_kill missing_9 asbestos_scare student_death paparazzi celebrity zero-day_patch MRSA_exposure contact_tracing hydrant_burst cover_5H supply_no vermisst bewohner_vermisst O-Ton o_ton notgruppe bombhot försvunnen bortsprungen rymt uppdrag_granskning aftonbladet expressen läcker utrymt kabel_erwischt feuermelder kaputt busausfall läuse zertifikat_abgelaufen NDR WDR SWR VG_ringer dagsrevyen vermiste",
  ],
  [
    "on-call",
    3,
    "chef_på_posten inspektionsvagt helligdagsvagt lægevagt skadesnummeret har_tlf har_tlf. bravo_1 indsatsleder_uge winter_decision_maker resident_overnight baton_bleep hold_the_baton EDT_backup emergency_contact night_superintendent holder_fortet beredskap_hele_helgen RB_leitung RB_ wochenenddienst_leitung OvD_dienst brandvagt_uge tjänstgörande_chef TjC jourhavande_rektor vakthavende_leder",
  ],
  [
    "travel",
    2.5,
    "matrikel skifte_matrikel turen_mellem over_broen shuttlebus E20 E45 E6 E4 M4 A49 A1 hire_car minibus convoy parking_+_walk en_route en_route_to transit branch_to_branch bound allow_50 red-eye red_eye bags_security dienstwagen heimweg unterwegs bilen_åter förflyttn. HQ_run car: bike_to_site ud_til_ vej_ud_til hen_til bus_til cykel_til cykle_til",
  ],
  [
    "reflection",
    2,
    "overveje fordøje mellemrum notesbog notesbogen botanisk_have sunde_mig just_sit chapel_ ingen_telefon runde_alene allein_runde alene_tur uden_formål lukket_dør_te tænke_på tankefuld skogen_ kirkerum",
  ],
  [
    "email",
    3,
    "CC'erne svarmails kvitterer videresender henvendelser besvar_dem oversete_henvendelser rødt_flag NHSmail clear_overnights linkedin_DMs DMs overnights reply_all beboermails mail_fra_forældre kundenmails",
  ],
  [
    "phone-calls",
    3,
    "T/C satphone hotline dial_in voicemail voicemails helpline switchboard phone_huddle give_a_bell give_declan_a_bell ring_round snak_i_røret i_røret på_tråden åben_linje cold_calls mobil: 📞 ☎ 📱 kalder ringrunde ring-runda telefonrunda tackrunda_telefon hotline_ durchklingeln klingeln",
  ],
  [
    "lunch-break",
    3,
    "fr.kost fr.kost_ ramen fiskefilet burgere formiddagsbrød pølsevogn fællesspisning_kantine sarnie noodles kebab falafel tapas thai pho bagel soup suppe strække_ben ratskeller saluhallen frikvarter_for_voksne personalebord boller_i_karry grillen döner imbiss bäcker leberkäs schnitzel korv_ med_bröd",
  ],
  [
    "supervision-coaching",
    2.5,
    "sagssparring after-talk after_talk refleksionscirkel peer_feedback_sparring praksisfortællinger krisepsykolog CISM defuse RCS PNA restorative CBT_sup sup_group reflective_space facilitated thinking_partner_walk shadow_&_feedback shadow_and_feedback",
  ],
  [
    "learning",
    2.5,
    "hjemmeopgave synopsis mundtlig_fremlæggelse symposion arbejdsret_i_praksis karnov chefuddannelse beskæftigelsestræf vejforum tutor_call CPD_hrs CEUs AZ-305 flashcards MSc_essay msc CEU_renewal IFLA WLIC Astana_kongress chefprogram internetdagarna plugga högskolepoäng föreläsning six_sigma prüfungsvorbereitung iSAQB kongresstag språkkurs spanish italienisch fransk_kursus tysk_kursus",
  ],
  [
    "private",
    2.5,
    "traileren yogahold teatret synshal volvo_ kollegie svigerfar svigerinde_ bogklub_hos kørelærer børnene_hos dugnad borettslag borettslaget visning_leilighet rörmokare rörmokaren rørlegger_hjemme kind_aus hort_ parents'_eve bouldering jiu tango salsa brettspill strikkekafe juletræ sankthans_hjemme",
  ],
  [
    "absence",
    2.5,
    "skolefri vagtfri rota_leave mid_term_break mid-term compassionate_lv jury_service jury half-term vinterlov_fri friuke feriefravær rest_day rest_days =rd fri_weekend holder_weekend weekend_fri",
  ],
  [
    "not-classifiable",
    2,
    "intet_emne (intet_emne) rykkes provisional pls_keep_free keep_free_ =kort =obs! se_vedhæftet os_tre ^kort ^rykkes ^provisional gebucht ^abstimmung ^uppföljande =bay ^bay ^l3",
  ],
];
