import type { Decision } from "../../domain/activity/activity";
import type { MessageKey } from "../words/words";

export const DECISION_WORD: Readonly<Record<Decision, MessageKey>> = {
  keep: "grid.keep",
  more: "grid.more",
  less: "grid.less",
  delegate: "grid.delegate",
  drop: "grid.drop",
};
