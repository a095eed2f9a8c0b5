import type { Block } from "./block";

/** The leader's own chief, top of house, boards and politics, and the leader's own team of leaders. */
export const UPWARDS: readonly Block[] = [
  // Danish
  [
    "management-meetings",
    4,
    "ledermøde ledelsesmøde ledergruppemøde ledelsesgruppe ledelsesteam ledelsesforum lederteam lederkreds chefmøde chefgruppe chefforum chefteam chefkreds direktionsmøde koncernledelse koncernledermøde direktørgruppe direktørmøde direktionsgruppe hospitalsledelse centerledelse områdeledelse klinikledelse sygehusledelse afdelingsledelse skoleledelse skoleledermøde institutionsledermøde driftsledelse stabsledelse forvaltningsledelse områdeledermøde centerledermøde driftsledermøde bestyrelsesmøde skolebestyrelse bestyrelsesseminar forretningsudvalg styregruppe styregruppemøde byrådsmøde byråd kommunalbestyrelse regionsråd regionsrådsmøde økonomiudvalg socialudvalg sundhedsudvalg børneudvalg ungeudvalg skoleudvalg ældreudvalg teknikudvalg kulturudvalg beskæftigelsesudvalg fagudvalg udvalgsmøde dialogmøde_direktion chefseminar lederseminar ledelsesseminar lederdøgn ledelsesdøgn lederdag lederdage ledelsesdag lederinternat ledelsesinternat direktørkontrakt repræsentantskab generalforsamling bestyrelsesformand ugemøde_ledelse mandagsmøde_ledelse lederkonference udvalgsbehandling politisk_udvalg ledelseskreds topledelse topledermøde strategisk_ledelse ledermorgenmøde lederkoordinering lederrunde ledelsesråd projektstyregruppe programstyregruppe programledelse programbestyrelse",
  ],
  [
    "management-meetings",
    3,
    "ledergruppe direktion bestyrelse koncern områdechef centerchef afdelingschef skolechef kommunaldirektør fagdirektør vicedirektør regionsdirektør hospitalsdirektør sygehusdirektør direktør oversygeplejerske chefsygeplejerske cheflæge forvaltningschef sundhedschef ældrechef børnechef dagtilbudschef socialchef økonomichef_direktør borgmester rådmand udvalgsformand formandskab min_chef min_leder med_chefen m_chefen m_min_chef nærmeste_leder chefsparring chefen områdeleder distriktschef distriktsleder plejehjemschef kontorchef sekretariatschef_direktør institutionschef ældre_og_sundhedschef velfærdsdirektør børne_og_ungechef generalsekretær strategiseminar lederuge ledelsens_evaluering strategimøde lederdialog ledelsesdialog aftalestyring resultatkontrakt aftaledialog virksomhedsaftale mål_og_rammer driftsaftale ledelsesgrundlag årshjul_ledelse formøde_udvalg formøde_bestyrelse formøde_direktion =udvalg udvalg> souschef> daglig_ledelse ledelsesmandag politisk_forum temamøde_byråd byrådsseminar budgetseminar_byråd =fu forperson",
  ],
  [
    "management-meetings",
    2,
    "ledelse leder_møde ledelses formand bilateral bilat politisk formøde ministeriet departementet departementschef minister viceskoleleder pædagogisk_leder teamleder afdelingsledere funktionsledere lederne lederoplæg kvartalsmøde formandsmøde områdemøde_ledere",
  ],
  [
    "management-meetings",
    3,
    "LG LGM KL_møde LT LM ØU BUU SSU SOU BU FU KFU TMU DIR KD HL HR_direktør VL AL ÆU",
  ],
  // English
  [
    "management-meetings",
    4,
    "exec_board board_meeting board_of_trustees trustee_board trustee_meeting trustees_meeting governing_body governing_board full_governing governors_meeting board_of_governors executive_team executive_committee executive_meeting exec_team exec_meeting senior_leadership leadership_team leadership_meeting leadership_offsite leadership_away management_team management_meeting mgmt_meeting mgmt_team mgmt_mtg senior_management managers_meeting =slt =smt =elt =exco SLT SMT ELT SMLT ALT LT MT ExCo =exec exec_mtg steering_group steering_committee steering_board =steerco =steering steering skip_level cabinet_meeting cabinet_member cabinet_briefing scrutiny_committee council_meeting full_council divisional_board programme_board program_board project_board leadership_huddle leadership_sync heads_of_dept_meeting strategy_offsite leads_sync management_huddle directorate_meeting committee_meeting finance_committee quality_committee governance_committee remuneration_committee board_strategy board_away annual_general_meeting =agm AGM =egm",
  ],
  [
    "management-meetings",
    3,
    "exec directorate trustee =board governors governor_mtg my_boss my_manager my_line_manager line_manager with_boss w_boss chief_exec chief_executive chief_nurse matron_121 director director_of managing_director =ceo CEO COO CFO CTO CIO CMO CNO VP SVP EVP MD DCS DASS divisional_director head_of_service executive_director =chair chair_of committee cabinet councillor scrutiny leadership_away_day leadership senior_mgmt qbr QBR board_sub governance_board strategy_board executive chair_catch chair_1 exec_sync vice_president senior_team senior_leaders boss divisional_mgmt div_mgmt board_dinner board_call portfolio_holder clinical_director CEO_1 executive_headteacher executive_head area_manager regional_manager regional_director operations_director superintendent",
  ],
  [
    "management-meetings",
    2,
    "managers_mtg heads_of managers directors skip =mgmt management assistant_heads deputy deputies deputy_head team_leaders team_leads leads_meeting partnership_board strategy_day town_council mayor all_managers",
  ],
  // Norwegian
  [
    "management-meetings",
    4,
    "ledermøte ledergruppemøte utvidet_ledergruppe lederteam styremøte styringsgruppe kommunestyre formannskap hovedutvalg fylkesting utvidet_ledermøte rektormøte_kommunen lederforum ledersamling avdelingsledermøte foretaksledelse sykehusledelse klinikkledelse divisjonsmøte driftsstyre ledelsens_gjennomgang ledelsens_gjennomgåelse toppledermøte dialogmøte_direktør styringsdialog samarbeidsutvalget",
  ],
  [
    "management-meetings",
    3,
    "rådmann kommunedirektør kommunalsjef klinikksjef divisjonsdirektør avdelingssjef oppvekstsjef helsesjef skolesjef virksomhetsleder_møte enhetsledermøte seksjonsledermøte =styret styreleder styre> administrerende_direktør adm_dir adm.dir ordfører byrådsmøte etatsdirektør etatsleder lederutvikling_gruppe sjefen min_sjef nærmeste_leder mellomleder lederlunsj områdeleder",
  ],
  // Swedish
  [
    "management-meetings",
    4,
    "ledningsgrupp ledningsmöte ledningsråd ledningsforum chefsmöte chefsforum chefsdag chefsdagar chefsträff styrgrupp styrgruppsmöte styrelsemöte nämndmöte nämndsammanträde kommunfullmäktige kommunstyrelse regionstyrelse regionfullmäktige skolledarmöte skolledning rektorsmöte rektorsgrupp ledningsdag ledardag ledarforum årsstämma bolagsstyrelse socialnämnd utbildningsnämnd barn_och_utbildningsnämnd vård_och_omsorgsnämnd arbetsutskott presidium nämndberedning ledarkonferens enhetschefsmöte",
  ],
  [
    "management-meetings",
    3,
    "styrelse =nämnd nämnd> förvaltningschef verksamhetschef områdeschef områdeschefen skolchef min_chef kommundirektör regiondirektör sjukhusdirektör avdelningschef socialchef enhetschefer biträdande_rektor biträdande_rektorer =vd generaldirektör divisionschef stabschef förvaltningsledning kommunledning sjukhusledning chefen KS AU KF SKL_chefer ledning>",
  ],
  // German
  [
    "management-meetings",
    4,
    "geschäftsführung geschäftsleitung geschäftsführer vorstandssitzung vorstand aufsichtsrat verwaltungsrat kuratorium gesellschafter leitungsrunde leitungskreis leitungsteam leitungssitzung leitungskonferenz leitungsbesprechung leitungsklausur führungskreis führungsrunde führungsklausur führungskräftetreffen führungskräfteklausur managementrunde management_meeting lenkungskreis lenkungsausschuss steuerkreis steuerungsgruppe steuergruppe stadtrat gemeinderat kreistag stadtverordnete ausschusssitzung sozialausschuss jugendhilfeausschuss schulausschuss hauptausschuss schulleiterdienstbesprechung schulleiterrunde schulleitungsrunde schulleitungssitzung schulleitungsteam schulleitungsrunde krankenhausleitung krankenhausdirektion klinikleitung klinikkonferenz pflegedirektion direktoriumssitzung direktorium bereichsleiterrunde bereichsleitung bereichsleitersitzung amtsleiterrunde amtsleitersitzung dezernentenrunde dezernentenkonferenz heimleiterrunde trägergespräch trägersitzung mitgliederversammlung strategieklausur GF GL PDL_runde beiratssitzung",
  ],
  [
    "management-meetings",
    3,
    "bereichsleiter dezernent dezernatsleitung amtsleitung amtsleiter pflegedirektor pflegedirektorin pflegedienstleitung bürgermeister oberbürgermeister landrat schulamt schulrat schulrätin chefarzt ausschuss> beirat> träger> chefrunde =chef chefin hauptabteilungsleiter werkleitung werksleitung ressortleitung vorgesetzte landesvorstand PDL OB führungskräfte einrichtungsleitung einrichtungsleiter regionalleitung",
  ],
];
