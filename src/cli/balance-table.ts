import { type Sides, totalOf } from "../domain/balance/sides";
import type { ActivityTime, DaySummary, WeekSummary } from "../domain/balance/week-summary";
import { HOUR, type Millis } from "../domain/time/instant";
import { yearAndNumber } from "../domain/time/weeks";
import { leadOf } from "../ui/week/lead";
import { dayLetters, dayName, daysRange, hours } from "../ui/words/format";
import { shortName, type Words } from "../ui/words/words";
import type { Told } from "./balance-json";

/** A sign for half an hour: by its look, and not by colour, which a terminal may not have. */
const SIGNS = [
  ["giving", "█"],
  ["draining", "▒"],
  ["neutral", "·"],
  ["unjudged", "○"],
] as const satisfies readonly (readonly [keyof Sides, string])[];

const bar = (sides: Sides): string =>
  SIGNS.map(([side, sign]) => sign.repeat(Math.round((sides[side] / HOUR) * 2))).join("");

/** The week for people: what it is in a sentence, then sides, days and activities with their bars. */
export function balanceLines({ summary, profile, findings }: Told, words: Words): string[] {
  const nameOf = (row: ActivityTime["activity"]) => profile.rows.get(row)?.name;
  const days = summary.days.filter((day) => totalOf(day.sides) > 0);
  return [
    headline(summary, words),
    leadOf(words, summary, nameOf),
    "",
    ...table(
      words,
      SIGNS.map(([side]) => sideRow(side, summary.sides, words)),
    ),
    ...(days.length > 0
      ? [
          "",
          ...table(
            words,
            days.map((day) => dayRow(day, words)),
          ),
        ]
      : []),
    ...(summary.activities.length > 0
      ? [
          "",
          words.t("cli.activities"),
          ...table(
            words,
            summary.activities.map((row) => [
              shortName(words, row.activity, nameOf(row.activity)),
              row.time,
              bar(row.sides),
            ]),
          ),
        ]
      : []),
    "",
    ...notes(summary, findings.length, words),
  ];
}

type Row = readonly [name: string, time: Millis, bar: string];

function headline(summary: WeekSummary, words: Words): string {
  const [first, last] = [summary.days[0], summary.days.at(-1)];
  const { number, year } = yearAndNumber(summary.week);
  const range = first && last ? daysRange(words, first.day, last.day) : "";
  // A week across the turn of the year names both years itself.
  const written = range.includes(String(year)) ? range : `${range} ${year}`;
  return `${words.t("week.title", { number })}, ${written}`;
}

function sideRow(side: keyof Sides, sides: Sides, words: Words): Row {
  const names = {
    giving: words.t("side.giving"),
    draining: words.t("side.draining"),
    neutral: words.t("side.neutral"),
    unjudged: words.t("side.unjudged"),
  };
  const sign = SIGNS.find(([name]) => name === side)?.[1] ?? "";
  return [names[side], sides[side], sign.repeat(Math.round((sides[side] / HOUR) * 2))];
}

const dayRow = (day: DaySummary, words: Words): Row => [
  dayLetters(words, day.day),
  totalOf(day.sides),
  bar(day.sides),
];

function table(words: Words, rows: readonly Row[]): string[] {
  const cells = rows.map(
    ([name, time, drawn]) => [name, words.t("unit.hours", { hours: hours(words, time) }), drawn] as const,
  );
  const wide = (column: 0 | 1) => Math.max(...cells.map((row) => row[column].length));
  const [names, times] = [wide(0), wide(1)];
  return cells.map(([name, time, drawn]) =>
    `  ${name.padEnd(names)}  ${time.padStart(times)}  ${drawn}`.trimEnd(),
  );
}

function notes(summary: WeekSummary, findings: number, words: Words): string[] {
  const { norm, ifGuessed, past, planned, ownLife, setAside } = summary;
  const told = (time: Millis) => hours(words, time);
  const duties = summary.days.filter((day) => day.isOnCall).map((day) => dayName(words, day.day));
  const lines = [
    words.t("cli.norm", {
      agreed: told(norm.agreed),
      holidays: told(norm.holidays),
      absence: told(norm.absence),
      expected: told(norm.expected),
    }),
    words.t("week.split", { past: told(totalOf(past)), planned: told(totalOf(planned)) }),
  ];
  const { giving, draining } = ifGuessed;
  if (giving + draining > 0)
    lines.push(words.t("judge.ifRight", { giving: told(giving), draining: told(draining) }));
  if (summary.index !== null) {
    const format = new Intl.NumberFormat(words.locale, {
      maximumFractionDigits: 0,
      signDisplay: "exceptZero",
    });
    lines.push(words.t("cli.index", { index: format.format(summary.index) }));
  }
  if (ownLife > 0) lines.push(words.t("week.ownLife", { hours: told(ownLife) }));
  if (duties.length > 0) lines.push(words.t("week.onCall", { days: duties.join(", ") }));
  if (setAside.length > 0) lines.push(words.t("cli.aside", { count: setAside.length }, setAside.length));
  if (findings > 0) lines.push(words.t("cli.findings", { count: findings }, findings));
  return lines;
}
