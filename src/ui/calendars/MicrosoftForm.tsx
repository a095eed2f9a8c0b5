import { type FormEvent, useEffect, useId, useState } from "react";
import {
  authorityOf,
  isPolicyUnreadable,
  type KnownApplication,
  knownApplication,
  MICROSOFT_ORIGINS,
  readApplication,
  sayApplication,
} from "../../app/microsoft-application";
import type { Profile } from "../../domain/profile/profile";
import type { Words } from "../words/words";
import type { AccountDoors } from "./account-doors";
import { accountWhy, isForIt } from "./account-words";
import { ChooseCalendars } from "./ChooseCalendars";
import { ItText } from "./ItText";
import { consentText, registrationText } from "./it-texts";
import { useConnecting } from "./use-connecting";

interface MicrosoftFormProps {
  readonly words: Words;
  readonly accounts: AccountDoors;
  readonly profile: Profile;
  readonly onAdded: () => void;
}

const NAME = "Microsoft 365";

/** Signs in at Microsoft; the organisation's client id is asked for where its policy has not said it. */
export function MicrosoftForm({ words, accounts, profile, onAdded }: MicrosoftFormProps) {
  const [known, setKnown] = useState<KnownApplication | null>(null);
  const [clientId, setClientId] = useState("");
  const [tenant, setTenant] = useState("");
  const [isUnreadable, setUnreadable] = useState(false);
  const [isPolicyBad, setPolicyBad] = useState(false);
  const connecting = useConnecting(accounts, onAdded);
  const { isBusy, failed, tried } = connecting;
  const [clientField, tenantField, hint] = [useId(), useId(), useId()];

  useEffect(() => {
    let isCurrent = true;
    void accounts.policy().then((policy) => {
      if (!isCurrent) return;
      const found = knownApplication(policy, profile);
      setKnown(found);
      setPolicyBad(isPolicyUnreadable(policy));
      // What is being typed stays, whatever the background writes meanwhile.
      setClientId((typed) => (found?.isFromOrganisation || typed === "" ? (found?.clientId ?? "") : typed));
      setTenant((typed) => (found?.isFromOrganisation || typed === "" ? (found?.tenant ?? "") : typed));
    });
    return () => {
      isCurrent = false;
    };
  }, [accounts, profile]);

  const isManaged = known?.isFromOrganisation === true;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const application = readApplication(clientId, tenant);
    setUnreadable(application === null);
    if (!application) return;
    const allowed = accounts.askToSignIn(MICROSOFT_ORIGINS);
    void connecting.connect(NAME, allowed, async () => {
      const { ports } = accounts;
      const tried = await ports.tryMicrosoft({
        authority: authorityOf(application),
        clientId: application.clientId,
        scopes: ["Calendars.ReadBasic"],
        address: null,
      });
      if (tried.ok && !isManaged) await sayApplication(ports, application);
      return tried;
    });
  };

  const why = isUnreadable
    ? words.t("account.noClientId")
    : failed && accountWhy(words, failed, "login.microsoftonline.com");
  if (tried) {
    const main = new Set<string>(tried.calendars.filter(({ isDefault }) => isDefault).map(({ id }) => id));
    return (
      <ChooseCalendars
        words={words}
        calendars={tried.calendars}
        counting={main}
        doIt={words.t("account.connect")}
        why={why}
        onChoose={(counting) => void connecting.choose(NAME, counting)}
        onLeave={connecting.leave}
      />
    );
  }
  const application = readApplication(clientId, tenant);
  return (
    <form className="connect-form" onSubmit={submit} data-testid="microsoft-form">
      <p id={hint}>{words.t("account.microsoftHint")}</p>
      {isPolicyBad && <p className="link-trouble">{words.t("account.policyUnreadable")}</p>}
      {isManaged ? (
        <p className="muted">{words.t("account.fromOrganisation")}</p>
      ) : (
        <div className="connect-fields">
          <label htmlFor={clientField}>{words.t("account.clientId")}</label>
          <input
            id={clientField}
            className="field"
            autoComplete="off"
            spellCheck={false}
            placeholder="00000000-0000-0000-0000-000000000000"
            value={clientId}
            aria-invalid={isUnreadable}
            data-testid="client-id"
            onChange={(event) => setClientId(event.target.value)}
          />
          <label htmlFor={tenantField}>{words.t("account.tenant")}</label>
          <input
            id={tenantField}
            className="field"
            autoComplete="off"
            spellCheck={false}
            placeholder={words.t("account.tenantExample")}
            value={tenant}
            data-testid="tenant"
            onChange={(event) => setTenant(event.target.value)}
          />
        </div>
      )}
      <div className="row-of-buttons">
        <button type="submit" className="btn main" aria-disabled={isBusy} aria-describedby={hint}>
          {words.t(isBusy ? "account.signingIn" : "account.signIn")}
        </button>
      </div>
      <p className="link-trouble" role="status" data-testid="connect-failed">
        {why}
      </p>
      {failed && isForIt(failed) && application ? (
        <ItText
          words={words}
          text={consentText(
            words,
            application,
            failed.reason === "consent-missing" ? (failed.detail ?? "") : "",
          )}
          copy={accounts.copy}
          isOpen
        />
      ) : (
        !isManaged && (
          <ItText words={words} text={registrationText(words, accounts.redirectUri())} copy={accounts.copy} />
        )
      )}
    </form>
  );
}
