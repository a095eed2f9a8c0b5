import type { CompiledPolicy } from "../../../domain/boundary/compiled-policy";
import { localTime, weekdayIndex } from "../../../domain/boundary/local-line";
import type { Held } from "../../../domain/boundary/send-decision";
import type { Instant } from "../../../domain/time/instant";
import type { MessageKey, Words } from "../../words/words";
import { clock, dayAndTime } from "../when";

/** Everything the dialog says, worded before it opens, so that a missing sentence can still let the mail go. */
export interface QuestionWords {
  readonly language: string;
  readonly title: string;
  readonly why: string;
  readonly night: string;
  readonly nowClock: string;
  readonly thenClock: string | null;
  readonly later: string | null;
  readonly now: string;
  readonly nowWithLine: string;
  readonly addLine: string;
  readonly lineLabel: string;
  readonly duty: string;
  readonly noMore: string;
  readonly back: string;
}

const WHY: Readonly<Record<Held["because"], MessageKey>> = {
  edge: "guard.why.late",
  late: "guard.why.late",
  "quiet-day": "guard.why.quietDay",
  holiday: "guard.why.holiday",
  leave: "guard.why.leave",
};

function titleOf(words: Words, policy: CompiledPolicy, now: Instant, until: Instant | null): string {
  if (until === null) return words.t("guard.ask.open");
  const [today, day] = [localTime(policy, now), localTime(policy, until)];
  const away = day.day - today.day;
  if (away <= 0) return words.t("guard.ask.today", { time: clock(words, day) });
  if (away === 1) return words.t("guard.ask.tomorrow");
  const weekday = words.t("guard.weekdays").split(" ")[weekdayIndex(day.day)] ?? "";
  return away < 7 ? words.t("guard.ask.weekday", { weekday }) : words.t("guard.ask.open");
}

function whyOf(words: Words, policy: CompiledPolicy, now: Instant, held: Held): string {
  const here = localTime(policy, now);
  const values = { now: clock(words, here) };
  const isEvening = held.because === "late" || held.because === "edge";
  if (!isEvening) return words.t(WHY[held.because], values);
  const since = held.since === null ? null : localTime(policy, held.since);
  if (since?.day === here.day) return words.t("guard.why.late", { ...values, since: clock(words, since) });
  const opens = held.until === null ? null : localTime(policy, held.until);
  if (opens?.day === here.day) return words.t("guard.why.early", { ...values, opens: clock(words, opens) });
  return words.t("guard.why.outside", values);
}

export function questionWords(
  words: Words,
  policy: CompiledPolicy,
  now: Instant,
  held: Held,
  canSchedule: boolean,
): QuestionWords {
  const at = held.until === null ? null : dayAndTime(words, policy, now, held.until);
  return {
    language: words.locale,
    title: titleOf(words, policy, now, held.until),
    why: whyOf(words, policy, now, held),
    night: words.t("guard.night"),
    nowClock: clock(words, localTime(policy, now)),
    thenClock: held.until === null ? null : clock(words, localTime(policy, held.until)),
    later: at === null ? null : words.t(canSchedule ? "guard.act.schedule" : "guard.act.wait", { at }),
    now: words.t("guard.act.now"),
    nowWithLine: words.t("guard.act.nowWithLine"),
    addLine: words.t("guard.act.addLine"),
    lineLabel: words.t("guard.act.lineLabel"),
    duty: words.t("guard.act.duty"),
    noMore: words.t("guard.act.noMore"),
    back: words.t("guard.act.back"),
  };
}
