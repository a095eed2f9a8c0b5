import { isOfToday, type WeekSummary } from "../domain/balance/week-summary";
import type { WeekId } from "../domain/time/weeks";
import type { Ports } from "./ports";

/** The week as stored, when that still tells the truth of what is stored; else null, and it must be folded anew. */
export async function heldWeek({ weeks }: Pick<Ports, "weeks">, week: WeekId): Promise<WeekSummary | null> {
  const [held, touched] = await Promise.all([weeks.get(week), weeks.touched()]);
  return held && isOfToday(held) && !touched.includes(week) ? held : null;
}
