import type { NoticeRecord, NoticeStore } from "../../src/app/notice-budget";

/** What was told, kept for as long as a test runs. */
export function keptNotices(): NoticeStore {
  let record: NoticeRecord = { day: "", count: 0, told: [] };
  return {
    get: async () => record,
    change: async (how) => {
      record = how(record);
      return record;
    },
  };
}
