import type { CompiledPolicy } from "../../src/domain/boundary/compiled-policy";
import type { MeetingOutside } from "../../src/domain/boundary/meeting-decision";
import { HOUR, type Instant, MINUTE } from "../../src/domain/time/instant";
import { dayAndTime } from "../../src/ui/guard/when";
import type { MessageKey, Words } from "../../src/ui/words/words";
import { COMMAND } from "../office/roaming";
import type { Alert } from "./finish";

const WHY: Readonly<Record<MeetingOutside["because"], MessageKey>> = {
  edge: "outlook.alert.meetingOutside",
  late: "outlook.alert.meetingOutside",
  "quiet-day": "outlook.alert.meetingQuietDay",
  holiday: "outlook.alert.meetingHoliday",
  leave: "outlook.alert.meetingLeave",
};

/** With the invited in mind: how many get a meeting, when, and when else it could be. */
export function meetingAlert(
  words: Words,
  policy: CompiledPolicy,
  start: Instant,
  invited: number,
  { because, opens, rest }: MeetingOutside,
  now: Instant,
): Alert {
  const at = (when: Instant) => dayAndTime(words, policy, now, when);
  const text = [words.t(WHY[because])];
  if (rest !== null) {
    const minutes = Math.floor(rest / MINUTE) % 60;
    text.push(words.t("outlook.alert.rest", { hours: Math.floor(rest / HOUR), minutes }));
  }
  if (opens !== null) text.push(words.t("outlook.alert.proposal", { at: at(opens) }));
  text.push(words.t("outlook.alert.chooseMeeting"));
  return {
    title: words.t("outlook.alert.meeting", { count: invited, at: at(start) }, invited),
    text: text.join(" "),
    cancelLabel: words.t("outlook.alert.otherTime"),
    commandId: COMMAND.appointmentCompose,
    context: { until: opens },
  };
}
