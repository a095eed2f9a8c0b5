import { ACCOUNTABILITY } from "./accountability";
import { BESIDE_WORK_PARTS } from "./beside-work";
import type { Block } from "./block";
import { CITIZENS } from "./citizens";
import { OWN_TIME } from "./own-time";
import { PEOPLE } from "./people";
import { SIDEWAYS } from "./sideways";
import { UPWARDS } from "./upwards";
import { WORKPLACE } from "./workplace";

export const LEXICON: readonly Block[] = [
  ...UPWARDS, ...SIDEWAYS, ...PEOPLE, ...WORKPLACE, ...ACCOUNTABILITY, ...CITIZENS, ...OWN_TIME, ...BESIDE_WORK_PARTS,
];
