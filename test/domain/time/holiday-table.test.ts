import Holidays from "date-holidays";
import { expect, test } from "vitest";
import { dayAfter, type LocalDay } from "../../../src/domain/time/days";
import { TABLE_YEARS } from "../../../src/domain/time/holiday-table";
import { HOLIDAY_REGIONS, holidayOn } from "../../../src/domain/time/holidays";

const { first, last } = TABLE_YEARS;

test.each(HOLIDAY_REGIONS)("%s: every day of thirty-one years is as the library has it", (region) => {
  const [country = "", part] = region.split("-");
  const library = part ? new Holidays(country, part) : new Holidays(country);
  const expected: string[] = [];
  for (let year = first; year <= last; year++) {
    const days = library.getHolidays(year).filter((holiday) => holiday.type === "public");
    expected.push(...new Set(days.map((holiday) => holiday.date.slice(0, 10))));
  }
  const found: string[] = [];
  for (let day = `${first}-01-01` as LocalDay; day <= `${last}-12-31`; day = dayAfter(day)) {
    if (holidayOn(day, region)) found.push(day);
  }
  expect(found).toEqual(expected.sort());
});
