import { useState } from "react";
import { saveWish } from "../../app/blocks/change-blocks";
import { meetingsToChoose } from "../../app/blocks/meetings-to-choose";
import { activity, SEED_ROWS } from "../../domain/activity/activity";
import { WishEditor } from "../blocks/WishEditor";
import type { BreathingProps } from "../breathing/breathing-props";
import { JournalPart } from "../breathing/JournalPart";
import { PlanPart } from "../breathing/PlanPart";
import { useBlocksLook } from "../breathing/use-blocks-look";
import { rowNames } from "../events/row-names";
import type { MessageKey } from "../words/words";
import type { PageProps } from "./page-props";
import { FailedPage, LoadingPage } from "./states";

const PARTS = ["", "wish", "journal"] as const;
const NAMES: readonly MessageKey[] = ["pusterum.planTitle", "pusterum.wishTitle", "pusterum.journalTitle"];

/** The page for breathing spaces: what is planned and booked, the wish behind it, and the journal. */
export function BreathingView(props: PageProps) {
  const { doors, words, part, now } = props;
  const [attempt, setAttempt] = useState(0);
  const blocks = useBlocksLook(doors.breathing.ports, now, attempt);
  if (blocks === undefined) return <LoadingPage words={words} />;
  if (blocks === null) return <FailedPage words={words} onRetry={() => setAttempt(attempt + 1)} />;
  // A block's name opens the journal on its question.
  const shown = part.includes("@") ? "journal" : part;
  return (
    <main className="page settings-page breathing-page">
      <div className="page-head">
        <h1>{words.t("dashboard.breathing")}</h1>
        <nav className="part-links" aria-label={words.t("pusterum.parts")}>
          {PARTS.map((each, at) => (
            <a
              key={each}
              href={each === "" ? "#breathing" : `#breathing=${each}`}
              aria-current={each === shown ? "page" : undefined}
            >
              {words.t(NAMES[at] as MessageKey)}
            </a>
          ))}
        </nav>
      </div>
      {shown === "journal" ? (
        <JournalPart {...props} blocks={blocks} />
      ) : shown === "wish" ? (
        <WishPart {...props} blocks={blocks} />
      ) : (
        <PlanPart {...props} blocks={blocks} />
      )}
    </main>
  );
}

function WishPart({ doors, words, profile, acts, blocks: { wish, weeks } }: BreathingProps) {
  const { ports } = doors.breathing;
  const names = rowNames(words, profile.rows);
  const activities = SEED_ROWS.map(activity).map((id) => ({ id, name: names.full(id) }));
  return (
    <WishEditor
      key={JSON.stringify(wish)}
      {...{ words, wish }}
      choices={{ activities, meetings: meetingsToChoose(weeks, words.locale) }}
      onSave={(next) => void acts.act(() => saveWish(ports, next), words.t("pusterum.saidWish"))}
    />
  );
}
