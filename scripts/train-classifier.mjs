// Makes what src/domain/classify ships from the lexicon and the labelled examples: node scripts/train-classifier.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

/** Events of other calendars in ordinary words: nothing is trained on them, so they show how sure the model may be. */
const FOR_CALIBRATION = ["leader-1", "leader-2", "leader-3"];
/** Written when the lexicon stood, by authors who had not seen it: each is named by a model that never saw it. */
const WRITTEN_LATER = ["train-5-da-en", "train-6-all", "train-9-da", "train-9-en"];
const POINTS = 20;
const ROOM = "src/domain/classify";
const MADE =
  "// Made by scripts/train-classifier.mjs from the lexicon and the labelled examples. Do not edit.\n";
/** As many as keep lexicon and grams together well under 300 KB on the way. */
const MOST_WEIGHTS = 140_000;

const load = async (/** @type {string} */ file) =>
  (await runnerImport(`./${file}`, { logLevel: "error" })).module;
const { compile } = await load(`${ROOM}/compile.ts`);
const { LEXICON } = await load(`${ROOM}/lexicon/lexicon.ts`);
const { dressTitles } = await load(`${ROOM}/examples/dress.ts`);
const { withUnlistedWords } = await load(`${ROOM}/examples/unlisted.ts`);
const { train } = await load(`${ROOM}/train.ts`);
const { TRAINING_SETS } = await load(`${ROOM}/examples/training-sets.ts`);
const { trainGrams } = await load(`${ROOM}/grams/train-grams.ts`);
const { unpackGrams } = await load(`${ROOM}/grams/gram-model.ts`);
const { makeLexicon } = await load(`${ROOM}/lexicon-scores.ts`);
const { rank, placeOf } = await load(`${ROOM}/scores.ts`);
const { readEventLine } = await load("src/cli/event-line.ts");

const compiled = compile(withUnlistedWords(LEXICON));
const sets = TRAINING_SETS.map((/** @type {string} */ set) => ({ set, examples: read(set).map(exampleOf) }));
const examples = sets.flatMap((/** @type {any} */ one) => one.examples);
const models = teach(examples);
const calibration = calibrate([...laterAnswers(), ...answers(models, ordinaryOfOthers())]);
const { packed, grams } = models;
const outcome = `${head()}
export const PACKED: Packed = {
  patterns: ${JSON.stringify(packed.patterns)},
  counts: ${JSON.stringify(packed.counts)},
  activities: ${JSON.stringify(packed.activities)},
  strengths: ${JSON.stringify(packed.strengths)},
  senseCounts: ${JSON.stringify(packed.senseCounts)},
  senses: ${JSON.stringify(packed.senses)},
  shape: ${JSON.stringify(packed.shape)},
  places: [${packed.places.join(", ")}],
};

export const CALIBRATION: readonly number[] = [${calibration.join(", ")}];
`;
writeFileSync(`${ROOM}/compiled.ts`, outcome);
writeFileSync(
  `${ROOM}/grams/packed-grams.ts`,
  `${MADE}import type { PackedGrams } from "./gram-model";

export const GRAMS: PackedGrams = {
  distances: ${JSON.stringify(grams.distances)},
  counts: ${JSON.stringify(grams.counts)},
  activities: ${JSON.stringify(grams.activities)},
  strengths: ${JSON.stringify(grams.strengths)},
};
`,
);

function head() {
  return `${MADE}import type { Packed } from "./model";\n`;
}

/** Lexicon and grams, both taught by the same examples. @param {any[]} taught */
function teach(taught) {
  const all = [...taught, ...dressTitles(taught)];
  const packed = train(compiled, all);
  return { packed, grams: trainGrams(all, MOST_WEIGHTS, packed) };
}

/** @param {string} set */
function read(set) {
  const lines = readFileSync(`test/fixtures/classify/${set}.jsonl`, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => ({ ...JSON.parse(line), event: readEventLine(line).event }));
}

/** @param {any} row */
function exampleOf({ event, label, alsoAcceptable }) {
  return { event, label, also: alsoAcceptable ?? [] };
}

/** Each title once: a series of fifty would count fifty times. */
function ordinaryOfOthers() {
  const rows = FOR_CALIBRATION.flatMap(read).filter(({ hard }) => !hard);
  const once = new Map(rows.map((row) => [`${row.label} ${row.subject.replaceAll(/\d+/gu, "")}`, row]));
  return [...once.values()].map(exampleOf);
}

/** @param {any} models @param {any[]} asked */
function answers(models, asked) {
  const lexicon = makeLexicon(models.packed, [], unpackGrams(models.grams));
  return asked.map(({ event, label }) => {
    const { best, chance } = rank(lexicon.read(event).scores);
    return { chance, right: best === placeOf(label) ? 1 : 0 };
  });
}

function laterAnswers() {
  return WRITTEN_LATER.flatMap((later) => {
    const others = sets.filter((/** @type {any} */ { set }) => set !== later);
    const asked = sets.find((/** @type {any} */ { set }) => set === later);
    return answers(teach(others.flatMap((/** @type {any} */ one) => one.examples)), asked.examples);
  });
}

/** Pools neighbours until a higher chance never means fewer right answers, then reads the result at even steps. */
function calibrate(/** @type {{ chance: number, right: number }[]} */ judged) {
  const sorted = judged.sort((a, b) => a.chance - b.chance);
  const size = Math.ceil(sorted.length / 25);
  /** @type {{ chance: number, right: number, count: number }[]} */
  const pools = [];
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size);
    const sum = (/** @type {"chance" | "right"} */ key) => part.reduce((all, one) => all + one[key], 0);
    pools.push({ chance: sum("chance"), right: sum("right"), count: part.length });
    while (pools.length > 1) {
      const [before, last] = [pools[pools.length - 2], pools[pools.length - 1]];
      if (!before || !last || before.right / before.count <= last.right / last.count) break;
      pools.splice(-2, 2, {
        chance: before.chance + last.chance,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  // One answer more and one wrong one more in each pool: no pool is ever entirely sure.
  const knots = [
    { at: 0, share: 0 },
    ...pools.map(({ chance, right, count }) => ({ at: chance / count, share: (right + 0.5) / (count + 1) })),
    { at: 1, share: 0.995 },
  ];
  const table = Array.from({ length: POINTS + 1 }, (_, point) => {
    const at = point / POINTS;
    const above = Math.max(
      1,
      knots.findIndex((knot) => knot.at >= at),
    );
    const [low, high] = [knots[above - 1], knots[above]];
    if (!low || !high) return at;
    const part = high.at === low.at ? 1 : (at - low.at) / (high.at - low.at);
    return Math.round(Math.min(0.995, low.share + part * (high.share - low.share)) * 1000) / 1000;
  });
  // Even where more certainty did not mean more right answers it may order them.
  for (let point = 1; point < table.length; point++)
    table[point] = Math.round(Math.max(table[point] ?? 0, (table[point - 1] ?? 0) + 0.002) * 1000) / 1000;
  return table;
}
