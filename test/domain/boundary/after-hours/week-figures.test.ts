import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWeek } from "../../../../src/domain/balance/fold-week";
import { foldBoundaries } from "../../../../src/domain/boundary/after-hours/fold-boundaries";
import type { MailMoment } from "../../../../src/domain/boundary/after-hours/mail-moment";
import { defaultBoundary } from "../../../../src/domain/boundary/boundary";
import { DANISH_FRAMES } from "../../../../src/domain/boundary/frames";
import { HOUR, type Instant, instant, lengthOf, MINUTE, minutes } from "../../../../src/domain/time/instant";
import { spanOfWeek } from "../../../../src/domain/time/weeks";
import { at, meeting, WEEK } from "../../balance/made-events";

const AFTER = at("2026-11-23", "12:00");
const fold = (events: Parameters<typeof foldWeek>[0]["events"], now = AFTER) =>
  foldWeek({ week: WEEK, events, frames: DANISH_FRAMES, marks: new Map(), now });

describe("a week's work outside the frame", () => {
  test("is the part of each meeting that lies outside, and no more", () => {
    const { boundary } = fold([meeting("2026-11-17", "15:30", 2), meeting("2026-11-21", "10:00", 1)]);
    expect(boundary.outside.map(({ start, end }) => [start, end])).toEqual([
      [at("2026-11-17", "16:30"), at("2026-11-17", "17:30")],
      [at("2026-11-21", "10:00"), at("2026-11-21", "11:00")],
    ]);
  });

  test("is apart while on duty", () => {
    const weekendDuty = meeting("2026-11-21", "8:00", 10, { activity: "on-call" });
    const { boundary } = fold([weekendDuty, meeting("2026-11-21", "10:00", 1)]);
    expect(boundary.outside).toEqual([]);
    expect(boundary.onDuty.map((part) => lengthOf(part) / HOUR)).toEqual([1]);
  });

  test("leaves evenings and days off, of those that have passed", () => {
    const late = meeting("2026-11-17", "19:00", 1);
    const { boundary } = fold([late, meeting("2026-11-18", "9:00", 1)], at("2026-11-20", "9:00"));
    expect(boundary.evenings).toEqual({ off: 3, passed: 4 });
    expect(boundary.daysOff).toEqual(["2026-11-16", "2026-11-19"]);
  });

  test("takes the rest before Monday's first work from the week before", () => {
    const sunday = fold([]);
    const before = foldWeek({
      week: "2026-W46" as typeof WEEK,
      events: [meeting("2026-11-15", "10:00", 12)],
      frames: DANISH_FRAMES,
      marks: new Map(),
      now: AFTER,
    });
    const around = { boundary: defaultBoundary(DANISH_FRAMES), duty: [], before };
    const input = { week: WEEK, frames: DANISH_FRAMES, marks: new Map(), now: AFTER, around };
    const { boundary } = foldWeek({ ...input, events: [meeting("2026-11-16", "7:00", 1)] });
    expect(sunday.boundary.leastRest).toBeNull();
    expect(boundary.leastRest?.rest).toEqual({
      start: at("2026-11-15", "22:00"),
      end: at("2026-11-16", "7:00"),
    });
  });
});

const mail = (way: MailMoment["way"], when: Instant, rest: Partial<MailMoment> = {}): MailMoment => ({
  mail: `${way}-${when}`,
  conversation: "a",
  way,
  at: when,
  draftedAt: null,
  isImportant: false,
  ...rest,
});
const inputOf = (work: Parameters<typeof foldBoundaries>[0]["work"]) => ({
  week: WEEK,
  boundary: defaultBoundary(DANISH_FRAMES),
  circumstances: { leave: [], duty: [], paused: [] },
  work,
  guard: null,
  knownFrom: instant(0),
  now: AFTER,
});
const withMails = (mails: readonly MailMoment[]) => foldBoundaries({ ...inputOf([]), mails });

describe("a week's mail", () => {
  test("written late and scheduled for the morning is late work all the same", () => {
    const scheduled = mail("sent", at("2026-11-18", "8:15"), { draftedAt: at("2026-11-17", "22:40") });
    const plain = mail("sent", at("2026-11-18", "9:00"), { draftedAt: at("2026-11-18", "8:50") });
    const { mail: figures } = withMails([scheduled, plain]);
    expect(figures).toMatchObject({ sentOutside: 1, sentLate: 1 });
    expect(figures?.hours).toEqual([
      { weekday: 2, hour: 22, sent: 1, received: 0 },
      { weekday: 3, hour: 9, sent: 1, received: 0 },
    ]);
  });

  test("ripples: answers that came outside the frame to what was last sent outside it", () => {
    const sent = mail("sent", at("2026-11-17", "21:30"));
    const answer = (time: string, rest: Partial<MailMoment> = {}) =>
      mail("received", at("2026-11-17", time), rest);
    const morning = mail("received", at("2026-11-18", "9:10"));
    const { mail: figures } = withMails([
      sent,
      answer("21:50"),
      answer("22:10", { isImportant: true }),
      answer("22:20", { conversation: "b" }),
      morning,
    ]);
    expect(figures).toMatchObject({ ripple: 2, receivedOutside: 3, importantOutside: 1, sentOutside: 1 });
  });
});

