import { decideMeeting } from "../../src/domain/boundary/meeting-decision";
import { instant } from "../../src/domain/time/instant";
import { type Ask, askAll } from "./ask-all";
import { finishOf } from "./finish";
import { meetingAlert } from "./meeting-alert";
import { readStanding } from "./standing";

const PATIENCE = 2_500;

/** Asks before others get a meeting outside the leader's frames. An appointment of one's own is nobody's business. */
export function onAppointmentSend(event: Office.MailboxEvent): void {
  const finish = finishOf(event);
  finish.safely(() => {
    const { policy, rhythm, words } = readStanding();
    // When it is and who is invited can only be asked for; without timers nobody would notice that no answer comes.
    if (!policy || !finish.allowAfter(PATIENCE)) return finish.allow();
    const meeting = Office.context.mailbox.item as unknown as Office.AppointmentCompose;
    const asks: Ask[] = [
      (answer) => meeting.start.getAsync(answer),
      (answer) => meeting.end.getAsync(answer),
      (answer) => meeting.requiredAttendees.getAsync(answer),
      (answer) => meeting.optionalAttendees.getAsync(answer),
    ];
    askAll(asks, finish, ([start, end, required, optional]) => {
      const now = instant(Date.now());
      const span = { start: instant(Number(start)), end: instant(Number(end)) };
      const invited = countOf(required) + countOf(optional);
      const outside = decideMeeting(policy, span, invited, rhythm, now);
      if (outside === null) return finish.allow();
      finish.ask(meetingAlert(words(), policy, span.start, invited, outside, now));
    });
  });
}

const countOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
