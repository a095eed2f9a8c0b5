import type { Sides } from "../../domain/balance/sides";
import type { NamedEvent } from "../../domain/classify/naming";
import type { Profile } from "../../domain/profile/profile";
import type { Millis } from "../../domain/time/instant";
import { dayName, hours } from "../words/format";
import type { MessageKey, Values, Words } from "../words/words";
import type { Opened } from "./behind";
import { rowNames } from "./row-names";

const SIDE_TITLES: Readonly<Record<keyof Sides, MessageKey>> = {
  giving: "week.giving",
  draining: "week.draining",
  neutral: "week.neutral",
  unjudged: "week.unjudged",
};

const SIDE_RULES: Readonly<Record<keyof Sides, MessageKey>> = {
  giving: "opened.givingRule",
  draining: "opened.drainingRule",
  neutral: "opened.neutralRule",
  unjudged: "opened.unjudgedRule",
};

const RULES: Readonly<Record<Exclude<Opened["kind"], "side">, MessageKey>> = {
  activity: "opened.activityRule",
  average: "opened.averageRule",
  day: "opened.dayRule",
  event: "opened.eventRule",
  counted: "opened.countedRule",
  past: "opened.pastRule",
  planned: "opened.plannedRule",
  norm: "opened.normRule",
  outside: "opened.outsideRule",
  aside: "opened.asideRule",
};

export function titleOfOpened(
  words: Words,
  profile: Profile,
  opened: Opened,
  whole: Millis,
  first: NamedEvent | undefined,
): string {
  const values = { hours: hours(words, whole) };
  const names = rowNames(words, profile.rows);
  switch (opened.kind) {
    case "side":
      return words.t(SIDE_TITLES[opened.side], values);
    case "activity":
      return words.t("opened.titled", { name: names.full(opened.activity), ...values });
    case "average":
      return words.t("opened.average", { name: names.full(opened.activity) });
    case "day":
      return words.t("opened.titled", { name: dayName(words, opened.day), ...values });
    case "event":
      return first?.event.title || words.t("events.unknown");
    case "counted":
      return words.t("opened.counted", values);
    case "past":
      return words.t("opened.past", values);
    case "planned":
      return words.t("opened.planned", values);
    case "norm":
      return words.t("opened.norm");
    case "outside":
      return words.t("opened.outside", values);
    case "aside":
      return words.t("opened.aside");
  }
}

export const ruleOfOpened = (words: Words, opened: Opened, values: Values): string =>
  words.t(opened.kind === "side" ? SIDE_RULES[opened.side] : RULES[opened.kind], values);
