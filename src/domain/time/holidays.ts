import { dayAfter, type LocalDay, weekdayOf } from "./days";
import { HOLIDAY_TABLE, type HolidayRule } from "./holiday-table";

/** Regions whose public holidays are known: a country, or a country and its part ("DE-BY"). */
export const HOLIDAY_REGIONS: readonly string[] = Object.keys(HOLIDAY_TABLE);

/** Easter Sunday by the Gregorian computus. */
function easterOf(year: number): LocalDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (((skipped + 19 * golden + 15) % 30) + 30) % 30;
  const correction =
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const moon = epact - correction;
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return dayAfter(`${year}-03-28` as LocalDay, moon - weekday);
}

function datesOf([, rule, from = 0, to = 0]: HolidayRule, year: number): LocalDay[] {
  if (year < from || (to !== 0 && year > to)) return [];
  if (rule.startsWith("+")) return [`${year}-${rule.slice(1, 3)}-${rule.slice(3)}` as LocalDay];
  if (rule.startsWith("e")) return [dayAfter(easterOf(year), Number(rule.slice(1)))];
  if (rule.startsWith("w")) {
    const earliest = `${year}-${rule.slice(2, 4)}-${rule.slice(4)}` as LocalDay;
    return [dayAfter(earliest, (Number(rule[1]) - weekdayOf(earliest) + 7) % 7)];
  }
  return rule
    .split(" ")
    .filter((date) => date.startsWith(String(year)))
    .map((date) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` as LocalDay);
}

const rulesOf = (region: string): readonly HolidayRule[] => [
  ...(region.includes("-") ? (HOLIDAY_TABLE[region.slice(0, 2)] ?? []) : []),
  ...(HOLIDAY_TABLE[region] ?? []),
];

/** The public holiday on `day` in `region` by its local name, or null. */
export function holidayOn(day: LocalDay, region: string | null): string | null {
  if (!region) return null;
  const year = Number(day.slice(0, 4));
  return rulesOf(region).find((rule) => datesOf(rule, year).includes(day))?.[0] ?? null;
}
