import type { CalendarId } from "../../domain/calendar/event";
import type { Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import type { Limits } from "./limits";

export interface ReadOptions {
  /** Occurrences that overlap it are read, others are not. */
  readonly window: Span;
  /** The reader's zone: for all-day and floating times, and where a zone is not known. */
  readonly zone: ZoneId;
  readonly calendarId: CalendarId;
  /** The owner's mail addresses, where they are known. */
  readonly me?: readonly string[];
  readonly onProgress?: (share: number) => void;
  readonly limits?: Limits;
}
