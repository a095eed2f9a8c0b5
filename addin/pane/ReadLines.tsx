import { useLiveQuery } from "dexie-react-hooks";
import type { Instant } from "../../src/domain/time/instant";
import type { ZoneId } from "../../src/domain/time/zones";
import { findingText } from "../../src/ui/calendars/finding-words";
import { whenRead } from "../../src/ui/week/freshness";
import type { Words } from "../../src/ui/words/words";
import type { PaneDoors } from "./doors";

interface ReadLinesProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly readAt: Instant | null;
  readonly zone: ZoneId;
}

/** How old what stands here is, and what of the calendar could not be read. */
export function ReadLines({ doors: { ports }, words, readAt, zone }: ReadLinesProps) {
  const findings = useLiveQuery(
    async () => (await ports.calendars.list()).flatMap((calendar) => calendar.findings),
    [ports],
  );
  if (readAt === null) return null;
  return (
    <>
      <p className="muted small">
        {words.t("age.read", { when: whenRead(words, readAt, ports.clock.now(), zone) })}
      </p>
      {findings && findings.length > 0 && (
        <details className="small">
          <summary>{words.t("outlook.week.findings", { count: findings.length }, findings.length)}</summary>
          <ul className="reasons">
            {findings.map((finding) => (
              <li key={JSON.stringify(finding)}>
                {finding.title && `${finding.title}: `}
                {findingText(words, finding)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
