import type { HostTalk, RequestEntry, RequestPurpose } from "../../app/request-log";
import type { Instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { whenText } from "../dashboard/age";
import { sizeText } from "../words/format";
import type { MessageKey, Words } from "../words/words";

const PURPOSES: Readonly<Record<RequestPurpose, MessageKey>> = {
  "sign-in": "data.purpose.signIn",
  "list-calendars": "data.purpose.listCalendars",
  "read-events": "data.purpose.readEvents",
  "find-event": "data.purpose.findEvent",
  "write-event": "data.purpose.writeEvent",
  "write-categories": "data.purpose.writeCategories",
  "share-profile": "data.purpose.shareProfile",
  "count-mails": "data.purpose.countMails",
  "list-mails": "data.purpose.listMails",
};

interface RequestTableProps {
  readonly words: Words;
  readonly talks: readonly HostTalk[];
  readonly now: Instant;
  readonly zone: ZoneId;
}

/** The rest of a host's requests adds nothing but length. */
const MOST_SHOWN = 40;

/** Whom Pusterum has spoken with: when, why and how much; each host opens its single requests. */
export function RequestTable({ words, talks, now, zone }: RequestTableProps) {
  if (talks.length === 0) return <p data-testid="no-requests">{words.t("data.noRequests")}</p>;
  return (
    <ul className="request-hosts" data-testid="request-hosts">
      {talks.map(({ host, entries, purposes, last, sent, received }) => (
        <li key={host}>
          <details>
            <summary>
              <strong>{host}</strong>{" "}
              <span className="muted">
                {words.t(
                  "data.talk",
                  { count: entries.length, when: whenText(words, last, now, zone) },
                  entries.length,
                )}
                {" · "}
                {words.t("data.amount", { sent: sizeText(words, sent), received: sizeText(words, received) })}
              </span>
              <br />
              <span className="muted">{purposes.map((each) => words.t(PURPOSES[each])).join(" · ")}</span>
            </summary>
            <RequestList {...{ words, entries, now, zone }} />
          </details>
        </li>
      ))}
    </ul>
  );
}

interface RequestListProps {
  readonly words: Words;
  readonly entries: readonly RequestEntry[];
  readonly now: Instant;
  readonly zone: ZoneId;
}

const RequestList = ({ words, entries, now, zone }: RequestListProps) => (
  <div className="table-scroll">
    <table className="data-table">
      <thead>
        <tr>
          {(["when", "why", "sent", "received", "outcome"] as const).map((each) => (
            <th scope="col" key={each}>
              {words.t(`data.column.${each}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.slice(0, MOST_SHOWN).map(({ at, purpose, sent, received, outcome }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two requests of one instant differ in nothing else
          <tr key={`${at} ${position}`}>
            <td>{whenText(words, at, now, zone)}</td>
            <td>{words.t(PURPOSES[purpose])}</td>
            <td>{sizeText(words, sent)}</td>
            <td>{sizeText(words, received)}</td>
            <td>{typeof outcome === "number" ? outcome : words.t("data.noAnswer")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
