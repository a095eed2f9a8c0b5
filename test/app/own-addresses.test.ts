import { expect, test } from "vitest";
import { readCalendar } from "../../src/app/read-calendar";
import { sayOwnAddresses } from "../../src/app/say-own-addresses";
import type { CalendarId } from "../../src/domain/calendar/event";
import { HOUR } from "../../src/domain/time/instant";
import { WEEK } from "../domain/balance/made-events";
import { startProduct } from "./whole-product";

const meeting = (day: number, answer: string) => `BEGIN:VEVENT
UID:meeting-${day}
DTSTART:202611${day}T080000Z
DTEND:202611${day}T100000Z
SUMMARY:Ledermøde
ORGANIZER:mailto:chef@kommune.dk
ATTENDEE;PARTSTAT=ACCEPTED:mailto:chef@kommune.dk
ATTENDEE;PARTSTAT=${answer}:mailto:mig@kommune.dk
END:VEVENT`;
const FILE = new TextEncoder().encode(
  `BEGIN:VCALENDAR\nVERSION:2.0\n${meeting(16, "ACCEPTED")}\n${meeting(17, "DECLINED")}\n${meeting(18, "ACCEPTED")}\nEND:VCALENDAR`,
);

async function read() {
  const product = startProduct();
  const file = { id: "work" as CalendarId, kind: "file", fallbackName: "a.ics", bytes: FILE } as const;
  await readCalendar(product, file, () => {}, new AbortController().signal);
  const standing = async () => {
    const [calendar] = await product.calendars.list();
    const week = await product.weeks.get(WEEK);
    return {
      hours: (week?.counted ?? 0) / HOUR,
      aside: week?.setAside.map(({ rule }) => rule),
      asks: calendar?.likelyOwners,
    };
  };
  return { product, standing };
}

test("until the leader says which address is theirs, nothing is declined and the likely ones are offered", async () => {
  const { standing } = await read();
  expect(await standing()).toEqual({ hours: 6, aside: [], asks: ["chef@kommune.dk", "mig@kommune.dk"] });
});

test("from then on what they declined does not count, and nobody's address is kept", async () => {
  const { product, standing } = await read();
  const undo = await sayOwnAddresses(product, ["mig@kommune.dk"], WEEK);
  expect(await standing()).toEqual({ hours: 4, aside: ["declined"], asks: undefined });
  await undo();
  expect(await standing()).toMatchObject({ hours: 6, asks: ["chef@kommune.dk", "mig@kommune.dk"] });
});

test("'none of them' is an answer: it is not asked again", async () => {
  const { product, standing } = await read();
  await sayOwnAddresses(product, [], WEEK);
  expect(await standing()).toEqual({ hours: 6, aside: [], asks: undefined });
});
