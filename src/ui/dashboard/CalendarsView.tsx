import { useLiveQuery } from "dexie-react-hooks";
import { changeCircles } from "../../app/change-circles";
import { removeCalendar } from "../../app/read-calendar";
import { renameCalendar } from "../../app/rename-calendar";
import { sayOwnAddresses } from "../../app/say-own-addresses";
import { removeDemo } from "../../app/show-demo";
import { ownAddresses } from "../../domain/profile/own-addresses";
import { CalendarsPage } from "../calendars/CalendarsPage";
import type { PageProps } from "./page-props";

/** The calendars' page with what it can do. */
export function CalendarsView(props: PageProps) {
  const { doors, words, calendars, now, profile, acts, readFiles, startDemo } = props;
  const { ports, links, accounts } = doors;
  const linkLooks = useLiveQuery(() => links.look(), [links]) ?? [];
  const accountLooks = useLiveQuery(() => accounts.look(), [accounts]) ?? [];
  const isDemo = calendars.length > 0 && calendars.every(({ kind }) => kind === "demo");
  return (
    <CalendarsPage
      {...{ words, calendars, now, links, linkLooks, accounts, accountLooks, profile }}
      onSay={acts.say}
      own={ownAddresses(profile)}
      onOwn={(addresses) =>
        void acts
          .act(() => sayOwnAddresses(ports, addresses, props.look.week), words.t("ownAddress.saved"))
          .then(() => Promise.all(linkLooks.map(({ calendar }) => links.tell({ ask: "refresh", calendar }))))
          // How a reading went stands at its calendar.
          .catch(() => {})
      }
      zone={profile.frames.zone}
      hasPickerAbove={isDemo}
      onFiles={(files, into) => void readFiles(files, into)}
      onRename={(id, name) =>
        void acts.act(() => renameCalendar(ports, id, name), words.t("calendars.renamed", { name }))
      }
      onRemove={({ id, kind, name }) => {
        const gone =
          kind === "demo"
            ? removeDemo(ports)
            : kind === "link"
              ? links.remove(id)
              : removeCalendar(ports, id);
        void gone.then(
          () => acts.say(words.t("calendars.removed", { name })),
          () => acts.say(words.t("dashboard.notDone")),
        );
      }}
      onCircles={(lists) =>
        void acts.act(() => changeCircles(ports, lists, props.look.week), words.t("circles.saved"))
      }
      onDemo={() => void startDemo()}
    />
  );
}
