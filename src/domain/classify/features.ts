import { ACT_COUNT, type Act, actOf } from "./acts";
import type { EventShape } from "./event-shape";
import { type Folded, fold } from "./fold";
import { marksOf } from "./marks";
import type { Hit, Matcher } from "./matcher";
import type { Said } from "./said";

/** Where a part of the lexicon was found; each place weighs differently. */
export const PLACES = ["head", "modifier", "aside", "bracket", "body", "location", "category"] as const;
export const [HEAD, MODIFIER, ASIDE, BRACKET, BODY, LOCATION, CATEGORY] = [0, 1, 2, 3, 4, 5, 6] as const;

export interface Found extends Hit {
  readonly place: number;
  /** The text it was found in. */
  readonly said: Folded;
}

export interface Features {
  readonly title: Folded;
  readonly found: readonly Found[];
  /** Indices of what is true of the event's shape. */
  readonly shape: readonly number[];
  /** 0 alone, 1 with one other, 2 with more or unknown. */
  readonly company: number;
  readonly act: Act;
  readonly isNameAlone: boolean;
}

const SPACE = 32;

const bucket = (value: number, limits: readonly number[]) => {
  let at = 0;
  while (at < limits.length && value > (limits[at] as number)) at++;
  return at;
};

/** One day, a few, or a week and more. */
const DAYS = [1440, 4 * 1440] as const;
const LENGTHS = [15, 30, 45, 60, 90, 150, 240, 480] as const;
const HOURS = [419, 509, 569, 674, 785, 899, 989, 1079] as const;
const SHOWN = ["busy", "free", "tentative", "oof", "workingElsewhere"] as const;
const PEOPLE = 14;
const groups = {
  people: PEOPLE,
  outside: 4,
  length: 12,
  hour: 10,
  shown: 5,
  discreet: 3,
  online: 2,
  recurring: 2,
  act: ACT_COUNT,
  words: 6,
  form: 6,
  question: 2,
  blank: 1,
  peopleAct: PEOPLE * ACT_COUNT,
  discreetAct: 3 * ACT_COUNT * 2,
  peopleForm: PEOPLE * 6,
  shownForm: 5 * 2 * 6,
  outsideAct: 4 * ACT_COUNT,
  lengthAct: 12 * ACT_COUNT,
  hourForm: 10 * 6,
  hourPeople: 10 * 3,
  lengthPeople: 12 * 3,
} as const;
type Group = keyof typeof groups;
const offsets = {} as Record<Group, number>;
let total = 0;
for (const group of Object.keys(groups) as Group[]) {
  offsets[group] = total;
  total += groups[group];
}
export const SHAPES = total;

/** Nobody, one, few or many; by whom; unknown where the source says nothing of people. */
function peopleOf({ inside, outside, organizerIsMe }: EventShape): number {
  if (inside === null) return 0;
  const others = inside + (outside ?? 0);
  const mine = organizerIsMe === true ? 0 : 1;
  if (others === 0) return 1 + mine;
  return 3 + 2 * bucket(others, [1, 3, 8, 15]) + mine;
}

function outsideOf({ inside, outside }: EventShape): number {
  if (inside === null || !outside) return 0;
  if (inside === 0) return 3;
  return outside * 2 >= inside + outside ? 2 : 1;
}

/** Words that join names or stand for any meeting: beside a name they say nothing more. */
const JOINING: ReadonlySet<string> = new Set(
  (
    "m med mit with w og and und och v i kl moede moete meeting mtg snak prat talk chat catch up catchup kort quick lige " +
    "noget tid termin besprechung treffen aftale avtale gespraech mig me herr frau hr fru"
  ).split(" "),
);
const SURNAME = /(?:[nrldktmbp]|us)sen$|sson$/u;

/** The form of a title: what it would look like to somebody who cannot read. */
function formOf(folded: Folded, names: ReadonlySet<string>, covered: (at: number) => boolean) {
  let people = 0;
  let unknown = 0;
  let initials = 0;
  for (const { word, at, isCapital } of folded.words) {
    if (isCapital && (names.has(word) || SURNAME.test(word))) people++;
    else if (isCapital && word.length <= 2) initials++;
    else if (!JOINING.has(word) && !covered(at) && !/^\d/u.test(word)) unknown++;
  }
  const named = people + initials > 0;
  const isNameAlone = people > 0 && unknown === 0;
  return { named, isNameAlone, unknown };
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === SPACE) return true;
  return false;
}

