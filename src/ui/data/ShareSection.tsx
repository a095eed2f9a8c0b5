import { useId, useRef, useState } from "react";
import type { AccountRow } from "../../app/account";
import type { ShareState } from "../../app/share-ports";
import { ALL_GROUPS, PROFILE_GROUPS, type ProfileGroup } from "../../domain/profile/groups";
import { hostOf } from "../calendars/account-words";
import { ConsentForIt } from "../calendars/ConsentForIt";
import type { Words } from "../words/words";
import { type DeviceActs, DeviceList } from "./DeviceList";
import { type JournalActs, JournalShare } from "./JournalShare";
import { GROUP_WORDS, shareWhy } from "./profile-words";

interface ShareSectionProps {
  readonly words: Words;
  readonly state: ShareState | null;
  /** The accounts that a shared file could lie at. */
  readonly accounts: readonly AccountRow[];
  readonly when: string;
  readonly onTurnOn: (account: AccountRow, groups: readonly ProfileGroup[]) => void;
  readonly onTurnOff: () => void;
  readonly onGroups: (groups: readonly ProfileGroup[]) => void;
  readonly onShare: () => void;
  /** In the place of a damaged file. */
  readonly onAnew: () => void;
  /** The leader has read what was said of a damaged file. */
  readonly onRead: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly onAllow: (account: AccountRow, host: string | null) => void;
  readonly journal: JournalActs;
  readonly devices: DeviceActs;
}

/** What sharing through OneDrive needs beside reading the calendar. */
export const SHARE_SCOPE = "Files.ReadWrite.AppFolder";

/** One profile on all devices: off, on, or in trouble, each in one sentence. */
export function ShareSection(props: ShareSectionProps) {
  const {
    words,
    state,
    accounts,
    when,
    onTurnOn,
    onTurnOff,
    onGroups,
    onShare,
    onAnew,
    onRead,
    onAllow,
    copy,
  } = props;
  const [chosen, setChosen] = useState<readonly ProfileGroup[]>(PROFILE_GROUPS);
  const [accountId, setAccountId] = useState<string | null>(null);
  const selectId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const account =
    accounts.find(({ id }) => id === (state?.account ?? accountId)) ?? (state ? undefined : accounts[0]);
  const groups = state?.groups ?? chosen;
  const toggle = (group: ProfileGroup) => {
    const next = ALL_GROUPS.filter((each) => groups.includes(each) !== (each === group));
    if (state) onGroups(next);
    else setChosen(next);
  };
  const trouble = state?.trouble;
  const isMicrosoft = account?.connection.kind === "graph";
  return (
    <section aria-labelledby="data-share-title" data-testid="share" data-trouble={trouble?.reason ?? ""}>
      <h2 id="data-share-title" ref={title} tabIndex={-1}>
        {words.t("data.share.title")}
      </h2>
      <p className="muted">{words.t("data.share.intro")}</p>
      {!state && <p>{words.t(accounts.length > 0 ? "data.share.off" : "data.share.noAccount")}</p>}
      {state && !trouble && (
        <p data-testid="share-state">
          {state.syncedAt === null
            ? words.t("data.share.never", { host: account ? hostOf(account) : "" })
            : words.t("data.share.synced", { host: account ? hostOf(account) : "", when })}
        </p>
      )}
      {trouble && (
        <p className="link-trouble">
          {shareWhy(words, trouble, account)} {words.t("data.share.kept")}
        </p>
      )}
      {state?.setAside && !trouble && (
        <p data-testid="share-aside">
          {words.t("data.share.setAside", { name: state.setAside })}{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              title.current?.focus();
              onRead();
            }}
          >
            {words.t("data.share.read")}
          </button>
        </p>
      )}
      {trouble?.reason === "damaged" && <p className="muted">{words.t("data.share.anewHint")}</p>}
      {(state || accounts.length > 0) && (
        <>
          {!state && accounts.length > 1 && (
            <p>
              <label htmlFor={selectId}>{words.t("data.share.through")}</label>{" "}
              <select
                id={selectId}
                className="field"
                value={account?.id}
                onChange={(event) => setAccountId(event.target.value)}
              >
                {accounts.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            </p>
          )}
          <fieldset className="share-groups">
            <legend>{words.t("data.share.groups")}</legend>
            {PROFILE_GROUPS.map((group) => (
              <label key={group} className="check-line">
                <input
                  type="checkbox"
                  className="tick"
                  checked={groups.includes(group)}
                  onChange={() => toggle(group)}
                />
                {words.t(GROUP_WORDS[group])}
              </label>
            ))}
          </fieldset>
          <p className="muted">{words.t(isMicrosoft ? "data.share.where" : "data.share.whereDav")}</p>
          {isMicrosoft && <p className="muted">{words.t("data.share.sameId")}</p>}
        </>
      )}
      <div className="row-of-buttons">
        {!state && account && (
          <button
            type="button"
            className="btn main"
            data-testid="share-on"
            onClick={() => onTurnOn(account, groups)}
          >
            {words.t("data.share.turnOn")}
          </button>
        )}
        {account && trouble?.reason === "permission-needed" && (
          <button type="button" className="btn main" onClick={() => onAllow(account, trouble.detail ?? null)}>
            {words.t("data.share.allow", { host: trouble.detail ?? hostOf(account) })}
          </button>
        )}
        {account && isMicrosoft && trouble?.reason === "consent-missing" && (
          <button type="button" className="btn main" onClick={() => onAllow(account, null)}>
            {words.t("data.share.consent")}
          </button>
        )}
        {account && state && trouble?.reason === "device-forgotten" && (
          <button type="button" className="btn main" onClick={() => onTurnOn(account, groups)}>
            {words.t("data.devices.again")}
          </button>
        )}
        {trouble?.reason === "damaged" && (
          <button type="button" className="btn" data-testid="share-anew" onClick={onAnew}>
            {words.t("data.share.anew")}
          </button>
        )}
        {state && (
          <>
            <button type="button" className="btn" data-testid="share-now" onClick={onShare}>
              {words.t("data.share.now")}
            </button>
            <button type="button" className="btn" data-testid="share-off" onClick={onTurnOff}>
              {words.t("data.share.turnOff")}
            </button>
          </>
        )}
      </div>
      {state?.self && <DeviceList {...{ words, state }} self={state.self} {...props.devices} />}
      {state && <JournalShare {...{ words, state }} {...props.journal} />}
      {trouble?.reason === "consent-missing" && (
        <ConsentForIt
          {...{ words, account, copy }}
          why={{ reason: "consent-missing" }}
          scope={trouble.detail ?? SHARE_SCOPE}
        />
      )}
    </section>
  );
}
