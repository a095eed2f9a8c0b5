import type { LinkLook } from "../../app/look-at-links";
import type { CalendarRow } from "../../app/ports";
import type { CalendarId } from "../../domain/calendar/event";
import type { Instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { whenText } from "../dashboard/age";
import type { Words } from "../words/words";
import { AddLink } from "./AddLink";
import { CalendarCard } from "./CalendarCard";
import { FilePicker } from "./FilePicker";
import { LinkState } from "./LinkState";
import type { LinkDoors } from "./link-doors";
import { OwnAddress } from "./OwnAddress";

interface CalendarsPageProps {
  readonly words: Words;
  readonly calendars: readonly CalendarRow[];
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly hasPickerAbove: boolean;
  readonly links: LinkDoors;
  readonly linkLooks: readonly LinkLook[];
  readonly onSay: (text: string) => void;
  readonly own: readonly string[] | null;
  readonly onOwn: (addresses: readonly string[] | null) => void;
  readonly onFiles: (files: readonly File[], into?: CalendarId) => void;
  readonly onRename: (id: CalendarId, name: string) => void;
  readonly onRemove: (calendar: CalendarRow) => void;
  readonly onDemo: () => void;
}

/** Every calendar with how its reading went, and the ways to add, renew and remove one. */
export function CalendarsPage(props: CalendarsPageProps) {
  const { words, calendars, now, zone, hasPickerAbove, onFiles, onRename, onRemove, onDemo } = props;
  const { links, linkLooks, onSay, own, onOwn } = props;
  const likely = [
    ...new Set(calendars.flatMap(({ kind, likelyOwners = [] }) => (kind === "demo" ? [] : likelyOwners))),
  ];
  const linkState = ({ id, name, readAt }: CalendarRow) => {
    const look = linkLooks.find(({ calendar }) => calendar === id);
    const when = whenText(words, readAt, now, zone);
    return look && <LinkState {...{ words, name, look, when, links, onSay }} />;
  };
  return (
    <main className="page calendars-page">
      <div className="page-head">
        <h1>{words.t("calendars.title")}</h1>
        <p className="muted">
          {words.t("calendars.howTo")} {words.t("first.stays")}
        </p>
      </div>
      {calendars.length === 0 && <p className="calendars-empty">{words.t("calendars.empty")}</p>}
      <ul className="calendar-cards">
        {calendars.map((calendar) => (
          <CalendarCard
            key={calendar.id}
            words={words}
            calendar={calendar}
            now={now}
            zone={zone}
            onRename={(name) => onRename(calendar.id, name)}
            onReplace={(files) => onFiles(files, calendar.id)}
            onRemove={() => onRemove(calendar)}
          >
            {linkState(calendar)}
          </CalendarCard>
        ))}
      </ul>
      {calendars.some(({ kind }) => kind !== "demo") && (
        <OwnAddress {...{ words, own, likely }} onSay={onOwn} />
      )}
      <div className="row-of-buttons">
        <FilePicker
          label={words.t("calendars.add")}
          isMain
          multiple
          onFiles={onFiles}
          testId={hasPickerAbove ? "calendar-file-more" : "calendar-file"}
        />
        {calendars.length === 0 && (
          <button type="button" className="btn" data-testid="show-demo" onClick={onDemo}>
            {words.t("first.demo")}
          </button>
        )}
      </div>
      <AddLink words={words} links={links} onAdded={() => onSay(words.t("link.added"))} />
    </main>
  );
}
