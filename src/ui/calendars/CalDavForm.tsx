import { type FormEvent, useId, useState } from "react";
import type { CalDavProvider } from "../../app/caldav-provider";
import type { Words } from "../words/words";
import type { AccountDoors } from "./account-doors";
import { accountWhy } from "./account-words";
import { ChooseCalendars } from "./ChooseCalendars";
import { useConnecting } from "./use-connecting";

interface CalDavFormProps {
  readonly words: Words;
  readonly accounts: AccountDoors;
  readonly originOf: (typed: string) => string | null;
  readonly onAdded: () => void;
}

/** Connects a CalDAV account: whose, where, and with which password. */
export function CalDavForm({ words, accounts, originOf, onAdded }: CalDavFormProps) {
  const { providers } = accounts;
  const [provider, setProvider] = useState(providers.find(({ id }) => id === "nextcloud") ?? providers[0]);
  const [typed, setTyped] = useState("");
  const [user, setUser] = useState("");
  const [password, setPassword] = useState("");
  const [isUnreadable, setUnreadable] = useState(false);
  const connecting = useConnecting(accounts, onAdded);
  const { isBusy, failed, tried } = connecting;
  const [providerField, addressField, userField, passwordField, hint] = [
    useId(),
    useId(),
    useId(),
    useId(),
    useId(),
  ];
  if (!provider) return null;
  const address = provider.address ?? typed;
  const origin = originOf(address);
  const name = provider.id === "other" ? (origin ? new URL(origin).hostname : "CalDAV") : provider.name;

  const connect = (allowed: Promise<boolean>) =>
    void connecting.connect(name, allowed, () => accounts.ports.tryCalDav({ address, user, password }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUnreadable(origin === null);
    if (origin !== null && !isBusy) connect(accounts.ask([origin]));
  };

  const why = isUnreadable
    ? words.t("account.noAddress")
    : failed && accountWhy(words, failed, origin ? new URL(origin).host : "");
  if (tried) {
    const writable = tried.calendars.filter(({ isReadOnly }) => !isReadOnly);
    const counting = new Set<string>((writable.length > 0 ? writable : tried.calendars).map(({ id }) => id));
    return (
      <ChooseCalendars
        {...{ words, counting }}
        calendars={tried.calendars}
        doIt={words.t("account.connect")}
        why={why}
        onChoose={(chosen) => void connecting.choose(name, chosen)}
        onLeave={connecting.leave}
      />
    );
  }
  const further = failed?.reason === "permission-needed" ? failed.detail : undefined;
  return (
    <form className="connect-form" onSubmit={submit} data-testid="caldav-form">
      <div className="connect-fields">
        <label htmlFor={providerField}>{words.t("account.provider")}</label>
        <select
          id={providerField}
          className="field"
          value={provider.id}
          data-testid="caldav-provider"
          onChange={(event) => setProvider(providers.find(({ id }) => id === event.target.value) ?? provider)}
        >
          {providers.map((each) => (
            <option key={each.id} value={each.id}>
              {each.id === "other" ? words.t("account.otherProvider") : each.name}
            </option>
          ))}
        </select>
        {provider.address === null && (
          <>
            <label htmlFor={addressField}>{words.t("account.address")}</label>
            <input
              id={addressField}
              className="field"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              placeholder={words.t("account.addressExample")}
              value={typed}
              aria-invalid={isUnreadable}
              data-testid="caldav-address"
              onChange={(event) => setTyped(event.target.value)}
            />
          </>
        )}
        <label htmlFor={userField}>{words.t("account.user")}</label>
        <input
          id={userField}
          className="field"
          autoComplete="off"
          spellCheck={false}
          required
          value={user}
          data-testid="caldav-user"
          onChange={(event) => setUser(event.target.value)}
        />
        <label htmlFor={passwordField}>
          {words.t(provider.password === "app" ? "account.appPassword" : "account.password")}
        </label>
        <input
          id={passwordField}
          className="field"
          type="password"
          autoComplete="off"
          required
          value={password}
          aria-describedby={hint}
          data-testid="caldav-password"
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <PasswordHint {...{ words, provider }} id={hint} />
      <div className="row-of-buttons">
        <button type="submit" className="btn main" aria-disabled={isBusy}>
          {words.t(isBusy ? "account.connecting" : "account.connect")}
        </button>
        {further && (
          <button type="button" className="btn" onClick={() => connect(accounts.ask([`https://${further}`]))}>
            {words.t("account.allowHost", { host: further })}
          </button>
        )}
      </div>
      <p className="link-trouble" role="status" data-testid="connect-failed">
        {why}
      </p>
    </form>
  );
}

function PasswordHint({ words, provider, id }: { words: Words; provider: CalDavProvider; id: string }) {
  return (
    <p className="muted" id={id}>
      {provider.password === "app" && `${words.t("account.appPasswordHint", { name: provider.name })} `}
      {provider.passwordPage && (
        <>
          <a href={provider.passwordPage} target="_blank" rel="noreferrer">
            {words.t("account.makePassword")}
          </a>{" "}
        </>
      )}
      {words.t("account.passwordStays")}
    </p>
  );
}
