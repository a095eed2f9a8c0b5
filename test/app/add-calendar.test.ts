import { expect, test } from "vitest";
import { addCalendar } from "../../src/app/add-calendar";
import type { CalendarId } from "../../src/domain/calendar/event";
import { entry, fileOf, type Product, startProduct } from "./whole-product";

const add = (product: Product, id: string, bytes: Uint8Array) =>
  addCalendar(
    product,
    { id: id as CalendarId, kind: "file", fallbackName: "min.ics", bytes },
    () => {},
    new AbortController().signal,
  );
const BUDGET = entry("Budget", "2026-11-17", "9:00", "11:00");

test("the same file added again is read again; another one stands beside it", async () => {
  const product = startProduct();
  await add(product, "first", fileOf(BUDGET));
  await add(product, "second", fileOf(BUDGET));
  expect((await product.calendars.list()).map(({ id }) => id)).toEqual(["first"]);
  await add(product, "third", fileOf(BUDGET, entry("Frokost", "2026-11-17", "12:00", "13:00")));
  expect((await product.calendars.list()).map(({ id }) => id)).toEqual(["first", "third"]);
});
