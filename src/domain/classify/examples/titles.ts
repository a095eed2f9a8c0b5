import { DANISH_DAYS } from "./danish-days";
import { DANISH_WEEKS } from "./danish-weeks";
import { ENGLISH_WEEKS } from "./english-weeks";
import { NORTH_WEEKS } from "./north-weeks";
import { PLAIN_TITLES } from "./plain-titles";
import { TORN_TITLES } from "./torn-titles";
import { VARIED_TITLES } from "./varied-titles";

export const TITLES = [
  ...PLAIN_TITLES,
  ...TORN_TITLES,
  ...VARIED_TITLES,
  ...DANISH_WEEKS,
  ...DANISH_DAYS,
  ...ENGLISH_WEEKS,
  ...NORTH_WEEKS,
];
