import { uidOf } from "../../src/domain/blocks/block-id";
import type { PlannedBlock } from "../../src/domain/blocks/plan";
import { dayOf, type ZoneId } from "../../src/domain/time/zones";
import { blockName } from "../../src/ui/blocks/block-words";
import { dateText, spanText } from "../../src/ui/words/format";
import type { Words } from "../../src/ui/words/words";

interface FormsToOpenProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly blocks: readonly PlannedBlock[];
  readonly onOpen: (block: PlannedBlock) => void;
}

/** Where the calendar cannot be reached each block opens as a filled-in appointment of Outlook's. */
export function FormsToOpen({ words, zone, blocks, onOpen }: FormsToOpenProps) {
  return (
    <>
      <h2>{words.t("outlook.week.plan")}</h2>
      <p className="muted small">{words.t("outlook.week.formHint")}</p>
      <ul className="tries">
        {blocks.map((block) => (
          <li key={uidOf(block.id)}>
            <span>
              {blockName(words, block.id.kind)}
              <span className="muted small">
                {spanText(words, block, zone)}, {dateText(words, dayOf(block.start, zone))}
              </span>
            </span>
            <button
              type="button"
              className="btn"
              aria-label={`${words.t("outlook.week.form")}: ${spanText(words, block, zone)}`}
              onClick={() => onOpen(block)}
            >
              {words.t("outlook.week.form")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
