import { NOTHING_TOLD, type NoticeStore } from "../app/notice-budget";
import { storedRecord } from "./stored-record";

export const noticeStore: NoticeStore = storedRecord("notices", NOTHING_TOLD);
