import { useLiveQuery } from "dexie-react-hooks";
import { saveWish } from "../../app/blocks/change-blocks";
import { wishIn } from "../../app/blocks/plan-blocks";
import { activity, SEED_ROWS } from "../../domain/activity/activity";
import { WishEditor } from "../blocks/WishEditor";
import { JournalPart } from "../breathing/JournalPart";
import { PlanPart } from "../breathing/PlanPart";
import { rowNames } from "../events/row-names";
import type { MessageKey } from "../words/words";
import type { PageProps } from "./page-props";
import { LoadingPage } from "./states";

const PARTS = ["", "wish", "journal"] as const;
const NAMES: readonly MessageKey[] = ["pusterum.planTitle", "pusterum.wishTitle", "pusterum.journalTitle"];

/** The page for breathing spaces: what is planned and booked, the wish behind it, and the journal. */
export function BreathingView(props: PageProps) {
  const { words, part } = props;
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
        <JournalPart {...props} />
      ) : shown === "wish" ? (
        <WishPart {...props} />
      ) : (
        <PlanPart {...props} />
      )}
    </main>
  );
}

function WishPart({ doors, words, profile, acts }: PageProps) {
  const { ports } = doors.breathing;
  const wish = useLiveQuery(async () => wishIn(await ports.profile.records()), [ports]);
  if (!wish) return <LoadingPage words={words} />;
  const names = rowNames(words, profile.rows);
  const activities = SEED_ROWS.map(activity).map((id) => ({ id, name: names.full(id) }));
  return (
    <WishEditor
      key={JSON.stringify(wish)}
      {...{ words, wish, activities }}
      onSave={(next) => void acts.act(() => saveWish(ports, next), words.t("pusterum.saidWish"))}
    />
  );
}
