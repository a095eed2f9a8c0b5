import type { Frames } from "../../../src/domain/boundary/frames";
import { minutes } from "../../../src/domain/time/instant";

/** The same frames on all seven days, in hours. */
export function everyDay(...ranges: [number, number][]): Frames["ranges"] {
  const laid = ranges.map(([from, to]) => ({ from: minutes(from * 60), to: minutes(to * 60) }));
  return { 1: laid, 2: laid, 3: laid, 4: laid, 5: laid, 6: laid, 7: laid };
}
