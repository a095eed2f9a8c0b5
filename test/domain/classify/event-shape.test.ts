import { expect, test } from "vitest";
import type { CalendarEvent, CalendarId } from "../../../src/domain/calendar/event";
import { eventKey } from "../../../src/domain/calendar/event";
import { contextOf } from "../../../src/domain/classify/event-shape";
import { shapeOf } from "../../../src/domain/classify/shape-of";
import { instant } from "../../../src/domain/time/instant";
import type { ZoneId } from "../../../src/domain/time/zones";

const start = instant(Date.UTC(2026, 10, 17, 11, 30));
const event: CalendarEvent = {
  key: eventKey("home" as CalendarId, "u", start),
  calendarId: "home" as CalendarId,
  uid: "u",
  series: "u",
  originalStart: start,
  start,
  end: instant(start + 45 * 60_000),
  allDay: false,
  zone: null,
  title: "Frokost",
  location: "Kantinen",
  status: "confirmed",
  showAs: "busy",
  response: "organizer",
  sensitivity: "normal",
  categories: ["Blå"],
  organizerIsMe: true,
  attendance: null,
  isOnline: false,
};

test.each([
  ["Europe/Copenhagen", 12 * 60 + 30],
  ["America/New_York", 6 * 60 + 30],
  ["Pacific/Auckland", 30],
])("an event is read at the wall clock of %s", (zone, startsAt) => {
  expect(shapeOf(event, zone as ZoneId)).toMatchObject({
    startsAt,
    minutes: 45,
    inside: null,
    outside: null,
    recurring: true,
    series: "u",
    key: event.key,
  });
});

test("a correction remembers the shape and nothing of the words", () => {
  const context = contextOf(shapeOf(event, "Europe/Copenhagen" as ZoneId));
  expect(Object.keys(context).sort((a, b) => (a < b ? -1 : 1))).toEqual([
    "allDay",
    "inside",
    "isOnline",
    "minutes",
    "organizerIsMe",
    "outside",
    "recurring",
    "sensitivity",
    "showAs",
    "startsAt",
  ]);
});
