import type { WeekLook } from "../../app/look-at-week";
import type { CalendarRow } from "../../app/ports";
import type { CalendarId } from "../../domain/calendar/event";
import type { Profile } from "../../domain/profile/profile";
import type { Instant } from "../../domain/time/instant";
import type { Opened } from "../events/behind";
import type { Words } from "../words/words";
import type { DashboardDoors } from "./doors";
import type { Acts } from "./use-acts";
import type { Page } from "./use-place";

/** What every page is given; each takes of it what it needs. */
export interface PageProps {
  readonly doors: DashboardDoors;
  readonly words: Words;
  readonly page: Page;
  readonly part: string;
  readonly now: Instant;
  readonly look: WeekLook;
  readonly profile: Profile;
  readonly calendars: readonly CalendarRow[];
  readonly acts: Acts;
  readonly readFiles: (files: Iterable<File>, into?: CalendarId) => Promise<void>;
  readonly startDemo: () => Promise<void>;
  readonly onOpen: (opened: Opened) => void;
  readonly onCounting: () => void;
}
