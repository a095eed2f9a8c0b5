import { expect } from "vitest";
import type { AccountRow } from "../../../src/app/account";
import type { BlockNotice } from "../../../src/app/blocks/notices";
import { GraphServer } from "../../servers/graph/server";
import { FacelessBrowser } from "../../servers/oidc/browser";
import { REDIRECT_URI } from "../../servers/oidc/client";
import { SignInServer } from "../../servers/oidc/server";
import { RadicaleServer, whyNoRadicale } from "../../servers/radicale/server";
import { meeting } from "../../sources/caldav/ics-text";
import { keptNotices } from "../../support/kept-notices";
import { connectGraph, connectRadicale, type Servers, type Synced, startEngine } from "../sync-world";

const DAY = 86_400_000;

/** What a calendar server holds, as its owner sees it. */
export interface Held {
  readonly title: string;
  readonly start: number;
  readonly isFree: boolean;
}

/** A calendar server with one leader, as its owner uses it beside Pusterum. */
export interface Site {
  connect(engine: Synced): Promise<AccountRow>;
  engine(held?: Synced): Synced;
  held(): Promise<Held[]>;
  /** A meeting of the leader's own. */
  add(title: string, day: string, hour: number, length?: number): Promise<void>;
  /** Two whole days off. */
  leave(day: string): Promise<void>;
  deleteBlock(): Promise<void>;
  /** The server no longer knows what was asked of it before. */
  forget(): void;
  stop(): Promise<void>;
}

async function graphSite(): Promise<Site> {
  const [graph, signIn] = await Promise.all([GraphServer.start(), SignInServer.start()]);
  graph.scopesOf = (token) => (token ? new Set(["Calendars.ReadBasic", "Calendars.ReadWrite"]) : undefined);
  const servers: Servers = { graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) };
  const items = () => [...graph.mailbox.items.values()];
  return {
    engine: (held) => startEngine(servers, {}, held),
    connect: (engine) => connectGraph(engine, servers, ["Calendars.ReadBasic", "Calendars.ReadWrite"]),
    held: async () =>
      items().map(({ subject, start, showAs }) => ({ title: subject, start, isFree: showAs === "free" })),
    add: async (title, day, hour, length = 1) => {
      const time = (value: number) => `${day}T${String(value).padStart(2, "0")}:00:00`;
      graph.mailbox.add({ subject: title, start: time(hour), end: time(hour + length) });
    },
    leave: async (day) => {
      const end = new Date(Date.parse(day) + 2 * DAY).toISOString().slice(0, 10);
      const times = { start: `${day}T00:00:00`, end: `${end}T00:00:00` };
      graph.mailbox.add({ subject: "Ferie", ...times, isAllDay: true, showAs: "oof" });
    },
    deleteBlock: async () => {
      for (const item of items()) if (item.subject === "Refleksion") graph.mailbox.delete(item.id);
    },
    forget: () => graph.mailbox.transactions.clear(),
    stop: async () => {
      await Promise.all([graph.stop(), signIn.stop()]);
      expect(graph.breaches).toEqual([]);
    },
  };
}

async function radicaleSite(): Promise<Site> {
  const radicale = await RadicaleServer.start();
  const names = () => radicale.names();
  return {
    engine: (held) => startEngine({}, {}, held),
    connect: (engine) => connectRadicale(engine, radicale),
    held: async () => {
      const texts = await Promise.all((await names()).map((name) => radicale.get(name)));
      return texts.map((text) => ({
        title: /SUMMARY:(.*)\r/u.exec(text)?.[1] ?? "",
        start: startIn(text),
        isFree: /TRANSP:TRANSPARENT/u.test(text),
      }));
    },
    add: async (title, day, hour, length = 1) => {
      const time = (value: number) => `${day.replaceAll("-", "")}T${String(value).padStart(2, "0")}0000`;
      await radicale.put(
        `${title} ${day}.ics`,
        meeting(`${title} ${day}`, title, time(hour), time(hour + length)),
      );
    },
    leave: async (day) => {
      const plain = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");
      const from = Date.parse(day);
      const lines = [
        ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", "BEGIN:VEVENT", "UID:leave"],
        ...["DTSTAMP:20260101T000000Z", "SUMMARY:Ferie", `DTSTART;VALUE=DATE:${plain(from)}`],
        ...[`DTEND;VALUE=DATE:${plain(from + 2 * DAY)}`, "X-MICROSOFT-CDO-BUSYSTATUS:OOF"],
        ...["END:VEVENT", "END:VCALENDAR", ""],
      ];
      await radicale.put("leave.ics", lines.join("\r\n"));
    },
    deleteBlock: async () => {
      for (const name of await names()) if (name.includes("pusterum")) await radicale.delete(name);
    },
    forget: () => {},
    stop: () => radicale.stop(),
  };
}

function startIn(text: string): number {
  const [, zoned, time = ""] = /BEGIN:VEVENT[\s\S]*?DTSTART(;TZID=[^:]*)?:(\S+)/u.exec(text) ?? [];
  const [, y, mo, d, h, mi] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/u.exec(time) ?? [];
  const utc = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi));
  // Every test that asks lies in Danish winter.
  return zoned ? utc - 3_600_000 : utc;
}

export const SITES = [
  ["Graph", graphSite] as const,
  ...(whyNoRadicale() ? [] : [["Radicale", radicaleSite] as const]),
];

/** What the background has in its hands beside the engine; what it tells the leader goes into the list. */
export const withWords = (engine: Synced, told: string[] = []) =>
  Object.assign(engine, {
    language: () => "da" as const,
    titleOf: () => "Refleksion",
    notices: {
      isAllowed: async () => true,
      tell: async ({ about, title }: BlockNotice) => void told.push(`${about} ${title}`),
    },
    noticeStore: keptNotices(),
  });
export type Leader = ReturnType<typeof withWords>;
