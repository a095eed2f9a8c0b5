import type {
  BlockReason,
  Concession,
  PlannedBlock,
  UnplacedBlock,
  UnplacedReason,
} from "../../domain/blocks/plan";
import type { BlockKind } from "../../domain/blocks/wish";
import type { EventKey } from "../../domain/calendar/event";
import type { Instant, Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { spanWords } from "../words/span-words";
import type { MessageKey, Words } from "../words/words";

/** What the sentences about blocks need to know of the week's events. */
export interface BlockContext {
  readonly words: Words;
  readonly zone: ZoneId;
  event(key: EventKey): (Span & { readonly title: string }) | null;
}

const NAMES: Readonly<Record<BlockKind, MessageKey>> = {
  reflection: "blocks.name.reflection",
  recovery: "blocks.name.recovery",
  "after-meeting": "blocks.name.afterMeeting",
  "look-back": "blocks.name.lookBack",
  concentration: "blocks.name.concentration",
};

/** What a block is called, in the product and in the calendar. */
export const blockName = (words: Words, kind: BlockKind): string => words.t(NAMES[kind]);

const titleOf = ({ words, event }: BlockContext, key: EventKey): string =>
  event(key)?.title || words.t("events.unknown");

const titles = (context: BlockContext, keys: readonly EventKey[]): string =>
  new Intl.ListFormat(context.words.locale).format(keys.map((key) => titleOf(context, key)));

/** One thing that speaks for a block's place. */
export function blockReasonText(context: BlockContext, reason: BlockReason): string {
  const { words } = context;
  switch (reason.kind) {
    case "part":
      return words.t(reason.part === "morning" ? "blocks.because.morning" : "blocks.because.afternoon");
    case "edge":
      return words.t(reason.edge === "start" ? "blocks.because.edgeStart" : "blocks.because.edgeEnd");
    case "after-draining":
      return words.t("blocks.because.afterDraining", { titles: titles(context, reason.events) });
    case "behind":
      return words.t("blocks.because.behind", { titles: titles(context, reason.events) });
    case "low-hours":
      return words.t("blocks.because.lowHours");
    case "clear-of-low-hours":
      return words.t("blocks.because.clearOfLowHours");
    case "full-length":
      return words.t("blocks.because.fullLength");
    case "own-day":
      return words.t("blocks.because.ownDay");
    case "last-working-day":
      return words.t("blocks.because.lastWorkingDay");
    case "stays":
      return words.t("blocks.because.stays");
    case "earliest":
      return words.t("blocks.because.earliest");
  }
}

/** Whether the block is new, stays, or from where it moves. */
export function changeText({ words, zone }: BlockContext, { change, was }: PlannedBlock): string {
  if (change === "moved" && was) return words.t("blocks.list.moved", { was: spanWords(words, was, zone) });
  return words.t(change === "kept" ? "blocks.list.kept" : "blocks.list.new");
}

const MISSING: Readonly<Record<UnplacedReason, MessageKey>> = {
  "no-working-day": "blocks.missing.noWorkingDay",
  passed: "blocks.missing.passed",
  "lead-time": "blocks.missing.leadTime",
  budget: "blocks.missing.budget",
  meetings: "blocks.missing.meetings",
  rules: "blocks.missing.rules",
  "outside-frames": "blocks.missing.outsideFrames",
  full: "blocks.missing.full",
  deleted: "blocks.missing.deleted",
};

/** Why a block has no place, and what would give it one. */
export function missingText(context: BlockContext, { reason, nearest }: UnplacedBlock): string {
  const why = context.words.t(MISSING[reason]);
  return nearest ? `${why} ${nearestText(context, nearest)}` : why;
}

function nearestText(context: BlockContext, nearest: Concession): string {
  const { words } = context;
  switch (nearest.kind) {
    case "event-ends-earlier":
      return words.t("blocks.nearest.endsEarlier", {
        ...eventWords(context, nearest.event),
        minutes: nearest.minutes,
      });
    case "event-starts-later":
      return words.t("blocks.nearest.startsLater", {
        ...eventWords(context, nearest.event),
        minutes: nearest.minutes,
      });
    case "event-gone":
      return words.t("blocks.nearest.gone", eventWords(context, nearest.event));
    case "shorter-block":
      return words.t("blocks.nearest.shorterBlock", { minutes: nearest.minutes });
    case "without-lunch":
      return words.t("blocks.nearest.withoutLunch");
    case "without-never":
      return words.t("blocks.nearest.withoutNever");
    case "without-travel":
      return words.t("blocks.nearest.withoutTravel");
    case "less-lead":
      return words.t("blocks.nearest.lessLead", { time: timeText(words, nearest.minutes) });
    case "more-budget":
      return words.t("blocks.nearest.moreBudget", { minutes: nearest.minutes });
  }
}

function eventWords(context: BlockContext, key: EventKey) {
  const start = context.event(key)?.start;
  return { title: titleOf(context, key), day: start === undefined ? "" : weekday(context, start) };
}

/** As the language writes it inside a sentence: "tirsdag", "Tuesday". */
const weekday = ({ words, zone }: BlockContext, at: Instant): string =>
  new Intl.DateTimeFormat(words.locale, { weekday: "long", timeZone: zone }).format(at);

/** "17 timer", "45 minutter": in whole words, as in a sentence. */
function timeText(words: Words, minutes: number): string {
  const [value, unit] = minutes < 60 ? [minutes, "minute"] : [minutes / 60, "hour"];
  const format = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(words.locale, format).format(value);
}
