import type { CommandName } from "./commands";

export type HelpLanguage = "da" | "en";

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
      "balance FILE… --week 2026-W47 [--zone ZONE] [--profile FILE] [--json]",
      "The week's balance: a table for people, or JSON.",
    ],
    classify: ["classify", "Events as JSON lines in, activities as JSON lines out."],
    "send-check": [
      "send-check --at ISO [--at ISO …] [--profile FILE] [--json]",
      "Whether a mail sent then would go or be asked about, why, and until when.",
    ],
    demo: ["demo --week 2026-W47", "The demo calendar of an invented leader, as .ics."],
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
      "balance FIL… --week 2026-W47 [--zone ZONE] [--profile FIL] [--json]",
      "Ugens balance: en tabel til mennesker, eller JSON.",
    ],
    classify: ["classify", "Begivenheder som JSON-linjer ind, aktiviteter som JSON-linjer ud."],
    "send-check": [
      "send-check --at ISO [--at ISO …] [--profile FIL] [--json]",
      "Om en mail på det tidspunkt går af sted eller spørger først, hvorfor og hvor længe.",
    ],
    demo: ["demo --week 2026-W47", "Demokalenderen for en opdigtet leder, som .ics."],
  },
  codes: "Slutkode 0: færdig. 1: forkert brug. 2: input kunne ikke læses.",
  unknown: (command) => `Der er ingen kommando ved navn "${command}".`,
};

const TEXTS: Readonly<Record<HelpLanguage, HelpText>> = { da: DA, en: EN };

/** The language the terminal asks for, by the order that POSIX gives its variables. */
export function helpLanguage(env: Readonly<Record<string, string | undefined>>): HelpLanguage {
  const asked = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^da\b/iu.test(asked.replace("_", "-")) ? "da" : "en";
}

export function helpLines(language: HelpLanguage): string[] {
  const { about, usage, commands, codes } = TEXTS[language];
  const rows = Object.values(commands).flatMap(([line, what]) => [`  ${line}`, `      ${what}`]);
  return [about, "", usage, "", ...rows, "", codes];
}

export const usageOf = (command: CommandName, language: HelpLanguage): string =>
  TEXTS[language].commands[command][0];

export const unknownCommand = (command: string, language: HelpLanguage): string =>
  TEXTS[language].unknown(command);
