import type { Finding } from "../../domain/calendar/finding";
import type { Words } from "../words/words";
import { findingText } from "./finding-words";

/** What could not be read as it stands, where it stands, and what was done about it. */
export function FindingList({ words, findings }: { words: Words; findings: readonly Finding[] }) {
  return (
    <ul className="finding-list">
      {findings.map((finding, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of a reading never changes its order
        <li key={position}>
          {(finding.title !== undefined || finding.line !== undefined) && (
            <span className="finding-where">
              {finding.title !== undefined && (
                <strong>{finding.title || words.t("calendars.untitled")}</strong>
              )}
              {finding.line !== undefined && (
                <span className="muted"> {words.t("calendars.line", { line: finding.line })}</span>
              )}
            </span>
          )}
          <span>{findingText(words, finding)}</span>
        </li>
      ))}
    </ul>
  );
}
