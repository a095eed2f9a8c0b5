import { useLiveQuery } from "dexie-react-hooks";
import { byHost } from "../../app/request-log";
import { DataPage } from "../data/DataPage";
import type { PageProps } from "./page-props";

/** The page of the leader's data with what it can do. */
export function YourDataView({ doors, words, now, profile, acts }: PageProps) {
  const { requests, accounts, forgetEverything } = doors;
  const entries = useLiveQuery(() => requests(), [requests]) ?? [];
  const looks = useLiveQuery(() => accounts.look(), [accounts]) ?? [];
  return (
    <DataPage
      words={words}
      talks={byHost(entries)}
      now={now}
      zone={profile.frames.zone}
      hasMicrosoft={looks.some(({ account }) => account.connection.kind === "graph")}
      onForget={() =>
        void forgetEverything().then(
          () => acts.forget(words.t("settings.forgot")),
          () => acts.say(words.t("dashboard.notDone")),
        )
      }
    />
  );
}
