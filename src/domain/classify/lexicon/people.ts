import type { Block } from "./block";

/** Talks with own staff, hard talks, hiring, supervision and training. */
export const PEOPLE: readonly Block[] = [
  [
    "appraisal-talks",
    4,
    "MUS LUS GRUS SUS TUS PDR PDP MUS-samtale =mus =lus =grus =tus =mus_samtale =mussamtale mussamtaler mus_samtaler mus_forberedelse medarbejderudviklingssamtale medarbejdersamtale medarbejdersamtaler medarbejder_samtale gruppeudviklingssamtale teamudviklingssamtale lederudviklingssamtale mu_samtale mu_samtaler =mu musam udviklingssamtale udviklingsmøde_medarbejder lønsamtale lønforhandling_med lønsamtaler lønforhandling årssamtale statussamtale trivselssamtale trivselsmøde_1 prøvetidssamtale prøvetid prøvetidsevaluering introsamtale opstartssamtale_medarbejder 3_mdr_samtale 3_mdrs_samtale 3_måneders_samtale 1_års_samtale tremånederssamtale 14_dages_samtale_ny onboardingsamtale opfølgende_mus mus_opfølgning forventningssamtale forventningsafstemning_ny seniorsamtale seniorsamtaler fastholdelse_senior udviklingsplan_for exit_samtale fratrædelsessamtale exitsamtale afgangssamtale karrieresamtale walk_and_talk gåsamtale xonetoone one2one 121 =ento én_til_én en_til_en 1_til_1 makkersamtale tosamtale tilbagevenden_efter_barsel barselssamtale medarbejdersnak talentsamtale",
  ],
  [
    "appraisal-talks",
    4,
    "appraisal appraisals performance_review annual_review performance_appraisal =pdr =pdp personal_development_review mid_year_review mid_year year_end_review end_of_year_review probation probationary pay_talk pay_review_with salary_talk salary_review comp_conversation comp_talk compensation_talk career_chat career_conversation career_talk growth_conversation growth_plan development_conversation development_talk return_from_mat stay_interview exit_interview leaver_interview 1_to_1 1_2_1 1-2-1 121s 1:1s one_to_ones one_on_ones weekly_1 biweekly_1 my_1 perf_chat perf_review_w perf_convo objective_setting objectives_setting goal_setting annual_objectives objectives_review 30_60_90 three_month_review 3_month_review 6_month_review six_month_review promotion_case promo_chat promo_conversation promo level_conversation",
  ],
  [
    "appraisal-talks",
    4,
    "medarbeidersamtale utviklingssamtale_medarb lønnssamtale lønnsforhandling_med prøvetidssamtale seniorsamtale =mas sluttsamtale oppfølgingssamtale_nyansatt medarbetarsamtal utvecklingssamtal_med lönesamtal lönesättande lönedialog provanställning avgångssamtal avslutningssamtal månadssamtal uppföljningssamtal introduktionssamtal resultatsamtal mitarbeitergespräch mitarbeitendengespräch jahresgespräch mitarbeiterjahresgespräch zielvereinbarung zielgespräch zielvereinbarungsgespräch beurteilungsgespräch beurteilung entwicklungsgespräch_mit feedbackgespräch probezeit probezeitgespräch gehaltsgespräch perspektivgespräch austrittsgespräch leistungsbeurteilung entgeltgespräch quartalsgespräch orientierungsgespräch MAG MAJG =mag medarbeidersamtaler medarbejderudvikling_samtale lønssamtale",
  ],
  [
    "appraisal-talks",
    3,
    "avstämning_ statussnak coachende_samtale checkin check_in_with check_in_w catch_up_w catch_up_with ugentlig_snak ugesnak vier_augen feedback_ feedbacksamtale feedback_session lønindplacering tilbagemelding_til direct_reports directs personlig_snak trivselssnak opsamling_med_ny =check_in =checkin wie_geht fastholde_kontakt_barsel jour_fixe_ =jf promotion klippekort_ jahresgespräche stämma_av feedback performance",
  ],
  ["appraisal-talks", 2.5, "personalgespräch"],
  ["appraisal-talks", 1.5, "samtale samtal gespräch snak =prat chat talk"],
  ["sickness-talks", 1.2, "samtale samtal gespräch snak"],

  [
    "sickness-talks",
    4,
    "sygefravær sygefraværssamtale fraværssamtale sygesamtale sygdomssamtale omsorgssamtale omsorgssamtaler rundbordssamtale rundbordsmøde rundbordssamtaler mulighedserklæring fastholdelsesplan fastholdelsessamtale fastholdelse langtidssyg langtidssyge langtidssygemeldt sygemeldt sygemelding sygemeldte delvis_raskmelding raskmelding delvist_rask tilbagevenden tilbage_efter_sygdom genoptrapning gradvis_tilbage §56 §_56 1_5_14 5_samtale 28_dages 14_dages_samtale 14_dagessamtale tjenstlig_samtale tjenstlig tjenestelig partshøring påtale skriftlig_advarsel advarsel advarsler irettesættelse kammeratlig_samtale konfliktmægling mægling konfliktsamtale konflikt konflikthåndtering konflikter afskedigelse afskedigelser afsked opsigelse opsigelser fyring fyringer fyresamtale fratrædelsesaftale bortvisning vanskelig_samtale svær_samtale den_svære svære_samtale problemsamtale adfærdssamtale samarbejdsvanskeligheder samarbejdsproblemer samarbejdssamtale mobning chikane krænkende krænkelse stress stresssygemeldt stressramt nedslidt alkohol misbrugspolitik personalesag personsag varslingssamtale varsling fraværsopfølgning fraværsforløb fravær_samtale ang_fravær om_fravær bekymringssamtale bekymring_medarbejder jobcenter_rundbord sygedagpenge handleplan_fravær bisidder psykisk_førstehjælp_samtale",
  ],
  [
    "sickness-talks",
    3,
    "fravær sygdom sygefraværs fraværs_ bekymret_for trivsel_samtale medarbejder_græder hård_samtale alvorlig_snak alvorlig_samtale alvorssamtale irritation uenighed_mellem episode_mellem",
  ],
  [
    "sickness-talks",
    4,
    "sickness_absence sick_leave sickness_review absence_review absence_meeting absence_mtg absence_management absence_trigger long_term_sick long_term_absence =lts LTS return_to_work =rtw RTW phased_return welfare_meeting welfare_call_staff occupational_health =oh_referral OH_referral OH_report oh_review OH disciplinary grievance investigation_meeting investigation_interview investigatory fact_find fact_finding hearing_outcome dismissal capability performance_improvement =pip PIP difficult_conversation difficult_chat hard_conversation tough_conversation mediation redundancy redundancies termination_meeting letting_go suspension suspended formal_warning written_warning final_warning bullying harassment misconduct conflict_between conflict_resolution tension_between stage_1_absence stage_2_absence bradford burnout wellbeing_meeting_with stress_risk stress_plan wellbeing_check reasonable_adjustments appeal_hearing appeal_meeting settlement_agreement at_risk_meeting consultation_1 retention_talk return_interview return_chat off_sick signed_off sick_note fit_note wellness_action support_plan informal_concerns concerns_meeting conduct informal_stage welfare_check long_term",
  ],
  [
    "sickness-talks",
    4,
    "sykefravær sykefraværsoppfølging sykmeldt sykemeldt sykmelding oppfølgingsplan oppfølgingssamtale dialogmøte_NAV dialogmøte_1 dialogmøte_2 dialogmøte_i dialogmøte_nav =dialogmøte tilrettelegging tilretteleggingssamtale omsorgssamtale_ansatt bekymringssamtale_ansatt personalsak advarsel_ansatt drøftelsesmøte oppsigelse konfliktsamtale varslingssak varsling vanskelig_samtale den_vanskelige IA_samtale avklaringsmøte_sykmeldt AKAN =akan arbeidsevne tilbakeføring",
  ],
  [
    "sickness-talks",
    4,
    "sjukfrånvaro sjukskriven sjukskrivning rehab rehabmöte rehabsamtal rehabiliteringssamtal rehabiliteringsmöte omtankesamtal omsorgssamtal avstämningsmöte_FK försäkringskassan_rehab arbetsanpassning korttidsfrånvaro varningssamtal erinran skriftlig_varning uppsägning avsked omplacering omplaceringsutredning svåra_samtalet svårt_samtal samtal_svårt konflikthantering konflikt_mellan kränkande_särbehandling kränkningsutredning_personal medling medlingssamtal återgång_i_arbete återgång misskötsamhet upprepad_korttid företagshälsovård företagshälsan previa",
  ],
  [
    "sickness-talks",
    4,
    "BEM =bem BEM-gespräch wiedereingliederung krankenrückkehr rückkehrgespräch krankenrückkehrgespräch fehlzeiten fehlzeitengespräch fürsorgegespräch krankenstand krankmeldung langzeitkrank langzeiterkrankt abmahnung kündigung kündigungsgespräch trennungsgespräch konfliktgespräch konfliktmoderation konfliktklärung mediation klärungsgespräch kritikgespräch personalgespräch_schwierig schwieriges_gespräch aufhebungsvertrag anhörung eingliederungsmanagement überlastungsgespräch überlastungsanzeige gefährdungsanzeige suchtgespräch mobbing disziplinar disziplinarverfahren dienstgespräch hamburger_modell schlichtung",
  ],

  [
    "recruitment",
    4,
    "ansættelse ansættelsessamtale ansættelsesudvalg ansættelsessamtaler jobsamtale jobsamtaler jobinterview rekruttering rekrutterings ansøger ansøgere ansøgninger ansøgningsfrist_stilling stillingsopslag jobopslag stillingsannonce jobannonce genopslag opslag_stilling stillingsbeskrivelse 1_samtale_ 2_samtale_ første_samtale anden_samtale samtalerunde samtaler_runde slutrunde 1_runde 2_runde kandidat kandidater kandidatsamtale headhunter headhunt referencetagning reference_på referencer tage_referencer personlighedstest testtilbagemelding assessment ny_kollega_samtale ansættelsesbrev ansættelseskontrakt lønforhandling_ny lønforhandling_ansættelse vikaransættelse jobmesse karrieredag udvælgelse_til_samtale udvælgelse screening screening_af stilling stillingen hr_manager_opslag samtaler_vedr_stilling opslag_til besættelse_af prøvevagt stillingskontrol stillingsbesættelse ansæt nyansættelse",
  ],
  [
    "recruitment",
    4,
    "recruitment recruiting recruiter interview_panel interviewing shortlist shortlisting job_ad job_advert job_description job_spec JD_ jd_ vacancy vacancies hiring hire new_hire_offer hiring_manager candidate candidates applicant applications_sift sift sifting offer_call job_offer offer_letter reference_check references_for headhunt phone_screen tech_screen screening onsite_interview onsite_loop debrief_candidate hiring_debrief hiring_committee recruitment_fair job_fair careers_fair trial_shift sourcing_sync talent_acquisition selection_panel lesson_observation_candidate head_hunter appointment_panel cv_review CVs =cv =cvs CV final_round first_round second_round",
  ],
  [
    "recruitment",
    4,
    "ansettelse ansettelsesutvalg ansettelsesråd jobbintervju intervju intervjuer intervju_ utlysning utlysingstekst utlysningstekst stillingsannonse stillingsutlysning søkere søkerliste kandidat referansesjekk referanseintervju innstilling tilsetting tilsettingssak rekruttering bemanningsbyrå_ansett",
  ],
  [
    "recruitment",
    4,
    "anställning anställningsintervju anställningsintervjuer rekrytering rekryteringsmöte intervju annons_tjänst jobbannons platsannons tjänstetillsättning sökande ansökningar urval urval_till referenstagning provföreläsning kandidater vikariat_anställning kravprofil jobbmässa",
  ],
  [
    "recruitment",
    4,
    "vorstellungsgespräch vorstellungsgespräche bewerbungsgespräch bewerbungsgespräche bewerbung bewerbungen bewerber bewerberin bewerberauswahl bewerberrunde stellenausschreibung stellenanzeige ausschreibung_stelle auswahlgespräch auswahlverfahren auswahlkommission probearbeiten personalauswahl hospitation_bewerber hospitation_bew einstellung einstellungsgespräch einstellungen arbeitsvertrag_unterschrift jobmesse azubi_auswahl recruiting zweitgespräch erstgespräch_bewerber kennenlernen_bewerber stellenbesetzung",
  ],

  [
    "supervision-coaching",
    4,
    "supervision supervisor supervisions coaching coachsamtale coachingsamtale =coach coach sparring sparringsmøde ledersparring sparringsgruppe sparringspartner lederspar mentor mentormøde mentorordning mentoring mentorsamtale =mentee mentee debriefing defusing defusing_ krisehjælp_team psykolog_team kollegial_sparring kollegial_supervision gruppesupervision faglig_supervision faglig_sparring lederpsykolog erhvervspsykolog ledercoach reflekterende_team intervision aktionslæringsgruppe balintgruppe balint ledersupervision supervisering teamcoaching makkersparring thought_partner peer_coaching peer_supervision clinical_supervision restorative_supervision reflective_practice reflective_supervision action_learning_set action_learning debrief_after debrief_following hot_debrief critical_incident_debrief TRiM schwartz_round schwartz executive_coach coach_session shadowing_coach kollegaveiledning veiledningsgruppe veiledningstime lederveiledning veiledning veileder kollegastøtte debrif handledning handledningsgrupp handledare chefshandledning kollegahandledning chefscoach coachsamtal coachning coachingstund avlastningssamtal debriefingsamtal fallsupervision teamsupervision leitungssupervision leitungscoaching führungscoaching praxisbegleitung kollegiale_beratung kollegiale_fallberatung fallberatung supervisionssitzung mentorengespräch mentorin nachbesprechung_einsatz krisenintervention_team einzelcoaching debrief",
  ],
  [
    "supervision-coaching",
    3,
    "sparre bouncing_ideas psykisk_førstehjælp kollegastøtte efter_episode sounding_board makkermøde",
  ],

  [
    "staff-development",
    4,
    "kompetenceudvikling kompetencekort kompetenceplan kompetenceprofil kompetencer kompetencedag kompetenceløft oplæring oplæringsplan oplæringsdag introduktion introduktionsdag introduktionsprogram introforløb introdag intro_ny introprogram introuge intro_til_nye intro_nye nye_medarbejdere onboarding onboardingplan temadag temadage temaeftermiddag temamøde_for pædagogisk_dag pædagogisk_weekend pæd.dag pæd._dag pædagogiske_dage fagdag fagdage studiedag undervisning undervisning_af undervise undervisningsdag medarbejderkursus kursus_for kursusdag_for personalet_på brandkursus førstehjælp førstehjælpskursus hjertestartkursus genoplivning forflytningskursus forflytning forflytningsvejledning medicinhåndtering_undervisning e_learning_personale elev_ elever_SOSU sosu_elev SOSU-elev SSA-elev SSH-elev sosu_elever sosu sygeplejestuderende studerende pædagogstuderende lægestuderende ergoterapeutstuderende praktikant praktikanter praktikvejleder praktikvejledning praktiksamtale praktikbesøg praktikperiode praktikforløb lærling lærlinge elevsamtale_sosu elevvejleder elevansvarlig uddannelsesansvarlig uddannelsesplan uddannelsesplaner uddannelsesforløb uddannelsesdag kliniske_vejledere klinisk_vejleder klinisk_vejledning klinikvejleder vejledermøde simulationstræning simulation færdighedstræning workshop_for_medarbejdere medarbejderudvikling medarbejderseminar læringsmøde læringsseminar læringsdag læringsforløb lærlingesamtale trainee traineeforløb superbrugerkursus systemundervisning praktikvært kollegial_undervisning udviklingsforløb teamudvikling teamudviklingsdag talentudvikling talentforløb videndeling fagligt_løft sidemandsoplæring sidemand nyansat nyansatte velkomst_nye velkommen_til_ny ny_medarbejder ny_kollega første_dag første_arbejdsdag datatekniker_elev kontorelev",
  ],
  [
    "staff-development",
    4,
    "training training_day training_session team_training staff_training mandatory_training statutory_training inset INSET inset_day =cpd CPD CPD_session twilight induction induction_day new_starter new_starters new_joiner new_joiners onboarding first_day student_nurse student_nurses students_placement placement_student placement_students trainee trainees apprentice apprentices apprenticeship work_experience intern interns internship preceptorship preceptor competencies competency competence_sign skills_day skills_session skills_lab simulation_training sim_training fire_training moving_and_handling manual_handling first_aid lunch_and_learn lunch_learn brown_bag learning_lunch tech_talk knowledge_sharing show_and_tell teach_in teaching_session ward_teaching theme_day away_day_training ECT =ect =nqt NQT team_development team_build_skills upskilling development_day development_programme_staff staff_workshop workshop_for_staff shadowing shadow_day buddy talent_review succession_planning succession skills_matrix training_matrix training_plan training_needs in_service safeguarding_training e_learning_team wellbeing_workshop volunteers_training volunteer_training volunteer_induction apprentice_review ITT ITT_student student_teacher",
  ],
  [
    "staff-development",
    4,
    "fagdag planleggingsdag_fag opplæring opplæringsplan internundervisning internopplæring nyansatt nyansatte nyansattdag introduksjonsdag introduksjon_ny kompetanseheving kompetanseplan kompetansedag kompetanse lærling lærlinger lærlingesamtale studenter studentveiledning sykepleierstudenter praksisstudenter praksisveileder hjertelungeredning =hlr HLR brannøvelse_opplæring kurs_for_ansatte kurs_ansatte fagkveld fagutvikling fagutviklingsdag personalseminar kollegaopplæring turnuskandidat veilederkurs",
  ],
  [
    "staff-development",
    4,
    "kompetensutveckling kompetensdag kompetensutvecklingsdag fortbildningsdag fortbildning studiedag studiedagar introduktion_ny introduktion_nyanställda nyanställd nyanställda inskolning_personal utbildning_personal utbildning_för personalutbildning planeringsdag_tema temadag VFU vfu lärarstudent sjuksköterskestudenter praktikant praktikanter elev_praktik APL studenthandledning hjärtlungräddning brandutbildning kompetensmatris kompetensplan lärlingar workshop_personal basutbildning PRAO prao",
  ],
  [
    "staff-development",
    4,
    "fortbildung_team inhouse_schulung inhouseschulung schulung schulung_mitarbeiter mitarbeiterschulung teamschulung pflichtschulung unterweisung brandschutzunterweisung einarbeitung einarbeitungskonzept einarbeitungsplan einarbeitungsgespräch onboarding azubi azubis auszubildende auszubildenden ausbildung ausbildungsplan praxisanleitung praxisanleiter praxisanleitertreffen praktikant praktikantin praktikanten referendar referendare referendarin unterrichtsbesuch_referendar studientag pädagogischer_tag schilf SCHILF kompetenz kompetenzentwicklung personalentwicklung einführungstag neue_mitarbeiter neue_kollegin neuer_kollege mentor_programm teamentwicklung teamtag_fort weiterbildung_team thementag reanimationstraining_team werkstudent_einarbeitung lehrprobe lernnachmittag probezeit_azubi FSJ FSJler",
  ],
  [
    "staff-development",
    2,
    "elev workshop kursus_alle undervis lærer_udvikling talent intro introduktion introduktion_til student",
  ],
];
