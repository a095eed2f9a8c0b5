import type { ReactNode } from "react";
import type { BoundariesLook } from "../../app/look-at-boundaries";
import type { WeekSummary } from "../../domain/balance/week-summary";
import { type RestTerms, restTerms } from "../../domain/boundary/recovery/recommended";
import type { Profile } from "../../domain/profile/profile";
import type { WeekId } from "../../domain/time/weeks";
import { FramePicture } from "../calendar-week/FramePicture";
import { LinkedSection } from "../controls/LinkedSection";
import type { Opened } from "../events/behind";
import { daysRange } from "../words/format";
import { weekTitle } from "../words/week-title";
import type { Words } from "../words/words";
import { EveningsList } from "./EveningsList";
import { RecoveryClock } from "./RecoveryClock";
import { TrendList } from "./TrendList";

interface BoundariesPageProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly look: BoundariesLook;
  readonly profile: Profile;
  readonly hrefOf: (week: WeekId) => string;
  readonly onTerms: (terms: RestTerms) => void;
  readonly tells: ReactNode;
  readonly onOpen: (opened: Opened) => void;
  /** What is asked for on demand, under the week. */
  readonly children?: ReactNode;
}

/** What happened after hours: the week's picture, its rest beside what is recommended, and how it has been of late. */
export function BoundariesPage(props: BoundariesPageProps) {
  const { words, summary, look, profile, hrefOf, tells, onTerms, onOpen } = props;
  const [first, last] = [summary.days[0], summary.days.at(-1)];
  return (
    <main className="page boundaries-page">
      <div className="page-head">
        <h1>{words.t("dashboard.boundaries")}</h1>
        {first && last && (
          <p className="muted">
            {weekTitle(words, summary.week)}
            {", "}
            {daysRange(words, first.day, last.day)}
          </p>
        )}
      </div>
      <div className="boundaries-parts">
        <LinkedSection title={words.t("boundaries.week")} href="#settings" link={words.t("frame.change")}>
          <FramePicture words={words} summary={summary} frames={profile.frames} isWhole />
          <EveningsList words={words} summary={summary} onOpen={onOpen} />
        </LinkedSection>
        <RecoveryClock
          {...{ words, summary, tells, onTerms, onOpen }}
          average={look.average}
          terms={restTerms(profile)}
        />
      </div>
      {props.children}
      {look.weeks.length > 1 && (
        <TrendList words={words} weeks={look.weeks} shown={summary.week} hrefOf={hrefOf} />
      )}
      <p className="muted small boundaries-promise">{words.t("boundaries.promise")}</p>
    </main>
  );
}
