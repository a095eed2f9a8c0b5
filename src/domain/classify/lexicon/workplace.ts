import type { Block } from "./block";

/** The work environment's own organisation, the own staff's meetings, and who works when. */
export const WORKPLACE: readonly Block[] = [
  [
    "work-environment-organisation",
    4,
    "MED TRIO AMO AMR AMG AMU APV TR FTR SU LMU CMU HMU OMU OMED HMED LMED SMED MIO HSU HovedMED HovedMED-udvalg =amr =apv =amo =trio =ftr apv_ amr_ med_møde med_udvalg med_udvalget medudvalg lokalmed hovedmed lokal_med hoved_med områdemed område_med leder_med centermed center_med sektormed personalemøde_med_MED samarbejdsudvalg samarbejdsudvalget triomøde trio_møde trio arbejdsmiljø arbejdsmiljøgruppe arbejdsmiljømøde arbejdsmiljødrøftelse arbejdsmiljørepræsentant arbejdsmiljøudvalg arbejdsmiljøorganisation arbejdsmiljødag arbejdsmiljøuddannelse arbejdsmiljøarbejde arbejdspladsvurdering arbejdspladsbrugs arbejdstilsynet arbejdstilsyn sikkerhedsrunde sikkerhedsrundering sikkerhedsgruppe_amr sikkerhedsgennemgang_amr tillidsrepræsentant tillidsmand tillidsvalgte tillidsmøde fællestillids fællestillidsrepræsentant tr_møde tr_samtale tr_drøftelse trivselsmåling trivselsundersøgelse trivselsundersøgelsen medarbejdertrivsel_måling trivsels_apv leder_apv lederapv arbejdsskade arbejdsskader arbejdsulykke arbejdsulykker vold_og_trusler voldsepisode vold nærved psykisk_arbejdsmiljø fysisk_arbejdsmiljø lokalaftale lokalforhandling forhåndsaftale lokal_lønforhandling lønforhandling_dsr lønforhandling_foa lønforhandling_faglig lokallønsforhandling lokalløn forhandling_med_fag fagforening faglig_organisation faglige_organisationer FOA_møde FOA BUPL DSR DLF HK 3F DJØF AC SL dansk_sygeplejeråd overenskomst MTU MTU-drøftelse engagementsmåling voldsforebyggelse kemisk_apv kemikaliegennemgang ergonomigennemgang ergonomi indeklima brandrunde sikkerhedsudvalg røgfri_arbejdsplads",
  ],
  [
    "work-environment-organisation",
    4,
    "health_and_safety health_safety H&S h_s_committee h_s_meeting h_s_walk =h&s hs_committee HSE_visit HSE safety_walk safety_round safety_rounds safety_committee safety_rep safety_reps work_environment trade_union union_meeting union_rep union_reps union unions unison UNISON RCN GMB UNITE NASUWT NEU TUC staff_side JCC JCNC JNC LJNC joint_consultative joint_consultation works_council consultation_meeting staff_consultation collective_consultation employee_forum staff_forum_reps staff_council staff_survey staff_engagement_survey engagement_survey engagement_results pulse_survey pulse_results wellbeing_survey wellbeing_champions risk_assessment_lone lone_working violence_and_aggression RIDDOR riddor COSHH coshh DSE =dse MHFA display_screen fire_warden fire_risk_assessment stress_survey workstation ergonomic facility_time shop_steward steward",
  ],
  [
    "work-environment-organisation",
    4,
    "verneombud vernerunde verneombudet hovedverneombud HVO VO AMU-møte amu_møte AMU medbestemmelse medbestemmelsesmøte medbestemmelsesutvalg MBU HMS hms hms_runde HMS-runde hms_møte tillitsvalgt tillitsvalgte hovedtillitsvalgt HTV PTV plasstillitsvalgt drøftingsmøte drøfting_tillits drøftingsmøte_tillits drøfting fagforening arbeidsmiljø arbeidsmiljøutvalg arbeidsmiljøundersøkelse medarbeiderundersøkelse 10-faktor 10_faktor arbeidstilsynet bedriftshelsetjeneste bedriftshelsetjenesten bht BHT trepartssamarbeid trekantsamarbeid fagforbundet delta_tillitsvalgt NSF utdanningsforbundet lokale_forhandlinger lønnsforhandlinger_lokale vold_og_trusler_risiko kvam_møte",
  ],
  [
    "work-environment-organisation",
    4,
    "skyddsrond skyddsronder skyddsombud skyddskommitté huvudskyddsombud skyddskommittén arbetsmiljö arbetsmiljörond arbetsmiljökommitté arbetsmiljöverket arbetsmiljöronden arbetsmiljöuppföljning systematiskt_arbetsmiljö SAM-uppföljning SAM OSA OSA-enkät samverkan samverkansmöte samverkansgrupp lokal_samverkan FSG LSG FÖSAM CSG samverkan_FSG facklig fackligt facklig_samverkan facklig_förhandling fackliga facket MBL mbl mbl_förhandling löneöversyn_facket löneöverläggning vårdförbundet kommunal_ lärarförbundet sveriges_lärare medarbetarenkät medarbetarundersökning tillbud_ tillbudsgenomgång hot_och_våld riskbedömning_arbetsmiljö riskbedömning_omorg lokalt_kollektivavtal",
  ],
  [
    "work-environment-organisation",
    4,
    "betriebsrat betriebsratssitzung personalrat personalratsgespräch personalversammlung_rat betriebsversammlung mitarbeitervertretung MAV BR PR BR-sitzung BR-Gespräch br_sitzung =asa ASA asa_sitzung arbeitsschutz arbeitsschutzausschuss arbeitssicherheit arbeitsschutzbegehung sicherheitsbegehung arbeitsplatzbegehung begehung_arbeits sicherheitsbeauftragte fachkraft_für_arbeitssicherheit sifa betriebsarzt betriebsärztin betriebsmedizin gefährdungsbeurteilung GBU psychische_belastung psych_gefährdung arbeitsunfall unfallanzeige berufsgenossenschaft BG_begehung BGW gewerkschaft verdi tarif tarifverhandlung tarifgespräch betriebsvereinbarung dienstvereinbarung schwerbehindertenvertretung SBV JAV gleichstellungsbeauftragte gleichstellung mitarbeiterbefragung mitbestimmung wirtschaftsausschuss einigungsstelle monatsgespräch_personalrat monatsgespräch brandschutzbegehung arbeitsschutzsitzung ergonomie lehrerrat",
  ],
  [
    "work-environment-organisation",
    2,
    "trivsel vold trusler sikkerhed_ trivselsarbejde verne safety wellbeing",
  ],

  [
    "staff-meetings",
    4,
    "personalemøde personalemøder personalmøte personalmöte personaledag personalmøter personalmøde pers.møde pers._møde teammøde teammøder team_møde teammøte teammöte team_meeting team_mtg teammeeting team_huddle team_standup team_sync teamsync afdelingsmøde afdelingsmøder afsnitsmøde afsnitsmøder afd.møde afd._møde gruppemøde gruppemøder grp.møde enhedsmøde enhedsmøder kontormøde sekretariatsmøde sekr.møde stuemøde lærermøde lærermøder pædagogmøde p_møde pmøde p-møde husmøde husmøder morgenmøde morgenmøder morgensamling_personale morgenbriefing morgenbrief morgenkonference mandagsmøde fredagsmøde ugemøde tirsdagsmøde onsdagsmøde torsdagsmøde tavlemøde tavlemøder tavle kvalitetstavle tavlerunde forbedringstavle driftstavle driftstavlemøde driftsmøde daglig_drift rapport_vagtskifte vagtskifte sygeplejerskemøde spl._møde spl.møde spl_møde assistentmøde sosu_møde nattevagtsmøde aftenvagtsmøde nattevagtmøde aftenmøde_personale medarbejdermøde medarbejdermøder stormøde fællesmøde fællesmøder storteam infomøde_personale informationsmøde_medarbejdere stand_up standup stå_op_møde daily =daily scrum dagligt_scrum retro retrospective retrospektiv whiteboardmøde whiteboard huddle afdelingsdag afdelingsseminar teamdag teamdage teambuilding teamseminar personaleseminar personaleweekend personalefest personalearrangement julefrokost sommerfest fredagsbar fredagskaffe fællesspisning fælles_morgenmad morgenmad_med_personalet afskedsreception afskedskaffe farvel afsked_med jubilæum jubilæumsreception rund_fødselsdag_personale kage_til personale_jul planlægningsdag planlægningsdage planlægningsmøde_team indskolingsmøde mellemtrinsmøde udskolingsmøde afdelingsmøde_indskoling teamsamarbejde teamtid team_ klubmøde køkkenmøde natmøde netværk_aftenvagter teamkoordinering teamkonference_ personaleinfo sommerafslutning juleafslutning julehygge_personale",
  ],
  [
    "staff-meetings",
    4,
    "staff_meeting staff_mtg all_staff whole_team whole_staff all_hands allhands town_hall townhall all_team team_day team_away team_awayday away_day awayday team_brief team_briefing staff_briefing morning_briefing morning_brief morning_huddle safety_huddle ward_huddle huddle daily_huddle stand_ups standups scrum_daily daily_scrum daily_stand sprint_retro retro retrospective ward_meeting unit_meeting department_meeting dept_meeting dept_mtg departmental_meeting faculty_meeting phase_meeting key_stage_meeting year_team staff_forum staff_social team_social team_drinks team_lunch team_breakfast summer_party christmas_party xmas_party xmas_do christmas_do leaving_do leaving_drinks leaving_party farewell retirement_do retirement_party birthday_cake cake_for staff_night team_meet monday_meeting monday_kick friday_wrap weekly_team team_weekly sisters_meeting sisters charge_nurses night_staff_meeting night_staff nights_meeting carers_meeting care_team_meeting kitchen_team support_worker_meeting TA_meeting TAs_meeting shift_handover handover_nights handover_night morning_handover day_handover =handover handover_ shift_change nursing_handover long_service volunteers_meeting office_meeting team_offsite squad_sync weekly_sync_team eng_all_hands show_tell sprint_demo",
  ],
  [
    "staff-meetings",
    4,
    "personalmøte personalmøter avdelingsmøte avdelingsmøter gruppemøte basemøte trinnmøte fellesmøte fellestid morgenmøte tavlemøte allmøte enhetsmøte seksjonsmøte husmøte rapportmøte vaktskifte sykepleiermøte nattevaktmøte pleiepersonalmøte lærermøte lærerråd teamtid plenumstid plangruppe planleggingsdag planleggingsdager julebord sommerfest sommeravslutning fredagskaffe_avd avslutning_for avskjed medarbeidermøte ukemøte mandagsmøte driftsmøte kontaktlærermøte personalkveld kakelotteri",
  ],
  [
    "staff-meetings",
    4,
    "APT =apt arbetsplatsträff arbetsplatsmöte personalmöte personalträff avdelningsmöte enhetsmöte gruppmöte arbetslag arbetslagsmöte arbetslagsträff arbetslagsmöten lärarkonferens lärarmöte morgonmöte morgonsamling personalgrupp nattpersonalmöte nattmöte teammöte tavelmöte pulsmöte pulstavla rapport_pass veckomöte måndagsmöte stormöte husmöte planeringsdag planeringsdagar planeringsmöte_arbetslag julbord personalfest avtackning avtackningsfika sommaravslutning_personal kick_off_personal dagliga_styrning daglig_styrning K3-möte undersköterskemöte sjuksköterskemöte teamdag fredagsfika medarbetardag",
  ],
  [
    "staff-meetings",
    4,
    "dienstbesprechung teambesprechung teambesprechungen teamsitzung teamrunde teammeeting team_meeting stationsbesprechung stationsteam bereichsbesprechung abteilungsbesprechung abteilungsrunde abteilungsmeeting gruppenbesprechung wohnbereichsbesprechung wohnbereichsteam mitarbeiterversammlung mitarbeitermeeting belegschaftsversammlung vollversammlung lehrerkonferenz gesamtkonferenz kollegium kollegiumssitzung lehrerzimmer jahrgangskonferenz jahrgangsteam klassenkonferenz_team übergabe schichtübergabe dienstübergabe frühbesprechung morgenrunde morgenbesprechung wochenbesprechung wochenstart montagsrunde monatsrunde blitzlicht pflegeteam nachtdienst_besprechung nachtwachenbesprechung daily stand_up retro retrospektive weihnachtsfeier sommerfest betriebsausflug teamtag teamklausur teamevent betriebsfest verabschiedung ausstand einstand jubiläum geburtstagsrunde betriebsfeier mitarbeiterfest gruppenleiterrunde dienstberatung kita_team teamfrühstück großteam kleinteam planungstag konzeptionstag",
  ],
  [
    "staff-meetings",
    2,
    "team personale staff medarbejder medarbejdere kolleger ansatte personal kollegerne brief briefing kage fællesskab",
  ],

  [
    "shift-planning",
    4,
    "vagtplan vagtplanen vagtplaner vagtplanlægning vagtplanmøde vagtplansmøde vagtskema vagtønsker vagtbytte vagtdækning vagtbelægning vagtrul vagtkabale vagtfordeling vagtrotation vagter_ vagter dækning_af dækning_i dækning vagthul huller_i_vagt vagthuller huller_i ubesatte_vagter ledige_vagter arbejdstidsplan arbejdstidsplanlægning arbejdstid arbejdsplan tjenesteplan tjenestetid tjenestetidsplan fremmødeplan fremmøde fremmødeprofil mødeplan bemanding bemandingsplan bemandingsmøde bemandingskonference bemanding_ rul rulleplan grundrul 4_ugers_plan 8_ugers_plan ferieplan ferieplanlægning ferieplanen ferieønsker ferieliste sommerferieplan sommerferieplanlægning juleplan juleplanlægning julevagter julevagt vagter_jul ferievikarer ferieafvikling_plan skema skemalægning skemaplan skemaønsker skemaændringer skemabrydning fagfordeling opgavefordeling_lærere timefordeling vikar vikarer vikardækning vikarplan vikarplanlægning vikarbudget_plan vikartimer vikarbureau vikarkorps helligdagsvagter weekendvagter weekendplan sommerbemanding sommerplan tamigo optima MinTid mintid silkeborg_data_vagt planday AUH_vagt cura_planlægning plandag smartplan frivagt_ønsker rådighedsplan bagvagtsplan vagtplan_læger ferie_plan lægevagtplan kørelister ruteplanlægning aktivitetsplan skoleårets_planlægning skoleårsplanlægning årsplan_timer årsnorm normtid fordeling_af_vagter dagplan_bemanding pauseplan telefonvagt_plan frokostplan fridagsplan afspadsering_plan planlægning_af_vagt",
  ],
  [
    "shift-planning",
    4,
    "rota rotas rota'd e_rostering erostering roster rostering rosters shift_planning shift_plan shift_cover shift_swap shift_gaps shift_pattern shift_allocation shifts off_duty staffing_levels staffing_plan staffing_meeting safe_staffing staffing_huddle staffing cover_plan cover_for cover_gaps cover_arrangements cover_supply supply_cover supply_teacher supply_teachers bank_shifts bank_staff agency_cover agency_shifts agency annual_leave_planning leave_planning leave_calendar leave_planner leave_requests leave_approvals holiday_planning holiday_rota holiday_cover xmas_rota xmas_cover christmas_cover christmas_rota summer_rota summer_cover summer_leave_plan on_call_rota oncall_rota oncall_schedule on_call_schedule pagerduty_schedule timetable timetabling duty_rota duty_list scheduling schedule_planning resource_planning capacity_planning_team vacation_planning allocate_shifts bank_holiday_cover weekend_cover allocate unfilled fill_gaps health_roster healthroster rotacloud",
  ],
  [
    "shift-planning",
    4,
    "turnus turnusplan turnusplanlegging turnusarbeid turnusmøte turnusønsker årsturnus ønsketurnus kalenderplan vaktplan vaktplanlegging vaktliste vaktbytte ledige_vakter vakter_ vakter helgeturnus helgevakter ferieturnus ferieavvikling ferieplan ferieplanlegging ferielister ferievikarer ferievikar sommerturnus sommeravvikling julevakter juleturnus bemanning bemanningsplan bemanningsmøte ressursstyring ressurssenter innleie vikar vikarer timeplan timeplanlegging timeplanen timefordeling GAT visma_gat gat_plan fagfordeling beredskapsplan_vakt dagsbemanning fravær_dekning dekke_vakter arbeidsplan arbeidsplaner",
  ],
  [
    "shift-planning",
    4,
    "schema schemaläggning schemaplanering schemamöte schemabyten schemarevision önskeschema schemaperiod grundschema tjänstefördelning tjänsteplanering tjänsteplan bemanning bemanningsplanering bemanningsmöte bemanningsläge bemanningen grundbemanning sommarbemanning sommarplanering semesterplanering semesterlista semesterlistor semesteransökningar julschema jourschema jourlista passbyten pass_ vakanta_pass vakanser vikarie vikarier vikarieanskaffning timvikarie timvikarier poolen personalpool heroma medvind timecare time_care tessa beredskapsschema arbetstidsschema nattpass helgschema ledighetsansökningar frånvarotäckning vikariepool",
  ],
  [
    "shift-planning",
    4,
    "dienstplan dienstplanung dienstpläne dienstplangestaltung dienstplanbesprechung dienstplanänderung wunschdienstplan schichtplan schichtplanung schichteinteilung schichtbesetzung einsatzplan einsatzplanung tourenplan tourenplanung urlaubsplanung urlaubsplan urlaubsanträge urlaubsliste ferienplanung personaleinsatz personaleinsatzplanung besetzung besetzungsplan unterbesetzung vertretungsplan vertretungsplanung vertretungsregelung vertretung_ stundenplan stundenplanung stundenplanerstellung unterrichtsverteilung deputatsplanung rufbereitschaftsplan bereitschaftsplan dienste_tauschen diensttausch springer springerpool leihpersonal leasingkräfte zeitarbeit_pflege ausfallmanagement personalausfall freiwünsche weihnachtsdienste feiertagsdienste wochenendplan unterrichtsausfall vertretung",
  ],
  [
    "shift-planning",
    2,
    "mangler_på_vagt afløser afløsere rokade bytte_vagt bytte_ dække cover kapacitet_uge vikardækket leave",
  ],
];
