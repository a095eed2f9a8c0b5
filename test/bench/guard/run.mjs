// npm run bench:guard: how long the guard takes to decide, and the background to compile what it decides by.
import { gzipSync } from "node:zlib";
import { builtForBench, measure } from "../built.mjs";

const GOALS = { decide: 0.1, kilobytes: 8 };

const address = await builtForBench("guard", { measured: "test/bench/guard/measured.ts" });
const m = await import(address("measured"));

const compile = measure(() => m.compilePolicy(m.BOUNDARY, m.ON_DUTY, m.NOW), { rounds: 10, warmUp: 3 });
const policy = m.compilePolicy(m.BOUNDARY, m.ON_DUTY, m.NOW);
const decide = measure(() => {
  for (const moment of m.MOMENTS) m.decideSend(policy, moment);
});
const each = decide.best / m.MOMENTS.length;
const text = JSON.stringify(policy);

console.log(`one decision          ${each.toFixed(4)} ms   goal ${GOALS.decide} ms`);
console.log(`400 days compiled     ${compile.best.toFixed(1)} ms`);
console.log(`  in decisions        ${Math.round(compile.best / each)}`);
console.log(
  `the policy            ${(text.length / 1_000).toFixed(1)} KB, ${(gzipSync(text).length / 1_000).toFixed(1)} KB gzipped   goal ${GOALS.kilobytes} KB`,
);
process.exitCode = each > GOALS.decide || text.length > GOALS.kilobytes * 1_000 ? 1 : 0;
