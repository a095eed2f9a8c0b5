import * as v from "valibot";
import type { ActivityId } from "../domain/activity/activity";
import type { KindWish, Wish } from "../domain/blocks/wish";
import { LONGEST_PLACE, MOST_NEVER, WISH_LIMITS } from "../domain/blocks/wish-limits";
import type { Weekday } from "../domain/time/days";
import type { Minutes } from "../domain/time/instant";

/** What a profile file may hold of the wish for time set aside: what the product itself could have written. */

interface Limit {
  readonly from: number;
  readonly to: number;
}

const whole = ({ from, to }: Limit) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const minutes = (limit: Limit) => v.custom<Minutes>((input) => v.is(whole(limit), input));
const timeOfDay = minutes(WISH_LIMITS.timeOfDay);
const weekday = v.picklist<readonly Weekday[]>([1, 2, 3, 4, 5, 6, 7]);
const range = v.strictObject({ from: timeOfDay, to: timeOfDay });
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const activityId = v.custom<ActivityId>((input) => v.is(name, input));

const kindWish: v.GenericSchema<unknown, KindWish> = v.strictObject({
  isOn: v.boolean(),
  count: whole(WISH_LIMITS.count),
  least: minutes(WISH_LIMITS.length),
  most: minutes(WISH_LIMITS.length),
  part: v.picklist(["any", "morning", "afternoon"]),
  atEdges: v.boolean(),
  lowHours: v.picklist(["use", "avoid", "ignore"]),
  never: v.pipe(
    v.array(v.strictObject({ weekdays: v.array(weekday), from: timeOfDay, to: timeOfDay })),
    v.maxLength(MOST_NEVER),
  ),
  lead: minutes(WISH_LIMITS.lead),
  place: v.pipe(v.string(), v.maxLength(LONGEST_PLACE)),
  travel: minutes(WISH_LIMITS.travel),
  showAs: v.picklist(["free-until-full", "busy"]),
  isPrivate: v.boolean(),
  behind: v.strictObject({ activities: v.array(activityId), series: v.array(name) }),
});

export const wish: v.GenericSchema<unknown, Wish> = v.strictObject({
  lunch: v.nullable(range),
  lowEnergy: v.nullable(range),
  budget: minutes(WISH_LIMITS.budget),
  kinds: v.strictObject({
    reflection: kindWish,
    recovery: kindWish,
    "after-meeting": kindWish,
    "look-back": kindWish,
    concentration: kindWish,
  }),
});
