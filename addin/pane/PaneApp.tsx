import { useEffect, useState } from "react";
import { Mark } from "../../src/ui/marks/Mark";
import type { MessageKey, Words } from "../../src/ui/words/words";
import type { OpenItem } from "../office/outlook";
import { Caught } from "./Caught";
import { CopySection } from "./CopySection";
import type { PaneDoors } from "./doors";
import { keepRoaming } from "./keep-roaming";
import { MeetingPane } from "./MeetingPane";
import { MessagePane } from "./MessagePane";
import { OfflineLine } from "./OfflineLine";
import { WeekPane } from "./WeekPane";
import { wearTheme } from "./wear-theme";

const FOLLOWS: Readonly<Record<OpenItem["kind"], MessageKey>> = {
  nothing: "outlook.follows.nothing",
  "mail-read": "outlook.follows.mailRead",
  "mail-written": "outlook.follows.mailWritten",
  meeting: "outlook.follows.meeting",
};

interface PaneAppProps {
  readonly doors: PaneDoors;
  readonly words: Words;
}

/** The pane is about what lies open beside it, and the week is always a press away. */
export function PaneApp({ doors, words }: PaneAppProps) {
  const { outlook, ports, calendar, sharing } = doors;
  const [opened, setOpened] = useState<{ readonly item: OpenItem; readonly count: number }>(() => ({
    item: outlook.openItem(),
    count: 0,
  }));
  const [chosen, setTab] = useState<"item" | "week" | null>(null);
  const [readings, setReadings] = useState(0);
  const { item, count } = opened;
  const tab = chosen ?? (item.kind === "nothing" ? "week" : "item");

  useEffect(() => {
    // A pinned pane stays while the leader goes from one mail to the next.
    outlook.onItemChanged(() => setOpened(({ count }) => ({ item: outlook.openItem(), count: count + 1 })));
    outlook.onThemeChanged(wearTheme);
  }, [outlook]);
  const keep = () => void keepRoaming(ports, outlook, words.locale).catch(() => false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(() => {
    const bring = async () => {
      // The week's own pane brings everything in step by itself, and says how it went.
      if (tab === "week") return;
      await sharing.share();
      await calendar.refresh();
      setReadings((held) => held + 1);
    };
    void bring()
      .catch(() => {})
      .finally(keep);
  }, []);

  const name = words.t(item.kind === "meeting" ? "outlook.tab.meeting" : "outlook.tab.mail");
  return (
    <>
      <header className="pane-header">
        <Mark name="brand" size={24} />
        <h1>{words.t("extension.name")}</h1>
        <nav aria-label={words.t("outlook.tab.label")}>
          <button
            type="button"
            aria-current={tab === "item" ? "page" : undefined}
            onClick={() => setTab("item")}
          >
            {name}
          </button>
          <button
            type="button"
            aria-current={tab === "week" ? "page" : undefined}
            onClick={() => setTab("week")}
          >
            {words.t("outlook.tab.week")}
          </button>
        </nav>
      </header>
      <main className="pane">
        <p className="sr" role="status">
          {count > 0 && words.t(FOLLOWS[item.kind])}
        </p>
        <OfflineLine words={words} />
        <Caught key={tab === "week" ? tab : count} words={words}>
          {tab === "week" ? (
            <>
              <WeekPane {...{ doors, words }} onChanged={keep} />
              <CopySection {...{ doors, words }} onChanged={keep} />
            </>
          ) : (
            <ItemPane {...{ doors, words, item, readings }} />
          )}
        </Caught>
      </main>
    </>
  );
}

interface ItemPaneProps extends PaneAppProps {
  readonly item: OpenItem;
  readonly readings: number;
}

function ItemPane({ doors, words, item, readings }: ItemPaneProps) {
  switch (item.kind) {
    case "nothing":
      return (
        <section>
          <h2>{words.t("outlook.nothing.title")}</h2>
          <p>{words.t("outlook.nothing.text")}</p>
        </section>
      );
    case "mail-read":
      return (
        <section>
          <p>{words.t("outlook.nothing.mail")}</p>
        </section>
      );
    case "mail-written":
      return <MessagePane {...{ doors, words }} mail={item.mail} />;
    case "meeting":
      return <MeetingPane {...{ doors, words, readings }} meeting={item.meeting} />;
  }
}
