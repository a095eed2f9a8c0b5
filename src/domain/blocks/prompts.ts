import type { BlockKind } from "./wish";

export type PromptTheme =
  | "availability"
  | "planning"
  | "time"
  | "reflection"
  | "priorities"
  | "energy"
  | "people"
  | "recovery"
  | "meetings"
  | "direction";

/**
 * A question to sit with. Side by side in every language, so that a missing one does not compile, and apart from the
 * catalogues, so that only what writes or shows a block carries them. The id stays when the wording is bettered.
 */
export interface Prompt {
  readonly id: string;
  readonly kind: BlockKind;
  readonly theme: PromptTheme;
  readonly da: string;
  readonly en: string;
}

export type PromptLanguage = "da" | "en";

const of =
  (kind: BlockKind) =>
  (theme: PromptTheme, id: string, da: string, en: string): Prompt => ({ id, kind, theme, da, en });
const reflect = of("reflection");
const lookBack = of("look-back");
const recover = of("recovery");
const after = of("after-meeting");
const concentrate = of("concentration");

/** In the order in which they come round: no theme follows itself. */
export const PROMPTS: readonly Prompt[] = [
  reflect(
    "energy",
    "lighter-after",
    "Hvornår gik du sidst lettere fra en samtale, end du kom? Hvad skete der i den?",
    "When did you last leave a conversation lighter than you came? What happened in it?",
  ),
  reflect(
    "time",
    "more-of",
    "Hvad vil du gerne have mere af i næste måned, og hvad må give plads til det?",
    "What would you like more of next month, and what may make room for it?",
  ),
  reflect(
    "people",
    "not-spoken",
    "Hvem har du ikke talt ordentligt med længe? Hvad kunne du spørge om?",
    "Whom have you not really talked with for a while? What could you ask?",
  ),
  reflect(
    "availability",
    "open-door",
    "Hvornår er din dør åben, og ved dine medarbejdere det?",
    "When is your door open, and do your people know?",
  ),
  reflect(
    "priorities",
    "only-you",
    "Hvilken opgave kan kun du løse? Hvad gør du, som en anden kunne gøre lige så godt?",
    "Which task can only you do? What do you do that somebody else could do as well?",
  ),
  reflect(
    "meetings",
    "missing-meeting",
    "Hvilket møde ville ingen savne, hvis det faldt bort i en måned?",
    "Which meeting would nobody miss if it were gone for a month?",
  ),
  reflect(
    "reflection",
    "walk-question",
    "Hvilket spørgsmål har fulgt dig på vej hjem i den seneste tid?",
    "Which question has followed you home lately?",
  ),
  reflect(
    "direction",
    "why-here",
    "Hvorfor sagde du ja til at være leder her? Hvad er der sket med den grund?",
    "Why did you say yes to leading here? What has become of that reason?",
  ),
  reflect(
    "recovery",
    "day-ends",
    "Hvad plejer at fortælle dig, at arbejdsdagen er slut? Hvad sker der, når det udebliver?",
    "What usually tells you that the working day is over? What happens when it stays away?",
  ),
  reflect(
    "planning",
    "edge-of-day",
    "Hvad lykkes bedst for dig tidligt på dagen? Hvor i ugen er der plads til det?",
    "What do you do best early in the day? Where in the week is there room for it?",
  ),
  reflect(
    "energy",
    "drain-in-detail",
    "Vælg noget, der dræner. Er det opgaven, stedet, tidspunktet eller måden?",
    "Pick something that drains. Is it the task, the place, the hour or the way it is done?",
  ),
  reflect(
    "people",
    "good-work-seen",
    "Hvilket godt stykke arbejde har du set, men ikke sagt noget om?",
    "Which good piece of work have you seen and said nothing about?",
  ),
  reflect(
    "time",
    "own-life",
    "Hvad uden for arbejdet har fået for lidt plads? Hvad ville en lille begyndelse være?",
    "What outside work has had too little room? What would a small beginning be?",
  ),
  reflect(
    "availability",
    "answer-later",
    "Hvad ville der ske, hvis du svarede i morgen i stedet for i aften?",
    "What would happen if you answered tomorrow instead of tonight?",
  ),
  reflect(
    "meetings",
    "work-it-makes",
    "Hvilket møde skaber mest arbejde bagefter? Hvornår bliver det arbejde gjort?",
    "Which meeting makes the most work afterwards? When does that work get done?",
  ),
  reflect(
    "priorities",
    "must-and-may",
    "Hvad på din liste skal gøres, og hvad må gøres? Hvem har bestemt det?",
    "What on your list must be done, and what may be done? Who decided?",
  ),
  reflect(
    "direction",
    "year-from-now",
    "Hvad skulle være anderledes her om et år, for at du ville være stolt af det?",
    "What would have to be different here in a year for you to be proud of it?",
  ),
  reflect(
    "reflection",
    "changed-mind",
    "Hvad har du skiftet mening om for nylig? Hvad fik dig til det?",
    "What have you changed your mind about lately? What made you?",
  ),
  reflect(
    "recovery",
    "carry-home",
    "Hvad bærer du med hjem, som hører til på arbejdet? Hvem kunne du dele det med?",
    "What do you carry home that belongs at work? Whom could you share it with?",
  ),
  reflect(
    "planning",
    "next-week-glance",
    "Se på den kommende uge. Hvor bliver den tung, og hvad kan flyttes allerede nu?",
    "Look at the week to come. Where will it be heavy, and what can move already now?",
  ),
  reflect(
    "people",
    "who-gives",
    "Hvem giver dig energi? Hvad er det, de gør, og hvor tit ses I?",
    "Who gives you energy? What is it that they do, and how often do you meet?",
  ),
  reflect(
    "energy",
    "forgotten-joy",
    "Hvilken del af arbejdet glædede du dig til engang? Hvor blev den af?",
    "Which part of the work did you once look forward to? Where did it go?",
  ),
  reflect(
    "priorities",
    "say-no",
    "Hvad har du sagt ja til, som du helst ville have sagt nej til? Kan det stadig ændres?",
    "What have you said yes to that you would rather have declined? Can it still change?",
  ),
  reflect(
    "availability",
    "interruptions",
    "Hvilken slags afbrydelser vil du gerne have? Hvilke kunne vente til et aftalt tidspunkt?",
    "Which interruptions do you want? Which could wait for an agreed time?",
  ),
  reflect(
    "meetings",
    "what-came-out",
    "Tænk på det seneste lange møde. Hvad kom der ud af det, og hvad manglede?",
    "Think of the last long meeting. What came out of it, and what was missing?",
  ),
  reflect(
    "time",
    "less-of",
    "Hvad fylder mere, end det fortjener? Hvad er det mindste, du kunne skrue ned?",
    "What takes more room than it deserves? What is the least you could turn down?",
  ),
  reflect(
    "direction",
    "leader-you-were",
    "Hvilken leder var du for nogle år siden? Hvad har du lært, og hvad har du mistet?",
    "What leader were you some years ago? What have you learnt, and what have you lost?",
  ),
  reflect(
    "recovery",
    "hard-day",
    "Hvad hjælper dig efter en svær dag? Hvem ved, at du har haft en?",
    "What helps you after a hard day? Who knows that you have had one?",
  ),
  reflect(
    "reflection",
    "told-a-friend",
    "Hvad ville du sige til en god kollega, der stod i din situation?",
    "What would you say to a good colleague who stood where you stand?",
  ),
  reflect(
    "people",
    "hard-talk",
    "Hvilken samtale skubber du foran dig? Hvad er du bange for, at den fører til?",
    "Which conversation do you keep putting off? What do you fear it will lead to?",
  ),
  reflect(
    "planning",
    "small-at-once",
    "Hvilke små ting bliver ved med at ligge? Hvad kan gøres med det samme, og hvad kan slippes?",
    "Which small things keep lying around? What can be done at once, and what can be let go?",
  ),
  reflect(
    "energy",
    "body-tells",
    "Hvor i kroppen mærker du en travl uge først? Hvad beder den om?",
    "Where in your body do you first feel a busy week? What does it ask for?",
  ),
  reflect(
    "availability",
    "evening-norm",
    "Hvad lærer andre om dine forventninger af det tidspunkt, du skriver på?",
    "What do others learn about your expectations from the hour you write at?",
  ),
  reflect(
    "priorities",
    "drop-one",
    "Hvis du skulle lægge én ting fra dig i denne uge, hvad skulle det så være?",
    "If you were to lay one thing down this week, what would it be?",
  ),
  reflect(
    "direction",
    "what-staff-would-say",
    "Hvad tror du, dine medarbejdere ville sige, at du er optaget af? Passer det?",
    "What do you think your people would say you care about? Is it so?",
  ),
  reflect(
    "meetings",
    "join-differently",
    "I hvilket møde siger du for lidt eller for meget? Hvad ville du prøve i stedet?",
    "In which meeting do you say too little or too much? What would you try instead?",
  ),
  reflect(
    "people",
    "own-leader",
    "Hvad har du brug for fra din egen leder lige nu? Ved din leder det?",
    "What do you need from your own leader just now? Does your leader know?",
  ),
  reflect(
    "time",
    "waiting-development",
    "Hvilken udviklingsopgave venter altid på en roligere uge? Hvad er dens første skridt?",
    "Which piece of development always waits for a calmer week? What is its first step?",
  ),
  reflect(
    "reflection",
    "what-went-well",
    "Hvad lykkedes for nylig, uden at du standsede op ved det?",
    "What went well lately without your stopping to notice?",
  ),
  reflect(
    "recovery",
    "truly-off",
    "Hvornår havde du sidst helt fri? Hvad gjorde det muligt?",
    "When were you last entirely off? What made it possible?",
  ),
  reflect(
    "energy",
    "small-trial",
    "Hvilken lille ændring kunne du prøve i to uger? Hvordan ville du mærke, om den virker?",
    "Which small change could you try for two weeks? How would you notice whether it works?",
  ),
  reflect(
    "direction",
    "values-tested",
    "Hvornår blev noget, du står for, sat på prøve? Hvad gjorde du?",
    "When was something you stand for put to the test? What did you do?",
  ),
  reflect(
    "people",
    "new-eyes",
    "Hvem ser tingene anderledes end du? Hvad ser de, som du overser?",
    "Who sees things differently from you? What do they see that you miss?",
  ),
  reflect(
    "planning",
    "ideal-tuesday",
    "Beskriv en almindelig tirsdag, som du gerne ville have den. Hvad ligner den allerede?",
    "Describe an ordinary Tuesday as you would like it. What is already like that?",
  ),
  lookBack(
    "reflection",
    "week-succeeded",
    "Hvad lykkedes i denne uge, og hvem skal have tak for det?",
    "What succeeded this week, and who is to be thanked for it?",
  ),
  lookBack(
    "people",
    "week-recognised",
    "Hvornår blev du set i denne uge? Hvem så du?",
    "When were you seen this week? Whom did you see?",
  ),
  lookBack(
    "recovery",
    "week-carried",
    "Hvad tager du med hjem fra ugen, og hvad lader du ligge til mandag?",
    "What do you take home from the week, and what do you leave lying until Monday?",
  ),
  lookBack(
    "planning",
    "week-ahead",
    "Hvad er det vigtigste i næste uge, og hvor i kalenderen ligger det?",
    "What matters most next week, and where in the calendar does it lie?",
  ),
  lookBack(
    "energy",
    "week-gave",
    "Hvad gav mest i ugen, og hvad tog mest? Kom noget bag på dig?",
    "What gave most this week, and what took most? Did anything surprise you?",
  ),
  lookBack(
    "priorities",
    "week-unfinished",
    "Hvad blev ikke til noget? Skal det flyttes, gives videre eller slippes?",
    "What came to nothing? Is it to be moved, passed on or let go?",
  ),
  recover(
    "recovery",
    "after-heavy-breath",
    "Lad samtalen lande. Hvad fylder lige nu, og hvad er ikke dit at bære?",
    "Let the talk settle. What fills you now, and what is not yours to carry?",
  ),
  recover(
    "people",
    "after-heavy-share",
    "Hvem kan du ringe til, inden du går videre?",
    "Whom can you call before you go on?",
  ),
  recover(
    "energy",
    "after-heavy-need",
    "Hvad har du brug for i de næste minutter: luft, stilhed eller en at tale med?",
    "What do you need in the next minutes: air, silence or somebody to talk to?",
  ),
  after(
    "meetings",
    "after-decided",
    "Hvad blev besluttet, hvem gør hvad, og hvad er dit første skridt?",
    "What was decided, who does what, and what is your first step?",
  ),
  after(
    "priorities",
    "after-drop",
    "Hvad skal gøres nu, og hvad behøver ikke blive til en opgave?",
    "What is to be done now, and what need not become a task?",
  ),
  after(
    "people",
    "after-who",
    "Hvem skal vide besked om det, I lige har talt om?",
    "Who needs to know about what you have just discussed?",
  ),
  concentrate(
    "planning",
    "focus-one",
    "Hvad er den ene ting, tiden her er til? Hvad skal være lukket imens?",
    "What is the one thing this time is for? What is to be closed meanwhile?",
  ),
  concentrate(
    "priorities",
    "focus-done",
    "Hvordan ser det ud, når det er godt nok?",
    "What does it look like when it is good enough?",
  ),
  concentrate(
    "direction",
    "focus-why",
    "Hvem får glæde af det, du arbejder på nu?",
    "Who will be glad of what you are working on now?",
  ),
];
