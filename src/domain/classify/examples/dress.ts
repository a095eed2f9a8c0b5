import type { Example } from "../train";
import { TITLES } from "./titles";

/** A made-up title counts for less than a whole event: nobody lived it, and its shape is borrowed. */
const WEIGHT = 0.5;

/** Gives each made-up title the shapes of real events with the same label, so that it can be trained on. */
export function dressTitles(events: readonly Example[]): Example[] {
  return TITLES.flatMap(([label, titles]) => {
    const lenders = events.filter((example) => example.label === label);
    return titles.split("|").flatMap((title, at) => {
      const lender = lenders[(at * 7) % Math.max(1, lenders.length)];
      if (lender === undefined) return [];
      const event = {
        ...lender.event,
        title,
        body: "",
        location: "",
        categories: [],
        key: null,
        series: null,
      };
      return [{ event, label, also: [], weight: WEIGHT }];
    });
  });
}
