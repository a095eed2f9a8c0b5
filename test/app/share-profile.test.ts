import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AccountId } from "../../src/app/account";
import { writeBackup } from "../../src/app/backup-file";
import type { RecordChange } from "../../src/app/ports";
import { settleText } from "../../src/app/settle-text";
import { shareProfile } from "../../src/app/share-profile";
import {
  chooseGroups,
  forgetDevice,
  nameDevice,
  putAsideWordsAway,
  shareAnew,
  startSharing,
  stopSharing,
} from "../../src/app/turn-sharing";
import { joinAll } from "../../src/domain/profile/join";
import { conflictsOf } from "../../src/domain/profile/texts";
import type { LocalDay } from "../../src/domain/time/days";
import { HOUR, instant } from "../../src/domain/time/instant";
import { forgetEverything } from "../../src/store/forget";
import { WEEK } from "../domain/balance/made-events";
import { GraphServer } from "../servers/graph/server";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { deviceOnGraph, deviceOnRadicale, type SharingDevice } from "./share-world";

const mark = (id: string, gives: 0 | 1 | 2): RecordChange => ({
  kind: "mark",
  id,
  value: { gives, drains: 0 },
});
const note = (text: string): RecordChange => ({
  kind: "decision",
  id: "finance",
  value: { decision: "less", note: text },
});
const say = ({ engine }: SharingDevice, ...changes: RecordChange[]) =>
  engine.profile.write(changes, instant(engine.now));
const write = ({ engine, journal }: SharingDevice, id: string, text: string) =>
  journal.write(
    id,
    { day: "2026-11-18" as LocalDay, week: WEEK, prompt: null, block: null, text },
    instant(engine.now),
  );
const held = async ({ engine }: SharingDevice) => writeBackup(await engine.profile.records());

const FILE = "pusterum-profile.json";

interface Place {
  readonly name: string;
  readonly missing: string | null;
  start(): Promise<void>;
  stop(): Promise<void>;
  clear(): Promise<void>;
  device(): Promise<SharingDevice>;
  damage(text: string): Promise<void>;
  /** The texts of everything that lies there. */
  files(): Promise<string[]>;
}

/** What a note of the collection holds for us. */
const contentOf = (note: string) => {
  const [, content = ""] = /^X-PUSTERUM-PROFILE:(.*)$/mu.exec(note.replace(/\r?\n[ \t]/gu, "")) ?? [];
  return Buffer.from(content, "base64").toString();
};

let graph: GraphServer;
let radicale: RadicaleServer;

const places: readonly Place[] = [
  {
    name: "the application's folder in OneDrive",
    missing: null,
    start: async () => {
      graph = await GraphServer.start();
    },
    stop: () => graph.stop(),
    clear: async () => {
      graph.mailbox.files.clear();
      graph.faultAt = () => null;
    },
    device: () => deviceOnGraph(graph),
    damage: async (text) => {
      graph.mailbox.files.set(FILE, { text, tag: '"damaged"' });
    },
    files: async () => [...graph.mailbox.files.values()].map(({ text }) => text),
  },
  {
    name: "a collection on a CalDAV server",
    missing: whyNoRadicale(),
    start: async () => {
      radicale = await RadicaleServer.start();
    },
    stop: () => radicale.stop(),
    clear: () => radicale.removeCollection("pusterum"),
    device: () => deviceOnRadicale(radicale),
    damage: (text) =>
      radicale.put(
        "pusterum-profile.ics",
        [
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:other",
          "BEGIN:VJOURNAL",
          "UID:pusterum-profile",
          "DTSTAMP:20261119T080000Z",
          `X-PUSTERUM-PROFILE:${Buffer.from(text).toString("base64")}`,
          "END:VJOURNAL",
          "END:VCALENDAR",
          "",
        ].join("\r\n"),
        "pusterum",
      ),
    files: async () => (await radicale.texts("pusterum")).map(contentOf),
  },
];

