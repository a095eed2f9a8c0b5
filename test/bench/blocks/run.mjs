// npm run bench:blocks: how long a week takes to plan, and eight weeks with four hundred events.
import { builtForBench, measure } from "../built.mjs";

const GOALS = { week: 5, weeks: 50 };

const address = await builtForBench("blocks", { measured: "test/bench/blocks/measured.ts" });
const coldFrom = performance.now();
const m = await import(address("measured"));
const [first] = m.WEEKS;

const cold = (() => {
  m.planWeek(m.inputOf(first, m.eventsOf([first], 25), "reflection"));
  return performance.now() - coldFrom;
})();

const rows = [];
for (const [label, weeks, aWeek, wishes, goal] of [
  ["a week, 25 events, reflection", [first], 25, "reflection", GOALS.week],
  ["a week, 50 events, reflection", [first], 50, "reflection", GOALS.week],
  ["a week, 25 events, every kind", [first], 25, "all", GOALS.week],
  ["8 weeks, 400 events, reflection", m.WEEKS, 50, "reflection", GOALS.weeks],
  ["8 weeks, 400 events, every kind", m.WEEKS, 50, "all", GOALS.weeks],
]) {
  const events = m.eventsOf(weeks, aWeek);
  const planAll = (/** @type {any[]} */ booked) =>
    weeks.map((/** @type {any} */ week, /** @type {number} */ at) =>
      m.planWeek(m.inputOf(week, events, wishes, booked[at] ?? [])),
    );
  const plans = planAll([]);
  const placed = plans.reduce(
    (/** @type {number} */ sum, /** @type {any} */ plan) => sum + plan.blocks.length,
    0,
  );
  const missing = plans.reduce(
    (/** @type {number} */ sum, /** @type {any} */ plan) => sum + plan.unplaced.length,
    0,
  );
  const fresh = measure(() => planAll([]));
  const booked = plans.map(m.asBooked);
  const again = measure(() => planAll(booked));
  rows.push({ label, placed, missing, fresh, again, goal });
}

console.log(`${"".padEnd(36)}placed  missing       best     median      worst     booked     goal`);
for (const { label, placed, missing, fresh, again, goal } of rows) {
  const times = [fresh.best, fresh.median, fresh.worst, again.best].map((time) =>
    `${time.toFixed(2)} ms`.padStart(11),
  );
  console.log(
    `${label.padEnd(36)}${String(placed).padStart(6)}${String(missing).padStart(9)}${times.join("")}${`${goal} ms`.padStart(9)}`,
  );
}
console.log(`the very first week, import and all: ${cold.toFixed(1)} ms`);
const slow = rows.filter(({ fresh, again, goal }) => Math.max(fresh.best, again.best) > goal);
for (const { label } of slow) console.error(`too slow: ${label}`);
process.exitCode = slow.length > 0 ? 1 : 0;
