import { ACCOUNTABILITY } from "./accountability";
import { BESIDE_WORK_PARTS } from "./beside-work";
import type { Block } from "./block";
import { BY_WORKPLACE } from "./by-workplace";
import { CITIZENS } from "./citizens";
import { FURTHER_TRADES } from "./further-trades";
import { HEALTH_AND_CARE } from "./health-and-care";
import { IDIOMS } from "./idioms";
import { ODDS_AND_ENDS } from "./odds-and-ends";
import { OWN_TIME } from "./own-time";
import { PEOPLE } from "./people";
import { SCHOOLS } from "./schools";
import { SIDEWAYS } from "./sideways";
import { TOWN_AND_COMPANY } from "./town-and-company";
import { UPWARDS } from "./upwards";
import { WORKPLACE } from "./workplace";

export const LEXICON: readonly Block[] = [
  ...UPWARDS,
  ...SIDEWAYS,
  ...PEOPLE,
  ...WORKPLACE,
  ...ACCOUNTABILITY,
  ...CITIZENS,
  ...OWN_TIME,
  ...BESIDE_WORK_PARTS,
  ...HEALTH_AND_CARE,
  ...SCHOOLS,
  ...TOWN_AND_COMPANY,
  ...IDIOMS,
  ...BY_WORKPLACE,
  ...ODDS_AND_ENDS,
  ...FURTHER_TRADES,
];
