import type { ActivityId, Marks } from "../activity/activity";
import type { Frames } from "../boundary/frames";
import type { Answered, ProfileRecord, RowChange, RowDecision, Word } from "./records";

/** The leader's records folded into what the rooms ask for. */
export interface Profile {
  readonly frames: Frames;
  readonly marks: ReadonlyMap<ActivityId, Marks>;
  readonly rows: ReadonlyMap<ActivityId, RowChange>;
  readonly decisions: ReadonlyMap<ActivityId, RowDecision>;
  /** By "event:…", "series:…" or "title:…". */
  readonly words: ReadonlyMap<string, Word>;
  readonly questions: ReadonlyMap<string, Answered>;
  readonly settings: ReadonlyMap<string, boolean | number | string>;
}

/** Of two records about the same thing the later stamp holds. */
export function foldProfile(records: Iterable<ProfileRecord>, frames: Frames): Profile {
  const latest = new Map<string, ProfileRecord>();
  for (const record of records) {
    const id = `${record.kind}/${record.id}`;
    const held = latest.get(id);
    if (!held || held.stamp < record.stamp) latest.set(id, record);
  }
  const marks = new Map<ActivityId, Marks>();
  const rows = new Map<ActivityId, RowChange>();
  const decisions = new Map<ActivityId, RowDecision>();
  const words = new Map<string, Word>();
  const questions = new Map<string, Answered>();
  const settings = new Map<string, boolean | number | string>();
  let chosen = frames;
  for (const record of latest.values()) {
    if (record.value === null) continue;
    switch (record.kind) {
      case "frames":
        chosen = record.value;
        break;
      case "setting":
        settings.set(record.id, record.value);
        break;
      case "mark":
        marks.set(record.id as ActivityId, record.value);
        break;
      case "row":
        rows.set(record.id as ActivityId, record.value);
        break;
      case "decision":
        decisions.set(record.id as ActivityId, record.value);
        break;
      case "question":
        questions.set(record.id, record.value);
        break;
      case "word":
        words.set(record.id, record.value);
        break;
    }
  }
  return { frames: chosen, marks, rows, decisions, words, questions, settings };
}

export const emptyProfile = (frames: Frames): Profile => foldProfile([], frames);
