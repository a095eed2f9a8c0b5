import type { Instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { whenRead } from "../week/freshness";
import type { Words } from "../words/words";

interface PopupFooterProps {
  readonly words: Words;
  readonly now: Instant;
  readonly readAt: Instant | null;
  readonly zone: ZoneId | null;
  readonly isJudging: boolean;
  readonly onOpenWeek: () => void;
}

export function PopupFooter({ words, now, readAt, zone, isJudging, onOpenWeek }: PopupFooterProps) {
  const age =
    readAt !== null && zone ? words.t("age.read", { when: whenRead(words, readAt, now, zone) }) : "";
  return (
    <footer>
      <span className="muted">{isJudging ? words.t("judge.escape") : age}</span>
      <button type="button" className="link" onClick={onOpenWeek}>
        {words.t("week.open")}
      </button>
    </footer>
  );
}
