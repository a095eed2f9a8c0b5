import { useLiveQuery } from "dexie-react-hooks";
import { askForScope } from "../../app/ask-for-scope";
import { contentOf } from "../../app/local-copies";
import { MICROSOFT_ORIGINS } from "../../app/microsoft-application";
import { restoreProfile } from "../../app/restore-profile";
import { settleText } from "../../app/settle-text";
import { keepJournalHere, shareJournal, shareJournalAnew } from "../../app/share-journal";
import {
  chooseGroups,
  forgetDevice,
  nameDevice,
  putAsideWordsAway,
  shareAnew,
  startSharing,
  stopSharing,
} from "../../app/turn-sharing";
import { withJournal } from "../../app/whole-profile";
import { conflictsOf } from "../../domain/profile/texts";
import type { Instant } from "../../domain/time/instant";
import { dayOf } from "../../domain/time/zones";
import { accountWhy, hostOf } from "../calendars/account-words";
import { BackupSection } from "../data/BackupSection";
import { ConflictList } from "../data/ConflictList";
import { CopyList } from "../data/CopyList";
import { SHARE_SCOPE, ShareSection } from "../data/ShareSection";
import { whenText } from "./age";
import type { PageProps } from "./page-props";

/** Keeping the leader's words and sharing them between devices, with what each can do. */
export function KeptView({ doors, words, now, profile, look, acts }: PageProps) {
  const { ports, accounts, kept } = doors;
  const records = useLiveQuery(() => ports.profile.records(), [ports]) ?? [];
  const { journal } = doors.breathing;
  const pages = useLiveQuery(() => journal.records(), [journal]) ?? [];
  const copies = useLiveQuery(() => kept.copies.list(), [kept]) ?? [];
  const looks = useLiveQuery(() => accounts.look(), [accounts]) ?? [];
  const state = useLiveQuery(() => kept.shares.get(), [kept]) ?? null;
  const { zone } = profile.frames;
  const when = (at: Instant) => whenText(words, at, now, zone);
  const whole = { ...ports, profile: withJournal(ports.profile, journal) };
  const restorePorts = { ...ports, copies: kept.copies, journal };
  const journalPorts = { shares: kept.shares, key: kept.journalKey, sealer: kept.sealer };
  const conflicts = conflictsOf([...records, ...pages]);
  const held = looks.map(({ account }) => account);

  async function asked(
    id: (typeof held)[number]["id"],
    isAsked: Promise<boolean>,
    host: string | null = null,
  ): Promise<boolean> {
    const account = held.find((each) => each.id === id);
    const isAllowed = await isAsked;
    if (!account) return isAllowed;
    if (!isAllowed) {
      acts.say(accountWhy(words, { reason: "permission-needed" }, host ?? hostOf(account)));
      return false;
    }
    if (account.connection.kind !== "graph") return true;
    if (account.connection.scopes.includes(SHARE_SCOPE) && state?.trouble?.reason !== "consent-missing")
      return true;
    const answer = await askForScope(accounts.ports, id, [SHARE_SCOPE]);
    if (!answer.ok) acts.say(accountWhy(words, answer, hostOf(account)));
    return answer.ok;
  }
  const originsOf = (account: (typeof held)[number]) =>
    account.connection.kind === "graph"
      ? accounts.askToSignIn(MICROSOFT_ORIGINS)
      : account.connection.kind === "caldav"
        ? accounts.ask([new URL(account.connection.home).origin])
        : Promise.resolve(false);

  return (
    <>
      {conflicts.length > 0 && (
        <ConflictList
          {...{ words, profile, conflicts }}
          onChoose={(conflict, chosen) =>
            void acts
              .act(() => settleText(whole, conflict, chosen), words.t("data.conflict.chosen"))
              .then(() => kept.share())
          }
        />
      )}
      <ShareSection
        {...{ words, state }}
        accounts={held}
        copy={accounts.copy}
        when={state?.syncedAt ? when(state.syncedAt) : ""}
        onTurnOn={(account, groups) =>
          acts.attempt(async () => {
            if (!(await asked(account.id, originsOf(account)))) return;
            await startSharing(kept.shares, { account: account.id, name: kept.deviceName, groups });
            acts.say(words.t("data.share.turnedOn"));
            await kept.share();
          })
        }
        onTurnOff={() =>
          acts.attempt(() => stopSharing(kept.shares).then(() => acts.say(words.t("data.share.turnedOff"))))
        }
        onGroups={(groups) => acts.attempt(() => chooseGroups(kept.shares, groups).then(() => kept.share()))}
        onShare={() => acts.attempt(() => kept.share())}
        onAnew={() => acts.attempt(() => shareAnew(kept.shares).then(() => kept.share()))}
        onRead={() => acts.attempt(() => putAsideWordsAway(kept.shares))}
        devices={{
          when,
          onName: (name) => acts.attempt(() => nameDevice(kept.shares, name).then(() => kept.share())),
          onForget: ({ id, name }) =>
            acts.attempt(async () => {
              await forgetDevice(kept.shares, id);
              acts.say(words.t("data.devices.forgotten", { name }));
              await kept.share();
            }),
        }}
        journal={{
          onShare: async (passphrase) => {
            const fits = await shareJournal(journalPorts, passphrase);
            if (fits) void kept.share();
            return fits;
          },
          onAnew: (passphrase) => shareJournalAnew(journalPorts, passphrase).then(() => void kept.share()),
          onKeep: () => acts.attempt(() => keepJournalHere(journalPorts).then(() => kept.share())),
        }}
        onAllow={(account, host) =>
          acts.attempt(async () => {
            const isAsked = host === null ? originsOf(account) : accounts.ask([`https://${host}`]);
            if (await asked(account.id, isAsked, host)) await kept.share();
          })
        }
      />
      <BackupSection
        {...{ words, records, pages }}
        today={dayOf(now, zone)}
        sealer={kept.sealer}
        onSave={kept.save}
        onSay={acts.say}
        onRestore={(file, mode) =>
          void acts.act(
            () => restoreProfile(restorePorts, file, mode, look.week),
            words.t("data.backup.restored"),
          )
        }
      />
      <CopyList
        {...{ words, copies }}
        when={(copy) => when(copy.at)}
        onRestore={(copy) =>
          void acts.act(
            async () => restoreProfile(restorePorts, await contentOf(copy, journal), "replace", look.week),
            words.t("data.copies.restored", { when: when(copy.at) }),
          )
        }
      />
    </>
  );
}
