import type { CountingRuleId, Effect } from "../../domain/balance/counting-rules";
import type { MessageKey } from "../words/words";

/** One sentence for each row of the counting table; a new row does not compile without its sentence. */
export const COUNTED_HOW: Readonly<Record<CountingRuleId | "same-meeting", MessageKey>> = {
  cancelled: "counting.cancelled",
  declined: "counting.declined",
  "on-call": "counting.onCall",
  free: "counting.free",
  absence: "counting.absence",
  "out-of-office": "counting.outOfOffice",
  private: "counting.private",
  "all-day-elsewhere": "counting.allDayElsewhere",
  "all-day": "counting.allDay",
  tentative: "counting.tentative",
  unanswered: "counting.unanswered",
  elsewhere: "counting.elsewhere",
  ordinary: "counting.ordinary",
  "same-meeting": "counting.sameMeeting",
};

export const EFFECTS: Readonly<Record<Effect, MessageKey>> = {
  hours: "counting.effectHours",
  "day-norm": "counting.effectDayNorm",
  nothing: "counting.effectNothing",
  "less-norm": "counting.effectLessNorm",
  "own-life": "counting.effectOwnLife",
  "on-call": "counting.effectOnCall",
};
