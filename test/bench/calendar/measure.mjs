// One reader in a process of its own: how long, how much memory, how right. Told everything through one argument.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const job = JSON.parse(process.argv[2]);
// Peers live in the benchmark's own folder, so they are imported from there.
const { readers } = await import(pathToFileURL(job.readers).href);
const reader = await readers[job.reader]({ bundle: pathToFileURL(job.bundle).href });
const truth = JSON.parse(readFileSync(job.truth, "utf8"));
const text = readFileSync(job.file, "utf8");
const { from, to } = job.window;

/** Linux counts into maxRSS what the parent weighed when it forked; VmHWM is this process alone. */
function peakMegabytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
const took = (work) => {
  const before = performance.now();
  const value = work();
  return { value, ms: performance.now() - before };
};
const canon = (rows) =>
  rows
    .map(({ title, start, end }) => `${Number(start)} ${Number(end)} ${title}`)
    .sort()
    .join("\n");
const share = (rows, expected) => {
  const wanted = new Set(canon(expected).split("\n"));
  const got = canon(rows).split("\n");
  const right = got.filter((row) => wanted.has(row)).length;
  return right / Math.max(wanted.size, got.length);
};

const parse = took(() => reader.parse(text));
const week = took(() => reader.span(parse.value, from, to));
const peak = peakMegabytes();
const answer = {
  parse: parse.ms,
  week: week.ms,
  peak,
  rightWeek: share(
    week.value,
    truth.filter((row) => row.start < to && row.end > from),
  ),
};
if (job.all) {
  const changedText = readFileSync(job.changed, "utf8");
  answer.again = took(() => reader.span(reader.parse(changedText), from, to)).ms;
  const all = took(() => reader.span(parse.value, job.all.from, job.all.to));
  answer.all = all.ms;
  answer.rightAll = share(all.value, truth);
  answer.wholeAgain = took(() => reader.span(reader.parse(changedText), job.all.from, job.all.to)).ms;
}
process.stdout.write(JSON.stringify(answer));
