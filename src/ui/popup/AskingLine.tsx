import { useLiveQuery } from "dexie-react-hooks";
import type { Words } from "../words/words";

interface AskingLineProps {
  readonly words: Words;
  readonly asking: () => Promise<readonly string[]>;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
}

/** Which accounts are read no more until the leader has connected them again; the last picture stays. */
export function AskingLine({ words, asking, onOpenDashboard }: AskingLineProps) {
  const names = useLiveQuery(() => asking().catch(() => []), [asking]) ?? [];
  if (names.length === 0) return null;
  return (
    <div className="said asking" data-testid="asking">
      <span>{words.t("age.asks", { name: names.join(", ") })}</span>
      <button type="button" className="link" onClick={() => void onOpenDashboard("#calendars")}>
        {words.t("account.reconnect")}
      </button>
    </div>
  );
}
