import { fold } from "./fold";

/** First names that stand alone or beside a talk in leaders' calendars; with them a title can be told to name a person. */
const NAMES = `
aage aase abdi adam agnete ahmad ahmed alan albert alex alexander alfred ali alice amal amalie amanda amina amira amy anders andreas andrea andrew angela anja ann anna annbritt anne annelise annemette annette annika anni anton antonia arne asger asta astrid aya aylin åsa
ben benedikte benedicte bent bente benny berit bernd bertil beth betina bettina bill birger birgit birgitte birgitta birte birthe bjarne björn bjørn bo bob bodil brian brigitte britt britta bruno
camilla carina carl carla carlo carmen carol caroline carsten casper cathrine cecilia cecilie charlotte chris christian christina christine christoffer christopher claire clara claus connie
dagmar dan daniel daniela dave david deborah denise dennis derek dilys ditte dorte dorthe dorthea doris
ebba edith egon eigil einar ejvind elena eli elin elisabeth elise ella ellen elsa else elsebeth emil emilie emily emma emre erik erika erling ernst esben esther eva evelyn
fadi fatima fatma felix ferdinand filip finn fiona flemming frank fred frederik frederikke freja frida frode fritz
gabriel gareth gary george gerda gerd gert gisela gitte grace graham grete grethe gudrun gunnar gunhild gunilla gustav
hamza hanna hannah hanne hannes hans harald harriet harry hasan hassan heidi heike heinz helen helena helene helga helge helle henning henriette henrik henry hilde holger huda hugo
ian ibrahim ida inga inge ingela inger ingrid ingvild irene iris isabella isak ivan
jack jacob jakob james jamie jan jane janet janne janni jannie jasmin jason jeanette jelena jens jenny jeppe jesper jess jessica jette jill jim jimmy jo joan joanna joakim jocke johan johanna johanne john johnny jon jonas jonathan jørgen jörg jørn josefine josephine joy judith juha julia julie jürgen justin jytte
kai kaj kamilla karen kari karim karin karina karl karsten kasper kate katharina kathrine katja katrin katrine kay keld ken kenneth kerstin khadija kim kirsten kirsti kjeld klaus knud konrad kristian kristin kristina kristine kurt
lars lasse laura laurits laila lau lea leah leif leila lena lene leo lina linda line linnea lis lisa lisbet lisbeth lise liselotte liv lone lotta lotte louisa louise lucas lucy luise lukas lykke
mads magdalena magnus maibritt maja malene malin malthe manfred mandy manuel marcus mareike maren margit margrethe mari maria marianne marie marina mario marion maryam marit mark markus marta martha martin martina mary mathias mathilde matt matthias maud max maya megan mehmet merete merethe mette mia michael michaela michelle mick mike mikael mikkel mia milla minna mira miriam mohamed mohammed mogens moira mona monica monika morten mustafa
nabil nadia naja nanna natalie nathalie natasha neil nicholas nick nicola nicolai nicole niels nikolaj nils nina noah nora nour
ole olav olga oliver olivia olof olu ove oscar oskar otto
pamela patricia patrick paul paula peder pelle per pernille peter petra philip pia poul preben priya
rachel ragnhild ralf randi rasmus rebecca rebekka regina reidar renate rene rasmine richard rikke rita robert robin roger roland rolf ronja rosa rose ruben rune ruth ryan
sabine sabrina saga said sally sam samir samira samuel sandra sanne sara sarah sebastian selma signe sigrid silas silje silke simon simone siri siv sofia sofie sofus søren sonja sophia sophie stefan stefanie steen steffen stella sten stephen steve steven stig stine sue suna susan susanna susanne sven svend svetlana sylvia synne
tanja tania tara teresa terje thea theresa therese thomas thorbjørn thor tim tina tine tobias tom tomas tommy tone tonje tony torben tore trine troels trude tove tuva
ulla ulf ulrich ulrik ulrika ulrike ursula ute uwe
valdemar vanessa vera verena vibeke victor victoria vigdis viggo viktor vilde villads vincent vivi vivian
walter wenche werner wiebke wilhelm will william winnie wolfgang
yasmin yusuf yvonne zahra zainab zara zeynep zoe`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(fold(NAMES, NAMES.length).text.trim().split(" "));
