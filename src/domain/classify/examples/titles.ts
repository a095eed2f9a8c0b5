import { PLAIN_TITLES } from "./plain-titles";
import { TORN_TITLES } from "./torn-titles";
import { VARIED_TITLES } from "./varied-titles";

export const TITLES = [...PLAIN_TITLES, ...TORN_TITLES, ...VARIED_TITLES];
