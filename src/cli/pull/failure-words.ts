import type { SourceFailure, SourceFailureReason } from "../../app/calendar-source";
import type { TerminalLanguage } from "../language";

type Sentences = Readonly<Record<SourceFailureReason, string>>;

const EN: Sentences = {
  offline: "this machine is offline.",
  unreachable: "the server cannot be reached.",
  "timed-out": "the server did not answer in time.",
  throttled: "the server asks us to come back later.",
  unavailable: "the server is out of order at present.",
  malformed: "the server's answer could not be read.",
  "sign-in-needed": "the sign-in has run out.",
  denied: "the sign-in was refused.",
  "window-closed": "the sign-in was closed.",
  "window-silent": "the sign-in did not come back.",
  "wrong-state": "the answer to the sign-in was not ours.",
  "other-account": "somebody else has signed in.",
  "admin-consent-needed": "an administrator has to consent first.",
  "origin-refused": "the application is not registered for this use.",
  "wrong-password": "the user name or the password is wrong.",
  "consent-missing": "a consent is missing.",
  "permission-needed": "this address has not been allowed.",
  refused: "the server refused the request.",
  "read-only": "the calendar may only be read.",
  "not-found": "there is nothing at this address.",
  "changed-elsewhere": "it has been changed elsewhere meanwhile.",
  "start-over": "the server wants to be read from the beginning.",
  "no-calendar-server": "there is no CalDAV server at this address.",
  "cut-off": "the calendar was cut off on its way.",
  "leads-elsewhere": "the address leads on to another host.",
  "suddenly-empty": "the calendar suddenly has no events.",
  cannot: "this kind of calendar cannot do that.",
};

const DA: Sentences = {
  offline: "denne maskine er ikke på nettet.",
  unreachable: "serveren kan ikke nås.",
  "timed-out": "serveren svarede ikke i tide.",
  throttled: "serveren beder os komme igen senere.",
  unavailable: "serveren er ude af drift lige nu.",
  malformed: "serverens svar kunne ikke læses.",
  "sign-in-needed": "login er udløbet.",
  denied: "login blev afvist.",
  "window-closed": "login blev lukket.",
  "window-silent": "login vendte ikke tilbage.",
  "wrong-state": "svaret på login var ikke vores.",
  "other-account": "en anden er logget ind.",
  "admin-consent-needed": "en administrator skal give samtykke først.",
  "origin-refused": "programmet er ikke registreret til denne brug.",
  "wrong-password": "brugernavnet eller adgangskoden er forkert.",
  "consent-missing": "der mangler et samtykke.",
  "permission-needed": "adressen er ikke tilladt.",
  refused: "serveren afviste forespørgslen.",
  "read-only": "kalenderen må kun læses.",
  "not-found": "der er intet på denne adresse.",
  "changed-elsewhere": "den er ændret et andet sted imens.",
  "start-over": "serveren vil læses forfra.",
  "no-calendar-server": "der er ingen CalDAV-server på denne adresse.",
  "cut-off": "kalenderen blev afbrudt undervejs.",
  "leads-elsewhere": "adressen fører videre til en anden server.",
  "suddenly-empty": "kalenderen har pludselig ingen aftaler.",
  cannot: "det kan denne slags kalender ikke.",
};

const SENTENCES: Readonly<Record<TerminalLanguage, Sentences>> = { da: DA, en: EN };

export const failureSentence = ({ reason, detail }: SourceFailure, language: TerminalLanguage): string =>
  SENTENCES[language][reason] + (detail ? ` (${detail})` : "");