describe.each(places)("sharing through $name", ({ missing, start, stop, clear, device, damage, files }) => {
  beforeAll(async () => {
    if (!missing) await start();
  });
  afterAll(async () => {
    if (!missing) await stop();
  });
  beforeEach(async ({ skip }) => {
    skip(missing !== null, missing ?? "");
    await clear();
  });

  test("two devices come to hold the same, both ways, and what is withdrawn on one goes on the other", async () => {
    const [desk, phone] = [await device(), await device()];
    await say(desk, mark("finance", 1), note("Hver anden uge"));
    await say(phone, mark("email", 2));
    for (const each of [desk, phone, desk]) expect((await each.share()).trouble).toBeNull();
    expect(await held(desk)).toBe(await held(phone));
    expect(joinAll(await desk.engine.profile.records()).size).toBe(3);
    await say(phone, { kind: "mark", id: "finance", value: null });
    for (const each of [phone, desk]) await each.share();
    expect(await held(desk)).toBe(await held(phone));
    expect(await held(desk)).toMatch(/"id": "finance",\s+"kind": "mark",[^}]*"value": null/u);
  });

  test("a text edited on both keeps both versions, on both", async () => {
    const [desk, phone] = [await device(), await device()];
    await say(desk, note("Hver anden uge"));
    for (const each of [desk, phone]) await each.share();
    await say(desk, note("Hver tredje uge"));
    await say(phone, note("Kun hver måned"));
    for (const each of [desk, phone, desk]) await each.share();
    for (const each of [desk, phone]) {
      const [conflict] = conflictsOf(await each.engine.profile.records());
      expect([conflict?.shown, ...(conflict?.others ?? []).map(({ text }) => text)].sort()).toEqual([
        "Hver tredje uge",
        "Kun hver måned",
      ]);
    }

    const [conflict] = conflictsOf(await desk.engine.profile.records());
    if (!conflict) throw new Error("no conflict");
    const ports = { clock: desk.engine.clock, profile: desk.engine.profile };
    await settleText(ports, conflict, conflict.others[0] ?? null);
    for (const each of [desk, phone, desk]) await each.share();
    for (const each of [desk, phone]) expect(conflictsOf(await each.engine.profile.records())).toEqual([]);
    expect(await held(phone)).toBe(await held(desk));
  });

  test("a damaged file is kept aside, and written anew by a device that had it in common", async () => {
    const desk = await device();
    await say(desk, mark("finance", 1));
    await desk.share();
    await damage('{"format":"pusterum-profile","version":1,"rec');
    await say(desk, mark("email", 1));
    const state = await desk.share();
    expect(state.trouble).toBeNull();
    expect(state.setAside).toMatch(/^pusterum-unreadable-/u);
    expect((await files()).length).toBe(2);
    const phone = await device();
    await phone.share();
    expect(await held(phone)).toBe(await held(desk));
  });

  test("a damaged file is never written over by a device that has never read it, however often it comes", async () => {
    const first = await device();
    await say(first, mark("finance", 1));
    await first.share();
    await damage("");
    const phone = await device();
    await say(phone, mark("email", 1));
    const before = await files();
    expect((await phone.share()).trouble).toMatchObject({ reason: "damaged" });
    const after = await files();
    expect((await phone.share()).trouble).toMatchObject({ reason: "damaged" });
    expect(after.length).toBe(before.length + 1);
    expect((await files()).toSorted()).toEqual(after.toSorted());
  });

  test("where no other device can write it anew the leader begins from here, and the damaged one stays aside", async () => {
    const first = await device();
    await say(first, mark("finance", 1));
    await first.share();
    await damage("what nobody can read");
    const phone = await device();
    await say(phone, mark("email", 1));
    const { trouble } = await phone.share();
    await shareAnew(phone.ports.shares);
    const state = await phone.share();
    expect(state).toMatchObject({ trouble: null, setAside: trouble?.detail });
    expect((await files()).join()).toContain("what nobody can read");
    await putAsideWordsAway(phone.ports.shares);
    expect((await phone.share()).setAside).toBeNull();
    // Should the first device turn up all the same, nothing of either is lost.
    for (const each of [first, phone]) expect((await each.share()).trouble).toBeNull();
    expect(await held(first)).toBe(await held(phone));
    expect(joinAll(await phone.engine.profile.records()).size).toBe(2);

    // Letting go of one damaged file is no word about the next.
    const third = await device();
    await damage("another one");
    expect((await third.share()).trouble).toMatchObject({ reason: "damaged" });
    await shareAnew(third.ports.shares);
    await damage("and another one");
    expect((await third.share()).trouble).toMatchObject({ reason: "damaged" });
  });

  test("a file of a newer product is left as it is, and nothing here changes", async () => {
    const desk = await device();
    await say(desk, mark("finance", 1));
    await desk.share();
    await damage('{"format":"pusterum-profile","version":99,"records":"of another shape"}');
    const before = await files();
    const mine = await held(desk);
    await say(desk, mark("email", 1));
    expect((await desk.share()).trouble).toMatchObject({ reason: "newer" });
    expect(await files()).toEqual(before);
    expect(await held(desk)).not.toBe(mine);
  });

  test("what takes part is chosen by group; the rest stays on each device", async () => {
    const [desk, phone] = [await device(), await device()];
    await chooseGroups(desk.ports.shares, ["decisions"]);
    await say(desk, mark("finance", 1), note("Hver anden uge"));
    for (const each of [desk, phone]) await each.share();
    expect((await phone.engine.profile.records()).map(({ kind }) => kind)).toEqual(["decision"]);
    await chooseGroups(desk.ports.shares, ["decisions", "activities"]);
    for (const each of [desk, phone]) await each.share();
    expect(await held(phone)).toBe(await held(desk));
  });

  test("the journal stays here until the leader shares it, and lies there readable to whoever knows the passphrase", async () => {
    const [one, other] = [await device(), await device()];
    await write(one, "first", "Hemmelig tanke");
    await say(one, mark("finance", 1));
    await one.share();
    expect((await files()).join()).not.toMatch(/entry|Hemmelig|journal/u);

    expect(await one.unlock("en lang sætning")).toBe(true);
    await one.share();
    expect((await files()).join()).not.toContain("Hemmelig");
    expect((await other.share()).lockedPages).toBeTruthy();
    expect(await other.journal.entries()).toEqual([]);

    await say(other, mark("finance", 2));
    await other.share();
    await write(other, "second", "Fra den anden");
    expect(await other.unlock("en anden sætning")).toBe(false);
    expect(await other.unlock("en lang sætning")).toBe(true);
    expect((await other.share()).lockedPages).toBe(null);
    await one.share();
    for (const { journal } of [one, other])
      expect((await journal.entries()).map(({ text }) => text).sort()).toEqual([
        "Fra den anden",
        "Hemmelig tanke",
      ]);
    expect((await files()).join()).not.toMatch(/Hemmelig|Fra den anden/u);
  });

  test("pages that a device cannot read are passed on by it, and two passphrases at once cost nothing", async () => {
    const [one, other, third] = [await device(), await device(), await device()];
    for (const each of [one, other, third]) await each.share();
    await write(one, "first", "Her");
    await write(other, "second", "Der");
    await one.unlock("en sætning");
    await other.unlock("en anden sætning");
    await one.share();
    const { lockedPages, trouble } = await other.share();
    expect([lockedPages !== null, trouble]).toEqual([true, null]);
    await say(third, mark("finance", 2));
    await third.share();
    await say(other, mark("finance", 1));
    await other.share();
    expect(await other.unlock("en sætning")).toBe(true);
    await other.share();
    await one.share();
    expect((await one.journal.entries()).map(({ text }) => text).sort()).toEqual(["Der", "Her"]);
    expect((await other.journal.entries()).length).toBe(2);
    expect(await third.journal.entries()).toEqual([]);

    await other.lock();
    await write(other, "third", "Kun her");
    await other.share();
    await one.share();
    expect((await one.journal.entries()).length).toBe(2);
  });

  test("with the passphrase forgotten the journal begins anew, and the locked pages are kept aside", async () => {
    const [one, other] = [await device(), await device()];
    for (const each of [one, other]) await each.share();
    await write(one, "first", "Her");
    await one.unlock("glemt");
    await one.share();
    const locked = (await other.share()).lockedPages;
    await write(other, "second", "Der");
    await other.unlockAnew("en ny");
    expect((await other.share()).lockedPages).toBe(null);
    expect((await files()).join()).toContain(locked?.content.slice(0, 20));
    // The first device cannot read it any more, says so, and has its own page still.
    expect((await one.share()).lockedPages).toBeTruthy();
    expect((await one.journal.entries()).map(({ text }) => text)).toEqual(["Her"]);
    expect(await one.unlock("en ny")).toBe(true);
    await one.share();
    await other.share();
    for (const { journal } of [one, other])
      expect((await journal.entries()).map(({ text }) => text).sort()).toEqual(["Der", "Her"]);
  });

  test("each device knows the others by name, and one that is forgotten shares no more until it takes part anew", async () => {
    const [desk, phone] = [await device(), await device()];
    await say(desk, mark("finance", 1));
    await desk.share();
    await phone.share();
    await nameDevice(phone.ports.shares, "Telefonen");
    await phone.share();
    const seen = (await desk.share()).devices ?? [];
    const known = seen.find(({ name }) => name === "Telefonen");
    expect(seen).toHaveLength(2);

    await forgetDevice(desk.ports.shares, known?.id ?? "");
    await desk.share();
    await say(phone, mark("finance", 2));
    expect((await phone.share()).trouble?.reason).toBe("device-forgotten");
    await desk.share();
    expect(await held(desk)).not.toEqual(await held(phone));

    const { account } = (await phone.ports.shares.get()) ?? {};
    await startSharing(phone.ports.shares, { account: account as AccountId, name: "Firefox · Windows" });
    expect((await phone.share()).trouble).toBe(null);
    expect((await phone.ports.shares.get())?.self?.name).toBe("Telefonen");
    await desk.share();
    expect(await held(desk)).toEqual(await held(phone));
  });

  test("turned off, nothing is read or written any more, and nothing is taken away", async () => {
    const desk = await device();
    await say(desk, mark("finance", 1));
    await desk.share();
    const [mine, theirs] = [await held(desk), await files()];
    await stopSharing(desk.ports.shares);
    await say(desk, mark("email", 1));
    await shareProfile(desk.ports);
    expect(await held(desk)).not.toBe(mine);
    expect(await files()).toEqual(theirs);
  });

  test("devices that write at the same time lose nothing", async () => {
    const all = await Promise.all([device(), device(), device()]);
    for (const [index, each] of all.entries())
      await say(each, mark(["finance", "email", "travel"][index] as string, 1));
    for (let round = 0; round < 3; round++) await Promise.all(all.map((each) => each.share()));
    for (const each of all) await each.share();
    const states = await Promise.all(all.map(held));
    expect(new Set(states).size).toBe(1);
    expect(joinAll((await all[0]?.engine.profile.records()) ?? []).size).toBe(3);
  });
});

