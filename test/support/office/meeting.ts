import { type Asked, Refused } from "./answering";
import { strict, withoutLater } from "./strict";

/** What the played appointment holds; the test reads here what the add-in has done to it. */
export interface MadeMeeting {
  subject: string;
  start: Date;
  end: Date;
  required: number;
  optional: number;
  categories: string[];
  /** What the mailbox knows as categories; others cannot be put on an item. */
  readonly master: readonly string[];
  readonly series: Pick<Office.Recurrence, "recurrenceType" | "recurrenceProperties"> | null;
  readonly organizer: string;
  replies: string[];
  context: string;
}

export const madeMeeting = (meeting: Partial<MadeMeeting> = {}): MadeMeeting => ({
  subject: "Tilsyn: handleplan",
  start: new Date("2026-11-17T14:00:00Z"),
  end: new Date("2026-11-17T16:00:00Z"),
  required: 3,
  optional: 0,
  categories: [],
  master: [],
  series: null,
  organizer: "chef@kommune.example",
  replies: [],
  context: "",
  ...meeting,
});

type Answers = (act: (...args: readonly unknown[]) => unknown) => Asked;

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    emailAddress: `deltager${from + index}@kommune.example`,
    displayName: `Deltager ${from + index}`,
    recipientType: "user",
    appointmentResponse: "none",
  })) as unknown as Office.EmailAddressDetails[];

function categoriesOf(meeting: MadeMeeting, asked: Answers): Office.Categories {
  const members = {
    getAsync: asked(() => meeting.categories.map((displayName) => ({ displayName, color: "None" }))),
    addAsync: asked((names) => {
      const added = names as string[];
      // 9036: InvalidCategory.
      if (added.some((name) => !meeting.master.includes(name))) throw new Refused(9036);
      meeting.categories.push(...added);
    }),
    removeAsync: asked((names) => {
      meeting.categories = meeting.categories.filter((each) => !(names as string[]).includes(each));
    }),
  } satisfies Pick<Office.Categories, "getAsync" | "addAsync" | "removeAsync">;
  return strict("categories", members);
}

const SINCE = { categories: 8, recurrence: 7, seriesId: 7 };

export function composedMeeting(meeting: MadeMeeting, asked: Answers, mailbox: number) {
  const time = (name: "start" | "end") =>
    strict(name, {
      getAsync: asked(() => meeting[name]),
      setAsync: asked((at) => {
        meeting[name] = at as Date;
      }),
    } satisfies Pick<Office.Time, "getAsync" | "setAsync">) as Office.Time;
  const attendees = (list: () => unknown) =>
    strict("attendees", { getAsync: asked(list) } satisfies Pick<
      Office.Recipients,
      "getAsync"
    >) as Office.Recipients;
  const members = {
    itemType: "appointment",
    subject: strict("subject", {
      getAsync: asked(() => meeting.subject),
      setAsync: asked(() => undefined),
    } satisfies Pick<Office.Subject, "getAsync" | "setAsync">) as Office.Subject,
    start: time("start"),
    end: time("end"),
    requiredAttendees: attendees(() => people(meeting.required)),
    optionalAttendees: attendees(() => people(meeting.optional, 100)),
    categories: categoriesOf(meeting, asked),
    recurrence: strict("recurrence", {
      getAsync: asked(() => meeting.series),
    } satisfies Pick<Office.Recurrence, "getAsync">) as Office.Recurrence,
    seriesId: meeting.series ? "series-1" : "",
    getInitializationContextAsync: asked(() => meeting.context),
  } satisfies Pick<
    Office.AppointmentCompose,
    | "itemType"
    | "subject"
    | "start"
    | "end"
    | "requiredAttendees"
    | "optionalAttendees"
    | "categories"
    | "recurrence"
    | "seriesId"
    | "getInitializationContextAsync"
  >;
  return strict("item", withoutLater(members, SINCE, mailbox));
}

export function readMeeting(meeting: MadeMeeting, asked: Answers, mailbox: number) {
  const members = {
    itemType: "appointment",
    itemId: "item-1",
    subject: meeting.subject,
    start: meeting.start,
    end: meeting.end,
    location: "",
    requiredAttendees: people(meeting.required),
    optionalAttendees: people(meeting.optional, 100),
    organizer: {
      emailAddress: meeting.organizer,
      displayName: meeting.organizer,
    } as Office.EmailAddressDetails,
    categories: categoriesOf(meeting, asked),
    recurrence: meeting.series as Office.Recurrence,
    seriesId: meeting.series ? "series-1" : "",
    displayReplyForm: (text: string | Office.ReplyFormData) => void meeting.replies.push(String(text)),
  } satisfies Pick<
    Office.AppointmentRead,
    | "itemType"
    | "itemId"
    | "subject"
    | "start"
    | "end"
    | "location"
    | "requiredAttendees"
    | "optionalAttendees"
    | "organizer"
    | "categories"
    | "recurrence"
    | "seriesId"
    | "displayReplyForm"
  >;
  return strict("item", withoutLater(members, SINCE, mailbox));
}
