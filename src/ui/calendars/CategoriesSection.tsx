import { type FormEvent, useId, useState } from "react";
import type { AccountAnswer } from "../../app/account-messages";
import { askForScope } from "../../app/ask-for-scope";
import { CATEGORY_NAMES, categoryMode, categoryModeOf, categoryNames } from "../../app/category-settings";
import { changeSetting } from "../../app/change-setting";
import type { AccountLook } from "../../app/look-at-accounts";
import { MICROSOFT_ORIGINS } from "../../app/microsoft-application";
import type { Profile } from "../../domain/profile/profile";
import type { Words } from "../words/words";
import { AccountOption } from "./AccountOption";
import type { AccountDoors } from "./account-doors";
import { accountWhy, hostOf } from "./account-words";
import { useAccountAct } from "./use-account-act";

const SCOPES = ["Calendars.ReadWrite", "MailboxSettings.ReadWrite"] as const;

interface CategoriesSectionProps {
  readonly words: Words;
  readonly look: AccountLook;
  readonly accounts: AccountDoors;
  readonly profile: Profile;
  readonly onSay: (text: string) => void;
}

/** The energy of judged activities in the leader's own calendar: only when turned on, after saying who sees it. */
export function CategoriesSection({ words, look, accounts, profile, onSay }: CategoriesSectionProps) {
  const { account } = look;
  const { ports } = accounts;
  const act = useAccountAct(words, account, onSay);
  const mode = categoryMode(profile, account.id);
  const trouble = account.categoryTrouble;
  const held = categoryNames(profile);
  const outspoken = { gives: words.t("categories.gives"), drains: words.t("categories.drains") };
  const neutral = { gives: words.t("categories.neutralGives"), drains: words.t("categories.neutralDrains") };
  const [names, setNames] = useState(held ?? outspoken);
  const [givesField, drainsField] = [useId(), useId()];

  const keep = async (to: "on" | "undo") => {
    await changeSetting(ports, categoryModeOf(account.id), to);
    return accounts.tell({ ask: "sync", account: account.id });
  };
  async function turnOn(allowed: Promise<boolean>): Promise<AccountAnswer> {
    if (!(await allowed)) return { ok: false, reason: "permission-needed" };
    if (account.connection.kind === "graph") {
      const asked = await askForScope(ports, account.id, SCOPES);
      if (!asked.ok) return asked;
    }
    await changeSetting(ports, CATEGORY_NAMES.gives, wanted.gives);
    await changeSetting(ports, CATEGORY_NAMES.drains, wanted.drains);
    return keep("on");
  }
  const wanted = { gives: names.gives.trim(), drains: names.drains.trim() };
  const areDistinct = wanted.gives !== "" && wanted.drains !== "" && wanted.gives !== wanted.drains;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!areDistinct) return onSay(words.t("categories.twoNames"));
    const isGraph = account.connection.kind === "graph";
    const allowed = isGraph ? accounts.askToSignIn(MICROSOFT_ORIGINS) : Promise.resolve(true);
    void act.act(() => turnOn(allowed), words.t("categories.isOn"));
  };

  return (
    <AccountOption
      {...{ words, account, mode }}
      act={{ ...act, refusal: act.refusal ?? (trouble ? { ok: false, ...trouble } : null) }}
      id="categories"
      title={words.t("categories.title")}
      scope={SCOPES.join(", ")}
      endLabel={words.t("categories.undo")}
      onEnd={() => void act.act(() => keep("undo"), words.t("categories.undone"))}
      copy={accounts.copy}
    >
      {mode === "off" ? (
        <form className="connect-form" onSubmit={submit}>
          <p>{words.t("categories.what")}</p>
          <p className="link-trouble">{words.t("categories.warning")}</p>
          <div className="row-of-buttons">
            <button type="button" className="btn" onClick={() => setNames(neutral)}>
              {words.t("categories.useNeutral")}
            </button>
            <button type="button" className="btn" onClick={() => setNames(outspoken)}>
              {words.t("categories.useOutspoken")}
            </button>
          </div>
          <div className="connect-fields">
            <label htmlFor={givesField}>{words.t("categories.givesName")}</label>
            <input
              id={givesField}
              className="field"
              maxLength={60}
              value={names.gives}
              onChange={(event) => setNames({ ...names, gives: event.target.value })}
            />
            <label htmlFor={drainsField}>{words.t("categories.drainsName")}</label>
            <input
              id={drainsField}
              className="field"
              maxLength={60}
              value={names.drains}
              onChange={(event) => setNames({ ...names, drains: event.target.value })}
            />
          </div>
          <div className="row-of-buttons">
            <button type="submit" className="btn" aria-disabled={act.isBusy}>
              {words.t("categories.turnOn")}
            </button>
          </div>
        </form>
      ) : (
        <p>
          {mode === "on" && held
            ? words.t("categories.on", { gives: held.gives, drains: held.drains })
            : words.t("categories.undoing")}
        </p>
      )}
      {mode !== "off" && trouble && (
        <p className="link-trouble">
          {words.t("categories.trouble", { why: accountWhy(words, trouble, hostOf(account)) })}
        </p>
      )}
    </AccountOption>
  );
}
