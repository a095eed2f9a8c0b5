// npm run bench:week: how long a week of very many events takes to fold.
import { builtForBench, measure } from "../built.mjs";

const GOAL = 2_000;
const COUNT = 5_000;

const address = await builtForBench("week", { measured: "test/bench/week/measured.ts" });
const { CROWDS, crowd, foldNow } = await import(address("measured"));

for (const [name, place] of Object.entries(CROWDS)) {
  const events = crowd(COUNT, place);
  const { best } = measure(() => foldNow(events), { rounds: 5, warmUp: 1 });
  console.log(`5,000 events ${name.padEnd(24)} ${best.toFixed(0).padStart(5)} ms   goal ${GOAL} ms`);
  if (best > GOAL) process.exitCode = 1;
}
