import type { Instant } from "../domain/time/instant";
import type { SourceFailureReason } from "./calendar-source";

/** Why a request is made, as the leader is told it. */
export type RequestPurpose =
  | "sign-in"
  | "list-calendars"
  | "read-events"
  | "find-event"
  | "write-event"
  | "write-categories"
  | "share-profile"
  | "count-mails"
  | "list-mails";

/** One try of one request: where to and how much, never what. */
export interface RequestEntry {
  readonly host: string;
  readonly at: Instant;
  readonly purpose: RequestPurpose;
  readonly sent: number;
  readonly received: number;
  /** The server's status, or why there was no answer. */
  readonly outcome: number | SourceFailureReason | "not-permitted";
}

export interface RequestLog {
  note(entry: RequestEntry): Promise<void>;
  /** The latest first. */
  list(): Promise<RequestEntry[]>;
}

/** What has been said to one host, and heard from it. */
export interface HostTalk {
  readonly host: string;
  readonly entries: readonly RequestEntry[];
  readonly purposes: readonly RequestPurpose[];
  readonly last: Instant;
  readonly sent: number;
  readonly received: number;
}

/** The log by host, the one spoken with last first. */
export function byHost(entries: readonly RequestEntry[]): HostTalk[] {
  const talks = new Map<string, RequestEntry[]>();
  for (const entry of entries) talks.set(entry.host, [...(talks.get(entry.host) ?? []), entry]);
  return [...talks]
    .map(([host, of]) => ({
      host,
      entries: of,
      purposes: [...new Set(of.map(({ purpose }) => purpose))],
      last: of.reduce((latest, { at }) => (at > latest ? at : latest), of[0]?.at as Instant),
      sent: of.reduce((sum, { sent }) => sum + sent, 0),
      received: of.reduce((sum, { received }) => sum + received, 0),
    }))
    .sort((a, b) => b.last - a.last);
}