describe("each morning", () => {
  const morning = (mails: readonly MailMoment[], day: string) =>
    withMails(mails).mornings.find(({ opens }) => opens === at(day, "8:00"));

  test("says what had come since the hours closed, over a weekend too", () => {
    const mails = [
      mail("received", at("2026-11-13", "16:00")),
      mail("received", at("2026-11-13", "16:30")),
      mail("received", at("2026-11-15", "10:00"), { isImportant: true }),
      mail("sent", at("2026-11-15", "11:00")),
      mail("received", at("2026-11-16", "8:00")),
      mail("received", at("2026-11-16", "23:00")),
    ];
    expect(morning(mails, "2026-11-16")).toEqual({
      closed: at("2026-11-13", "16:30"),
      opens: at("2026-11-16", "8:00"),
      came: 2,
      important: 1,
    });
    expect(morning(mails, "2026-11-17")).toMatchObject({ came: 1, important: 0 });
    expect(withMails(mails).mornings).toHaveLength(5);
  });

  test("comes with hours that run past midnight too, and not behind a break in them", () => {
    const day = [
      { from: minutes(18 * 60), to: minutes(23 * 60) },
      { from: minutes(24 * 60), to: minutes(26 * 60) },
    ];
    const frames = {
      ...DANISH_FRAMES,
      ranges: { ...DANISH_FRAMES.ranges, 1: day, 2: day, 3: [], 4: [], 5: [] },
    };
    const input = { ...inputOf([]), boundary: defaultBoundary(frames), mails: [] };
    expect(foldBoundaries(input).mornings).toMatchObject([
      { closed: at("2026-11-11", "2:00"), opens: at("2026-11-16", "18:00") },
      { closed: at("2026-11-17", "2:00"), opens: at("2026-11-17", "18:00") },
    ]);
  });

  test("is not told of where no mailbox is counted", () => {
    expect(fold([]).boundary.mornings).toEqual([]);
  });
});

describe("each night", () => {
  test("lies before a day's first meeting, and a mail before that one ends it", () => {
    const events = [meeting("2026-11-16", "19:00", 3), meeting("2026-11-17", "8:00", 1)];
    const work = events.map(({ event }) => ({ event: event.key, start: event.start, end: event.end }));
    const { nights } = fold(events).boundary;
    const night = { start: at("2026-11-16", "22:00"), end: at("2026-11-17", "8:00") };
    expect(nights).toEqual([{ rest: night, event: events[1]?.event.key }]);
    const late = mail("sent", at("2026-11-16", "23:30"));
    expect(foldBoundaries({ ...inputOf(work), mails: [late] }).nights[0]?.rest.start).toBe(
      at("2026-11-16", "23:30"),
    );
    const early = mail("sent", at("2026-11-17", "7:10"));
    expect(foldBoundaries({ ...inputOf(work), mails: [early] }).nights).toEqual([]);
  });
});

test("inside, outside and on duty are the whole of the work, whatever the meetings", () => {
  const meetings = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 7 * 24 * 4 - 9 }),
      quarters: fc.integer({ min: 1, max: 8 }),
      isDuty: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(meetings, (all) => {
      const { start } = spanOfWeek(WEEK, DANISH_FRAMES.zone);
      const span = ({ from, quarters }: { from: number; quarters: number }) => ({
        start: instant(start + from * 15 * MINUTE),
        end: instant(start + (from + quarters) * 15 * MINUTE),
      });
      const work = all.map((each, index) => ({ event: `m${index}` as never, ...span(each) }));
      const duty = all.filter(({ isDuty }) => isDuty).map(span);
      const circumstances = { leave: [], duty, paused: [] };
      const figures = foldBoundaries({ ...inputOf(work), circumstances, mails: null });
      const minutesOf = (spans: readonly { start: number; end: number }[]) =>
        spans.reduce((sum, each) => sum + (each.end - each.start) / MINUTE, 0);
      const isInFrame = (moment: number) => {
        const hours = ((moment - start) / HOUR) % 24;
        return Math.floor((moment - start) / (24 * HOUR)) < 5 && hours >= 8 && hours < 16.5;
      };
      let inside = 0;
      for (const part of work)
        for (let moment = part.start as number; moment < part.end; moment += 15 * MINUTE)
          if (isInFrame(moment)) inside += 15;
      expect(inside + minutesOf(figures.outside) + minutesOf(figures.onDuty)).toBe(minutesOf(work));
    }),
  );
});
