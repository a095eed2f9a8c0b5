import { useEffect, useState } from "react";
import { parseWeek, type WeekId } from "../../domain/time/weeks";

export const PAGES = [
  "week",
  "activities",
  "boundaries",
  "breathing",
  "calendars",
  "settings",
  "data",
] as const;
export type Page = (typeof PAGES)[number];

/** Where in the dashboard the reader is; the address bar holds it, so that back, forward and bookmarks work. */
export interface Place {
  readonly page: Page;
  /** null is the week of today. */
  readonly week: WeekId | null;
  /** Which part of a page that has several; empty for its first. */
  readonly part: string;
  /** "How is this counted" lies open over the week. */
  readonly isCounting: boolean;
}

/** Whether a page shows a week of the leader's choosing. */
export const hasWeek = (page: string): page is "week" | "boundaries" =>
  page === "week" || page === "boundaries";

/** Reads "#week=2026-W47", "#activities", "#counting"; anything else is this week. */
export function placeOf(hash: string): Place {
  const [name = "", value = ""] = hash.replace(/^#/, "").split("=");
  const page = (PAGES as readonly string[]).includes(name) ? (name as Page) : "week";
  const week = hasWeek(name) ? parseWeek(value) : null;
  const part = page === "week" || week !== null ? "" : value;
  return { page, week, part, isCounting: name === "counting" };
}

export const hashOf = (page: Page, week: WeekId | null = null): string =>
  hasWeek(page) && week ? `#${page}=${week}` : `#${page}`;

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const read = () => setPlace(placeOf(location.hash));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return place;
}
