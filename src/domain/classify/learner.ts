import {
  type ActivityId,
  activity,
  isKnown,
  KNOWN_ACTIVITIES,
  type KnownActivity,
} from "../activity/activity";
import type { Word } from "../profile/records";
import { addAskedName } from "./asked-names";
import type { EventShape } from "./event-shape";
import type { Features } from "./features";
import type { Lexicon } from "./lexicon-scores";
import type { Naming, Reason } from "./naming";
import { type KnownPeople, makePeopleScorer } from "./people";
import { reasonsFor } from "./reasons";
import { makeRoleScorer, type Role } from "./roles";
import { COUNT, placeOf, rank, toLogs } from "./scores";
import { titleKey } from "./word-keys";

interface Told {
  readonly words: ReadonlyMap<string, Word>;
  readonly people?: KnownPeople;
  readonly role?: Role | null;
}

/** What the leader's words have taught about one feature of events. */
interface Lesson {
  readonly pull: Float32Array;
  readonly steps: Float32Array;
  /** The title that taught it first; shown as the reason. */
  readonly from: string;
}

interface Trait {
  readonly key: string;
  readonly weight: number;
}

const ROUNDS = 8;
const RATE = 0.9;
const HOLD = 0.004;
/** From here on an answer is said to be learnt even where the lexicon would have given it too. */
const TELLING = 1;
/** An own row of the leader's is unlikely until a word of theirs speaks for it. */
const OWN_ROW_BEFORE = -2;
const UNSAID: EventShape = {
  title: "",
  body: "",
  location: "",
  categories: [],
  key: null,
  series: null,
  allDay: false,
  startsAt: 600,
  minutes: 60,
  organizerIsMe: null,
  inside: null,
  outside: null,
  isOnline: false,
  showAs: "busy",
  sensitivity: "normal",
  recurring: false,
};

/** Words that stand in any title. */
const STOP = new Set(
  (
    "og i paa til med m for af fra om v ved en et den det der de er som vi jeg at and the a an to of for with w in on at by " +
    "und der die das mit zu im am fuer von och att som foer av paa til fra ved mit kl nr uge week vecka uke hos re ang"
  ).split(" "),
);

/**
 * Names events by lexicon and shape, moved by what the leader has said of others. A pure function of the words:
 * the same words give the same answers in whatever order they came, and without a word it is as if never said.
 */
