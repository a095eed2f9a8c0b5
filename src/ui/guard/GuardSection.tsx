import { useCallback, useEffect, useState } from "react";
import { changeSetting } from "../../app/change-setting";
import { previewPolicy } from "../../app/compile-policy";
import type { Undo } from "../../app/judge-activity";
import { type GuardLook, lookAtGuard } from "../../app/look-at-guard";
import type { Ports } from "../../app/ports";
import type { CompiledPolicy } from "../../domain/boundary/compiled-policy";
import { GUARD_SETTING } from "../../domain/boundary/guard-choices";
import { MAIL_PAGES, type MailPageName } from "../../domain/boundary/mail-hosts";
import type { Profile } from "../../domain/profile/profile";
import type { Words } from "../words/words";
import { GuardSettings } from "./GuardSettings";
import type { GuardDoors } from "./guard-doors";

interface GuardSectionProps {
  readonly ports: Ports;
  readonly doors: GuardDoors;
  readonly words: Words;
  /** Looked at anew whenever it changes. */
  readonly profile: Profile;
  readonly act: (run: () => Promise<Undo>, text: string) => Promise<void>;
  readonly say: (text: string) => void;
}

interface Seen {
  readonly look: GuardLook;
  readonly preview: CompiledPolicy;
  readonly access: readonly MailPageName[];
  readonly mayNotify: boolean;
}

/** The guard's settings over what is stored, each change of which can be undone. */
export function GuardSection({ ports, doors, words, profile, act, say }: GuardSectionProps) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const look = useCallback(async () => {
    const [guard, preview, held, mayNotify] = await Promise.all([
      lookAtGuard({ ...ports, ...doors }),
      previewPolicy(ports),
      Promise.all(MAIL_PAGES.map((page) => doors.access.hasPage(page))),
      doors.access.hasNotifications(),
    ]);
    setSeen({ look: guard, preview, access: MAIL_PAGES.filter((_, index) => held[index]), mayNotify });
  }, [ports, doors]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another profile is what there is to look at anew.
  useEffect(() => {
    const end = new AbortController();
    const again = () => void look().catch(() => {});
    again();
    doors.watch(again, end.signal);
    return () => end.abort();
  }, [look, doors, profile]);

  if (!seen) return null;
  const keep = (id: string, value: boolean | number | string | null, text: string) =>
    void act(() => changeSetting(ports, id, value), text);
  return (
    <GuardSettings
      words={words}
      {...seen}
      now={ports.clock.now()}
      onLetInto={(page) =>
        void doors.access.askForPage(page).then((isAllowed) => {
          if (isAllowed) keep(GUARD_SETTING.on, true, words.t("guard.turnedOn"));
          else say(words.t("guard.refused"));
          void look();
        })
      }
      onAllowNotifications={() =>
        void doors.access.askForNotifications().then((isAllowed) => {
          if (isAllowed) say(words.t("guard.allowed"));
          void look();
        })
      }
      onChoose={(id, value) => keep(id, value, words.t("guard.kept"))}
      onCopy={(text) => void doors.copy(text).then(() => say(words.t("guard.copied")))}
    />
  );
}
