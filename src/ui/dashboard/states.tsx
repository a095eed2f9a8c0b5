import type { Words } from "../words/words";

export const LoadingPage = ({ words }: { words: Words }) => (
  <main className="quiet-page" aria-busy="true">
    <h1 className="sr">{words.t("extension.name")}</h1>
    <p className="muted">{words.t("state.loading")}</p>
  </main>
);

export const FailedPage = ({ words, onRetry }: { words: Words; onRetry: () => void }) => (
  <main className="quiet-page">
    <h1>{words.t("state.failed")}</h1>
    <p className="muted">{words.t("dashboard.failedHint")}</p>
    <button type="button" className="btn main" onClick={onRetry}>
      {words.t("state.retry")}
    </button>
  </main>
);
