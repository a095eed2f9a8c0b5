import { type CompiledPolicy, readPolicy } from "../../src/domain/boundary/compiled-policy";
import { type Rhythm, readRhythm } from "../../src/domain/boundary/meeting-decision";
import type { Words } from "../../src/ui/words/words";
import { languageOf, wordsOf } from "../office/catalogues";
import { ROAMING } from "../office/roaming";

/** What the pane has left in the mailbox for the moment of sending. */
export interface Standing {
  readonly policy: CompiledPolicy | null;
  readonly rhythm: Rhythm | null;
  readonly scheduledUntil: number;
  readonly words: () => Words;
}

export function readStanding(): Standing {
  const { roamingSettings, displayLanguage } = Office.context;
  const scheduled: unknown = roamingSettings.get(ROAMING.scheduled);
  return {
    policy: readPolicy(roamingSettings.get(ROAMING.policy)),
    rhythm: readRhythm(roamingSettings.get(ROAMING.rhythm)),
    scheduledUntil: typeof scheduled === "number" ? scheduled : 0,
    words: () => wordsOf(languageOf(roamingSettings.get(ROAMING.language), displayLanguage)),
  };
}
