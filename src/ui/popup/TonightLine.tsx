import { useCallback } from "react";
import { forgetDrafts } from "../../app/guard-drafts";
import { guardLook } from "../../app/look-at-guard";
import type { Ports } from "../../app/ports";
import { GUARD_SETTING } from "../../domain/boundary/guard-choices";
import type { Profile } from "../../domain/profile/profile";
import type { Instant } from "../../domain/time/instant";
import { useStored } from "../controls/use-stored";
import { BoundaryLine } from "../guard/BoundaryLine";
import type { PopupGuard } from "../guard/guard-doors";
import type { Words } from "../words/words";

interface TonightLineProps {
  readonly ports: Ports;
  readonly guard: PopupGuard;
  readonly words: Words;
  readonly profile: Profile | null;
  readonly now: Instant;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
  readonly onFailed: () => void;
}

/** The guard's line over what lies stored. */
export function TonightLine(props: TonightLineProps) {
  const { ports, guard, words, profile, now, onOpenDashboard, onFailed } = props;
  const read = useCallback(() => Promise.all([guard.policy.get(), guard.guard.get()]), [guard]);
  const stored = useStored(read, guard.watch);
  if (!profile || !stored) return null;
  const [policy, record] = stored;
  const choose = async (id: string, until: Instant | null) => {
    const { changeSetting } = await import("../../app/change-setting");
    await changeSetting(ports, id, until);
  };
  const openDrafts = async (url: string) => {
    await forgetDrafts({ guard: guard.guard }, now).catch(() => {});
    guard.openPage(url);
  };
  return (
    <BoundaryLine
      {...{ words, now }}
      look={guardLook(profile, policy, record, now)}
      onDuty={(until) => void choose(GUARD_SETTING.dutyUntil, until).catch(onFailed)}
      onPause={(until) => void choose(GUARD_SETTING.pausedUntil, until).catch(onFailed)}
      onOpenDrafts={(url) => void openDrafts(url)}
      onOpenSettings={() => void onOpenDashboard("#settings")}
    />
  );
}
