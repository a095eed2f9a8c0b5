import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { type Boundary, defaultBoundary } from "../../src/domain/boundary/boundary";
import { compilePolicy } from "../../src/domain/boundary/compile-policy";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { instant } from "../../src/domain/time/instant";
import { answeringAs } from "../support/office/answering";
import { type Answering, CLIENTS } from "../support/office/client";
import { composedMail, type MadeMail, madeMail } from "../support/office/mail";
import { composedMeeting, type MadeMeeting, madeMeeting } from "../support/office/meeting";
import { launch, launchFile, PlayedTime } from "./launched";

const NOON = new Date("2026-11-18T11:00:00Z");
const LATE = new Date("2026-11-18T20:47:00Z");
const policyWith = (changes: Partial<Boundary> = {}) =>
  compilePolicy(
    { ...defaultBoundary(DANISH_FRAMES), ...changes },
    { leave: [], duty: [], paused: [] },
    instant(NOON.getTime()),
  );
const OWN_DOMAIN = policyWith({
  exceptions: { ownDomains: ["kommune.example"], people: [], mailboxes: [], highImportance: false },
});

interface Sending {
  readonly client?: (typeof CLIENTS)[keyof typeof CLIENTS];
  readonly answering?: Answering;
  readonly now?: Date;
  readonly timers?: boolean;
  readonly roaming?: Record<string, unknown>;
  readonly mail?: Partial<MadeMail>;
  readonly take?: (options: Office.SmartAlertsEventCompletedOptions) => void;
}

async function sendMail(sending: Sending = {}) {
  const { client = CLIENTS.new, answering = "prompt", now = LATE, timers = false, mail, take } = sending;
  const roaming = sending.roaming ?? { policy: policyWith(), language: "da" };
  const time = new PlayedTime();
  const item = composedMail(madeMail(mail), answeringAs(answering, time.wait), client.mailbox);
  const world = { item, roaming, wait: time.wait };
  const surroundings = { client: { ...client, answering }, world, now, time, timers };
  const launched = await launch({ ...surroundings, ...(take ? { take } : {}) });
  return launched.send("onMessageSend");
}

async function sendMeeting(meeting: Partial<MadeMeeting>, sending: Sending = {}) {
  const { client = CLIENTS.new, answering = "prompt", now = NOON, timers = true } = sending;
  const roaming = sending.roaming ?? { policy: policyWith(), language: "da" };
  const time = new PlayedTime();
  const item = composedMeeting(madeMeeting(meeting), answeringAs(answering, time.wait), client.mailbox);
  const launched = await launch({
    client: { ...client, answering },
    world: { item, roaming, wait: time.wait },
    now,
    time,
    timers,
  });
  return launched.send("onAppointmentSend");
}

const ALLOWED = [{ allowEvent: true }];

describe("the file", () => {
  test("is ES2016, without async functions and without the ternary operator", async () => {
    const code = await launchFile();
    const tree = parse(code, { ecmaVersion: 2016, sourceType: "script" });
    expect(kindsIn(tree).has("ConditionalExpression")).toBe(false);
    expect(kindsIn(tree).has("CallExpression")).toBe(true);
  });

  test("weighs less than 30 KB", async () => {
    expect(Buffer.byteLength(await launchFile())).toBeLessThan(30_000);
  });
});

