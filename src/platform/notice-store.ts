import type { NoticeStore } from "../app/notice-budget";
import { storedRecord } from "./stored-record";

export const noticeStore: NoticeStore = storedRecord("notices", { day: "", count: 0, told: [] });
