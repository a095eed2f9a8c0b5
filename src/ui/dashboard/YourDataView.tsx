import { useLiveQuery } from "dexie-react-hooks";
import { categoryMode } from "../../app/category-settings";
import { changeSetting } from "../../app/change-setting";
import { oldWeeks } from "../../app/delete-weeks";
import { byHost } from "../../app/request-log";
import { KEPT_WEEKS_SETTING } from "../../app/sync-calendars";
import { KEPT_WEEKS } from "../../app/sync-spans";
import { DataPage } from "../data/DataPage";
import { KeptWeeks } from "../data/KeptWeeks";
import { OldWeeks } from "../data/OldWeeks";
import { KeptView } from "./KeptView";
import type { PageProps } from "./page-props";

/** The page of the leader's data with what it can do. */
export function YourDataView(props: PageProps) {
  const { doors, words, now, profile, acts } = props;
  const { requests, accounts, forgetEverything, deleteWeeks } = doors;
  const { zone } = profile.frames;
  const entries = useLiveQuery(() => requests(), [requests]) ?? [];
  const looks = useLiveQuery(() => accounts.look(), [accounts]) ?? [];
  const old = useLiveQuery(() => oldWeeks(doors.ports, zone), [doors, zone]) ?? [];
  const kept = profile.settings.get(KEPT_WEEKS_SETTING);
  return (
    <DataPage
      words={words}
      talks={byHost(entries)}
      now={now}
      zone={zone}
      hasMicrosoft={looks.some(({ account }) => account.connection.kind === "graph")}
      hasCategories={looks.some(({ account }) => categoryMode(profile, account.id) !== "off")}
      onForget={() =>
        void forgetEverything().then(
          () => acts.forget(words.t("settings.forgot")),
          () => acts.say(words.t("dashboard.notDone")),
        )
      }
    >
      <KeptWeeks
        words={words}
        weeks={typeof kept === "number" ? kept : KEPT_WEEKS}
        onChoose={(weeks) =>
          void acts.act(
            () => changeSetting(doors.ports, KEPT_WEEKS_SETTING, weeks),
            words.t("data.keptSaved", { count: weeks }),
          )
        }
      >
        <OldWeeks
          words={words}
          weeks={old}
          onDelete={(through, withFigures) =>
            void deleteWeeks(through, withFigures).then(
              () => acts.say(words.t("data.weeksDeleted")),
              () => acts.say(words.t("dashboard.notDone")),
            )
          }
        />
      </KeptWeeks>
      <KeptView {...props} />
    </DataPage>
  );
}
