import type { LocalDay } from "../domain/time/days";

/** Two notifications a day from the whole product, whatever they are about. */
export const MOST_A_DAY = 2;
/** So many names of what is told once only are remembered. */
const REMEMBERED = 100;

export interface NoticeRecord {
  readonly day: string;
  /** Notifications shown on that day. */
  readonly count: number;
  /** What is told once only, by name. */
  readonly told: readonly string[];
}

export interface NoticeStore {
  get(): Promise<NoticeRecord>;
  /** Changes the record in one step; changes never overtake each other. */
  change(how: (record: NoticeRecord) => NoticeRecord): Promise<NoticeRecord>;
}

export interface NoticePorts {
  readonly noticeStore: NoticeStore;
}

export const toldOn = (record: NoticeRecord, day: LocalDay): number =>
  record.day === day ? record.count : 0;

interface Wish {
  readonly day: LocalDay;
  /** Told once only by this name. */
  readonly once?: string;
  /** Of the day's notifications, those that are promised to something else. */
  readonly promised?: number;
}

/** Counts one more notification; false when the day has had its share, or when this was told before. */
export async function takeNotice(
  { noticeStore }: NoticePorts,
  { day, once, promised = 0 }: Wish,
): Promise<boolean> {
  let isTaken = false;
  await noticeStore.change((record) => {
    const count = toldOn(record, day);
    isTaken = count + promised < MOST_A_DAY && (once === undefined || !record.told.includes(once));
    if (!isTaken) return record;
    const told = once === undefined ? record.told : [...record.told, once].slice(-REMEMBERED);
    return { day, count: count + 1, told };
  });
  return isTaken;
}