describe("sharing through OneDrive, with what may happen on the way", () => {
  let server: GraphServer;
  beforeEach(async () => {
    server = await GraphServer.start();
    return () => server.stop();
  });

  const once = (
    fault: ReturnType<GraphServer["faultAt"]>,
    when: (path: string, method: string) => boolean,
  ) => {
    let isDone = false;
    server.faultAt = (_, { path, method }) => {
      if (isDone || !when(path, method)) return null;
      isDone = true;
      return fault;
    };
  };
  const isWriting = (_: string, method: string) => method === "PUT";

  test.each([412, 409])(
    "written by another meanwhile (%s): it reads, puts together and writes again",
    async (status) => {
      const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
      await say(desk, mark("finance", 1));
      await desk.share();
      await say(phone, mark("email", 1));
      once({ kind: "status", status }, isWriting);
      expect((await phone.share()).trouble).toBeNull();
      await desk.share();
      expect(await held(desk)).toBe(await held(phone));
    },
  );

  test("a damaged file that another device puts right meanwhile is still said to be kept aside", async () => {
    const desk = await deviceOnGraph(server);
    await say(desk, mark("finance", 1));
    await desk.share();
    const { files } = server.mailbox;
    const whole = files.get(FILE);
    if (!whole) throw new Error("nothing was written");
    files.set(FILE, { text: "damaged", tag: '"damaged"' });
    await say(desk, mark("email", 1));
    server.faultAt = (_, { path, method }) => {
      if (method !== "PUT" || !path.includes(FILE) || files.get(FILE)?.text === whole.text) return null;
      files.set(FILE, whole);
      return { kind: "status", status: 412 };
    };
    const state = await desk.share();
    expect(state).toMatchObject({
      trouble: null,
      setAside: expect.stringMatching(/^pusterum-unreadable-/u),
    });
  });

  test("a file that is said for once not to be there is not written over unread", async () => {
    const [desk, gone, phone] = [
      await deviceOnGraph(server),
      await deviceOnGraph(server),
      await deviceOnGraph(server),
    ];
    await say(gone, note("Kun på den gamle"));
    await gone.share();
    await say(desk, mark("finance", 1));
    once({ kind: "status", status: 404 }, (path, method) => method === "GET" && path.includes(FILE));
    for (const each of [desk, phone]) expect((await each.share()).trouble).toBeNull();
    expect(await held(phone)).toContain("Kun på den gamle");
    expect(await held(phone)).toBe(await held(desk));
    expect(server.breaches).toEqual([]);
  });

  test("what is deleted with everything while a round runs does not come back", async () => {
    const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
    await say(desk, mark("finance", 1));
    await desk.share();
    const placeOf: typeof phone.ports.placeOf = async (account) => {
      const opened = await phone.ports.placeOf(account);
      if (!opened.ok) return opened;
      const { place } = opened;
      const read: typeof place.read = async (known) => {
        const found = await place.read(known);
        await forgetEverything(phone.engine.db);
        return found;
      };
      return { ok: true, place: { ...place, read } };
    };
    await shareProfile({ ...phone.ports, placeOf });
    expect(await phone.engine.profile.records()).toEqual([]);
    expect(await phone.ports.shares.get()).toBeNull();
  });

  test("a server that asks to be left alone for years is asked again within the hour, and at once when wished", async () => {
    const desk = await deviceOnGraph(server);
    await say(desk, mark("finance", 1));
    const retryAt = instant(desk.engine.now + 900 * 24 * HOUR);
    const throttled = {
      ...desk.ports,
      placeOf: async () => ({ ok: false, reason: "throttled", retryAt }) as const,
    };
    await shareProfile(throttled);
    expect((await desk.share()).trouble).toMatchObject({ reason: "throttled" });
    await shareProfile(desk.ports, true);
    expect((await desk.ports.shares.get())?.trouble).toBeNull();
    await shareProfile(throttled);
    desk.engine.now = instant(desk.engine.now + HOUR);
    expect((await desk.share()).trouble).toBeNull();
    desk.engine.now = retryAt;
    await shareProfile({ ...throttled, placeOf: async () => ({ ok: false, reason: "throttled", retryAt }) });
    desk.engine.now = instant(retryAt - 100 * 24 * HOUR);
    expect((await desk.share()).trouble).toBeNull();
  });

  test("a journal that is kept here while a round runs stays in the file, and on the other devices", async () => {
    const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
    for (const each of [desk, phone]) await each.share();
    await write(phone, "old", "En side på telefonen");
    await phone.unlock("en sætning");
    await phone.share();
    for (const each of [desk, phone]) each.engine.now = instant(each.engine.now + 100 * 24 * HOUR);
    await desk.share();
    await desk.unlock("en sætning");
    await write(desk, "new", "Ny");
    const { journal } = desk.ports;
    if (!journal) throw new Error("no journal");
    const open: typeof journal.open = async (sealed) => {
      const text = await journal.open(sealed);
      await desk.lock();
      return text;
    };
    await shareProfile({ ...desk.ports, journal: { ...journal, open } });
    expect((await desk.share()).trouble).toBeNull();
    await phone.share();
    expect((await phone.journal.entries()).map(({ text }) => text)).toEqual(["En side på telefonen"]);
  });

  test("pages that the right passphrase opens and nobody can read are kept aside, and the pages here take part", async () => {
    const desk = await deviceOnGraph(server);
    await desk.share();
    await write(desk, "first", "Her");
    await desk.unlock("en sætning");
    const { journal } = desk.ports;
    if (!journal) throw new Error("no journal");
    await shareProfile({ ...desk.ports, journal: { ...journal, seal: () => journal.seal("damaged") } });
    const damaged = JSON.parse(server.mailbox.files.get(FILE)?.text ?? "").journal.content;
    await write(desk, "second", "Der");
    const state = await desk.share();
    expect(state).toMatchObject({ trouble: null, lockedPages: null });
    expect(state.setAside).toMatch(/^pusterum-unreadable-/u);
    expect(server.mailbox.files.get(`${state.setAside}.json`)?.text).toContain(damaged);
    const phone = await deviceOnGraph(server);
    await phone.share();
    expect(await phone.unlock("en sætning")).toBe(true);
    await phone.share();
    expect((await phone.journal.entries()).map(({ text }) => text).sort()).toEqual(["Der", "Her"]);
  });

  test("without room left (507) it says so, keeps everything, and goes on when there is room", async () => {
    const desk = await deviceOnGraph(server);
    await say(desk, mark("finance", 1));
    server.faultAt = (_, { method }) => (method === "PUT" ? { kind: "status", status: 507 } : null);
    expect((await desk.share()).trouble).toMatchObject({ reason: "no-room" });
    expect(server.mailbox.files.size).toBe(0);
    server.faultAt = () => null;
    expect((await desk.share()).trouble).toBeNull();
    expect(server.mailbox.files.size).toBe(1);
  });

  test.each(["before", "within", "after-doing"] as const)(
    "with every request cut %s at first, it ends in the same state",
    async (when) => {
      const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
      await say(desk, mark("finance", 1), note("Hver anden uge"));
      await say(phone, mark("email", 1));
      server.faultAt = (count) => (count % 2 === 0 ? { kind: "cut", when } : null);
      for (let round = 0; round < 4; round++) for (const each of [desk, phone]) await each.share();
      server.faultAt = () => null;
      for (const each of [desk, phone, desk]) expect((await each.share()).trouble).toBeNull();
      expect(await held(desk)).toBe(await held(phone));
    },
  );

  test("everything that was asked and answered keeps to Microsoft's description", async () => {
    const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
    await say(desk, mark("finance", 1));
    for (const each of [desk, phone, desk, phone]) await each.share();
    expect(server.breaches).toEqual([]);
    expect(server.seen.every(({ path }) => !path.startsWith("/me/drive") || path.includes("approot"))).toBe(
      true,
    );
  });

  test("what breaks off in an unforeseen way is said, and the next round goes on", async () => {
    const desk = await deviceOnGraph(server);
    await say(desk, mark("finance", 1));
    const broken = async () => {
      throw new Error("unforeseen");
    };
    await shareProfile({ ...desk.ports, placeOf: broken });
    expect((await desk.ports.shares.get())?.trouble).toMatchObject({ reason: "cannot" });
    expect((await desk.share()).trouble).toBeNull();
  });

  test("with nothing new it asks once and reads nothing", async () => {
    const desk = await deviceOnGraph(server);
    await say(desk, mark("finance", 1));
    await desk.share();
    const before = server.seen.length;
    await desk.share();
    expect(server.seen.slice(before).map(({ method }) => method)).toEqual(["GET"]);
  });
});

