import type { ShowAs } from "../../../domain/calendar/event";

/** What X-MICROSOFT-CDO-BUSYSTATUS calls it. */
export const BUSY_WORDS: Readonly<Record<ShowAs, string>> = {
  free: "FREE",
  tentative: "TENTATIVE",
  busy: "BUSY",
  oof: "OOF",
  workingElsewhere: "WORKINGELSEWHERE",
};
