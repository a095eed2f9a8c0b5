import type { AccountRow } from "../../app/account";
import type { ShareTrouble, ShareTroubleReason } from "../../app/share-ports";
import type { ProfileGroup } from "../../domain/profile/groups";
import { accountWhy, hostOf } from "../calendars/account-words";
import type { MessageKey, Words } from "../words/words";

export const GROUP_WORDS: Readonly<Record<ProfileGroup, MessageKey>> = {
  settings: "data.group.settings",
  frames: "data.group.frames",
  activities: "data.group.activities",
  corrections: "data.group.corrections",
  decisions: "data.group.decisions",
  wishes: "data.group.wishes",
  journal: "data.group.journal",
};

type Own = "no-room" | "unfit" | "newer" | "damaged" | "account-gone" | "device-forgotten";
const OWN: Readonly<Record<Own, MessageKey>> = {
  "no-room": "data.share.noRoom",
  newer: "data.share.newer",
  unfit: "data.share.unfit",
  damaged: "data.share.damaged",
  "account-gone": "data.share.accountGone",
  "device-forgotten": "data.devices.gone",
};

const isOwn = (reason: ShareTroubleReason): reason is Own => reason in OWN;

/** What stands in the way of sharing, in one sentence. */
export function shareWhy(
  words: Words,
  { reason, detail = "" }: ShareTrouble,
  account: AccountRow | undefined,
): string {
  const host = account ? hostOf(account) : "";
  return isOwn(reason)
    ? words.t(OWN[reason], { host, name: detail })
    : accountWhy(words, { reason, detail }, host);
}
