import { changeFrames } from "../../app/change-frames";
import { changeSetting } from "../../app/change-setting";
import { withdrawWord } from "../../app/withdraw-word";
import { GuardSection } from "../guard/GuardSection";
import { SettingsPage } from "../settings/SettingsPage";
import type { PageProps } from "./page-props";

/** The settings' page with what it can do. */
export function SettingsView({ doors, words, look, profile, acts }: PageProps) {
  const { ports } = doors;
  return (
    <SettingsPage
      words={words}
      profile={profile}
      onFrames={(frames) =>
        void acts.act(() => changeFrames(ports, frames, look.week), words.t("settings.saved"))
      }
      onBadge={(isOn) =>
        void acts.act(
          () => changeSetting(ports, "badge", isOn),
          words.t(isOn ? "settings.badgeOn" : "settings.badgeOff"),
        )
      }
      onWithdraw={(id) => {
        const title = profile.words.get(id)?.title || words.t("events.unknown");
        void acts.act(() => withdrawWord(ports, id, look.week), words.t("settings.tookBack", { title }));
      }}
    >
      <GuardSection {...{ ports, words, profile }} doors={doors.guard} act={acts.act} say={acts.say} />
    </SettingsPage>
  );
}
