import type { Block } from "./block";

/** Other departments and adjoining services; groups about a subject; networks and visitors from outside. */
export const SIDEWAYS: readonly Block[] = [
  [
    "peer-department-meetings",
    3,
    "tværgående tværmøde tværfaglig_ledelse snitflade snitfladmøde overflytning overlevering overdragelse samarbejdsmøde samarbejde_med koordinationsmøde koordineringsmøde koordinering koordination kapacitetskonference kapacitetsmøde sengekonference belægningskonference flowmøde patientflow flow_møde overgangsmøde overgang_ overgange brobygning kollegamøde_ledere lederkollega lederkolleger lederkollegaer nabolederne naboafsnit naboafdeling nabo_afsnit afdelingslederne afdelingsledermøde funktionsledermøde afsnitsledermøde afsnitsledere områdemøde souschefmøde daglederne dagtilbudsleder tværsektorielt tværsektoriel sektorovergang kommune_hospital udskrivningskoordinator visitator visitation visitationsleder hjemmeplejen hjemmesygeplejen myndighed_og_udfører bestiller_udfører akutafd akutmodtagelse akutteam ambulatoriet røntgen portører sterilcentral køkkenet køkkenchef rengøring_møde serviceafdeling teknisk_service ejendomsservice rengøringsleder pedelkoordinering PPR ppr> ppr_møde jobcenter jobcenteret borgerservice_møde SSP ssp> socialforvaltningen familieafdelingen børne_og_familie sundhedsplejen ungdomsskolen klyngemøde klyngeledermøde klynge> distriktsmøde distriktsmøde_ledere skolelederkolleger lederkollegie kollegaleder forløbskoordinator akuttavle tværgående_ledermøde afstemning_m afstemning_med HR_partner hr_partner hr_møde hr_konsulent it_afdeling it_møde indkøbsafdeling kommunikationsafdeling jura_afd lederudveksling søsterafdeling søsterskole SFO_leder sfo_leder dagtilbudslederne kommunikation_møde tværs interfacemøde driftsmøde_med",
  ],
  [
    "peer-department-meetings",
    2,
    "afdelingsleder afsnitsleder funktionsleder områdeteam interessent afstemning afklaring_m afklaring_med sammen_med koord samarbejde_m samarbejde snak_med møde_med m_hr m_it m_økonomi m_kommunikation m_jura myndighed sagsbehandler_møde udfører overgang lægegruppen lægerne lægemøde overlæge vicekontor dagvagtskoordinator driftschef",
  ],
  [
    "peer-department-meetings",
    3,
    "cross_team cross_department cross_functional cross_site interdepartmental inter_departmental dept_heads heads_of_department department_heads HoDs =hod =hods hod_meeting HODs ward_managers ward_managers_meeting bed_mgrs bed_meeting bed_mgmt site_team site_meeting site_huddle flow_meeting capacity_meeting patient_flow discharge_meeting_with interface liaison_meeting liaison handover_from handover_to transition_meeting phase_leaders peer_managers managers_forum sister_ward service_managers other_managers product_sync eng_sync sync_w_product sync_w_sales sync_with sync_w platform_sync dependencies_sync dependency_sync cross_org =hrbp hrbp HRBP hr_business_partner hr_bp pharmacy_liaison estates_meeting estates facilities_meeting catering_meeting housing_liaison joint_meeting joint_mtg joint_working catch_up_with_head =peer peers stakeholder_sync alignment_meeting alignment aligning multi_agency_managers theatres_interface ED_interface ED_ward therapies_lead therapy_lead cluster_heads heads_cluster primary_heads coordination_meeting coordination comms_team marketing_sync sales_sync product_eng eng_product it_liaison legal_sync procurement_sync ops_sync scrum_of_scrums release_sync roadmap_sync cross_team_sync",
  ],
  [
    "peer-department-meetings",
    2,
    "coordination comms w_hr with_hr hr_catch it_catch sync social_care_interface adult_social_care children's_services interfaces head_of joint",
  ],
  [
    "peer-department-meetings",
    3,
    "avdelingsledermøte seksjonsledermøte enhetsledermøte enhetslederforum samarbeidsmøte koordineringsmøte koordinering tverrfaglig_ledelse tverrgående overgangsmøte nabooavdeling tildelingskontor tildelingskontoret forvaltningskontor NAV nav_møte nav> pasientflyt hjemmetjenesten hjemmesykepleien PPT ppt> barnevern_møte barnehageledere styrermøte rektorkollegiet samhandling samhandlingsmøte grensesnitt",
  ],
  [
    "peer-department-meetings",
    3,
    "samverkansmöte_avd samordning samordningsmöte samordningsmöten avdelningschefsmöte enhetschefsträff enhetschefskollega tvärgående gränssnitt överlämning överlämningsmöte vårdplatsmöte vårdplatser patientflöde flödesmöte biståndshandläggare biståndsenheten rektorskollegor soc_skola skola_socialtjänst socialtjänsten_skola SSPF HR_avstämning hr_partner kollegor_chefer grannenhet samarbetsmöte förskola_skola hemtjänsten",
  ],
  [
    "peer-department-meetings",
    3,
    "abteilungsleiterrunde abteilungsleitersitzung abteilungsleitung abteilungsleiter stationsleiterrunde stationsleitungsrunde stationsleitungen stationsleitersitzung bereichsübergreifend abteilungsübergreifend schnittstelle schnittstellengespräch schnittstellenrunde abstimmung abstimmungsrunde koordinationsrunde koordination koordinierungsrunde übergabe_von bettenkonferenz belegungsrunde belegungskonferenz belegungsbesprechung teamleiterrunde teamleiter_runde ressortübergreifend kooperationsgespräch_amt kollegen_vertrieb vertrieb_ produktion_ hausleitungsrunde wohnbereichsleiterrunde wohnbereichsleitungen WBL_runde =wbl amt_für jugendamt sozialamt grundschule_übergang kita_grundschule austausch_mit austausch_leitung abstimmung_mit abstimmung_einkauf",
  ],

  [
    "professional-working-group",
    4,
    "arbejdsgruppe arb.gruppe arbejdsgr arb.gr arbejdsgrp projektgruppe projektmøde projektgrp projektteam faggruppe faggruppemøde fagudvalg_møde fagmøde fagligt_møde faglig_gruppe fagligt_forum fagligt_råd faggr arbeidsgruppe arbetsgrupp prosjektgruppe projektgrupp arbeitsgruppe arbeitskreis projektgruppe projektgruppensitzung projektteam projektsitzung fachgruppe fachkonferenz fachgremium fachausschuss fachforum working_group =wg task_force taskforce task_group project_group project_team project_meeting project_mtg workstream work_stream task_and_finish guild chapter_meeting arch_review architecture_review architecture_board architecture_forum design_review tech_review technical_review CAB =cab change_advisory",
  ],
  [
    "professional-working-group",
    3,
    "udviklingsgruppe implementeringsgruppe implementering tværfaglig_konference tværfaglig_gruppe tværfagligt_møde konference_om_borger borgerkonference kvalitetsgruppe kvalitetsforum kvalitetsudvalg hygiejnegruppe hygiejneudvalg hygiejne_udvalg hygiejneorganisation medicingruppe medicinudvalg medicinråd lægemiddelkomite demensudvalg ernæringsgruppe ernæringsudvalg faldgruppe palliationsgruppe forflytningsgruppe innovationsgruppe velfærdsteknologi ressourceperson nøgleperson følgegruppe referencegruppe redaktionsgruppe ekspertgruppe vejledergruppe klinisk_retningslinje retningslinjegruppe instruksgruppe instrukser PRI forbedringsteam forbedringsgruppe forbedringsarbejde PDSA pdsa lean kaizen tavle_forbedring kernegruppe læringscenter =plc PLC ressourceteam ressourcecenter sparringsteam fagteam_mat fagteam faglig_koordinering fagkoordinator fagligt_udvalg morbiditetskonference MDT mdt MDO vidensgruppe spor_ delprojekt projekt> workshop workshop_ designworkshop arkitekturråd arkitekturmøde arkitektur systemejer systemgruppe superbruger brugergruppe_system datagruppe informationssikkerhed sikkerhedsgruppe GDPR_gruppe gdpr_gruppe beredskabsgruppe trivselsgruppe inklusionsgruppe antimobbe klimagruppe bæredygtighedsgruppe visitationsudvalg boligudvalg_visitation udskolingsgruppe overgangsgruppe handleplansmøde sagskonference sagsforum casemøde case_konference teamkonference behandlingskonference udvidet_tværfaglig kvalitetsarbejde kvalitetsmøde patientsikkerhed patientsikkerhedsgruppe utilsigtede UTH_gruppe uth_gruppe kerneårsagsanalyse fokusgruppe_projekt",
  ],
  [
    "professional-working-group",
    3,
    "clinical_governance governance_group case_conference case_discussion case_panel panel safeguarding_panel placement_panel funding_panel resource_panel complex_case MDT MARAC marac core_group TAF_meeting TAF_mtg curriculum_group curriculum moderation subject_leaders subject_leads infection_control_group IPC_group falls_group falls_collaborative medicines_management quality_improvement QI_project QI_group =qip improvement_group improvement_project pathway_group guideline_group policy_group policy_review_group champions champions_meeting champions_network community_of_practice CoP M&M morbidity mortality_review mortality_meeting technical_forum tech_forum RFC rfc ADR adr design_critique backlog refinement grooming sprint_planning sprint_review spike roadmap discovery kick_off kickoff project project_sync project_catch programme workgroup tiger_team rollout implementation implementation_group migration go_live cutover threat_model security_review data_governance editorial research_group journal_club evidence_group steering_input SEND_panel SEND_review inclusion_panel ethics_committee ethics",
  ],
  [
    "professional-working-group",
    3,
    "prosjektmøte prosjekt faggruppe fagforum fagråd fagmøte kvalitetsutvalg kvalitetsråd tverrfaglig_møte tverrfaglig ressursgruppe forbedringsteam forbedringsarbeid ansvarsgruppe ansvarsgruppemøte innføring velferdsteknologi smittevern_gruppe legemiddelgruppe ressursteam etikkgruppe klinisk_etikk etikk> pilotprosjekt implementeringsgruppe fagnettverk arbeidsgr. arbeidsgruppemøte spesialpedagogisk_team",
  ],
  [
    "professional-working-group",
    3,
    "projektmöte ämnesgrupp ämneslag ämneslagsträff elevhälsoteam elevhälsomöte EHT EHM fackgrupp kvalitetsgrupp kvalitetsråd utvecklingsgrupp utvecklingsmöte referensgrupp styrdokument vårdprogram förbättringsarbete förbättringsgrupp tvärprofessionellt tvärprofessionell SIP_grupp införande införandegrupp upphandlingsgrupp upphandling arbetsgruppsmöte hygienombud etikgrupp förstelärare förstelärarna processgrupp digitaliseringsgrupp vårdkonferens rondmöte kollegialt_lärande",
  ],
  [
    "professional-working-group",
    3,
    "fallbesprechung fallkonferenz fallrunde teilprojekt projekt> projekttreffen projektmeeting projektrunde qualitätszirkel qualitätsgruppe hygienekommission hygienekreis arzneimittelkommission ethikkomitee ethikrat ethik> tumorkonferenz tumorboard steuergruppe_schul schulentwicklung_gruppe fachschaft fachschaftssitzung fachteam arbeitstreffen AG arbeitsgruppensitzung einführung_ workshop architekturrunde entwicklungsrunde konzeptgruppe pflegevisite_gruppe expertenstandard klausur_konzept hilfeplankonferenz helferkonferenz förderplankonferenz zeugniskonferenz notenkonferenz",
  ],
  [
    "professional-working-group",
    2,
    "projektstatus udbud implement sprint system workshop pilot faglig fagligt koncept retningslinje instruks udviklingsprojekt digitalisering sundhedsreform reform demens hygiejne ernæring kvalitet rehabilitering rehabiliteringsmøde group_meeting task",
  ],

  [
    "network-meetings",
    4,
    "netværk netværksmøde netværksgruppe ledernetværk lederforening erfagruppe erfamøde erfa_gruppe erfa_møde erfa_netværk erfa_ =erfa ERFA erfaring_udveksling erfaringsudveksling nettverk nettverksmøte ledernettverk nätverk nätverksträff nätverksmöte chefsnätverk erfarenhetsutbyte netzwerk netzwerktreffen netzwerksitzung erfahrungsaustausch erfakreis verbandstreffen verbandstag network_meeting networking network_event heads_network leaders_network peer_network alumni meetup roundtable round_table breakfast_briefing morgenbriefing_erhverv rotary lions netværksfrokost stormøde_kl",
  ],
  [
    "network-meetings",
    3,
    "network forum> brancheforening erhvervsforening erhvervsråd erhvervsnetværk KL's =kl_møde KL KKR kommunekontaktråd danske_regioner danske_handicap dansk_erhverv dansk_industri lederforeningen skolelederforeningen skolelederforening ældrechefforeningen socialchefforeningen sundhedsstyrelsen_møde foreningsmøde faglig_sammenslutning branchemøde brancheorganisation årsmøde årsmøde_forening landsmøde kredsmøde landsforening paraply paraplyorganisation ISOBRO socialt_udviklingscenter folkemøde folkemødet partnerskabsmøde partnerskab alliance reception fernisering nytårskur nytårskoncert sommerfest_lokal indvielse foretræde høring_christiansborg folketinget samrådsmøde lokalråd_møde lokalforum lokalråd sogneråd handelsstandsforening VDMA bitkom handelskammer IHK wohlfahrtsverband paritätisch diakonie_treffen caritas_treffen landesverband dachverband stammtisch empfang neujahrsempfang kreisverband branchentreffen verband> regionaltreffen trägerverbund KS_møte KS_nettverk fagforbund_lederne NHO næringsforening bransjeforening SKR skr_nätverk branschorganisation branschträff föreningsmöte företagarförening rektorsnätverk frukostmöte frokostmøte_nettverk frukostseminarium mingel chamber_of_commerce industry_association sector_forum sector_meeting VCS provider_forum providers_forum care_association heads_forum headteachers_forum headteacher_forum head_teachers_forum regional_forum county_heads national_forum coalition consortium alliance_meeting partnership_meeting sector_leaders voluntary_sector ACEVO NCVO charity_leaders reception_at drinks_reception gala awards industry_dinner business_breakfast speed_networking conference_drinks UCL_partner VIA_partner dialogmøde_uddannelse ERFA-gruppe klyngenetværk lederklub vidensnetværk konferencemiddag meet_up summit_dinner association foreningen",
  ],
  [
    "network-meetings",
    2,
    "forening forum interessenter samarbejdspartner partner partners partnermøde stiftung fonden old_colleague gammel_kollega tidligere_kollega sektor uddannelsesudvalg praktiksamarbejde",
  ],

  [
    "external-visits",
    4,
    "studiebesøg inspirationsbesøg firmabesøg virksomhedsbesøg leverandørbesøg besøgsdelegation delegation rundvisning_for rundvisning_af rundvisning_m åbent_hus leverandørmøde leverandør_besøg vendor_visit visitors visitor study_visit site_visit site_tour school_tour prospective_parents_tour donor_visit open_day open_house studiebesök studiebesøk lieferantenbesuch besuchergruppe besuchsdelegation besichtigung hospitation kundenbesuch werksführung hausführung tag_der_offenen öppet_hus åpent_hus åpen_dag besökare gjester_fra delegasjon politikerbesøg ministerbesøg politikerbesök politikerbesuch dignitaries royal_visit kongebesøg fondsbesøg venskabsby venskabsskole gæster_fra gæsterne kommer_på_besøg på_besøg på_besök på_besøk zu_besuch exchange_visit visiting tour_of welcome_visitors kandidatbesøg_politik ministerbesuch botschaft ambassade ambassadør",
  ],
  [
    "external-visits",
    3,
    "besøg besøg_fra besøg_af besøger gæst gæster rundvisning rundtur guests visit visit_from leverandør leverandører leverandørmøde sælger salgsmøde demo produktdemo product_demo demonstration vendor supplier vendors suppliers sales_pitch pitch lieferant lieferanten besuch besuche gäste vertreter_firma hersteller führung_ rundgang_mit leverandørdemo konsulentfirma konsulenter_fra donor funder donors funders sponsor delegates besök besøk leverantör leverantörsmöte leverantörsbesök gäst_från præsentation_fra presentation_from firma_ kommune_besøger tour account_manager kundebesøg kontorfællesskab_gæster studerende_fra elever_fra klasse_fra udenlandske MP_visit mp_visit inspection_visit_guests governor_visit link_visit link_governor",
  ],
  [
    "external-visits",
    2,
    "ekstern eksterne external =fa salg produkt firma mødes_ved_hovedindgangen kaffe_er_bestilt messe_gæst",
  ],
];
