import { type CountedBlock, keptCount } from "../../domain/blocks/kept-count";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { dateText, spanText } from "../words/format";
import { spanWords } from "../words/span-words";
import type { MessageKey, Words } from "../words/words";
import { OUTCOME_WORD } from "./AnswerLine";

interface KeptLineProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly counted: readonly CountedBlock[];
}

const PARTS = {
  half: "pusterum.keptHalf",
  moved: "pusterum.keptMoved",
  unanswered: "pusterum.keptUnanswered",
} as const;

/** How many of the leader's blocks held; opened, which ones. */
export function KeptLine({ words, zone, counted }: KeptLineProps) {
  if (counted.length === 0) return null;
  const count = keptCount(counted);
  const answered = count.kept + count.half + count.lost;
  const parts = (["half", "moved", "unanswered"] as const)
    .filter((part) => count[part] > 0)
    .map((part) => words.t(PARTS[part], { count: count[part] }, count[part]));
  return (
    <details className="kept-line">
      <summary>
        {answered > 0 && `${words.t("pusterum.keptOf", { kept: count.kept, all: answered })} `}
        {parts.join(" ")}
      </summary>
      <ul>
        {counted.map((each) => (
          <li key={each.block.uid}>
            <strong>{spanText(words, each.block.booking, zone)}</strong>{" "}
            <span className="muted">
              {dateText(words, dayOf(each.block.booking.start, zone))}, {words.t(fateOf(each))}
              {movedText(words, zone, each)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function fateOf({ block, outcome }: CountedBlock): MessageKey {
  if (block.booking.state === "deleted") return "pusterum.fate.deleted";
  if (block.booking.state === "let-go") return "pusterum.fate.letGo";
  return outcome === "unanswered" ? "pusterum.fate.unanswered" : OUTCOME_WORD[outcome];
}

function movedText(words: Words, zone: ZoneId, { block, wasMoved }: CountedBlock): string {
  const [first] = block.booking.moves;
  return first && wasMoved
    ? `. ${words.t("pusterum.movedFrom", { was: spanWords(words, first.from, zone) })}`
    : "";
}
