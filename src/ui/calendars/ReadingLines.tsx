import type { ReadingJob } from "../dashboard/use-reading";
import type { Words } from "../words/words";
import { UNREADABLE } from "./finding-words";

interface ReadingLinesProps {
  readonly words: Words;
  readonly jobs: readonly ReadingJob[];
  readonly onCancel: (id: string) => void;
  readonly onDismiss: (id: string) => void;
}

/** Files on their way in: how far each has come, and why one could not be read. */
export function ReadingLines({ words, jobs, onCancel, onDismiss }: ReadingLinesProps) {
  return (
    <ul className="reading-lines" aria-live="polite">
      {jobs.map(({ id, fileName, share, failed }) => (
        <li key={id} data-testid={failed ? "reading-failed" : "reading"}>
          {failed ? (
            <>
              <p>{words.t(UNREADABLE[failed], { file: fileName })}</p>
              <button type="button" className="btn" onClick={() => onDismiss(id)}>
                {words.t("dashboard.close")}
              </button>
            </>
          ) : (
            <>
              <p>{words.t("calendars.reading", { file: fileName })}</p>
              <progress max={1} value={share} aria-label={words.t("calendars.reading", { file: fileName })} />
              <button type="button" className="btn" onClick={() => onCancel(id)}>
                {words.t("calendars.stop")}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
