import { isAtHome } from "../../src/domain/calendar/at-home";
import type { Attendance } from "../../src/domain/calendar/event";
import type { Recurrence } from "../../src/domain/calendar/times-a-year";
import { type Instant, instant } from "../../src/domain/time/instant";
import { asked } from "./asked";

export interface MeetingFacts {
  /** Stays the same for the same item; "" for one that is not saved yet. */
  readonly id: string;
  readonly series: string | null;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Everyone but the leader. */
  readonly people: Attendance;
  readonly isMine: boolean;
  readonly recurrence: Recurrence | null;
  readonly categories: readonly string[];
}

/** "unknown": the mailbox has no category of that name, and an item takes no other. */
export type Categorised = "written" | "unknown" | "cannot";

/** An appointment, being written or being read. */
export interface MeetingDoor {
  /** null when Outlook does not answer. */
  facts(): Promise<MeetingFacts | null>;
  /** Moves the end; null where the appointment is only read. */
  readonly endAt: ((at: Instant) => Promise<boolean>) | null;
  /** Opens an answer to the organiser with this text; null where there is nobody to answer. */
  readonly reply: ((text: string) => boolean) | null;
  categorise(name: string): Promise<Categorised>;
  uncategorise(name: string): Promise<Categorised>;
}

/** Outlook's number for a category that is not in the mailbox's list. */
const INVALID_CATEGORY = 9036;

function categorising(item: { readonly categories: Office.Categories }, canCategorise: boolean) {
  const outcome = async (ask: (done: (result: Office.AsyncResult<void>) => void) => void) => {
    if (!canCategorise) return "cannot";
    const answer = await asked<void>(ask);
    if (answer.ok) return "written";
    return answer.code === INVALID_CATEGORY ? "unknown" : "cannot";
  };
  return {
    names: async () => {
      if (!canCategorise) return [];
      const answer = await asked<Office.CategoryDetails[]>((done) => item.categories.getAsync(done));
      return answer.ok ? (answer.value ?? []).map(({ displayName }) => displayName) : [];
    },
    categorise: (name: string): Promise<Categorised> =>
      outcome((done) => item.categories.addAsync([name], done)),
    uncategorise: (name: string): Promise<Categorised> =>
      outcome((done) => item.categories.removeAsync([name], done)),
  };
}

function othersThan(me: string, people: readonly Office.EmailAddressDetails[]): Attendance {
  const others = new Set(people.map(({ emailAddress }) => emailAddress.toLowerCase()));
  others.delete(me);
  const inside = [...others].filter((address) => isAtHome(address, [me])).length;
  return { inside, outside: others.size - inside };
}

const recurrenceOf = (told: Office.Recurrence | null | undefined): Recurrence | null =>
  told
    ? {
        type: String(told.recurrenceType),
        interval: told.recurrenceProperties?.interval ?? 1,
        days: told.recurrenceProperties?.days?.length ?? 1,
      }
    : null;

export function readDoor(
  item: Office.AppointmentRead,
  me: string,
  supports: (version: string) => boolean,
): MeetingDoor {
  const { names, categorise, uncategorise } = categorising(item, supports("1.8"));
  const organizer = item.organizer.emailAddress.toLowerCase();
  const isMine = organizer === me;
  return {
    endAt: null,
    reply: isMine
      ? null
      : (text) => {
          try {
            item.displayReplyForm(text);
            return true;
          } catch {
            return false;
          }
        },
    categorise,
    uncategorise,
    facts: async () => ({
      id: item.itemId,
      series: supports("1.7") && item.seriesId ? item.seriesId : null,
      title: item.subject,
      start: instant(Number(item.start)),
      end: instant(Number(item.end)),
      people: othersThan(me, [...item.requiredAttendees, ...item.optionalAttendees, item.organizer]),
      isMine,
      recurrence: supports("1.7") ? recurrenceOf(item.recurrence) : null,
      categories: await names(),
    }),
  };
}

export function composeDoor(
  item: Office.AppointmentCompose,
  me: string,
  supports: (version: string) => boolean,
): MeetingDoor {
  const { names, categorise, uncategorise } = categorising(item, supports("1.8"));
  const people = async (list: Office.Recipients) => {
    const answer = await asked<Office.EmailAddressDetails[]>((done) => list.getAsync(done));
    return answer.ok ? answer.value : [];
  };
  return {
    endAt: async (at) => (await asked<void>((done) => item.end.setAsync(new Date(at), done))).ok,
    reply: null,
    categorise,
    uncategorise,
    facts: async () => {
      const [title, start, end] = await Promise.all([
        asked<string>((done) => item.subject.getAsync(done)),
        asked<Date>((done) => item.start.getAsync(done)),
        asked<Date>((done) => item.end.getAsync(done)),
      ]);
      if (!title.ok || !start.ok || !end.ok) return null;
      const invited = await Promise.all([people(item.requiredAttendees), people(item.optionalAttendees)]);
      const knowsSeries = supports("1.7");
      const series = knowsSeries
        ? await asked<Office.Recurrence>((done) => item.recurrence.getAsync(done))
        : { ok: false as const };
      return {
        id: "",
        series: knowsSeries && item.seriesId ? item.seriesId : null,
        title: title.value,
        start: instant(Number(start.value)),
        end: instant(Number(end.value)),
        people: othersThan(me, invited.flat()),
        isMine: true,
        recurrence: series.ok ? recurrenceOf(series.value) : null,
        categories: await names(),
      };
    },
  };
}
