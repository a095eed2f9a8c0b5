import type { Finding } from "../../domain/calendar/finding";
import { endOfLine, readProperty, unfold } from "./text/content-line";
import type { Piece } from "./text/piece";
import { readText } from "./text/text-value";

/** Notes what is odd about a component, or about the file when there is none. */
export type Noter = (piece: Piece | null, finding: Pick<Finding, "reason" | "detail">) => void;

const LONGEST_DETAIL = 120;

export interface Notebook {
  readonly note: Noter;
  read(): Finding[];
}

/** Said once for the whole file rather than for each event. */
const OF_THE_FILE: ReadonlySet<Finding["reason"]> = new Set(["zone-unknown", "zone-guessed"]);

interface Noted {
  readonly piece: Piece | null;
  readonly finding: Finding;
}

/** The same thing said of one name (an unknown zone, say) is said once, at its first event. */
export function notebook(text: string, most: number): Notebook {
  const notes = new Map<string, Noted>();
  let unsaid = 0;
  return {
    note(piece, { reason, detail }) {
      const key = `${reason} ${OF_THE_FILE.has(reason) ? "" : piece?.begin} ${detail ?? ""}`;
      if (notes.has(key)) return;
      if (notes.size >= most) {
        unsaid++;
        return;
      }
      const title = piece ? shorten(titleOf(text, piece)) : "";
      const finding = {
        reason,
        ...(title === "" ? {} : { title }),
        ...(detail === undefined ? {} : { detail: shorten(detail) }),
      };
      notes.set(key, { piece, finding });
    },
    read() {
      const inOrder = [...notes.values()].sort((a, b) => (a.piece?.begin ?? 0) - (b.piece?.begin ?? 0));
      const lineOf = lineCounter(text);
      const findings = inOrder.map(({ piece, finding }) =>
        piece ? { ...finding, line: lineOf(piece.begin) - 1 } : finding,
      );
      return unsaid === 0 ? findings : [...findings, { reason: "more-findings", detail: String(unsaid) }];
    },
  };
}

const shorten = (text: string): string =>
  text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL - 1)}…` : text;

function titleOf(text: string, piece: Piece): string {
  for (let at = piece.begin; at < piece.end; ) {
    const stop = endOfLine(text, at, piece.end);
    if (/^SUMMARY[:;]/i.test(text.slice(at, at + 8))) {
      const property = readProperty(unfold(text, at, Math.min(stop, at + 1000)), at);
      return property ? readText(property.value) : "";
    }
    at = stop + 1;
  }
  return "";
}

/** Counts onwards from the offset before, so offsets must come in order. */
function lineCounter(text: string): (offset: number) => number {
  let [next, line] = [text.indexOf("\n"), 1];
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}
