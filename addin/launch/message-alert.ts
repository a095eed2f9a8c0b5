import type { CompiledPolicy } from "../../src/domain/boundary/compiled-policy";
import type { Held } from "../../src/domain/boundary/send-decision";
import type { Instant } from "../../src/domain/time/instant";
import { questionWords } from "../../src/ui/guard/dialog/question-words";
import { dayAndTime } from "../../src/ui/guard/when";
import type { Words } from "../../src/ui/words/words";
import { COMMAND } from "../office/roaming";
import type { Alert } from "./finish";

/** The guard's own question: what the time is, why it asks, and when the mail could go instead. */
export function messageAlert(words: Words, policy: CompiledPolicy, held: Held, now: Instant): Alert {
  const { title, why } = questionWords(words, policy, now, held, true);
  const until = held.until;
  const proposal =
    until === null ? [] : [words.t("outlook.alert.proposal", { at: dayAndTime(words, policy, now, until) })];
  return {
    title,
    text: [why, ...proposal, words.t("outlook.alert.choose")].join(" "),
    cancelLabel: words.t("outlook.alert.later"),
    commandId: COMMAND.messageCompose,
    context: { until },
  };
}
