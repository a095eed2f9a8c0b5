import { afterEach, beforeEach, expect, test } from "vitest";
import type { AccountStore } from "../../../src/app/account";
import { readBackup, writeBackup } from "../../../src/app/backup-file";
import { answerBlock } from "../../../src/app/blocks/change-blocks";
import { noteBlocks } from "../../../src/app/blocks/note-blocks";
import { bookingsIn } from "../../../src/domain/blocks/bookings-in";
import { HOUR, instant } from "../../../src/domain/time/instant";
import { at } from "../../domain/balance/made-events";
import { GraphServer } from "../../servers/graph/server";
import { deviceOnGraph, type SharingDevice } from "../share-world";

const UID = "2026-W47.reflection.1.0@pusterum";

/** A calendar in which another device of the leader's has booked one block. */
const calendarWith = (more: { readonly title?: string; readonly location?: string } = {}) =>
  ({
    list: async () => [
      { id: "a", connection: { kind: "caldav", home: "https://dav.example/" }, addresses: [] },
    ],
    links: async () => [{ calendarId: "c", remote: "/cal/", isReadOnly: false }],
    held: async () => [
      {
        row: { remote: "/cal/x.ics", isGone: false },
        event: {
          ...{ key: "k", uid: UID, calendarId: "c", title: "Refleksion", location: "Kontor" },
          ...{ start: at("2026-11-18", "9:00"), end: at("2026-11-18", "10:00") },
          ...{ showAs: "busy", sensitivity: "normal", status: "confirmed", ...more },
        },
      },
    ],
  }) as unknown as AccountStore;

let server: GraphServer;
beforeEach(async () => {
  server = await GraphServer.start();
  return () => server.stop();
});
afterEach(() => expect(server.breaches).toEqual([]));

const look = ({ engine }: SharingDevice, accounts: AccountStore) => noteBlocks({ ...engine, accounts });
const booked = async ({ engine }: SharingDevice) =>
  bookingsIn(await engine.profile.records()).map(({ booking }) => booking);

test("a block found with any title and place can be saved, shared and read again", async () => {
  const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
  const place = "Mødelokale Skovsøen, Rådhuset, Torvet 1, 4. sal, 9999 Byen / Microsoft Teams-møde ";
  await look(desk, calendarWith({ location: place.repeat(200), title: "Refleksion ".repeat(2000) }));
  expect(readBackup(writeBackup(await desk.engine.profile.records()))).toMatchObject({ ok: true });
  for (const each of [desk, phone]) expect((await each.share()).trouble).toBeNull();
  expect(await booked(phone)).toEqual(await booked(desk));
});

test("what a new device finds in the calendar never holds against what the leader has said of it", async () => {
  const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
  await look(desk, calendarWith());
  await answerBlock(desk.engine, UID, "kept");
  await desk.share();
  phone.engine.now = instant(phone.engine.now + 48 * HOUR);
  await look(phone, calendarWith({ title: "Omdøbt" }));
  for (const each of [phone, desk, phone]) await each.share();
  for (const each of [desk, phone]) expect(await booked(each)).toMatchObject([{ outcome: "kept" }]);
  await answerBlock(phone.engine, UID, "half");
  for (const each of [phone, desk]) await each.share();
  for (const each of [desk, phone]) expect(await booked(each)).toMatchObject([{ outcome: "half" }]);
});

test("a block that was withdrawn and stands in the calendar again is remembered again", async () => {
  const desk = await deviceOnGraph(server);
  await look(desk, calendarWith());
  await desk.engine.profile.write([{ kind: "block", id: UID, value: null }], desk.engine.now);
  await look(desk, calendarWith());
  expect(await booked(desk)).toMatchObject([{ state: "booked" }]);
});
