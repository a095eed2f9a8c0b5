import type { Circle } from "../../app/calendar-source";
import type { AccountLook } from "../../app/look-at-accounts";
import type { LinkLook } from "../../app/look-at-links";
import type { CalendarRow } from "../../app/ports";
import type { CalendarId } from "../../domain/calendar/event";
import type { Profile } from "../../domain/profile/profile";
import type { Instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { whenText } from "../dashboard/age";
import type { Words } from "../words/words";
import { AccountCard } from "./AccountCard";
import { AddCalendar, type Way } from "./AddCalendar";
import { AddLink } from "./AddLink";
import type { AccountDoors } from "./account-doors";
import { CalDavForm } from "./CalDavForm";
import { CalendarCard } from "./CalendarCard";
import { CirclesSection } from "./CirclesSection";
import { FilePicker } from "./FilePicker";
import { LinkState } from "./LinkState";
import type { LinkDoors } from "./link-doors";
import { MicrosoftForm } from "./MicrosoftForm";
import { OwnAddress } from "./OwnAddress";

interface CalendarsPageProps {
  readonly words: Words;
  readonly calendars: readonly CalendarRow[];
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly hasPickerAbove: boolean;
  readonly links: LinkDoors;
  readonly linkLooks: readonly LinkLook[];
  readonly accounts: AccountDoors;
  readonly accountLooks: readonly AccountLook[];
  readonly profile: Profile;
  readonly onSay: (text: string) => void;
  readonly own: readonly string[] | null;
  readonly onOwn: (addresses: readonly string[] | null) => void;
  readonly onFiles: (files: readonly File[], into?: CalendarId) => void;
  readonly onRename: (id: CalendarId, name: string) => void;
  readonly onRemove: (calendar: CalendarRow) => void;
  readonly onCircles: (lists: Readonly<Record<Circle, string>>) => void;
  readonly onDemo: () => void;
}

/** Every calendar with how its reading went, and the ways to add, renew and remove one. */
export function CalendarsPage(props: CalendarsPageProps) {
  const { words, calendars, now, zone, hasPickerAbove, onFiles, onRename, onRemove, onDemo } = props;
  const { links, linkLooks, accounts, accountLooks, profile, onSay, own, onOwn, onCircles } = props;
  const likely = [
    ...new Set(calendars.flatMap(({ kind, likelyOwners = [] }) => (kind === "demo" ? [] : likelyOwners))),
  ];
  const linkState = ({ id, name, readAt }: CalendarRow) => {
    const look = linkLooks.find(({ calendar }) => calendar === id);
    const when = whenText(words, readAt, now, zone);
    return look && <LinkState {...{ words, name, look, when, links, onSay }} />;
  };
  const card = (calendar: CalendarRow) => (
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
  );
  const accountCard = (look: AccountLook) => {
    const mine = calendars.filter(({ id }) => look.links.some(({ calendarId }) => calendarId === id));
    const readAt = mine.reduce((least, each) => (each.readAt < least ? each.readAt : least), now);
    const eventCount = mine.reduce((sum, each) => sum + each.eventCount, 0);
    return (
      <AccountCard
        key={look.account.id}
        {...{ words, look, accounts, profile, now, eventCount, onSay }}
        when={whenText(words, readAt, now, zone)}
      >
        {mine.map(card)}
      </AccountCard>
    );
  };
  const isOfAccount = ({ id }: CalendarRow) =>
    accountLooks.some((look) => look.links.some(({ calendarId }) => calendarId === id));
  const wayIn = (way: Way, close: () => void) => {
    const onConnected = () => {
      close();
      onSay(words.t("account.connected"));
    };
    switch (way) {
      case "microsoft":
        return <MicrosoftForm {...{ words, accounts, profile }} onAdded={onConnected} />;
      case "caldav":
        return <CalDavForm {...{ words, accounts }} originOf={links.originOf} onAdded={onConnected} />;
      case "link":
        return <AddLink words={words} links={links} onAdded={() => onSay(words.t("link.added"))} />;
      case "file":
        return (
          <>
            <p className="muted">{words.t("calendars.howTo")}</p>
            <div className="row-of-buttons">
              <FilePicker
                label={words.t("calendars.add")}
                isMain
                multiple
                onFiles={onFiles}
                testId={hasPickerAbove ? "calendar-file-more" : "calendar-file"}
              />
            </div>
          </>
        );
    }
  };
  return (
    <main className="page calendars-page">
      <div className="page-head">
        <h1>{words.t("calendars.title")}</h1>
        <p className="muted">{words.t("first.stays")}</p>
      </div>
      {calendars.length === 0 && <p className="calendars-empty">{words.t("calendars.empty")}</p>}
      <ul className="calendar-cards">
        {accountLooks.map(accountCard)}
        {calendars.filter((calendar) => !isOfAccount(calendar)).map(card)}
      </ul>
      {calendars.some(({ kind }) => kind !== "demo") && (
        <OwnAddress {...{ words, own, likely }} onSay={onOwn} />
      )}
      {accountLooks.some(({ account }) => account.connection.kind === "graph") && (
        <CirclesSection {...{ words, profile }} onSave={onCircles} />
      )}
      {calendars.length === 0 && (
        <div className="row-of-buttons">
          <button type="button" className="btn" data-testid="show-demo" onClick={onDemo}>
            {words.t("first.demo")}
          </button>
        </div>
      )}
      <AddCalendar words={words}>{wayIn}</AddCalendar>
    </main>
  );
}
