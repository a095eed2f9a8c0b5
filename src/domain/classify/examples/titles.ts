import { PLAIN_TITLES } from "./plain-titles";
import { TORN_TITLES } from "./torn-titles";

export const TITLES = [...PLAIN_TITLES, ...TORN_TITLES];
