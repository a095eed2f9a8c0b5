import type { CommandName } from "./commands";
import type { TerminalLanguage } from "./language";

interface HelpText {
  readonly about: string;
  readonly usage: string;
  readonly commands: Readonly<Record<CommandName, readonly [usage: string, what: string]>>;
  readonly codes: string;
  readonly unknown: (command: string) => string;
}

const EN: HelpText = {
  about: "Pusterum in the terminal: what the week gives and takes, counted on this machine.",
  usage: "Usage: npm run --silent cli -- COMMAND …",
  commands: {
    occurrences: [
      "occurrences FILE… --from ISO --to ISO [--zone ZONE] --json | occurrences --jobs",
      "What happens between two instants, with series expanded.",
    ],
    balance: [
      "balance FILE… --week 2026-W47 [--zone ZONE] [--profile FILE] [--now ISO] [--me ADDRESS] [--json]",
      "The week's balance: a table for people, or JSON.",
    ],
    boundaries: [
      "boundaries FILE… --week 2026-W47 [--mail FILE] [--zone ZONE] [--profile FILE] [--now ISO] [--me ADDRESS] [--json]",
      "What the week held outside the frame, and the rest that it left; mail as a JSON list of times.",
    ],
    classify: ["classify", "Events as JSON lines in, activities as JSON lines out."],
    "send-check": [
      "send-check --at ISO [--at ISO …] [--profile FILE] [--json]",
      "Whether a mail sent then would go or be asked about, why, and until when.",
    ],
    pull: [
      "pull --account caldav [--url URL] --user USER [--calendar NAME …] [--from ISO] [--to ISO] [--zone ZONE] [--json]",
      "What a CalDAV account would bring in; the password is read from PUSTERUM_PASSWORD.",
    ],
    plan: [
      "plan FILE… --week 2026-W47 [--zone ZONE] [--profile FILE] [--now ISO] [--json | --ics]",
      "Where time for reflection has room in the week, why there, and what is in the way of the rest.",
    ],
    demo: [
      "demo --week 2026-W47 [--lang da|en] [--profile]",
      "The demo calendar of an invented leader, as .ics.",
    ],
  },
  codes: "Exit code 0: done. 1: wrong usage. 2: the input could not be read.",
  unknown: (command) => `There is no command called "${command}".`,
};

const DA: HelpText = {
  about: "Pusterum i terminalen: hvad ugen giver og tager, talt på denne maskine.",
  usage: "Brug: npm run --silent cli -- KOMMANDO …",
  commands: {
    occurrences: [
      "occurrences FIL… --from ISO --to ISO [--zone ZONE] --json | occurrences --jobs",
      "Hvad der sker mellem to tidspunkter, med serier foldet ud.",
    ],
    balance: [
      "balance FIL… --week 2026-W47 [--zone ZONE] [--profile FIL] [--now ISO] [--me ADRESSE] [--json]",
      "Ugens balance: en tabel til mennesker, eller JSON.",
    ],
    boundaries: [
      "boundaries FIL… --week 2026-W47 [--mail FIL] [--zone ZONE] [--profile FIL] [--now ISO] [--me ADRESSE] [--json]",
      "Hvad der lå uden for rammen i ugen, og hvilen, der blev tilbage; mails som en JSON-liste af tidspunkter.",
    ],
    classify: ["classify", "Begivenheder som JSON-linjer ind, aktiviteter som JSON-linjer ud."],
    "send-check": [
      "send-check --at ISO [--at ISO …] [--profile FIL] [--json]",
      "Om en mail på det tidspunkt går af sted eller spørger først, hvorfor og hvor længe.",
    ],
    pull: [
      "pull --account caldav [--url URL] --user BRUGER [--calendar NAVN …] [--from ISO] [--to ISO] [--zone ZONE] [--json]",
      "Hvad en CalDAV-konto ville hente ind; adgangskoden læses fra PUSTERUM_PASSWORD.",
    ],
    plan: [
      "plan FIL… --week 2026-W47 [--zone ZONE] [--profile FIL] [--now ISO] [--json | --ics]",
      "Hvor ugen har plads til refleksion, hvorfor lige dér, og hvad der er i vejen for resten.",
    ],
    demo: [
      "demo --week 2026-W47 [--lang da|en] [--profile]",
      "Demokalenderen for en opdigtet leder, som .ics.",
    ],
  },
  codes: "Slutkode 0: færdig. 1: forkert brug. 2: input kunne ikke læses.",
  unknown: (command) => `Der er ingen kommando ved navn "${command}".`,
};

const TEXTS: Readonly<Record<TerminalLanguage, HelpText>> = { da: DA, en: EN };

export function helpLines(language: TerminalLanguage): string[] {
  const { about, usage, commands, codes } = TEXTS[language];
  const rows = Object.values(commands).flatMap(([line, what]) => [`  ${line}`, `      ${what}`]);
  return [about, "", usage, "", ...rows, "", codes];
}

export const usageOf = (command: CommandName, language: TerminalLanguage): string =>
  TEXTS[language].commands[command][0];

export const unknownCommand = (command: string, language: TerminalLanguage): string =>
  TEXTS[language].unknown(command);
