import { madeFile } from "./made-file";

interface Booked {
  readonly title: string;
  /** 0 is Monday. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** A calendar file with a few hours in the week that is on now, in the zone of whoever reads it. */
export function calendarOfThisWeek(booked: readonly Booked[]): string {
  const events = booked.flatMap(({ title, day, from, to }) => [
    "BEGIN:VEVENT",
    `UID:${day}-${from}@pusterum.test`,
    "DTSTAMP:20260101T000000Z",
    `DTSTART:${stamp(day, from)}`,
    `DTEND:${stamp(day, to)}`,
    `SUMMARY:${title}`,
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Pusterum//test//EN",
    ...events,
    "END:VCALENDAR",
  ];
  return madeFile(`${booked[0]?.day}-${booked[0]?.from}.ics`, `${lines.join("\r\n")}\r\n`);
}

function stamp(day: number, hour: number): string {
  const now = new Date();
  const sinceMonday = (now.getDay() + 6) % 7;
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - sinceMonday + day, hour);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}T${two(hour)}0000`;
}
