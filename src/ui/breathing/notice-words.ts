import type { BlockNotice } from "../../app/blocks/notices";
import type { Words } from "../words/words";

/** What a notification says; the meeting's own name is the leader's to see. */
export const noticeWords = (words: Words, { about, title }: BlockNotice) =>
  about === "landed"
    ? {
        title: words.t("pusterum.notice.landed"),
        message: words.t("pusterum.notice.landedText", { title: title || words.t("events.unknown") }),
      }
    : { title: words.t("pusterum.notice.ended"), message: words.t("pusterum.notice.endedText") };