test("a worker that is killed anywhere goes on where it stopped, and nothing is lost", async () => {
  const server = await GraphServer.start();
  try {
    for (const when of ["before", "after"] as const) {
      for (let dieAt = 1; dieAt <= 8; dieAt++) {
        server.mailbox.files.clear();
        const [desk, phone] = [await deviceOnGraph(server), await deviceOnGraph(server)];
        await say(desk, mark("finance", 1));
        await desk.share();
        await say(phone, mark("email", 1));
        let touches = 0;
        const mortal = <T extends object>(of: T): T =>
          Object.fromEntries(
            Object.entries(of).map(([name, act]) => [
              name,
              async (...given: unknown[]) => {
                const isLast = ++touches === dieAt;
                if (touches > dieAt || (isLast && when === "before")) throw new Error("killed");
                const outcome = await (act as (...all: unknown[]) => unknown)(...given);
                if (isLast) throw new Error("killed");
                return outcome;
              },
            ]),
          ) as T;
        const { ports } = phone;
        await shareProfile({
          ...ports,
          profile: mortal(ports.profile),
          shares: mortal(ports.shares),
          placeOf: async (account) => {
            const opened = await ports.placeOf(account);
            return opened.ok ? { ok: true, place: mortal(opened.place) } : opened;
          },
        }).catch(() => {});
        for (const each of [phone, desk]) expect((await each.share()).trouble).toBeNull();
        expect(await held(desk)).toBe(await held(phone));
        expect(joinAll(await desk.engine.profile.records()).size).toBe(2);
      }
    }
  } finally {
    await server.stop();
  }
});
