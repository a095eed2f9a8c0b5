import { useLiveQuery } from "dexie-react-hooks";
import { useEffect } from "react";
import { changeSetting } from "../../app/change-setting";
import { lookAtBoundaries } from "../../app/look-at-boundaries";
import { tellTrue } from "../../app/look-at-week";
import { TELLS_OF_NIGHTS } from "../../app/tell-of-nights";
import { REST_TERMS_SETTING } from "../../domain/boundary/recovery/recommended";
import type { WeekId } from "../../domain/time/weeks";
import { BoundariesPage } from "../boundaries/BoundariesPage";
import { LateMailsSection } from "../boundaries/LateMailsSection";
import { NightNotices } from "../boundaries/NightNotices";
import type { PageProps } from "./page-props";
import { LoadingPage } from "./states";
import { hashOf } from "./use-place";

/** The page of what happens after hours, with what it can do. */
export function BoundariesView({ doors, words, look, profile, acts, part, now, onOpen }: PageProps) {
  const { ports, lateMails, accounts } = doors;
  const { summary, week } = look;
  const boundaries = useLiveQuery(() => lookAtBoundaries(ports, week), [ports, week]);
  const untrue = boundaries?.untrue.join() ?? "";
  useEffect(() => {
    // Oldest first: what a week says of its rest rests on the week before. What fails here the background does later.
    if (untrue !== "") void tellTrue(ports, untrue.split(",") as WeekId[]).catch(() => {});
  }, [ports, untrue]);
  if (!summary || !boundaries) return <LoadingPage words={words} />;
  return (
    <BoundariesPage
      {...{ words, summary, profile, onOpen }}
      look={boundaries}
      hrefOf={(each) => hashOf("boundaries", each)}
      onTerms={(terms) =>
        void acts.act(() => changeSetting(ports, REST_TERMS_SETTING, terms), words.t("boundaries.saidTerms"))
      }
      tells={
        <NightNotices
          words={words}
          access={doors.guard.access}
          isOn={profile.settings.get(TELLS_OF_NIGHTS) === true}
          onChoose={(isOn) =>
            void acts.act(
              () => changeSetting(ports, TELLS_OF_NIGHTS, isOn),
              words.t(isOn ? "afterHours.notices.isOn" : "afterHours.notices.isOff"),
            )
          }
          onRefused={() => acts.say(words.t("afterHours.notices.refused"))}
        />
      }
    >
      <LateMailsSection
        key={week}
        {...{ words, accounts, week, now, acts }}
        doors={lateMails}
        zone={profile.frames.zone}
        isAsked={part === "mails"}
      />
    </BoundariesPage>
  );
}
