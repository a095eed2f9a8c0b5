import { type ReactNode, useState } from "react";
import type { RemoteCalendar } from "../../app/calendar-source";
import { categoryMode } from "../../app/category-settings";
import { chooseCalendars, removeAccount, renameAccount } from "../../app/connect-account";
import type { AccountLook } from "../../app/look-at-accounts";
import type { Profile } from "../../domain/profile/profile";
import type { Instant } from "../../domain/time/instant";
import { ConfirmDialog } from "../controls/ConfirmDialog";
import { NameField } from "../grid/NameField";
import type { Words } from "../words/words";
import { AccountState } from "./AccountState";
import type { AccountDoors } from "./account-doors";
import { accountWhy, hostOf } from "./account-words";
import { CategoriesSection } from "./CategoriesSection";
import { ChooseCalendars } from "./ChooseCalendars";
import { HistorySection } from "./HistorySection";
import { MailSection } from "./MailSection";

interface AccountCardProps {
  readonly words: Words;
  readonly look: AccountLook;
  readonly accounts: AccountDoors;
  /** When what is held was found to be what there is, as one would say it. */
  readonly when: string;
  readonly eventCount: number;
  readonly onSay: (text: string) => void;
  readonly profile: Profile;
  readonly now: Instant;
  /** The calendars of the account. */
  readonly children: ReactNode;
}

type Dialog =
  | { readonly kind: "choosing"; readonly calendars: readonly RemoteCalendar[] }
  | { readonly kind: "dropping"; readonly counting: readonly RemoteCalendar[]; readonly names: string }
  | { readonly kind: "leaving" };

/** One connected account: how it stands, which of its calendars count, and the ways to mend and to leave it. */
export function AccountCard(props: AccountCardProps) {
  const { words, look, accounts, profile, now, when, eventCount, onSay, children } = props;
  const { account, links } = look;
  const { name } = account;
  const isGraph = account.connection.kind === "graph";
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [isListing, setListing] = useState(false);
  const { ports } = accounts;
  const hasCategories = categoryMode(profile, account.id) !== "off";

  const done = (run: Promise<void>, text: string) =>
    void run.then(
      () => onSay(text),
      () => onSay(words.t("dashboard.notDone")),
    );
  async function open() {
    if (isListing) return;
    setListing(true);
    try {
      const listed = await accounts.calendarsOf(account);
      if (listed.ok) setDialog({ kind: "choosing", calendars: listed.calendars });
      else onSay(accountWhy(words, listed, hostOf(account)));
    } catch {
      onSay(words.t("dashboard.notDone"));
    } finally {
      setListing(false);
    }
  }
  async function count(counting: readonly RemoteCalendar[]) {
    setDialog(null);
    await chooseCalendars(ports, account, counting);
    void accounts.tell({ ask: "sync", account: account.id }).catch(() => {});
  }
  const choose = (calendars: readonly RemoteCalendar[], counting: readonly RemoteCalendar[]) => {
    const dropped = calendars.filter(
      ({ id }) => links.some(({ remote }) => remote === id) && !counting.some((each) => each.id === id),
    );
    const names = dropped.map((each) => each.name).join(", ");
    if (dropped.length > 0) setDialog({ kind: "dropping", counting, names });
    else done(count(counting), words.t("account.chosen"));
  };

  return (
    <li className="account-card" data-testid="account-card">
      <div className="calendar-card-head">
        <h2>
          <NameField
            words={words}
            name={name}
            onRename={(next) =>
              done(renameAccount(ports, account, next), words.t("calendars.renamed", { name: next }))
            }
          />
        </h2>
        {account.connection.kind === "caldav" && (
          <button
            type="button"
            className="btn"
            aria-disabled={isListing}
            aria-label={`${words.t("account.choose")}: ${name}`}
            onClick={() => void open()}
          >
            {words.t("account.choose")}
          </button>
        )}
        <button
          type="button"
          className="btn"
          aria-label={`${words.t("calendars.remove")}: ${name}`}
          onClick={() => setDialog({ kind: "leaving" })}
        >
          {words.t("calendars.remove")}
        </button>
      </div>
      <AccountState {...{ words, look, accounts, when, onSay }} />
      {dialog?.kind === "choosing" && (
        <ChooseCalendars
          words={words}
          calendars={dialog.calendars}
          counting={new Set<string>(links.map(({ remote }) => remote))}
          doIt={words.t("account.count")}
          onChoose={(counting) => choose(dialog.calendars, counting)}
          onLeave={() => setDialog(null)}
        />
      )}
      <ul className="account-calendars">{children}</ul>
      {isGraph && <p className="muted">{words.t("account.mainOnly")}</p>}
      {look.history && (
        <HistorySection words={words} history={look.history} now={now} zone={profile.frames.zone} />
      )}
      {links.some(({ isReadOnly }) => !isReadOnly) && (
        <CategoriesSection {...{ words, look, accounts, profile, onSay }} />
      )}
      {isGraph && <MailSection {...{ words, look, accounts, onSay }} zone={profile.frames.zone} />}
      {dialog?.kind === "dropping" && (
        <ConfirmDialog
          title={words.t("calendars.removeTitle", { name: dialog.names })}
          doIt={words.t("account.count")}
          leaveIt={words.t("calendars.cancel")}
          onDo={() => done(count(dialog.counting), words.t("account.chosen"))}
          onLeave={() => setDialog(null)}
        >
          <p>{words.t("account.dropText", { names: dialog.names })}</p>
          {hasCategories && <p>{words.t("categories.stay")}</p>}
          <p className="muted">{words.t("account.keeps")}</p>
        </ConfirmDialog>
      )}
      {dialog?.kind === "leaving" && (
        <ConfirmDialog
          title={words.t("calendars.removeTitle", { name })}
          doIt={words.t("calendars.remove")}
          leaveIt={words.t("calendars.cancel")}
          onDo={() => done(removeAccount(ports, account.id), words.t("calendars.removed", { name }))}
          onLeave={() => setDialog(null)}
        >
          <p>{words.t("account.removeText", { count: eventCount }, eventCount)}</p>
          {hasCategories && <p>{words.t("categories.stay")}</p>}
          <p className="muted">{words.t("account.keeps")}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
