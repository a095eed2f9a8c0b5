import type { NoticeStore } from "../../src/app/notice-budget";
import { keptRecord } from "./kept-record";

/** What was told, kept for as long as a test runs. */
export const keptNotices = (): NoticeStore => keptRecord({ day: "", count: 0, told: [] });