describe("a mail, in a runtime with nothing but the language", () => {
  test("goes at once within the frame", async () => {
    expect(await sendMail({ now: NOON })).toEqual(ALLOWED);
  });

  test("is asked about late, with time, reason and another time", async () => {
    const [answer, ...others] = await sendMail();
    expect(others).toEqual([]);
    expect(answer?.allowEvent).toBe(false);
    expect(answer?.errorMessage).toContain("Kan den vente til i morgen?");
    expect(answer?.errorMessage).toContain("21.47");
    expect(answer?.errorMessage).toContain("Forslag: i morgen kl. 8.00.");
    expect(answer?.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(answer?.errorMessageMarkdown).toContain("**Kan den vente til i morgen?**");
    expect(answer?.cancelLabel?.length).toBeLessThanOrEqual(20);
    expect(answer?.commandId).toBe("pusterumMessageCompose");
    expect(JSON.parse(answer?.contextData)).toEqual({ until: Date.parse("2026-11-19T07:00:00Z") });
  });

  test("is asked about in plain words only, where Outlook knows no more", async () => {
    const [answer] = await sendMail({ client: CLIENTS.oldClassic });
    expect(Object.keys(answer ?? {}).toSorted()).toEqual(["allowEvent", "errorMessage"]);
  });

  test("speaks the language that was left, else Outlook's, else English", async () => {
    const policy = policyWith();
    const [left] = await sendMail({ client: CLIENTS.mac, roaming: { policy, language: "da" } });
    const [own] = await sendMail({ client: CLIENTS.mac, roaming: { policy } });
    expect(left?.errorMessage).toContain("Kan den vente");
    expect(own?.errorMessage).toContain("Can it wait");
  });

  test.each([
    ["nothing was left", {}],
    ["what was left is broken", { policy: { version: 1, from: "x" } }],
    ["what was left is of a later version", { policy: { ...policyWith(), version: 9 } }],
    ["what was left has run out", { policy: { ...policyWith(), from: 0 } }],
    ["it was scheduled a moment ago", { policy: policyWith(), scheduled: LATE.getTime() + 60_000 }],
  ])("goes when %s", async (_, roaming) => {
    expect(await sendMail({ roaming })).toEqual(ALLOWED);
  });

  test("goes when exceptions cannot be looked at for want of timers", async () => {
    expect(await sendMail({ roaming: { policy: OWN_DOMAIN } })).toEqual(ALLOWED);
  });

  test("goes when Outlook takes no question", async () => {
    const take = (options: Office.SmartAlertsEventCompletedOptions) => {
      if (!options.allowEvent) throw new Error("planted");
    };
    expect((await sendMail({ take })).at(-1)).toEqual({ allowEvent: true });
  });
});

describe("a mail, where there are timers", () => {
  const roaming = { policy: OWN_DOMAIN, language: "da" };

  test("goes to others than one's own house, and is asked about when it stays in it", async () => {
    const outside = { to: ["borger@example.org"] };
    expect(await sendMail({ timers: true, roaming, mail: outside })).toEqual(ALLOWED);
    expect((await sendMail({ timers: true, roaming }))[0]?.allowEvent).toBe(false);
  });

  test("goes when it already waits for its time", async () => {
    const delay = new Date(LATE.getTime() + 3_600_000);
    expect(await sendMail({ timers: true, mail: { delay } })).toEqual(ALLOWED);
  });

  test.each(["late", "doubled"] as const)("is asked about once when answers come %s", async (answering) => {
    const answers = await sendMail({ timers: true, roaming, answering });
    expect(answers.length).toBe(1);
  });
});

const EVENING = { start: new Date("2026-11-19T17:00:00Z"), end: new Date("2026-11-19T18:00:00Z") };

describe("whatever Outlook does, there is one answer, and what fails lets go", () => {
  const goes: readonly Answering[] = ["overdue", "missing", "throwing", "failing"];
  const asks: readonly Answering[] = ["prompt", "late", "doubled"];
  const roamings = { "no exceptions": { policy: policyWith() }, exceptions: { policy: OWN_DOMAIN } };
  const cases = [...goes, ...asks].flatMap((answering) =>
    Object.keys(roamings).map((kept) => ({ answering, kept: kept as keyof typeof roamings })),
  );

  test.each(cases)("a mail with $kept, answers $answering, with timers", async ({ answering, kept }) => {
    const answers = await sendMail({ timers: true, answering, roaming: roamings[kept] });
    expect(answers.map(({ allowEvent }) => allowEvent)).toEqual([goes.includes(answering)]);
  });

  test.each(cases)("a mail with $kept, answers $answering, without timers", async ({ answering, kept }) => {
    const answers = await sendMail({ timers: false, answering, roaming: roamings[kept] });
    // Nothing is waited for there: what needs no answer is asked at once, what does goes.
    expect(answers.map(({ allowEvent }) => allowEvent)).toEqual([kept === "exceptions"]);
  });

  test.each([...goes, ...asks])("a meeting, answers %s", async (answering) => {
    const answers = await sendMeeting(EVENING, { answering });
    expect(answers.map(({ allowEvent }) => allowEvent)).toEqual([goes.includes(answering)]);
    expect(await sendMeeting(EVENING, { answering, timers: false })).toEqual(ALLOWED);
  });

  test.each(["requirements", "roamingSettings", "mailbox", "displayLanguage"])(
    "a mail and a meeting where %s cannot be read",
    async (member) => {
      const breaks = (office: object) => {
        const context = { ...(office as { context: object }).context };
        Object.defineProperty(context, member, {
          get: () => {
            throw new Error("planted");
          },
        });
        return { ...office, context };
      };
      for (const handler of ["onMessageSend", "onAppointmentSend"] as const) {
        const time = new PlayedTime();
        const asked = answeringAs("prompt", time.wait);
        const item =
          handler === "onMessageSend"
            ? composedMail(madeMail(), asked, CLIENTS.new.mailbox)
            : composedMeeting(madeMeeting(EVENING), asked, CLIENTS.new.mailbox);
        const world = { item, roaming: { policy: policyWith() }, wait: time.wait };
        const launched = await launch({ client: CLIENTS.new, world, now: LATE, time, timers: true, breaks });
        expect(launched.send(handler)).toEqual(ALLOWED);
      }
    },
  );
});

describe("a meeting", () => {
  test("in the evening is asked about with the invited in mind", async () => {
    const [answer] = await sendMeeting({ ...EVENING, required: 2, optional: 1 });
    expect(answer?.allowEvent).toBe(false);
    expect(answer?.errorMessage).toContain("3 personer får et møde i morgen kl. 18.00.");
    expect(answer?.errorMessage).toContain("Forslag: fredag kl. 8.00.");
    expect(answer?.commandId).toBe("pusterumAppointmentCompose");
  });

  test("says what rest it leaves, by a record that has not run out", async () => {
    const policy = policyWith();
    const starts = [Date.parse("2026-11-20T04:30:00Z")];
    const rhythm = { expires: NOON.getTime() + 1, starts, ends: [] };
    const known = await sendMeeting(EVENING, { roaming: { policy, rhythm } });
    const old = await sendMeeting(EVENING, { roaming: { policy, rhythm: { ...rhythm, expires: 1 } } });
    expect(known[0]?.errorMessage).toContain("10 t 30 min");
    expect(old[0]?.errorMessage).not.toContain("30 min");
  });

  test.each([
    ["within the frame", { start: new Date("2026-11-19T09:00:00Z"), end: new Date("2026-11-19T10:00:00Z") }],
    ["with nobody invited", { ...EVENING, required: 0, optional: 0 }],
    [
      "a little over the frame",
      { start: new Date("2026-11-19T15:00:00Z"), end: new Date("2026-11-19T15:40:00Z") },
    ],
  ])("goes when it is %s", async (_, meeting) => {
    expect(await sendMeeting(meeting)).toEqual(ALLOWED);
  });

  test("goes where there are no timers", async () => {
    expect(await sendMeeting(EVENING, { timers: false, answering: "missing" })).toEqual(ALLOWED);
  });
});

function kindsIn(node: unknown, kinds = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const each of node) kindsIn(each, kinds);
  else if (typeof node === "object" && node !== null) {
    if ("type" in node && typeof node.type === "string") kinds.add(node.type);
    for (const value of Object.values(node)) kindsIn(value, kinds);
  }
  return kinds;
}
