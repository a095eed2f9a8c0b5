import { changeFrames } from "../../app/change-frames";
import { changeRole } from "../../app/change-role";
import { changeSetting } from "../../app/change-setting";
import { changeWords } from "../../app/change-words";
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
      onWords={(ids, activity) => {
        const title = profile.words.get(ids[0] ?? "")?.title || words.t("events.unknown");
        const said =
          activity !== null
            ? words.t("settings.wordsMoved", { count: ids.length }, ids.length)
            : ids.length === 1
              ? words.t("settings.tookBack", { title })
              : words.t("settings.tookBackMany", { count: ids.length });
        void acts.act(() => changeWords(ports, ids, activity, look.week), said);
      }}
      onRole={(role) =>
        void acts.act(() => changeRole(ports, role, look.week), words.t("settings.roleSaved"))
      }
      onBudget={(count) =>
        void acts.act(() => changeSetting(ports, "questions", count), words.t("settings.budgetSaved"))
      }
    >
      <GuardSection {...{ ports, words, profile }} doors={doors.guard} act={acts.act} say={acts.say} />
    </SettingsPage>
  );
}
