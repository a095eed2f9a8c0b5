import type { CompiledPolicy } from "../../domain/boundary/compiled-policy";
import { momentOf, nextAsking } from "../../domain/boundary/send-decision";
import type { Instant } from "../../domain/time/instant";
import type { Words } from "../words/words";
import { dayAndTime } from "./when";

/** The state of this moment in a few words: "Lukket til i morgen kl. 8.00". */
export function stateWords(words: Words, policy: CompiledPolicy | null, now: Instant): string {
  const moment = policy && momentOf(policy, now);
  if (!policy || !moment) return words.t("guard.state.unknown");
  const when = (at: Instant | null) => (at === null ? "" : dayAndTime(words, policy, now, at));
  const asks = nextAsking(policy, now);
  switch (moment.state) {
    case "duty":
      return words.t("guard.state.duty", { until: when(moment.until) });
    case "paused":
      return words.t("guard.state.paused", { until: when(moment.until) });
    case "open":
    case "open-on-holiday":
      return words.t("guard.state.open", { until: when(moment.until) });
    case "no-frames":
      return words.t("guard.state.noFrames");
    default:
      if (asks !== now)
        return asks === null
          ? words.t("guard.state.never")
          : words.t("guard.state.edge", { asks: when(asks) });
      return moment.opens === null
        ? words.t("guard.state.closedOpen")
        : words.t("guard.state.closed", { until: when(moment.opens) });
  }
}

/** What will happen tonight, in one sentence. */
export function tonightWords(words: Words, policy: CompiledPolicy | null, now: Instant): string {
  if (!policy) return words.t("guard.state.unknown");
  const asks = nextAsking(policy, now);
  if (asks === null) return words.t("guard.tonight.never");
  const opens = momentOf(policy, asks)?.opens ?? null;
  const when = (at: Instant) => dayAndTime(words, policy, now, at);
  if (opens === null) return words.t("guard.tonight.open", { asks: when(asks) });
  return asks === now
    ? words.t("guard.tonight.now", { opens: when(opens) })
    : words.t("guard.tonight.later", { asks: when(asks), opens: when(opens) });
}
