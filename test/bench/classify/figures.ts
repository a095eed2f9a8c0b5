import { readFileSync } from "node:fs";
import { readEventLine } from "../../../src/cli/event-line";
import type { KnownActivity } from "../../../src/domain/activity/activity";
import { KNOWN_ACTIVITIES } from "../../../src/domain/activity/activity";
import type { Compiled } from "../../../src/domain/classify/compile";
import type { EventShape } from "../../../src/domain/classify/event-shape";
import { dressTitles } from "../../../src/domain/classify/examples/dress";
import { type PackedGrams, unpackGrams } from "../../../src/domain/classify/grams/gram-model";
import { trainGrams } from "../../../src/domain/classify/grams/train-grams";
import { makeLexicon } from "../../../src/domain/classify/lexicon-scores";
import type { Packed } from "../../../src/domain/classify/model";
import { rank } from "../../../src/domain/classify/scores";
import { type Example, train } from "../../../src/domain/classify/train";

export interface Labelled extends Example {
  readonly id: string;
  readonly lang: string;
  readonly isHard: boolean;
  readonly subject: string;
}

export interface Answer {
  readonly asked: Labelled;
  readonly activity: string;
  readonly confidence: number;
}

interface Line {
  readonly id: string;
  readonly lang?: string;
  readonly hard?: boolean;
  readonly subject: string;
  readonly label: KnownActivity;
  readonly alsoAcceptable?: readonly KnownActivity[];
}

/** Labelled events of test/fixtures/classify. */
export function readSet(name: string): Labelled[] {
  const lines = readFileSync(`test/fixtures/classify/${name}.jsonl`, "utf8").split("\n").filter(Boolean);
  return lines.map((text) => {
    const line = JSON.parse(text) as Line;
    const read = readEventLine(text);
    if ("because" in read) throw new Error(`${name}: ${read.because}`);
    return {
      id: line.id,
      event: { ...read.event, key: line.id },
      label: line.label,
      also: line.alsoAcceptable ?? [],
      lang: line.lang ?? "?",
      isHard: line.hard === true,
      subject: line.subject,
    };
  });
}

/** The events of simulated leaders that are written in ordinary words, each title once. */
export function ordinaryEvents(sets: readonly string[]): Labelled[] {
  const rows = sets.flatMap(readSet).filter(({ isHard }) => !isHard);
  return [
    ...new Map(rows.map((row) => [`${row.label} ${row.subject.replaceAll(/\d+/gu, "")}`, row])).values(),
  ];
}

export type NamedBy = (event: EventShape) => { activity: string; confidence: number };

export const answers = (asked: readonly Labelled[], name: NamedBy): Answer[] =>
  asked.map((one) => ({ asked: one, ...name(one.event) }));

function namedBy(packed: Packed, grams: PackedGrams, calibration: readonly number[]): NamedBy {
  const lexicon = makeLexicon(packed, calibration, unpackGrams(grams));
  return (event) => {
    const { best, chance } = rank(lexicon.read(event).scores);
    return { activity: KNOWN_ACTIVITIES[best] as string, confidence: lexicon.calibrate(chance) };
  };
}

/** As many as are shipped. */
const MOST_WEIGHTS = 120_000;

/** Every event named by both readers, trained on the others only, a third of them at a time. */
export function answersInFolds(
  sets: readonly Labelled[],
  compiled: Compiled,
  calibration: readonly number[],
  folds = 3,
): Answer[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isAsked = (_one: Labelled, at: number) => at % folds === fold;
    const taught = sets.filter((one, at) => !isAsked(one, at));
    const all = [...taught, ...dressTitles(taught)];
    const packed = train(compiled, all);
    return answers(sets.filter(isAsked), namedBy(packed, trainGrams(all, MOST_WEIGHTS, packed), calibration));
  }).flat();
}

const isExact = ({ asked, activity }: Answer) => asked.label === activity;
const isDefensible = (answer: Answer) =>
  isExact(answer) || (answer.asked.also as readonly string[]).includes(answer.activity);
const share = (answers: readonly Answer[], test: (answer: Answer) => boolean) =>
  answers.length === 0 ? Number.NaN : answers.filter(test).length / answers.length;

export interface Figures {
  readonly count: number;
  readonly exact: number;
  readonly defensible: number;
  readonly macroF1: number;
  /** Of the seven tenths it is surest of. */
  readonly sureExact: number;
  readonly sureDefensible: number;
}

export function figuresOf(answers: readonly Answer[]): Figures {
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence);
  const sure = sorted.slice(0, Math.round(sorted.length * 0.7));
  return {
    count: answers.length,
    exact: share(answers, isExact),
    defensible: share(answers, isDefensible),
    macroF1: macroF1(answers),
    sureExact: share(sure, isExact),
    sureDefensible: share(sure, isDefensible),
  };
}

function macroF1(answers: readonly Answer[]): number {
  const labels = new Set(answers.map(({ asked }) => asked.label as string));
  let sum = 0;
  for (const label of labels) {
    const right = answers.filter((answer) => isExact(answer) && answer.activity === label).length;
    const said = answers.filter(({ activity }) => activity === label).length;
    const meant = answers.filter(({ asked }) => asked.label === label).length;
    sum += (2 * right) / (said + meant);
  }
  return sum / labels.size;
}

export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

/** What was said against what was right, a tenth of confidence at a time. */
export function reliabilityOf(answers: readonly Answer[]): Reliability[] {
  return [0, 0.3, 0.5, 0.7, 0.8, 0.9].map((from, at, limits) => {
    const to = limits[at + 1] ?? 1.001;
    const inside = answers.filter(({ confidence }) => confidence >= from && confidence < to);
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length);
    return { from, to: Math.min(1, to), count: inside.length, said, right: share(inside, isExact) };
  });
}