export type Reader = (event: EventShape, said: Said) => Features;

export function makeReader(matcher: Matcher, names: ReadonlySet<string>): Reader {
  const saysMuch = matcher.isLoud;
  function place(said: Folded, fixed: number | null, found: Found[]): void {
    const { text } = said;
    const hits = matcher.find(said);
    const bar = fixed === null ? text.lastIndexOf("|") : -1;
    for (let at = 0; at < hits.length; at++) {
      const { cue, start, end, isHead } = hits[at] as Hit;
      const next = hits[at + 1];
      const modifies =
        fixed === null && !isHead && next !== undefined && !hasSpace(text, Math.floor(end), next.start);
      const isAside = bar > 2 && text.lastIndexOf("|", start) > 2;
      found.push({
        cue,
        start,
        end,
        isHead,
        place: fixed ?? (modifies ? MODIFIER : isAside ? ASIDE : HEAD),
        said,
      });
    }
  }

  return function read(event: EventShape, { bare, title: folded, location, body }: Said): Features {
    const found: Found[] = [];
    place(folded, null, found);
    const inTitle = found.length;
    for (const mark of marksOf(bare)) place(fold(mark), HEAD, found);
    if (location.words.length > 0 && !event.isOnline) place(location, LOCATION, found);
    if (body.words.length > 0) place(body, BODY, found);
    for (const category of event.categories.slice(0, 4)) place(fold(category), CATEGORY, found);

    let heard = 0;
    for (const hit of found) if (hit.place <= BRACKET && saysMuch(hit.cue)) heard++;
    const { named, isNameAlone } = formOf(folded, names, (at) => {
      for (let hit = 0; hit < inTitle; hit++) {
        const { cue, start, end } = found[hit] as Found;
        if (start <= at && at < end && saysMuch(cue)) return true;
      }
      return false;
    });
    // A name alone, a name beside a word, a known word, or nothing known.
    const form =
      isNameAlone && heard === 0 ? 0 : heard === 0 ? (named ? 1 : 2) : heard === 1 ? (named ? 3 : 4) : 5;
    const people = peopleOf(event);
    const outside = outsideOf(event);
    const length = event.allDay ? 9 + bucket(event.minutes, DAYS) : bucket(event.minutes, LENGTHS);
    const hour = event.allDay ? 9 : bucket(event.startsAt, HOURS);
    const shown = Math.max(0, SHOWN.indexOf(event.showAs));
    const discreet = event.sensitivity === "confidential" ? 2 : event.sensitivity === "normal" ? 0 : 1;
    const act = actOf(folded.words);
    const words = Math.min(5, folded.words.length);
    const company = people <= 0 ? 2 : people <= 2 ? 0 : people <= 4 ? 1 : 2;
    const alone = company === 0 ? 1 : 0;
    const shape = [
      offsets.people + people,
      offsets.outside + outside,
      offsets.length + length,
      offsets.hour + hour,
      offsets.shown + shown,
      offsets.discreet + discreet,
      offsets.online + (event.isOnline ? 1 : 0),
      offsets.recurring + (event.recurring ? 1 : 0),
      offsets.act + act,
      offsets.words + words,
      offsets.form + form,
      offsets.question + (bare.includes("?") ? 1 : 0),
      offsets.blank,
      offsets.peopleAct + people * ACT_COUNT + act,
      offsets.discreetAct + (discreet * ACT_COUNT + act) * 2 + alone,
      offsets.peopleForm + people * 6 + form,
      offsets.shownForm + (shown * 2 + (event.allDay ? 1 : 0)) * 6 + form,
      offsets.outsideAct + outside * ACT_COUNT + act,
      offsets.lengthAct + length * ACT_COUNT + act,
      offsets.hourForm + hour * 6 + form,
      offsets.hourPeople + hour * 3 + company,
      offsets.lengthPeople + length * 3 + company,
    ];
    return { title: folded, found, shape, company, act, isNameAlone: isNameAlone && heard === 0 };
  };
}
