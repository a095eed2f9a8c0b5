import type { Words } from "../words/words";

interface TroubleProps {
  readonly words: Words;
  readonly onRetry: () => void;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
}

export function Trouble({ words, onRetry, onOpenDashboard }: TroubleProps) {
  return (
    <main className="trouble" role="alert">
      <p className="lead">{words.t("state.failed")}</p>
      <p className="muted">{words.t("state.failedHint")}</p>
      <div className="ways">
        <button type="button" className="btn main" onClick={onRetry}>
          {words.t("state.retry")}
        </button>
        <button type="button" className="btn" onClick={() => void onOpenDashboard()}>
          {words.t("week.open")}
        </button>
      </div>
    </main>
  );
}