export function learnFrom(told: Told, lexicon: Lexicon): (event: EventShape) => Naming {
  const addPeople = makePeopleScorer(told.people);
  const addRole = makeRoleScorer(told.role);
  const rows: ActivityId[] = KNOWN_ACTIVITIES.map(activity);
  const lessons = teach();

  return (event) => {
    const { features, scores } = baseOf(event);
    const taught = lessons === null ? null : apply(traitsOf(event, features), scores, lessons);
    const ranking = rank(scores);
    const best = rows[ranking.best] as ActivityId;
    const telling = taught?.get(ranking.best);
    const isLearnt = telling !== undefined && telling.pull >= TELLING;
    const reasons: Reason[] = ranking.best < COUNT ? reasonsFor(event, features, ranking.best, lexicon) : [];
    if (isLearnt) reasons.unshift({ kind: "learnt", from: telling.from });
    return {
      activity: best,
      confidence: lexicon.calibrate(ranking.chance),
      source: isLearnt ? "learnt" : "lexicon",
      reasons,
      second: rows[ranking.second] ?? null,
    };
  };

  function baseOf(event: EventShape) {
    const { features, scores } = lexicon.read(event);
    addPeople(features.title.text, features.company, features.isNameAlone, scores);
    addRole(features.title.text, scores);
    addAskedName(features.title.text, event, scores);
    if (rows.length === COUNT) return { features, scores };
    toLogs(scores);
    const wider = new Float32Array(rows.length).fill(OWN_ROW_BEFORE);
    wider.set(scores);
    return { features, scores: wider };
  }

  function teach(): Map<string, Lesson> | null {
    if (told.words.size === 0) return null;
    const words = [...told.words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
    const places = new Map<ActivityId, number>();
    for (const { activity: id } of words) {
      if (places.has(id)) continue;
      const at = isKnown(id) ? placeOf(id as KnownActivity) : rows.push(id) - 1;
      places.set(id, at);
    }
    const known = new Map<string, Lesson>();
    const samples = words.map((word) => {
      const event: EventShape = { ...UNSAID, ...word.about, title: word.title };
      const { features, scores } = baseOf(event);
      const traits = traitsOf(event, features);
      for (const { key } of traits)
        if (!known.has(key)) {
          const steps = new Float32Array(rows.length).fill(0.05);
          known.set(key, { pull: new Float32Array(rows.length), steps, from: word.title });
        }
      return { traits, scores, wanted: places.get(word.activity) as number };
    });
    for (let round = 0; round < ROUNDS; round++) for (const sample of samples) step(sample, known);
    return known;
  }
}

function step(
  sample: { readonly traits: readonly Trait[]; readonly scores: Float32Array; readonly wanted: number },
  known: ReadonlyMap<string, Lesson>,
) {
  const scores = Float32Array.from(sample.scores);
  const met = sample.traits.map(({ key, weight }) => ({ lesson: known.get(key) as Lesson, weight }));
  for (const { lesson, weight } of met)
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] as number) + weight * (lesson.pull[at] as number);
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at] as number) - top);
    sum += scores[at] as number;
  }
  for (let at = 0; at < scores.length; at++) {
    const error = (scores[at] as number) / sum - (at === sample.wanted ? 1 : 0);
    if (Math.abs(error) < 0.005) continue;
    for (const { lesson, weight } of met) {
      const slope = error * weight + HOLD * (lesson.pull[at] as number);
      lesson.steps[at] = (lesson.steps[at] as number) + slope * slope;
      lesson.pull[at] = (lesson.pull[at] as number) - (RATE * slope) / Math.sqrt(lesson.steps[at] as number);
    }
  }
}

/** Moves the scores, and remembers for every activity how far and by which title most. */
function apply(traits: readonly Trait[], scores: Float32Array, lessons: ReadonlyMap<string, Lesson>) {
  const pulls = new Map<number, { pull: number; most: number; from: string }>();
  for (const { key, weight } of traits) {
    const lesson = lessons.get(key);
    if (lesson === undefined) continue;
    for (let at = 0; at < scores.length; at++) {
      const pull = weight * (lesson.pull[at] as number);
      if (pull === 0) continue;
      scores[at] = (scores[at] as number) + pull;
      const held = pulls.get(at) ?? { pull: 0, most: 0, from: lesson.from };
      held.pull += pull;
      if (pull > held.most) {
        held.most = pull;
        held.from = lesson.from;
      }
      pulls.set(at, held);
    }
  }
  return pulls;
}

/** What of an event a word about it can teach: its title, its words, their beginnings, and who is there. */
function traitsOf(event: EventShape, features: Features): Trait[] {
  const traits: Trait[] = [];
  const words = features.title.words
    .map(({ word }) => word)
    .filter((word) => !STOP.has(word) && !/^\d/u.test(word));
  const title = titleKey(event.title);
  if (title !== "") traits.push({ key: `title ${title}`, weight: 1 });
  for (let at = 0; at < Math.min(words.length, 12); at++) {
    const word = words[at] as string;
    traits.push({ key: `word ${word}`, weight: word.length < 3 ? 0.6 : 1 });
    traits.push({ key: `with ${features.company} ${word}`, weight: 0.6 });
    if (word.length >= 6) traits.push({ key: `start ${word.slice(0, 5)}`, weight: 0.9 });
    const next = words[at + 1];
    if (next !== undefined) traits.push({ key: `pair ${word} ${next}`, weight: 0.6 });
  }
  if (words[0] !== undefined) traits.push({ key: `first ${words[0]}`, weight: 0.6 });
  traits.push({ key: `shape ${features.company} ${features.act} ${event.allDay ? 1 : 0}`, weight: 0.15 });
  return traits;
}
