import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { putAsideWordsAway, shareAnew, startSharing, stopSharing } from "../../src/app/turn-sharing";
import { dayOf } from "../../src/domain/time/zones";
import { shareWhy } from "../../src/ui/data/profile-words";
import { timeText } from "../../src/ui/words/format";
import { fullDate } from "../../src/ui/words/full-date";
import type { Words } from "../../src/ui/words/words";
import type { PaneDoors } from "./doors";
import { Said } from "./Said";
import { whyText } from "./why-text";

interface SharingSectionProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly onChanged: () => void;
}

/** One profile with the browser extension, through the leader's own OneDrive; it needs a connected calendar. */
export function SharingSection({ doors, words, onChanged }: SharingSectionProps) {
  const { ports, calendar, sharing } = doors;
  const state = useLiveQuery(() => sharing.shares.get(), [sharing]);
  const account = useLiveQuery(() => calendar.account(), [calendar]);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  if (!account) return null;

  const alone = async (work: () => Promise<void>) => {
    setIsBusy(true);
    setSaid(null);
    await work().catch(() => setSaid(words.t("outlook.week.why.other")));
    setIsBusy(false);
    onChanged();
  };
  const turnOn = async () => {
    const refused = await calendar.allow("Files.ReadWrite.AppFolder");
    if (refused) return setSaid(words.t("outlook.sharing.refused", { why: whyText(words, refused) }));
    await startSharing(sharing.shares, { account: account.id, name: "Outlook" });
    await sharing.share();
  };
  const again = async () => {
    if (state?.trouble?.reason === "consent-missing" || state?.trouble?.reason === "sign-in-needed") {
      const refused = await calendar.allow("Files.ReadWrite.AppFolder");
      if (refused) return setSaid(words.t("outlook.sharing.refused", { why: whyText(words, refused) }));
    }
    await sharing.share();
  };
  // Only these begin anew, which forgets what was in common with the other devices.
  const isLetGo = state?.trouble?.reason === "device-forgotten";
  const mustBeginAnew = isLetGo || state?.trouble?.reason === "account-gone";
  const { zone } = ports.frames();
  return (
    <section aria-busy={isBusy}>
      <h2>{words.t("outlook.sharing.title")}</h2>
      {state ? (
        <>
          {state.syncedAt !== null && (
            <p>
              {words.t("outlook.sharing.on", {
                when: `${fullDate(words, dayOf(state.syncedAt, zone))} ${timeText(words, state.syncedAt, zone)}`,
              })}
            </p>
          )}
          {state.trouble && (
            <p role="alert">
              {shareWhy(words, state.trouble, account)} {words.t("outlook.sharing.kept")}
            </p>
          )}
          {state.trouble?.reason === "damaged" && (
            <p>
              {words.t("data.share.anewHint")}{" "}
              <button
                type="button"
                className="link"
                disabled={isBusy}
                onClick={() => void alone(() => shareAnew(sharing.shares).then(sharing.share))}
              >
                {words.t("data.share.anew")}
              </button>
            </p>
          )}
          {state.setAside && !state.trouble && (
            <p>
              {words.t("data.share.setAside", { name: state.setAside })}{" "}
              <button
                type="button"
                className="link"
                onClick={() => void alone(() => putAsideWordsAway(sharing.shares))}
              >
                {words.t("data.share.read")}
              </button>
            </p>
          )}
          <p className="row">
            <button
              type="button"
              className="btn"
              disabled={isBusy}
              onClick={() => void alone(mustBeginAnew ? turnOn : again)}
            >
              {words.t(isLetGo ? "data.devices.again" : "data.share.now")}
            </button>
            <button
              type="button"
              className="link"
              onClick={() =>
                void alone(async () => {
                  await stopSharing(sharing.shares);
                  setSaid(words.t("data.share.turnedOff"));
                })
              }
            >
              {words.t("data.share.turnOff")}
            </button>
          </p>
        </>
      ) : (
        <>
          <p className="muted small">{words.t("outlook.sharing.about")}</p>
          <button type="button" className="btn" disabled={isBusy} onClick={() => void alone(turnOn)}>
            {words.t("outlook.sharing.turnOn")}
          </button>
        </>
      )}
      <Said>{isBusy ? words.t("outlook.sharing.busy") : said}</Said>
      <p className="small">
        <button
          type="button"
          className="link"
          disabled={isBusy}
          onClick={() =>
            void alone(async () => {
              await stopSharing(sharing.shares);
              await calendar.disconnect();
            })
          }
        >
          {words.t("outlook.sharing.disconnect")}
        </button>
      </p>
    </section>
  );
}
