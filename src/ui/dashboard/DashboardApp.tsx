import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useEffect, useMemo, useState } from "react";
import { lookAtStanding, lookAtWeek, tellTrue } from "../../app/look-at-week";
import { refreshCurrentWeek, refreshTouchedWeeks } from "../../app/refresh-weeks";
import { withSeen } from "../../app/seen-times";
import { showDemo } from "../../app/show-demo";
import type { CalendarId } from "../../domain/calendar/event";
import { type WeekId, weekOf } from "../../domain/time/weeks";
import { ReadingLines } from "../calendars/ReadingLines";
import { SidePanel } from "../controls/SidePanel";
import type { Opened } from "../events/behind";
import { CountingTable } from "../events/CountingTable";
import { useSeen } from "../week/use-seen";
import { weekTitle } from "../words/week-title";
import type { Words } from "../words/words";
import { ageText } from "./age";
import { DemoBanner } from "./DemoBanner";
import { DropZone } from "./DropZone";
import type { DashboardDoors } from "./doors";
import { FirstRunPage } from "./FirstRunPage";
import { OpenedFigure } from "./OpenedFigure";
import { Page } from "./Page";
import { SaidBar } from "./SaidBar";
import { SignInBar } from "./SignInBar";
import { FailedPage, LoadingPage } from "./states";
import { TopBar } from "./TopBar";
import { useActs } from "./use-acts";
import { useNow } from "./use-now";
import { hashOf, hasWeek, usePlace } from "./use-place";
import { useReading } from "./use-reading";

interface DashboardAppProps {
  readonly doors: DashboardDoors;
  readonly words: Words;
  /** The address asks for the invented week; it comes only where nothing else is. */
  readonly wantsDemo: boolean;
}

/** The outcome as a value: what fails here is shown, or done again by the background. */
const settled = <T,>(promise: Promise<T>) =>
  promise.then(
    (value) => ({ ok: true, value }) as const,
    () => ({ ok: false }) as const,
  );

export function DashboardApp({ doors, words, wantsDemo }: DashboardAppProps) {
  const { ports } = doors;
  const place = usePlace();
  const now = useNow(ports.clock);
  const [attempt, setAttempt] = useState(0);
  const [isBroken, setBroken] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isCounting, setCounting] = useState(place.isCounting);
  const standing = useLiveQuery(() => settled(lookAtStanding(ports)), [ports, attempt]);
  const profile = standing?.ok ? standing.value.profile : null;
  const zone = profile?.frames.zone ?? ports.frames().zone;
  const current = weekOf(now, zone);
  const week = place.week ?? current;
  const look = useLiveQuery(() => settled(lookAtWeek(ports, week)), [ports, week, zone, attempt]);

  const tidy = useCallback(() => void settled(refreshTouchedWeeks(ports)), [ports]);
  const acts = useActs(words, tidy);
  const reading = useReading(doors);
  const { page } = place;
  const goTo = useCallback(
    (next: WeekId) => {
      location.hash = hashOf(hasWeek(page) ? page : "week", next);
    },
    [page],
  );

  const untrue = look?.ok ? look.value.untrue.join() : "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what the retry button asks for
  useEffect(() => {
    if (untrue === "") return;
    void settled(tellTrue(ports, untrue.split(",") as WeekId[])).then(({ ok }) => setBroken(!ok));
  }, [ports, untrue, attempt]);
  useEffect(() => void settled(refreshCurrentWeek(ports)), [ports]);
  useEffect(() => setCounting(place.isCounting), [place]);

  useEffect(() => {
    const name = place.page === "week" ? weekTitle(words, week) : words.t(`dashboard.${place.page}`);
    document.title = `${name} – ${words.t("extension.name")}`;
  }, [words, place, week]);

  const calendars = withSeen(standing?.ok ? standing.value.calendars : [], useSeen(ports.mirror));
  const isEmpty = standing?.ok === true && calendars.length === 0;
  const startDemo = useCallback(async () => {
    await showDemo(ports, await doors.demo());
    location.hash = hashOf("week");
  }, [ports, doors]);
  useEffect(() => {
    if (wantsDemo && isEmpty) void startDemo();
  }, [wantsDemo, isEmpty, startDemo]);

  const readFiles = useCallback(
    async (files: Iterable<File>, into?: CalendarId) => {
      const count = await reading.read(files, into);
      if (count > 0 && !into) location.hash = hashOf("week");
    },
    [reading.read],
  );
  const age = useMemo(() => ageText(words, calendars, now, zone), [words, calendars, now, zone]);

  const open = { opened, onOpen: setOpened, onCounting: () => setCounting(true) };
  const closeCounting = () => {
    setCounting(false);
    if (place.isCounting) history.replaceState(null, "", hashOf("week"));
  };
  const isDemo = calendars.length > 0 && calendars.every(({ kind }) => kind === "demo");
  return (
    <DropZone words={words} onFiles={(files) => void readFiles(files)}>
      <TopBar
        words={words}
        page={place.page}
        week={week}
        current={current}
        age={age}
        hasWeeks={calendars.length > 0}
        onWeek={goTo}
      />
      {isDemo && <DemoBanner words={words} onFiles={(files) => void readFiles(files)} />}
      <ReadingLines words={words} jobs={reading.jobs} onCancel={reading.cancel} onDismiss={reading.dismiss} />
      {isBroken || standing?.ok === false || look?.ok === false ? (
        <FailedPage
          words={words}
          onRetry={() => {
            setBroken(false);
            setAttempt(attempt + 1);
          }}
        />
      ) : !profile || !look ? (
        <LoadingPage words={words} />
      ) : isEmpty && place.page === "week" ? (
        <FirstRunPage
          words={words}
          onFiles={(files) => void readFiles(files)}
          onDemo={() => void startDemo()}
          onCounting={open.onCounting}
        />
      ) : (
        <Page
          {...{ doors, words, now, week, profile, calendars, acts, readFiles, startDemo }}
          page={place.page}
          part={place.part}
          look={look.value}
          onOpen={open.onOpen}
          onCounting={open.onCounting}
        />
      )}
      <SaidBar words={words} said={acts.said} onUndo={acts.undo} onDismiss={acts.dismiss} />
      <SignInBar words={words} signIn={doors.accounts.signIn} />
      {opened && profile && look?.ok && look.value.summary && (
        <OpenedFigure
          {...{ ports, words, profile, opened, acts }}
          look={look.value}
          summary={look.value.summary}
          onCounting={open.onCounting}
          onClose={() => setOpened(null)}
        />
      )}
      {isCounting && (
        <SidePanel
          title={words.t("counting.title")}
          closeLabel={words.t("dashboard.close")}
          onClose={closeCounting}
        >
          <CountingTable words={words} />
        </SidePanel>
      )}
    </DropZone>
  );
}
