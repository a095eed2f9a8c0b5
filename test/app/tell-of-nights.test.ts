import { beforeEach, expect, test } from "vitest";
import { changeSetting } from "../../src/app/change-setting";
import { takeNotice } from "../../src/app/notice-budget";
import { readCalendar } from "../../src/app/read-calendar";
import { refreshTouchedWeeks } from "../../src/app/refresh-weeks";
import { type NightNotice, TELLS_OF_NIGHTS, tellOfNights } from "../../src/app/tell-of-nights";
import { REST_TERMS_SETTING } from "../../src/domain/boundary/recovery/recommended";
import danish from "../../src/locales/da.json";
import { nightNotice } from "../../src/ui/boundaries/night-words";
import { catalogueWords } from "../../src/ui/words/catalogue-words";
import { at } from "../domain/balance/made-events";
import { startGuarded } from "../guard/guarded-product";
import { entry, fileOf } from "./whole-product";

let product: ReturnType<typeof startTelling>;
let told: NightNotice[];

function startTelling() {
  const guarded = startGuarded();
  return Object.assign(guarded, {
    nightNotices: {
      isAllowed: async () => guarded.mayNotify,
      tell: async (notice: NightNotice) => void told.push(notice),
    },
  });
}

/** A board meeting until ten on Tuesday evening, the leaders at eight on Wednesday. */
beforeEach(async () => {
  told = [];
  product = startTelling();
  const calendar = { id: "work" as never, kind: "file" as const, fallbackName: "Arbejde" };
  const bytes = fileOf(
    entry("Bestyrelse", "2026-11-17", "19:00", "22:00"),
    entry("Ledermøde", "2026-11-18", "8:00", "9:00"),
  );
  product.now = at("2026-11-17", "15:00");
  await readCalendar(product, { ...calendar, bytes }, () => {}, new AbortController().signal);
  await refreshTouchedWeeks(product);
});
const askFor = () => changeSetting(product, TELLS_OF_NIGHTS, true);

test("says nothing until the leader has asked for it, then says once what could be moved", async () => {
  await tellOfNights(product);
  expect(told).toEqual([]);
  await askFor();
  await tellOfNights(product);
  await tellOfNights(product);
  expect(told).toHaveLength(1);
  expect(told[0]?.place).toBe("#week=2026-W47");
  expect(nightNotice(catalogueWords(danish), told[0] as NightNotice)).toEqual({
    title: "10 t hvil inden onsdag; 11 t anbefales.",
    message: "Slut kl. 21.00 i aften, eller lad »Ledermøde« begynde kl. 9.00.",
  });
});

test.each([
  ["outside the hours", () => Object.assign(product, { now: at("2026-11-17", "21:30") })],
  ["in a pause", () => changeSetting(product, "paused-until", at("2026-11-18", "15:00"))],
  ["where the browser does not allow it", () => Object.assign(product, { mayNotify: false })],
  ["to whoever has agreed on eight hours", () => changeSetting(product, REST_TERMS_SETTING, "agreed")],
  ["to whoever is exempt", () => changeSetting(product, REST_TERMS_SETTING, "exempt")],
  [
    "when the day has had its two notifications",
    async () => {
      const day = "2026-11-17" as never;
      await takeNotice(product, { day });
      await takeNotice(product, { day });
    },
  ],
])("says nothing %s", async (_, happen) => {
  await askFor();
  await happen();
  await tellOfNights(product);
  expect(told).toEqual([]);
});
