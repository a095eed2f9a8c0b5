import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Frames } from "../../domain/boundary/frames";
import type { RestTerms } from "../../domain/boundary/recovery/recommended";
import type { Millis } from "../../domain/time/instant";
import { FramePicture } from "../calendar-week/FramePicture";
import { LinkedSection } from "../controls/LinkedSection";
import type { Opened } from "../events/behind";
import { hours } from "../words/format";
import type { Words } from "../words/words";
import { eveningsText } from "./evenings-text";
import { hashOf } from "./use-place";

interface FrameSectionProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly frames: Frames;
  readonly terms: RestTerms;
  readonly outside: Millis;
  readonly onOpen: (opened: Opened) => void;
}

export function FrameSection({ words, summary, frames, terms, outside, onOpen }: FrameSectionProps) {
  return (
    <LinkedSection title={words.t("frame.title")} href="#settings" link={words.t("frame.change")}>
      <p className="muted frame-line">
        {outside > 0 ? (
          <button type="button" className="link" onClick={() => onOpen({ kind: "outside" })}>
            {words.t("frame.outside", { hours: hours(words, outside) })}
          </button>
        ) : (
          words.t("frame.allInside")
        )}
      </p>
      {summary.counted > 0 && <p className="muted frame-line">{eveningsText(words, summary, terms)}</p>}
      <FramePicture words={words} summary={summary} frames={frames} />
      <p className="frame-line">
        <a className="link" href={hashOf("boundaries", summary.week)}>
          {words.t("frame.more")}
        </a>
      </p>
    </LinkedSection>
  );
}
