import { NOTHING_TOLD, type NoticeStore } from "../../src/app/notice-budget";

/** What was told, kept for as long as a test runs. */
export function keptNotices(): NoticeStore {
  let record = NOTHING_TOLD;
  return {
    get: async () => record,
    change: async (how) => {
      record = how(record);
      return record;
    },
  };
}
