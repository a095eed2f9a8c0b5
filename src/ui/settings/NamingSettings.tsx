import { useId } from "react";
import { budgetOf } from "../../app/answer-question";
import { isRole, ROLES, type Role } from "../../domain/classify/roles";
import type { Profile } from "../../domain/profile/profile";
import type { MessageKey, Words } from "../words/words";

const ROLE_WORDS: Readonly<Record<Role, MessageKey>> = {
  ward: "settings.roleWard",
  school: "settings.roleSchool",
  "care-home": "settings.roleCareHome",
  administration: "settings.roleAdministration",
  it: "settings.roleIt",
  company: "settings.roleCompany",
  ngo: "settings.roleNgo",
};
const BUDGETS = [0, 1, 3, 5, 10] as const;

interface NamingSettingsProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly onRole: (role: Role | null) => void;
  readonly onBudget: (count: number) => void;
}

/** What helps the namer beyond corrections: where the leader leads, and how much it may ask. */
export function NamingSettings({ words, profile, onRole, onBudget }: NamingSettingsProps) {
  const id = useId();
  const role = profile.settings.get("role");
  return (
    <div className="naming-settings">
      <label htmlFor={`${id}-role`}>{words.t("settings.role")}</label>
      <select
        id={`${id}-role`}
        className="field"
        value={isRole(role) ? role : ""}
        onChange={({ target }) => onRole(isRole(target.value) ? target.value : null)}
      >
        <option value="">{words.t("settings.roleNone")}</option>
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {words.t(ROLE_WORDS[each])}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-budget`}>{words.t("settings.budget")}</label>
      <select
        id={`${id}-budget`}
        className="field"
        value={budgetOf(profile)}
        onChange={({ target }) => onBudget(Number(target.value))}
      >
        {BUDGETS.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </div>
  );
}
