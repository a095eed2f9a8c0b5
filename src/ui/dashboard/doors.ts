import type { RequestEntry } from "../../app/request-log";
import type { ReadingPorts } from "../../app/reread-calendars";
import type { Demo } from "../../app/show-demo";
import type { WeekId } from "../../domain/time/weeks";
import type { LateMailDoors } from "../boundaries/late-mail-doors";
import type { BreathingDoors } from "../breathing/breathing-doors";
import type { AccountDoors } from "../calendars/account-doors";
import type { LinkDoors } from "../calendars/link-doors";
import type { KeptDoors } from "../data/kept-doors";
import type { GuardDoors } from "../guard/guard-doors";

/** What the dashboard needs of the world around it. */
export interface DashboardDoors {
  readonly ports: ReadingPorts;
  readonly newId: () => string;
  /** Made around today, in the words of the reader. */
  readonly demo: () => Promise<Demo>;
  /** Every request that was made, the latest first. */
  readonly requests: () => Promise<RequestEntry[]>;
  readonly deleteWeeks: (through: WeekId, withFigures: boolean) => Promise<void>;
  readonly forgetEverything: () => Promise<void>;
  readonly guard: GuardDoors;
  readonly links: LinkDoors;
  readonly accounts: AccountDoors;
  readonly lateMails: LateMailDoors;
  readonly breathing: BreathingDoors;
  readonly kept: KeptDoors;
}
