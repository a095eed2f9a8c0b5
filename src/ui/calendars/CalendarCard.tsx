import { type ReactNode, useState } from "react";
import type { CalendarRow } from "../../app/ports";
import type { Instant } from "../../domain/time/instant";
import { instant } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { ConfirmDialog } from "../controls/ConfirmDialog";
import { whenText } from "../dashboard/age";
import { NameField } from "../grid/NameField";
import { fullDate } from "../words/full-date";
import type { MessageKey, Words } from "../words/words";
import { FilePicker } from "./FilePicker";
import { FindingList } from "./FindingList";

interface CalendarCardProps {
  readonly words: Words;
  readonly calendar: CalendarRow;
  readonly now: Instant;
  readonly zone: ZoneId;
  /** How it stands with the publisher, for a calendar that is followed. */
  readonly children?: ReactNode;
  readonly onRename: (name: string) => void;
  readonly onReplace: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}

const ORIGIN: Readonly<Record<CalendarRow["kind"], MessageKey>> = {
  demo: "calendars.invented",
  file: "calendars.own",
  link: "link.followed",
  caldav: "account.ofAccount",
  graph: "account.ofAccount",
};

/** One calendar: where it comes from, what was read of it, and what could not be. */
export function CalendarCard({
  words,
  calendar,
  now,
  zone,
  children,
  onRename,
  onReplace,
  onRemove,
}: CalendarCardProps) {
  const [isLeaving, setLeaving] = useState(false);
  const { name, kind, eventCount, findings, window, declaredZone, readAt } = calendar;
  const isOfAccount = kind === "caldav" || kind === "graph";
  const lastDay = dayOf(instant(window.end - 1), zone);
  return (
    <li className="calendar-card" data-testid="calendar-card">
      <div className="calendar-card-head">
        <h2>
          <NameField words={words} name={name} onRename={onRename} />
        </h2>
        {kind === "file" && (
          <FilePicker
            label={words.t("calendars.replace")}
            describedAs={words.t("calendars.replaceOf", { name })}
            multiple={false}
            onFiles={onReplace}
          />
        )}
        {!isOfAccount && (
          <button
            type="button"
            className="btn"
            aria-label={`${words.t("calendars.remove")}: ${name}`}
            onClick={() => setLeaving(true)}
          >
            {words.t("calendars.remove")}
          </button>
        )}
      </div>
      <ul className="calendar-facts">
        <li>{words.t(ORIGIN[kind])}</li>
        <li>{words.t("calendars.events", { count: eventCount }, eventCount)}</li>
        <li>{words.t("calendars.read", { when: whenText(words, readAt, now, zone) })}</li>
        <li>
          {words.t("calendars.window", {
            from: fullDate(words, dayOf(window.start, zone)),
            to: fullDate(words, lastDay),
          })}
        </li>
        {kind !== "link" && !isOfAccount && (
          <li>
            {declaredZone ? words.t("calendars.zone", { zone: declaredZone }) : words.t("calendars.noZone")}
          </li>
        )}
      </ul>
      {children}
      {findings.length === 0 ? (
        <p className="muted">{words.t("calendars.allRead")}</p>
      ) : (
        <details className="findings" open={findings.length <= 5}>
          <summary>{words.t("calendars.findings", { count: findings.length }, findings.length)}</summary>
          <FindingList words={words} findings={findings} />
        </details>
      )}
      {isLeaving && (
        <ConfirmDialog
          title={words.t("calendars.removeTitle", { name })}
          doIt={words.t("calendars.remove")}
          leaveIt={words.t("calendars.cancel")}
          onDo={() => {
            setLeaving(false);
            onRemove();
          }}
          onLeave={() => setLeaving(false)}
        >
          <p>{words.t("calendars.removeText", { count: eventCount }, eventCount)}</p>
          <p className="muted">{words.t(kind === "link" ? "link.removeKeeps" : "calendars.removeKeeps")}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
