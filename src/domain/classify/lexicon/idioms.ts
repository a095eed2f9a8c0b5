import type { Block } from "./block";

/** Turns of phrase and everyday words that hint at what an entry is for, whatever the workplace. */
export const IDIOMS: readonly Block[] = [
  ["travel", 4, "xflight xairports xroute xtrain"],
  [
    "travel",
    2,
    "xdashed hovedbanegård hbf =kbh =københavn =aarhus =odense =aalborg =esbjerg =vejle =kolding =fredericia =middelfart =nyborg =roskilde =herning =viborg =randers =silkeborg =horsens =stockholm =göteborg =malmö =oslo =bergen =trondheim =stavanger =tromsø =berlin =hamburg =münchen =frankfurt =köln =stuttgart =düsseldorf =hannover =london =leeds =manchester =birmingham =bristol =edinburgh =glasgow =brussels =bruxelles =bryssel =amsterdam vogn_ perron afg. gate_ pendeltåg",
  ],
  ["travel", 1, "xclock"],
  ["finance", 1.5, "xmoney"],
  ["case-presentations-minutes", 1.2, "xsection"],

  [
    "control-follow-up",
    2.5,
    "tal_for tallene tal_ tallene_for hvordan_går_det_med hvordan_går hvor_langt hvor_er_vi status_på status_quo går_det_som hvad_virker hvordan_gik hur_gick hur_går hvordan_gikk how_did how_are_we where_are_we are_we_on_track on_track =rag overblik overblik_over overview snapshot check_up tjek_af tjekke_at kontrol_af gennemse sikre_at gennemgå efterse eftersyn =gennemgang =genomgång =gjennomgang se_på_tal kig_på_tal zahlen zahlen_für durchsicht sichtung prüfen prüfung_der überprüfung überprüfen wie_läuft stand_der_dinge sachstand zwischenstand lägesrapport läget lägesavstämning ståsted siffror tallene_i restanser aktioner actions åtgärder åtgärdslista tiltak tiltaksliste maßnahmen maßnahmenliste hängepunkte",
  ],
  [
    "appraisal-talks",
    2.5,
    "hvordan_går_det_dig hvordan_går_det halvårssnak halvårssamtale kvartalssnak kvartalssamtale månedssnak månedssamtale ugens_snak vores_halve_time vores_time min_tid_med ugentlig_samtale fast_samtale 6_mdr 3_mdr 3_mdr. 6_mdr. 1_mdr 14_dage_ første_måned efter_3_måneder 3_months 6_months 3_mth 6_mth 6_month 3_month one_month_in first_90_days monthly_catch fortnightly_catch our_half_hour our_slot coffee_1 walk_with lön_samtal lønn_samtale 100_tage 100_dage erste_100 halbjahresgespräch monatsgespräch_mit kvartalssamtal halvårssamtal uppföljning_provanst avstämning_med reader_case progression_talk ambition next_step tanker_om_fremtid ønsker_for_fremtiden videreuddannelse_snak",
  ],
  [
    "sickness-talks",
    2.5,
    "uger_nu back_monday back_from_sick phased phased_hrs start_50 50_% nedsat_tid delvis_ tilbage_efter how_are_things how_are_you_doing er_du_ok trives_ikke bekymret_om bekymret bekymring bekymringer græder græd episode episoden uacceptabel adfærd opførsel sprogbrug tone_i_teamet samarbejdet_mellem samarbejde_mellem dårlig_stemning stemningen kommer_for_sent mødetider alvor formelt formel_samtale HR_deltager hr_deltager m_tr m_bisidder afklaring_af_fremtid back_to_work gjennom_samtale_sykdom frånvaro_samtal hur_mår du_mår mår wieder_da zurück_nach zurück_aus_krankheit wieder_im_dienst hr_attending HR_attending formal formal_meeting hearing stage_1 stage_2 stage_3 investigation afsked avsked krankheitsbedingt gespräch_wegen konflikt_team streit spannungen LAS las_ varsel arbetsbrist DM1 DM2 DM3 oppfølging_syk",
  ],
  [
    "staff-meetings",
    2.5,
    "alle_mand alle_medarbejdere hele_huset hele_teamet hele_afdelingen hele_sekretariatet hele_banden alle_ansatte alla_medarbetare hela_gruppen hela_teamet alle_mitarbeiter ganzes_team gesamtes_team everyone everybody the_whole_team all_teams rundstykker kage =kage kagebord lagkage cake tårta tårtkalas kuchen bake_off bagedyst quiz velkomst_til velkomst farvel_til sidste_arbejdsdag sidste_dag last_day goodbye hej_og_velkommen fejring fejre celebrate celebration feiern team_fika parade shift_parade toolbox toolbox_talk tool_box skiftemøde skiftmøde stå-op stå_op ståop standup_ morgenkonf morgenkonf. morgensamling samling personalesamling konf._morgen daglig_tavle pulsmøde puls kickoff_team teamkaffe stormøder mötet_med_personalen personal_info infomøde informationsmøde orienteringsmøde info_til_medarbejdere",
  ],
  [
    "management-meetings",
    2.5,
    "mundtligt_punkt pkt._ på_dagsordenen os_tre_i_ledelsen chefen_ chef_1 med_direktøren m_direktør m._direktør m_chef m._chef min_boss line_manager_1 bestyrelsen styregruppen ledergruppen ledelsen til_kaffe_hos_direktør formanden formandens matron_catch head_of_ops regional_lead up_the_line chefsmöten sjefsmøte chefgespräch rücksprache_chef rücksprache_GF rücksprache_vorstand JF_chef JF_leitung",
  ],
  [
    "peer-department-meetings",
    2.5,
    "hvem_tager_hvad hvem_gør_hvad hvem_ejer fælles_regler fælles_retningslinjer arbejdsdeling ansvarsfordeling grænseflade grænseflader samarbejdet_med samarbejdsaftale samarbejde_om fælles_om deling_af deler who_does_what who_owns handoff hand_off hand_over shared joint_plan gemensamma gemensam samarbete samarbete_med samarbeid samarbeid_med felles zusammenarbeit zusammenarbeit_mit aufgabenteilung zuständigkeit zuständigkeiten kollegialer_austausch fra_afsnit naboen",
  ],
  [
    "reflection",
    2.5,
    "hvad_vil_vi hvad_vil_jeg blank_side blankt_papir uden_noget uden_telefon uden_skærm uden_dagsorden what_would_i what_went_well hvad_fylder hvad_tager_jeg_med hvad_lykkedes hvor_er_jeg før_jeg_går_ind før_jeg_kører_hjem sidde_lidt sid_stille nichts_tun ingenting ingen_ting doing_nothing nothing_planned unplugged udenfor ude_i_skoven skoven havet stranden søen bænken kig_ud lande_dagen landing runde_af runde_ugen_af afrunding_af_ugen ugens_3 tre_gode_ting gratitude taknemmelighed tacksamhet takknemlighet dankbarkeit ved_vinduet sortere_hovedet hovedet_tømme samle_tankerne samle_tanker samla_tankarna tankar sammeln gedanken gedanken_ordnen kopf_frei kopf_lüften",
  ],
  [
    "focus-work",
    2.5,
    "luk_døren lukket_dør dør_lukket døren_lukket door_closed closed_door tür_zu stängd_dörr lukket_kontor ikke_book ikke_booke book_ikke bitte_nicht_buchen do_not_book don't_book keep_free holdes_fri hold_fri hold_åben freihalten holdes_åben tænkes_færdig skrives_færdig færdiggøre gøre_færdig finish finish_ complete_ fertig_machen fertigstellen fertigstellung slutføre slutföra klargøre klargøring gøre_klar udarbejde udarbejdelse udform formulere udvikle_ plan_udarbejdelse ausarbeiten ausarbeitung erarbeiten drafting_time thinking_through gennemtænke gennemlæse gennemlæsning genomläsning gjennomlesing durchlesen læs_op_på sætte_mig_ind_i sæt_mig_ind read_up pre_read pre_reading preread forarbejde research recherche analysere model_for regne_på brainstorm_alene brainstorm oplægget oplæg_til oplæg tale_ slides_færdig arbejde_hjemme_med hjemme_skrivedag tale_jubilæum",
  ],
  [
    "email",
    3,
    "mailen tøm_mailen tømme_mailen mailen_tømmes ulæste ulæst unread nattens_mails mailrunde mailrunden mail-runde mejlstund mejlpass mailstund indbakke_0 indbakken_tømmes indbakke_nul inbox0 zero_inbox mail_catch mail_catchup mail_catch-up aula_og_mail teams_og_mail mails_og mail_og mail_+ post_og_mail mail/teams email_catch email_triage e-mail_triage elektronisk_post epost_og e-post_svar svar_epost beantwortung mails_lesen",
  ],
  [
    "phone-calls",
    3,
    "telko telco tlf-møde ringer_op ringer_tilbage ringer_til ringer_kl kalder_op opringninger telefonrunde telefonkø telefonopfølgning tel-termin telefonslots ring-runde ringe-runde ringer_hjem samtal_per_telefon per_telefon pr._telefon på_telefon over_telefon via_telefon by_phone on_the_phone over_the_phone zoom_call_ ringe_forældre",
  ],
  [
    "lunch-break",
    3.5,
    "sushi pizza burger smørrebrød rugbrød madordning buffet salatbar mahlzeit mensa kantinemad spiser spiser_med spise_med spis_noget noget_at_spise sult middagsmad te_og_ kop_kaffe kaffekop kop_te curry street_food takeaway take_away frokostaftale frukost frühstück frokosttur restaurant café brotzeit_ luncha luncha_med lunsj_med frokost_med frokost_m spisestue lounge_kaffe pølser hotdog",
  ],
  [
    "private",
    3,
    "tømrer tømreren murer maleren gulvmand elektriker_hjem terrasse terrassen haven have_affald storskrald flytter_hjem flytte_ bilen_til bilen_på bil_syn til_syn =syn dæk dækskifte cykel_til_reparation sejlklub sejlerklub bådklub båden jagt jagttur jagtforening fisketur fiskeri roning roklub kajak håndarbejde strikkeklub bogklub_privat læseklub bridge skak skydeklub hundeskole agility dyr kanin svigerinde svoger søster bror brors søsters faster moster onkel tante nevø niece_ gudbarn tvillingerne storebror lillesøster datter_fødselsdag søns klassefest_emma skolefest_mine luciatog luciatåg_ konfirmationsforberedelse alvas emmas oscars idas_ hent_ hent_emma henter_børn ulveunger bålaften sommerkoncert_barn juleafslutning_barn elevkoncert teatertur_ skorstensfejer schornsteinfeger sotare sotaren sotning feier feieren feiing heizungsableser ablesung zähler telefonselskab internet_hjemme fibernet el_tjek varmemester rengøringshjælp gartner dishwasher opvaskemaskine køleskab_levering sofa_leveres möbel möbellieferung lieferung_zu_hause zuhause daheim_ steuerberater_privat testament arv boopgørelse notar notartermin eigentümerversammlung kindergeburtstag my_mum hospital_mum mum_hospital husband wife's vet_ boiler_man plumber_at_home window_cleaner mot_ car_MOT car_in hen_weekend stag_weekend school_concert piano guitar_lesson festival_weekend football_ five_a_side parkrun_ spin_class",
  ],
  [
    "absence",
    3.5,
    "ferie_uge ferie_med feriested sommerhusferie sommerhus_ferie skiferie skitur_ legoland_ off_today ude_af_kontoret ude_af_huset_ferie holder_fri holder_ferie på_ferie har_fri har_ferie tager_fri fri_med fri_om fri_efter lukker_ned hjemme_syg hjemme_med_syg sygt_barn_hjemme barn_hjemme barnet_sygt 1._sygedag 2._sygedag feber influenza corona covid migræne operation rekonvalescens indlagt hospitalsindlagt graviditet barselsorlov_ børneomsorgsdag omsorgsdag_ plejeorlov fratrædelsesferie restferie overført_ferie ferie_overført annual_leave_ AL_week leave_week on_hols skiing beach_week honeymoon bryllupsrejse_ fri_dag ferietur ferievecka ledig_dag semesterresa langhelg fjällen hytta hyttetur påskefjellet vinterferie_ betriebsruhe brückentage urlaub_beantragt urlaub_genehmigt genehmigter_urlaub freizeit frei_wegen kurlaub reha_kur kur_ krankenhausaufenthalt ",
  ],
  [
    "learning",
    3,
    "afleveringsopgave aflevering_diplom diplommodul diplomopgave masterprojekt mit_masterprojekt mit_projekt_vejledning vejledning_opgave opgavevejledning vejleder_møde_master speciale pensum pensumlæsning kapitel kap. kap_ studiekreds residential cohort cohort_ hold_ internat lederudd. lederudd ledelsesudd. leder_udd læringsgruppe_leder læringsgruppemøde netværksgruppe_lederudd ESC_ årsmøde_faglig landskursus ILM_ CMI_ level_7 ITIL ITIL-prüfung PRINCE2 PMP scrum_master_kurs certificering_leder eksamen_master mundtlig_eksamen forsvar_opgave webinar_ live_webinar webinar: fyraftensmøde fyraftensmøde_om temadag_hos konferencedag kongresdag leder_camp ledercamp masterclass_ kommunomuddannelse akademifag PLUF learn_ lernen sprachkurs engelskkursus",
  ],
  [
    "recruitment",
    3,
    "prøvedag prøvedag_med prøvearbejde skriver_kontrakt kontrakt_ny kontraktunderskrivelse underskrive_kontrakt referencer_på refs_for refs_+ =refs loop_debrief hiring_loop interview_loop interviewguide spg.ramme spørgeramme spørgeguide 2._runde 1._runde anden_runde første_runde mellemrunde kandidatfelt bruttofelt nettofelt ansøgerfelt ansøgerbunke ansøgningsbunke bunke_ansøgninger læse_ansøgninger ansøgn. medhj. medhjælpersamtaler vikarsamtaler sommervikarsamtaler elevsamtaler_ansættelse ansættelses_ ansætte auswahlrunde bewerberrunde_ VG vg_ vorstellung_bewerber probetag hospitation_bewerberin hospitationstag_bewerber schnuppertag annons annonse annonse_ut annonser annonsering varbi jobbannonser teamtailor webcruiter jobnet hr_on emply jobindex linkedin_opslag finn.no stepstone indeed referanser referanser_ referenser referenser_på prøvetime prøveforelæsning jobsamt. jobsamt speeddate",
  ],
  [
    "supervision-coaching",
    3,
    "exec_coach (coach) coach_ vejl. vejl._ kollegaveil. kollegaveiledning_ vejledning_kollegial ledersparring_ sparring_m sparring_med sparrer spar_med sparrings- rådgivning_leder følordning føl_ shadow_me overvære overvære_time feedback_på_undervisning learning_set buddy_leder mentorforløb mentorsnak mentor_ psykolog_supervision ekstern_supervisor superv. superv Supervision- handl. handledarsamtal coach- coachingforløb",
  ],
  [
    "documentation-reporting",
    3,
    "slutredov. slutredovisning slutredovisa lukke_sager closures registreringsfrist deadline_indberetning indsendes sendes_ind skal_indsendes inden_frist skal_være_inde return_by due_by due_friday hjemmesiden hjemmeside webside website website_update opdatere_hjemmeside facebook_opslag some_opslag sociale_medier linkedin_post årshjul_opdatering vejledning_skrive procedurebeskrivelse procedurer arbejdsgangsbeskrivelse arbejdsgange sagsoprydning journalisering journalisere_ arkivering arkivere archive scanne_bilag fakta_ark faktaark monitoring_report evaluering_skrive eval_rapport bevillingsansøgning legat fond_ansøgning fondsansøgning_frist partnerskabsansøgning fristen application_deadline application_for_funding funding_ fund_application antrag_stellen förderung fördermittel fördermittelantrag",
  ],
  [
    "case-presentations-minutes",
    3,
    "punkter_til ref. ref_færdig referat_færdig HB-ref. ref._færdig send_referat sende_referat briefing_til briefing_to cllr_briefing write_briefing sag_ sag_vedr sagen_om sagsbehandling_ udv.sag udvalgspunkt sagsfrist dagsordensfrist indstil indst. notat_om notat_til notatet svar_til_borgmester svar_til_minister svar_på_spørgsmål §20_spørgsmål 20-spørgsmål spm._fra_politiker spørgsmål_fra papers_out papers_due paper_to paper_on board_note cover_note cover_sheet cover_paper note_to note_for memo memoer memo_til agenda_+ agenda_with HB_papirer materiale_til bestyrelsesmat. mødemateriale_til til_godkendelse godkendelse_referat godkende_referat svarudkast brevudkast høringssvar høring_svar høringsfrist hearing_response consultation_reply dagordning_till handlingar kallelse_till underlag underlag_till beslutsunderlag_till saksfr. saksframl. notat_om_ vermerk_ vorlage_für unterlagen unterlagen_für TOP_liste sitzungsvorbereitung",
  ],
  [
    "staff-development",
    2.5,
    "nye_kolleger 2_nye 3_nye nye_ nyansatte_ modtage_elever modtagelse_af_elever modtagelse_af_nye elevmodtagelse velkommen_til_nye starter_ starter_i_dag starter_mandag first_week første_uge oplæres oplære lære_op følges_med føl makker_til_ny rundvisning_ny introdage praktikuge erhvervspraktik erhvervspraktikant erhvervspraktikanter skolepraktik jobprøvning virksomhedspraktik løntilskud_start fleksjob_start mentor_ny workshop_team workshop_for undervisning_ undervisningslokale alle_på_kursus personalet_kursus fælles_kursus refresher_ learning_session skill_session skillsdag",
  ],
  [
    "work-environment-organisation",
    2.5,
    "arbmiljø arb.miljø arbmiljørunde arb.miljørunde miljørunde sikkerhedsrep. sikkerhedsrep flugtveje amr_ FTR_ kredsen_FTR fagforeningen fællestr fælles_TR trivselsundersøg. APV-handleplan APV-opfølgning trivselsdag trivselsudvalg trivselsudvalget sygefraværspolitik_med seniorpolitik_med rygepolitik tryghed_på_jobbet utryg utryghed nær-ved ulykkesanalyse registrere_vold voldspolitik voldsrisiko arbejdsmiljøcertificering strejkevarsel",
  ],
  [
    "ad-hoc",
    2.5,
    "ordne ordner_ fikse få_styr_på få_lavet alt_det_kedelige alt_muligt lidt_af_hvert opsamling_på_alt virker_ikke_ går_i_stykker defekt gået_i_stykker ødelagt ødelagte mangler_nøgle i_uorden kommer_og_reparerer reparatør servicetekniker tekniker montør montør_kommer låst_ude bestilling_af indkøb_til skaffe finde_lokale lokale_booking lokalebooking book_lokale booke_lokale books_room invitationer_ud sende_invitationer gaveindsamling feberbarn hjem_m_feber hjem_med_feber på_stue på_blå_stue normering_ratio ratio! dækker dækker_ dækker_stue dækker_aften dækker_gulvet står_i står_for_døren receptionen_selv jumping_in jump_in filling_in filling_in_for",
  ],
  [
    "not-classifiable",
    3,
    "lok. lokale_ rum_ mødelokale_ meeting_room_ room_booking_ ?_ xx_ ... =nn =n.n. =hmm =eh =test1 ^punkt ^slot ^kladde ^besked =følger. dialog_ nyt_ titel kommer_senere tbd_ details_to_follow more_info_later info_folgt",
  ],
  [
    "nothing",
    1,
    "=kl sagsbehandlerne_ stillingsbeskrivelse_nej udstilling udstillings udstillingsgr ustilling fremstilling fremstillings indstillingen_af opstilling vorstellung_ ausstellung einstellung_der_software bestellung_ anstalt ledigheds ledighed_tal kontorstol kontorartikler kontorhold museumsudvalg rundvisnings_ flugtvej flugtvejs flughafen_ rundt rund reklamation_ interviewer_ konfirmeret interviewrunde_borger tegne_ bådhus udflugt ausflug sommerferiens efterårsferien_er termine kaffemaskine kaffemaskinen coffee_machine dækning_af_net brandalarm_ brandslukker_eftersyn vagttelefonliste",
  ],
];
