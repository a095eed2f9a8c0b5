import type { GuardLook } from "../../app/look-at-guard";
import type { CompiledPolicy } from "../../domain/boundary/compiled-policy";
import type { GUARD_SETTING } from "../../domain/boundary/guard-choices";
import type { MailPageName } from "../../domain/boundary/mail-hosts";
import type { Instant } from "../../domain/time/instant";
import type { Words } from "../words/words";

export type GuardSettingId = (typeof GUARD_SETTING)[keyof typeof GUARD_SETTING];

export interface GuardSettingsProps {
  readonly words: Words;
  readonly look: GuardLook;
  /** As the choices stand now, so that the sentence about tonight is never behind them. */
  readonly preview: CompiledPolicy;
  readonly now: Instant;
  /** The pages that the leader has let the guard into. */
  readonly access: readonly MailPageName[];
  readonly mayNotify: boolean;
  /** Asks the browser first of all, then turns the guard on. */
  readonly onLetInto: (page: MailPageName) => void;
  readonly onAllowNotifications: () => void;
  /** Null takes the choice back. */
  readonly onChoose: (id: GuardSettingId, value: boolean | number | string | null) => void;
  readonly onCopy: (text: string) => void;
}
