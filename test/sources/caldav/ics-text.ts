/** A calendar object as another program writes it; times are on Copenhagen's clock. */
export const object = (uid: string, lines: readonly string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Another//Program//DA",
    ...["BEGIN:VEVENT", `UID:${uid}`, "DTSTAMP:20261101T080000Z", ...lines, "END:VEVENT"],
    "END:VCALENDAR",
    "",
  ].join("\r\n");

export const meeting = (
  uid: string,
  title: string,
  start: string,
  end: string,
  more: readonly string[] = [],
) =>
  object(uid, [
    `DTSTART;TZID=Europe/Copenhagen:${start}`,
    `DTEND;TZID=Europe/Copenhagen:${end}`,
    `SUMMARY:${title}`,
    ...more,
  ]);
