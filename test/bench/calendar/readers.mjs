// Each reader as its own documentation has it used: parse(text), then span(parsed, from, to) -> [{ title, start, end }].

const ours = async ({ bundle }) => {
  const { createCalendarReader } = await import(bundle);
  const reader = createCalendarReader();
  const read = (text, from, to) => {
    const reading = reader.read(text, {
      window: { start: from, end: to },
      zone: "Europe/Copenhagen",
      calendarId: "bench",
    });
    if (!reading.ok) throw new Error(reading.reason);
    return reading.events;
  };
  // It parses only what a window needs, so there is no parsing apart from reading.
  return { parse: (text) => text, span: read };
};

// Without a list of its own, each event searches the whole calendar for its exceptions: minutes and gigabytes.
const seriesByUid = (ICAL, text) => {
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component, { exceptions: [] }));
  return { root, events };
};

const icalJs = async () => {
  const { default: ICAL } = await import("ical.js");
  return {
    parse(text) {
      const { root, events } = seriesByUid(ICAL, text);
      for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
      const masters = new Map();
      for (const event of events) if (!event.isRecurrenceException()) masters.set(event.uid, event);
      for (const event of events)
        if (event.isRecurrenceException()) masters.get(event.uid)?.relateException(event);
      return [...masters.values()];
    },
    span(masters, from, to) {
      const found = [];
      const add = (title, start, end) => {
        if (start < to && end > from) found.push({ title, start, end });
      };
      const ms = (time) => time.toUnixTime() * 1000;
      for (const event of masters) {
        if (!event.isRecurring()) {
          add(event.summary, ms(event.startDate), ms(event.endDate));
          continue;
        }
        const iterator = event.iterator();
        for (let next = iterator.next(); next && ms(next) < to + 86_400_000; next = iterator.next()) {
          const { item, startDate, endDate } = event.getOccurrenceDetails(next);
          add(item.summary, ms(startDate), ms(endDate));
        }
      }
      return found;
    },
  };
};

const nodeIcal = async () => {
  const { default: ical } = await import("node-ical");
  return {
    parse: (text) => ical.sync.parseICS(text),
    span(parsed, from, to) {
      const found = [];
      for (const event of Object.values(parsed)) {
        if (event.type !== "VEVENT") continue;
        const instances = event.rrule
          ? ical.expandRecurringEvent(event, { from: new Date(from), to: new Date(to), expandOngoing: true })
          : [event];
        for (const { start, end, summary } of instances) {
          if (+start < to && +end > from)
            found.push({ title: summary?.val ?? summary, start: +start, end: +end });
        }
      }
      return found;
    },
  };
};

/** ical.js for the text, another library for the rules. */
const overIcalJs = (expander) => async () => {
  const { default: ICAL } = await import("ical.js");
  const between = await expander();
  return {
    parse(text) {
      const { root, events } = seriesByUid(ICAL, text);
      for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
      const exceptions = new Map();
      for (const event of events) {
        if (!event.isRecurrenceException()) continue;
        const known = exceptions.get(event.uid) ?? [];
        exceptions.set(event.uid, [...known, event]);
      }
      return { events: events.filter((event) => !event.isRecurrenceException()), exceptions };
    },
    span({ events, exceptions }, from, to) {
      const found = [];
      const add = (title, start, end) => {
        if (start < to && end > from) found.push({ title, start, end });
      };
      const ms = (time) => time.toUnixTime() * 1000;
      for (const event of events) {
        if (!event.isRecurring()) {
          add(event.summary, ms(event.startDate), ms(event.endDate));
          continue;
        }
        const others = exceptions.get(event.uid) ?? [];
        const left = new Set(others.map((each) => ms(each.recurrenceId)));
        for (const line of event.component.getAllProperties("exdate")) left.add(ms(line.getFirstValue()));
        for (const start of between(event, from - 86_400_000, to)) {
          if (!left.has(start)) add(event.summary, start, start + event.duration.toSeconds() * 1000);
        }
        for (const each of others) add(each.summary, ms(each.startDate), ms(each.endDate));
      }
      return found;
    },
  };
};

const rrule = overIcalJs(async () => {
  const { default: library } = await import("rrule");
  return (event, from, to) => {
    const start = event.startDate.toString().replace(/[-:]/g, "");
    const rule = event.component.getFirstPropertyValue("rrule").toString();
    const set = library.rrulestr(`DTSTART;TZID=Europe/Copenhagen:${start}\nRRULE:${rule}`);
    return set.between(new Date(from), new Date(to), true).map(Number);
  };
});

const rruleTemporal = overIcalJs(async () => {
  const { RRuleTemporal } = await import("rrule-temporal");
  return (event, from, to) => {
    const start = event.startDate.toString().replace(/[-:]/g, "");
    const rule = event.component.getFirstPropertyValue("rrule").toString();
    const series = new RRuleTemporal({
      rruleString: `DTSTART;TZID=Europe/Copenhagen:${start}\nRRULE:${rule}`,
    });
    return series.between(new Date(from), new Date(to), true).map((at) => at.epochMilliseconds);
  };
});

export const readers = {
  pusterum: ours,
  "ical.js": icalJs,
  "node-ical": nodeIcal,
  "rrule over ical.js": rrule,
  "rrule-temporal over ical.js": rruleTemporal,
};
