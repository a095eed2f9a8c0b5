// A leader's five years as Outlook would write them, and the truth about them by plain arithmetic:
// no calendar library, no Intl, so that no reader is measured against itself.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST_DAY = Date.UTC(2022, 0, 3);
const DAYS = 5 * 365 + 1;

/** The zone of Copenhagen since 1996: one hour ahead, two between the last Sundays of March and October, 01:00 UTC. */
export function toUtc(wall) {
  const year = new Date(wall).getUTCFullYear();
  const lastSunday = (month) => {
    const end = new Date(Date.UTC(year, month + 1, 0));
    return end.getTime() - end.getUTCDay() * DAY + HOUR;
  };
  const winter = wall - HOUR;
  const summer = wall - 2 * HOUR;
  return summer >= lastSunday(2) && summer < lastSunday(9) ? summer : winter;
}

/** The same numbers at every run. */
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const stamp = (wall) => new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, "");
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const WORDS =
  "drift budget vagtplan ledergruppe opfølgning samtale kvalitet borger pårørende tilsyn referat møde".split(
    " ",
  );

export function makeCalendar({ singles = 6_000, series = 40, changed = -1 } = {}) {
  const roll = dice(20_261_120);
  const lines = [];
  const truth = [];
  const say = (line) => lines.push(fold(line));
  const prose = (length) => {
    let text = "";
    while (text.length < length) text += `${WORDS[roll(WORDS.length)]} `;
    return text.trim();
  };
  const event = (uid, title, start, end, more) => {
    say("BEGIN:VEVENT");
    say(`DESCRIPTION:${prose(610)}\\n`);
    for (const line of more) say(line);
    say(`UID:040000008200E00074C5B7101A82E00800000000${uid.padStart(64, "0")}`);
    say(`SUMMARY;LANGUAGE=da-DK:${title}`);
    say(`DTSTART;TZID=Romance Standard Time:${stamp(start)}`);
    say(`DTEND;TZID=Romance Standard Time:${stamp(end)}`);
    for (const line of TAIL) say(line);
  };
  const expect = (title, start, end) => truth.push({ title, start: toUtc(start), end: toUtc(end) });

  for (const line of HEAD) say(line);
  for (let index = 0; index < series; index++) {
    const title = `Serie ${index}`;
    const day = FIRST_DAY + (index % 5) * DAY;
    const hour = 8 + (index % 8);
    const every = index % 4 === 3 ? 14 : 7;
    const start = day + hour * HOUR;
    const skipped = [];
    const moved = [];
    for (let count = 0, at = start; at < FIRST_DAY + DAYS * DAY; count++, at += every * DAY) {
      const kind = count === 0 ? 9 : roll(12);
      if (kind === 0) skipped.push(at);
      else if (kind === 1) moved.push(at);
      else expect(title, at, at + HOUR);
    }
    const rule = `RRULE:FREQ=WEEKLY;INTERVAL=${every / 7};BYDAY=${WEEKDAYS[new Date(day).getUTCDay()]};UNTIL=${stamp(
      toUtc(FIRST_DAY + DAYS * DAY - 1000),
    )}Z`;
    const exceptions = skipped.map((at) => `EXDATE;TZID=Romance Standard Time:${stamp(at)}`);
    event(`5E${index}`, title, start, start + HOUR, [rule, ...exceptions]);
    for (const at of moved) {
      const later = at + 2 * HOUR;
      event(`5E${index}`, `${title} flyttet`, later, later + HOUR, [
        `RECURRENCE-ID;TZID=Romance Standard Time:${stamp(at)}`,
      ]);
      expect(`${title} flyttet`, later, later + HOUR);
    }
  }
  for (let index = 0; index < singles; index++) {
    const start = FIRST_DAY + roll(DAYS) * DAY + (7 * 2 + roll(20)) * (HOUR / 2);
    const end = start + (1 + roll(4)) * (HOUR / 2);
    const title = index === changed ? `Møde ${index} ændret` : `Møde ${index}`;
    event(`A${index}`, title, start, end, []);
    expect(title, start, end);
  }
  say("END:VCALENDAR");
  return { text: lines.join(""), truth: truth.sort((a, b) => a.start - b.start) };
}

const HEAD = [
  "BEGIN:VCALENDAR",
  "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
  "VERSION:2.0",
  "METHOD:PUBLISH",
  "BEGIN:VTIMEZONE",
  "TZID:Romance Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

const TAIL = [
  "CLASS:PUBLIC",
  "PRIORITY:5",
  "DTSTAMP:20261120T080000Z",
  "TRANSP:OPAQUE",
  "STATUS:CONFIRMED",
  "SEQUENCE:0",
  "LOCATION;LANGUAGE=da-DK:Mødelokale 3",
  "X-MICROSOFT-CDO-APPT-SEQUENCE:0",
  "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
  "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE",
  "BEGIN:VALARM",
  "DESCRIPTION:REMINDER",
  "TRIGGER;RELATED=START:-PT15M",
  "ACTION:DISPLAY",
  "END:VALARM",
  "END:VEVENT",
];

/** At 60 letters, which leaves room for those that take two octets. */
function fold(line) {
  if (line.length <= 60) return `${line}\r\n`;
  return `${line.match(/.{1,60}/gu).join("\r\n ")}\r\n`;
}
